// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/schema/property_row.h"

#include "ui/inspector/editors/row_buttons.h"
#include "ui/inspector/field_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace millrace::ui {

using base::Value;

namespace {

InspectorField anyField()
{
    return {.type = model::ParameterType::Any};
}

/// What a line says, where texts are texts.
Value lineValue(const LineEdit &line, bool isText)
{
    const QString text = line.text();
    if (text.trimmed().isEmpty())
        return {};
    return isText ? Value(text) : valueOfText(anyField(), text).value_or(Value(text));
}

/// The list shows a value that it does not know by adding it.
void select(QComboBox *list, const QString &value)
{
    if (list->findData(value) < 0)
        list->addItem(value, value);
    list->setCurrentIndex(list->findData(value));
}

} // namespace

PropertyRow::PropertyRow(const EditorContext &context, QWidget *parent)
    : QWidget(parent), m_context(context)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    buildHead(layout);
    m_details = new QWidget(this);
    auto *details = new QVBoxLayout(m_details);
    details->setContentsMargins(12, 0, 0, 8);
    details->setSpacing(4);
    buildDetails(details);
    layout->addWidget(m_details);
    m_details->hide();
}

PropertyRow::~PropertyRow()
{
    for (const QWidget *child : findChildren<QWidget *>())
        disconnect(child, nullptr, this, nullptr);
}

void PropertyRow::buildHead(QVBoxLayout *layout)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    m_name = new LineEdit(this);
    m_name->setAccessibleName(tr("Name of the field"));
    connect(m_name, &QLineEdit::textEdited, this, &PropertyRow::typed);
    connect(m_name, &LineEdit::left, this, &PropertyRow::left);
    m_type = new QComboBox(this);
    m_type->setMinimumHeight(28);
    m_type->setAccessibleName(tr("Type"));
    const std::pair<QString, QString> types[] = {
        {u"string"_qs, tr("Text")},          {u"number"_qs, tr("Number")},
        {u"integer"_qs, tr("Whole number")}, {u"boolean"_qs, tr("Yes or no")},
        {u"array"_qs, tr("List")},           {u"object"_qs, tr("Object")},
        {QString(), tr("Anything")}};
    for (const auto &[type, words] : types)
        m_type->addItem(words, type);
    m_type->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_type->setMinimumContentsLength(5);
    connect(m_type, &QComboBox::activated, this, &PropertyRow::chosen);
    m_required = new QCheckBox(this);
    m_required->setToolTip(tr("Required"));
    m_required->setAccessibleName(tr("Required"));
    connect(m_required, &QCheckBox::clicked, this, &PropertyRow::chosen);
    m_more = iconButton(u"chevron-right"_qs, tr("More about this field"), m_context, this);
    connect(m_more, &QToolButton::clicked, this,
            [this] { setUnfolded(!m_details->isVisibleTo(this)); });
    auto *removing = iconButton(u"close"_qs, tr("Remove this field"), m_context, this);
    connect(removing, &QToolButton::clicked, this, &PropertyRow::removed);
    head->addWidget(m_more);
    head->addWidget(m_name, 3);
    head->addWidget(m_type, 2);
    head->addWidget(m_required);
    head->addWidget(removing);
    layout->addLayout(head);
}

LineEdit *PropertyRow::addLine(QVBoxLayout *layout, const QString &label)
{
    auto *line = new LineEdit(m_details);
    line->setAccessibleName(label);
    connect(line, &QLineEdit::textEdited, this, &PropertyRow::typed);
    connect(line, &LineEdit::left, this, &PropertyRow::left);
    layout->addWidget(smallLabel(label, u"tx2"_qs, *m_context.theme, m_details));
    layout->addWidget(line);
    return line;
}

