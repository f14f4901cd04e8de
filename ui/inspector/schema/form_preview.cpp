// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/schema/form_preview.h"

#include "ui/expression/value_text.h"
#include "ui/inspector/schema/schema_properties.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace millrace::ui {

using base::Value;

namespace {

constexpr std::size_t kMostFields = 30;

QString textOf(const Value &value)
{
    return value.isString() ? value.text() : value.isUndefined() ? QString() : shortText(value);
}

} // namespace

FormPreview::FormPreview(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_layout(new QVBoxLayout(this))
{
    setObjectName(u"formPreview"_qs);
    setAccessibleName(tr("Preview of the form"));
    setStyleSheet(
        u"QFrame#formPreview { background: %1; border: 1px solid %2; border-radius: 8px; }"_qs.arg(
            theme.color(u"raised"_qs).name(), theme.color(u"line2"_qs).name()));
    m_layout->setContentsMargins(12, 12, 12, 12);
}

void FormPreview::show(const Value &schema)
{
    delete m_fields;
    m_fields = new QWidget(this);
    auto *layout = new QVBoxLayout(m_fields);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    m_layout->addWidget(m_fields);
    const std::vector<SchemaProperty> properties = propertiesOf(schema);
    for (std::size_t i = 0; i < std::min(properties.size(), kMostFields); ++i)
        addField(properties[i].name, properties[i].schema, properties[i].isRequired);
    if (properties.empty())
        layout->addWidget(new QLabel(tr("This form has no fields yet."), m_fields));
    else if (properties.size() > kMostFields)
        layout->addWidget(new QLabel(
            tr("and %n more", nullptr, static_cast<int>(properties.size() - kMostFields)),
            m_fields));
}

void FormPreview::addField(const QString &name, const Value &schema, bool isRequired)
{
    const QString title = schema[u"title"].text().isEmpty() ? name : schema[u"title"].text();
    QWidget *control = controlFor(schema, title);
    control->setAccessibleName(title);
    control->setToolTip(schema[u"description"].text());
    if (qobject_cast<QCheckBox *>(control) == nullptr) {
        auto *label = new QLabel(isRequired ? tr("%1 (required)").arg(title) : title, m_fields);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setBuddy(control);
        label->setStyleSheet(
            u"QLabel { color: %1; font-size: 12px; background: transparent; }"_qs.arg(
                m_theme.color(u"tx2"_qs).name()));
        m_fields->layout()->addWidget(label);
    }
    m_fields->layout()->addWidget(control);
}

QWidget *FormPreview::controlFor(const Value &schema, const QString &label)
{
    const QString type = schema[u"type"].text();
    const Value &fallback = schema[u"default"];
    if (schema[u"enum"].isArray()) {
        auto *list = new QComboBox(m_fields);
        list->setMinimumHeight(28);
        for (const Value &choice : schema[u"enum"].items())
            list->addItem(textOf(choice));
        list->setCurrentText(textOf(fallback));
        return list;
    }
    if (type == u"boolean") {
        auto *box = new QCheckBox(label, m_fields);
        box->setChecked(fallback.boolOr(false));
        return box;
    }
    auto *line = new QLineEdit(textOf(fallback), m_fields);
    line->setMinimumHeight(28);
    const QString least = textOf(schema[u"minimum"]);
    const QString most = textOf(schema[u"maximum"]);
    if (type == u"number" || type == u"integer") {
        line->setAlignment(Qt::AlignTrailing);
        if (!least.isEmpty() || !most.isEmpty())
            line->setPlaceholderText(
                tr("%1 to %2")
                    .arg(least.isEmpty() ? u"…"_qs : least, most.isEmpty() ? u"…"_qs : most));
    } else {
        line->setPlaceholderText(schema[u"format"].text());
    }
    return line;
}

} // namespace millrace::ui
