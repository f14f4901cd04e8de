// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/schema_form.h"

#include <QVBoxLayout>

#include <algorithm>

namespace millrace::ui {

using base::Value;

SchemaForm::SchemaForm(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(&theme), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(12);
}

void SchemaForm::setSchema(const Value &schema)
{
    qDeleteAll(m_fields);
    m_fields.clear();
    m_schema = schema;
    m_rest = Value::emptyObject();
    const base::Array &required = schema[u"required"].items();
    for (const base::Member &property : schema[u"properties"].members()) {
        const bool isRequired =
            std::find(required.begin(), required.end(), Value(property.key)) != required.end();
        auto *field = new SchemaField(property.key, property.value, isRequired, *m_theme, this);
        connect(field, &SchemaField::changed, this, &SchemaForm::changed);
        m_layout->addWidget(field);
        m_fields.append(field);
    }
}

void SchemaForm::setTheme(const Theme &theme)
{
    m_theme = &theme;
    for (SchemaField *field : std::as_const(m_fields))
        field->setTheme(theme);
}

Value SchemaForm::value() const
{
    Value value = m_rest.isObject() ? m_rest : Value::emptyObject();
    for (const SchemaField *field : m_fields) {
        if (const Value one = field->value(); !one.isUndefined())
            value.set(field->name(), one);
    }
    return value;
}

void SchemaForm::setValue(const Value &value)
{
    m_rest = value.isObject() ? value : Value::emptyObject();
    for (SchemaField *field : std::as_const(m_fields)) {
        if (value.has(field->name()))
            field->setValue(value[field->name()]);
        m_rest.remove(field->name());
    }
}

QStringList SchemaForm::missing() const
{
    QStringList titles;
    for (const SchemaField *field : m_fields) {
        if (field->isRequired() && field->value().isUndefined())
            titles.append(field->title());
    }
    return titles;
}

QString SchemaForm::check()
{
    for (SchemaField *field : std::as_const(m_fields))
        field->showProblem({});
    const auto schema = model::JsonSchema::compile(m_schema);
    if (!schema)
        return {}; // the definition's problem, not the input's
    QString first;
    for (const model::SchemaProblem &problem : schema->check(value())) {
        const QString name = problem.path.section(u'.', 0, 0).section(u'[', 0, 0);
        const auto field =
            std::find_if(m_fields.begin(), m_fields.end(),
                         [&name](const SchemaField *one) { return one->name() == name; });
        if (field != m_fields.end())
            (*field)->showProblem(tr("This %1.").arg(problem.message));
        if (first.isEmpty())
            first = field == m_fields.end() ? tr("The input %1.").arg(problem.message)
                                            : tr("%1 %2.").arg((*field)->title(), problem.message);
    }
    const QStringList missing = this->missing();
    for (SchemaField *field : std::as_const(m_fields)) {
        if (missing.contains(field->title()))
            field->showProblem(tr("Fill this in."));
    }
    return missing.isEmpty() ? first : tr("Fill in: %1.").arg(missing.join(tr(", ")));
}

void SchemaForm::focusFirst()
{
    if (m_fields.isEmpty())
        return;
    const auto open = std::find_if(m_fields.begin(), m_fields.end(), [](const SchemaField *field) {
        return field->isRequired() && field->value().isUndefined();
    });
    (open == m_fields.end() ? m_fields.front() : *open)->setFocus();
}

} // namespace millrace::ui
