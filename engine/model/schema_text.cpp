// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/json_writer.h"
#include "engine/model/schema_checker.h"

namespace millrace::model::schema {

namespace {

constexpr qsizetype kLongest = 60;

} // namespace

QString typeText(const Value &value)
{
    switch (value.type()) {
    case Value::Type::Undefined:
        return u"nothing"_qs;
    case Value::Type::Null:
        return u"null"_qs;
    case Value::Type::Bool:
        return value.boolOr(false) ? u"true"_qs : u"false"_qs;
    case Value::Type::Number:
        return u"the number "_qs + base::numberText(value.numberOr(0));
    case Value::Type::String:
        return u"the string "_qs + briefText(value);
    case Value::Type::Array:
        return value.size() == 1 ? u"a list of 1 item"_qs
                                 : u"a list of %1 items"_qs.arg(value.size());
    case Value::Type::Object:
        return u"an object"_qs;
    }
    return {};
}

QString typeText(unsigned allowed)
{
    const std::pair<unsigned, QString> names[] = {
        {NullType, u"null"_qs},       {BooleanType, u"true or false"_qs},
        {NumberType, u"a number"_qs}, {StringType, u"a string"_qs},
        {ArrayType, u"a list"_qs},    {ObjectType, u"an object"_qs},
    };
    QStringList all;
    if ((allowed & IntegerType) && !(allowed & NumberType))
        all += u"a whole number"_qs;
    for (const auto &[bit, name] : names) {
        if (allowed & bit)
            all += name;
    }
    return all.join(u" or "_qs);
}

QString briefText(const Value &value)
{
    if (value.isString() && value.size() > kLongest)
        return briefText(Value(value.text().left(kLongest - 3) + u"..."_qs));
    if (value.isArray() || value.isObject())
        return typeText(value);
    return QString::fromUtf8(base::toJson(value));
}

} // namespace millrace::model::schema
