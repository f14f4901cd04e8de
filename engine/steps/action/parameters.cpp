// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/action/parameters.h"

#include "engine/base/json_writer.h"

namespace millrace::steps {

std::optional<QString> textOfScalar(const Value &value)
{
    switch (value.type()) {
    case Value::Type::String:
        return value.text();
    case Value::Type::Number:
        return base::numberText(value.numberOr(0));
    case Value::Type::Bool:
        return value.boolOr(false) ? u"true"_qs : u"false"_qs;
    default:
        return {};
    }
}

QString Parameters::scalarText(QStringView name, const Value &value)
{
    const std::optional<QString> text = textOfScalar(value);
    if (!text)
        complain(name, u"must be a text"_qs);
    return text.value_or(QString());
}

QString Parameters::text(QStringView name, const QString &fallback)
{
    return has(name) ? scalarText(name, m_values[name]) : fallback;
}

QString Parameters::requiredText(QStringView name)
{
    const QString result = text(name);
    if (!has(name) || (m_values[name].isString() && result.isEmpty()))
        complain(name, u"is missing or empty"_qs);
    return result;
}

QString Parameters::choice(QStringView name, const QStringList &words, const QString &fallback)
{
    const QString word = text(name, fallback);
    if (!words.contains(word))
        complain(name, u"is \"%1\", but must be one of: %2"_qs.arg(word, words.join(u", "_qs)));
    return word;
}

bool Parameters::flag(QStringView name, bool fallback)
{
    if (has(name) && !m_values[name].isBool())
        complain(name, u"must be true or false"_qs);
    return m_values[name].boolOr(fallback);
}

double Parameters::number(QStringView name, double fallback, double least, double most)
{
    const double number = m_values[name].numberOr(fallback);
    if ((has(name) && !m_values[name].isNumber()) || !(number >= least && number <= most)) {
        complain(name, u"must be a number from %1 to %2"_qs.arg(base::numberText(least),
                                                                base::numberText(most)));
    }
    return number;
}

QStringList Parameters::textList(QStringView name)
{
    QStringList list;
    if (!has(name))
        return list;
    const Value &value = m_values[name];
    if (!value.isArray())
        return {scalarText(name, value)};
    for (const Value &item : value.items())
        list << scalarText(name, item);
    return list;
}

std::vector<std::pair<QString, QString>> Parameters::textMap(QStringView name)
{
    std::vector<std::pair<QString, QString>> map;
    if (has(name) && !m_values[name].isObject())
        complain(name, u"must be an object"_qs);
    for (const base::Member &member : m_values[name].members()) {
        if (!member.value.isNullish())
            map.emplace_back(member.key, scalarText(name, member.value));
    }
    return map;
}

void Parameters::complain(QStringView name, const QString &what)
{
    m_complaints << u"\"%1\" %2"_qs.arg(name, what);
}

std::optional<base::Error> Parameters::error() const
{
    if (m_complaints.isEmpty())
        return {};
    return base::Error{
        base::ErrorClass::Validation, u"action.parameters"_qs,
        u"The action \"%1\" cannot be done: %2"_qs.arg(m_kind, m_complaints.join(u"; "_qs)),
        u"Parameters are checked after their expressions have been evaluated"_qs};
}

} // namespace millrace::steps
