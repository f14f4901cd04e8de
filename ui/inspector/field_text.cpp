// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/field_text.h"

#include "engine/base/json_reader.h"
#include "engine/base/json_writer.h"
#include "ui/inspector/duration_text.h"

#include <QCoreApplication>

#include <cmath>

namespace millrace::ui {

using base::Value;
using model::ParameterType;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FieldText)
};

tl::unexpected<base::Error> refuse(const QString &code, const QString &words)
{
    return base::fail(base::ErrorClass::Validation, code, words);
}

base::Result<Value> numberOf(const InspectorField &field, const QString &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return refuse(u"field.number"_qs, Words::tr("This must be a number."));
    if (field.type == ParameterType::Integer && number != std::floor(number))
        return refuse(u"field.number"_qs, Words::tr("This must be a whole number."));
    return Value(number);
}

base::Result<Value> secondsOf(const QString &text)
{
    if (const auto seconds = durationOfText(text))
        return Value(*seconds);
    return refuse(u"field.duration"_qs,
                  Words::tr("This must be a time, such as 20 s, 5 min or 1 h 30 min."));
}

/// Whether a text is JSON of another kind when it is read.
bool readsAsOther(const QString &text)
{
    const QString trimmed = text.trimmed();
    return trimmed != text || trimmed.isEmpty() || base::parseJson(trimmed.toUtf8()).has_value() ||
           trimmed.startsWith(u'{') || trimmed.startsWith(u'[');
}

base::Result<Value> anyOf(const QString &text)
{
    const QString trimmed = text.trimmed();
    auto parsed = base::parseJson(trimmed.toUtf8());
    if (parsed)
        return parsed;
    if (!trimmed.startsWith(u'{') && !trimmed.startsWith(u'['))
        return Value(text);
    return refuse(u"field.json"_qs, Words::tr("Line %1, column %2: %3")
                                        .arg(parsed.error().details[u"line"].numberOr(1))
                                        .arg(parsed.error().details[u"column"].numberOr(1))
                                        .arg(parsed.error().message));
}

QString json(const Value &value)
{
    const bool isNested = value.isObject() || value.isArray();
    return QString::fromUtf8(base::toJson(value, isNested && value.size() > 0
                                                     ? base::JsonStyle::Indented
                                                     : base::JsonStyle::Compact))
        .trimmed();
}

} // namespace

QString textOfValue(const InspectorField &field, const Value &value)
{
    if (value.isUndefined())
        return {};
    if (value.isString()) {
        const bool isAny = field.type == ParameterType::Any || field.type == ParameterType::Object;
        const bool isBig = value.text().size() > 10'000;
        return isAny && !isBig && readsAsOther(value.text()) ? json(value) : value.text();
    }
    if (field.type == ParameterType::Duration && value.isNumber())
        return durationText(value.numberOr(0));
    return json(value);
}

base::Result<Value> valueOfText(const InspectorField &field, const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return Value();
    const bool isNumeric = field.type == ParameterType::Number ||
                           field.type == ParameterType::Integer ||
                           field.type == ParameterType::Duration;
    if (isNumeric && field.text == model::TextKind::Template && text.contains(u"${"))
        return Value(trimmed);
    if (field.type == ParameterType::Duration)
        return secondsOf(trimmed);
    if (isNumeric)
        return numberOf(field, trimmed);
    if (field.type == ParameterType::String)
        return Value(text);
    if (field.type == ParameterType::Any)
        return anyOf(text);
    auto value = base::parseJson(trimmed.toUtf8());
    if (value)
        return value;
    return refuse(u"field.json"_qs, Words::tr("Line %1, column %2: %3")
                                        .arg(value.error().details[u"line"].numberOr(1))
                                        .arg(value.error().details[u"column"].numberOr(1))
                                        .arg(value.error().message));
}

} // namespace millrace::ui
