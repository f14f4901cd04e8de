// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/schema/schema_editor.h"

#include "ui/inspector/editors/row_buttons.h"
#include "ui/inspector/field_text.h"
#include "ui/inspector/same_value.h"
#include "ui/inspector/schema/form_preview.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace millrace::ui {

using base::Value;

namespace {

constexpr std::size_t kPage = 50;

} // namespace

SchemaEditor::SchemaEditor(const InspectorField &field, const EditorContext &context)
    : FieldEditor(field, context)
    , m_table(new QWidget(this))
    , m_list(new QVBoxLayout)
    , m_more(linkButton(u"chevron-down"_qs, {}, context, this))
    , m_preview(iconButton(u"eye"_qs, tr("Preview"), context, this))
    , m_raw(iconButton(u"step-script"_qs, tr("JSON"), context, this))
    , m_json(new ExpressionField(TextLanguage::Json, {}, *context.theme, *context.icons, this))
    , m_form(new FormPreview(*context.theme, this))
{
    auto *table = new QVBoxLayout(m_table);
    table->setContentsMargins({});
    table->setSpacing(6);
    m_list->setSpacing(6);
    table->addLayout(m_list);
    table->addWidget(m_more, 0, Qt::AlignLeft);
    auto *adding = linkButton(u"add"_qs, tr("Add a field"), context, this);
    connect(adding, &QToolButton::clicked, this, [this] {
        commitText();
        m_shown = std::max(m_shown, m_stored[u"properties"].size() + 1);
        commitNow(withAddedProperty(m_stored));
        if (!m_rows.empty())
            m_rows.back()->focusName();
    });
    connect(m_more, &QToolButton::clicked, this, [this] {
        m_shown += kPage;
        rebuild();
    });
    auto *foot = new QHBoxLayout;
    foot->setSpacing(4);
    foot->addWidget(adding);
    foot->addStretch();
    foot->addWidget(m_preview);
    foot->addWidget(m_raw);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addWidget(m_table);
    layout->addWidget(m_json);
    layout->addLayout(foot);
    layout->addWidget(m_form);
    m_json->edit()->setManyLines(6, 20);
    m_json->edit()->setAccessibleName(tr("%1 as JSON").arg(field.label));
    for (QToolButton *button : {m_preview, m_raw})
        button->setCheckable(true);
    m_form->hide();
    m_json->hide();
    setFocusProxy(adding);
    connect(m_preview, &QToolButton::toggled, this, [this](bool isShown) {
        m_form->setVisible(isShown);
        m_form->show(m_stored);
    });
    connect(m_raw, &QToolButton::toggled, this, &SchemaEditor::setRaw);
    connect(m_json, &ExpressionField::typed, this, [this] { typedSoon(); });
    connect(m_json, &ExpressionField::left, this, [this] { leave(); });
    connect(m_json->edit(), &CodeEdit::undoComing, this, [this] { leave(); });
    rebuild();
}

QString SchemaEditor::note() const
{
    const auto fields = m_stored[u"properties"].size();
    return fields > 0 ? tr("%n field(s)", nullptr, static_cast<int>(fields)) : QString();
}

void SchemaEditor::show(const Value &value)
{
    m_stored = value;
    setProblem({});
    rebuild();
    const auto typed = valueOfText(field(), m_json->text());
    if (m_raw->isChecked() && !(typed && *typed == value))
        m_json->showText(textOfValue(field(), value));
    if (m_preview->isChecked())
        m_form->show(value);
    Q_EMIT noteChanged();
}

/// A text that cannot be read keeps the JSON open.
void SchemaEditor::setRaw(bool isRaw)
{
    isRaw ? commitTable() : commitRaw();
    if (!isRaw && !problem().isEmpty()) {
        const QSignalBlocker blocker(m_raw);
        m_raw->setChecked(true);
        return;
    }
    m_table->setVisible(!isRaw);
    m_json->setVisible(isRaw);
    const bool isOpened = isRaw && unfinishedText().isEmpty();
    if (isOpened)
        m_json->showText(textOfValue(field(), m_stored));
}

void SchemaEditor::rebuild()
{
    const Rebuilding rebuilding(*this);
    const std::vector<SchemaProperty> properties = propertiesOf(m_stored);
    const std::size_t wanted = std::min(properties.size(), m_shown);
    while (m_rows.size() > wanted) {
        m_rows.back()->hide();
        m_rows.back()->deleteLater(); // its button may be on its way
        m_rows.pop_back();
    }
    while (m_rows.size() < wanted)
        m_rows.push_back(makeRow());
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->show(properties[i]);
    const int hidden = static_cast<int>(properties.size() - m_rows.size());
    m_more->setVisible(hidden > 0);
    m_more->setText(tr("Show more (%n left)", nullptr, hidden));
}

PropertyRow *SchemaEditor::makeRow()
{
    auto *row = new PropertyRow(context(), m_table);
    m_list->addWidget(row);
    connect(row, &PropertyRow::typed, this, [this] { typedSoon(); });
    connect(row, &PropertyRow::left, this, [this] { leave(); });
    connect(row, &PropertyRow::chosen, this, [this] {
        Q_EMIT finished();
        commitText();
        Q_EMIT finished();
    });
    connect(row, &PropertyRow::removed, this, [this, row] {
        const std::size_t index = indexOf(row);
        commitText();
        const auto properties = propertiesOf(m_stored);
        if (index < properties.size())
            change(withoutProperty(m_stored, properties[index].name));
    });
    connect(row, &PropertyRow::moved, this, [this, row](int by) {
        const std::size_t index = indexOf(row);
        commitText();
        const auto properties = propertiesOf(m_stored);
        if (index < properties.size())
            change(withMovedProperty(m_stored, properties[index].name, by));
    });
    return row;
}

std::size_t SchemaEditor::indexOf(const PropertyRow *row) const
{
    return static_cast<std::size_t>(std::find(m_rows.begin(), m_rows.end(), row) - m_rows.begin());
}

void SchemaEditor::change(const Value &schema)
{
    if (!isSameValue(schema, m_stored))
        commitNow(schema);
}

void SchemaEditor::commitRaw()
{
    const auto value = valueOfText(field(), m_json->text());
    setProblem(value ? QString() : value.error().message);
    if (value && !isSameValue(*value, m_stored))
        Q_EMIT changed(*value);
}

void SchemaEditor::commitText()
{
    if (isRebuilding())
        return;
    m_raw->isChecked() ? commitRaw() : commitTable();
}

void SchemaEditor::commitTable()
{
    const std::vector<SchemaProperty> properties = propertiesOf(m_stored);
    Value schema = m_stored;
    QString problem;
    for (std::size_t i = 0; i < m_rows.size() && i < properties.size(); ++i) {
        const QString name = m_rows[i]->name();
        if (name.isEmpty())
            problem = tr("Give every field a name.");
        else if (name != properties[i].name && m_stored[u"properties"].has(name))
            problem = tr("There are two fields named %1.").arg(name);
        schema = m_rows[i]->apply(std::move(schema), properties[i]);
    }
    setProblem(problem);
    if (!isSameValue(schema, m_stored))
        Q_EMIT changed(schema);
}

QString SchemaEditor::unfinishedText() const
{
    return m_raw->isChecked() && !problem().isEmpty() ? m_json->text() : QString();
}

void SchemaEditor::restoreUnfinished(const QString &text)
{
    m_raw->setChecked(true);
    m_json->showText(text);
    commitRaw();
}

} // namespace millrace::ui
