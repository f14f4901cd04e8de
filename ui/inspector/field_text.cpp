// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/field_text.h"

#include "engine/base/json_reader.h"
#include "engine/base/json_writer.h"

namespace millrace::ui {

using base::Value;
using model::ParameterType;

namespace {

bool isNumeric(ParameterType type)
{
    return type == ParameterType::Number || type == ParameterType::Integer ||
           type == ParameterType::Duration;
}

base::Result<Value> numberOf(const InspectorField &field, const QString &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    const bool whole = field.type != ParameterType::Integer || number == std::floor(number);
    if (isNumber && whole)
        return Value(number);
    if (field.text == model::TextKind::Template && text.contains(u"${"))
        return Value(text);
    return base::fail(base::ErrorClass::Validation, u"field.number"_qs,
                      u"\"%1\" is no number that fits here"_qs.arg(text));
}

} // namespace

QString textOfValue(const InspectorField &field, const Value &value)
{
    if (value.isUndefined())
        return {};
    if (value.isString())
        return value.text();
    if (field.type == ParameterType::List && value.isArray()) {
        QStringList lines;
        for (const Value &item : value.items()) {
            if (!item.isString())
                return QString::fromUtf8(base::toJson(value));
            lines.append(item.text());
        }
        return lines.join(u'\n');
    }
    return QString::fromUtf8(base::toJson(value));
}

base::Result<Value> valueOfText(const InspectorField &field, const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return Value();
    if (field.type == ParameterType::String)
        return Value(text);
    if (isNumeric(field.type))
        return numberOf(field, trimmed);
    if (field.type == ParameterType::List && !trimmed.startsWith(u'[')) {
        Value list = Value::emptyArray();
        for (const QString &line : trimmed.split(u'\n', Qt::SkipEmptyParts))
            list.append(Value(line.trimmed()));
        return list;
    }
    const bool isPlain =
        field.type == ParameterType::Any && !trimmed.startsWith(u'{') && !trimmed.startsWith(u'[');
    auto parsed = base::parseJson(trimmed.toUtf8());
    if (parsed)
        return parsed;
    if (isPlain)
        return Value(text);
    return base::fail(base::ErrorClass::Validation, u"field.json"_qs, parsed.error().message);
}

} // namespace millrace::ui