void PropertyRow::buildDetails(QVBoxLayout *layout)
{
    m_title = addLine(layout, tr("Title"));
    m_fallback = addLine(layout, tr("Default"));
    m_choices = addLine(layout, tr("Choices, with commas between them"));
    auto *range = new QHBoxLayout;
    range->setSpacing(8);
    for (LineEdit **line : {&m_least, &m_most}) {
        auto *column = new QVBoxLayout;
        column->setSpacing(4);
        *line = addLine(column, line == &m_least ? tr("Least") : tr("Most"));
        range->addLayout(column, 1);
    }
    layout->addLayout(range);
    layout->addWidget(smallLabel(tr("Format"), u"tx2"_qs, *m_context.theme, m_details));
    m_format = new QComboBox(m_details);
    m_format->setMinimumHeight(28);
    m_format->setAccessibleName(tr("Format"));
    m_format->addItem(tr("None"), QString());
    for (const QString &format :
         {u"date"_qs, u"date-time"_qs, u"time"_qs, u"email"_qs, u"uri"_qs, u"uuid"_qs})
        m_format->addItem(format, format);
    connect(m_format, &QComboBox::activated, this, &PropertyRow::chosen);
    layout->addWidget(m_format);
    auto *buttons = new QHBoxLayout;
    auto *up = iconButton(u"chevron-up"_qs, tr("Earlier in the form"), m_context, m_details);
    auto *down = iconButton(u"chevron-down"_qs, tr("Later in the form"), m_context, m_details);
    connect(up, &QToolButton::clicked, this, [this] { Q_EMIT moved(-1); });
    connect(down, &QToolButton::clicked, this, [this] { Q_EMIT moved(1); });
    buttons->addWidget(up);
    buttons->addWidget(down);
    buttons->addStretch();
    layout->addLayout(buttons);
}

void PropertyRow::setUnfolded(bool isUnfolded)
{
    m_details->setVisible(isUnfolded);
    m_more->setIcon(m_context.icons->pixmap(isUnfolded ? u"chevron-down"_qs : u"chevron-right"_qs,
                                            14, m_context.theme->color(u"tx3"_qs),
                                            devicePixelRatioF()));
}

void PropertyRow::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

QString PropertyRow::name() const
{
    return m_name->text().trimmed();
}

void PropertyRow::showLine(LineEdit *line, const Value &value)
{
    const QString text = value.isString() ? value.text() : textOfValue(anyField(), value);
    const bool isTyped = line->hasFocus() && lineValue(*line, value.isString()) == value;
    if (!isTyped)
        line->showText(text);
}

void PropertyRow::show(const SchemaProperty &property)
{
    if (!(m_name->hasFocus() && name() == property.name))
        m_name->showText(property.name);
    const Value &type = property.schema[u"type"];
    select(m_type,
           type.isString() || type.isUndefined() ? type.text() : textOfValue(anyField(), type));
    m_required->setChecked(property.isRequired);
    showLine(m_title, property.schema[u"title"]);
    showLine(m_fallback, property.schema[u"default"]);
    const Value &choices = property.schema[u"enum"];
    if (!(m_choices->hasFocus() && choicesOfText(m_choices->text(), property.type()) == choices))
        m_choices->showText(choicesText(choices));
    showLine(m_least, property.schema[u"minimum"]);
    showLine(m_most, property.schema[u"maximum"]);
    select(m_format, property.schema[u"format"].text());
}

Value PropertyRow::apply(Value schema, const SchemaProperty &property) const
{
    const auto set = [&](const QString &keyword, const Value &value) {
        if (!(property.schema[keyword] == value))
            schema = withKeyword(std::move(schema), property.name, keyword, value);
    };
    const Value &type = property.schema[u"type"];
    const QString shown = m_type->currentData().toString();
    if (type.isString() || type.isUndefined() || shown != textOfValue(anyField(), type))
        set(u"type"_qs, shown.isEmpty() ? Value() : Value(shown));
    const bool isText = shown == u"string";
    set(u"title"_qs, lineValue(*m_title, true));
    set(u"default"_qs, lineValue(*m_fallback, isText));
    if (choicesText(property.schema[u"enum"]) != m_choices->text())
        set(u"enum"_qs, choicesOfText(m_choices->text(), shown));
    set(u"minimum"_qs, lineValue(*m_least, false));
    set(u"maximum"_qs, lineValue(*m_most, false));
    const QString format = m_format->currentData().toString();
    set(u"format"_qs, format.isEmpty() ? Value() : Value(format));
    schema = withRequired(std::move(schema), property.name, m_required->isChecked());
    if (!name().isEmpty() && name() != property.name && !schema[u"properties"].has(name()))
        schema = withRenamedProperty(std::move(schema), property.name, name());
    return schema;
}

} // namespace millrace::ui
