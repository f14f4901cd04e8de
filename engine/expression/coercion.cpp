// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/json_writer.h"
#include "engine/expression/characters.h"
#include "engine/expression/evaluator.h"
#include "engine/expression/number_text.h"

#include <QStringList>

#include <cmath>
#include <limits>
#include <string_view>

namespace millrace::expression {

bool isTrue(const Value &value)
{
    switch (value.type()) {
    case Value::Type::Undefined:
    case Value::Type::Null:
        return false;
    case Value::Type::Bool:
        return value.boolOr(false);
    case Value::Type::Number:
        return value.numberOr(0) != 0 && !std::isnan(value.numberOr(0));
    case Value::Type::String:
        return value.size() > 0;
    case Value::Type::Array:
    case Value::Type::Object:
        break;
    }
    return true;
}

bool isSame(const Value &left, const Value &right)
{
    if (left.type() != right.type())
        return false;
    if (left.isArray() || left.isObject())
        return left.sharesWith(right);
    return left == right;
}

QStringView typeOf(const Value &value)
{
    switch (value.type()) {
    case Value::Type::Undefined:
        return u"undefined";
    case Value::Type::Bool:
        return u"boolean";
    case Value::Type::Number:
        return u"number";
    case Value::Type::String:
        return u"string";
    case Value::Type::Null:
    case Value::Type::Array:
    case Value::Type::Object:
        break;
    }
    return u"object";
}

QString preview(const Value &value)
{
    constexpr qsizetype kLongest = 60;
    switch (value.type()) {
    case Value::Type::Undefined:
        return u"undefined"_qs;
    case Value::Type::Null:
        return u"null"_qs;
    case Value::Type::Bool:
        return value.boolOr(false) ? u"true"_qs : u"false"_qs;
    case Value::Type::Number:
        return base::numberText(value.numberOr(0));
    case Value::Type::String:
        return u'"' + value.text().left(kLongest) +
               (value.text().size() > kLongest ? u"…\""_qs : u"\""_qs);
    case Value::Type::Array:
        return u"a list of %1"_qs.arg(value.size());
    case Value::Type::Object:
        break;
    }
    QStringList names;
    for (const base::Member &member : value.members()) {
        if (names.size() == 5) {
            names += u"…"_qs;
            break;
        }
        names += member.key.left(kLongest);
    }
    return u"an object of {%1}"_qs.arg(names.join(u", "_qs));
}

qint64 arrayIndex(QStringView key)
{
    if (key.isEmpty() || key.size() > 10 || (key.size() > 1 && key[0] == u'0'))
        return -1;
    qint64 position = 0;
    for (const QChar digit : key) {
        if (!isDigit(digit.unicode()))
            return -1;
        position = position * 10 + (digit.unicode() - u'0');
    }
    return position;
}

qint32 toInt32(double number)
{
    const auto small =
        static_cast<qint32>(number >= -2147483648.0 && number <= 2147483647.0 ? number : 0.0);
    if (small != 0 || !std::isfinite(number))
        return small;
    constexpr double kTwo32 = 4294967296.0;
    double rest = std::fmod(std::trunc(number), kTwo32);
    if (rest < 0)
        rest += kTwo32;
    return static_cast<qint32>(static_cast<quint32>(rest));
}

double toInteger(double number)
{
    return std::isnan(number) ? 0 : std::trunc(number) + 0.0; // no negative zero
}

bool isBefore(QStringView left, QStringView right)
{
    const auto view = [](QStringView text) {
        return std::u16string_view(text.utf16(), static_cast<std::size_t>(text.size()));
    };
    return view(left) < view(right);
}

bool Evaluator::toNumber(const Node &node, const Value &value, double &out)
{
    switch (value.type()) {
    case Value::Type::Undefined:
        out = std::numeric_limits<double>::quiet_NaN();
        return true;
    case Value::Type::Null:
        out = 0;
        return true;
    case Value::Type::Bool:
        out = value.boolOr(false) ? 1 : 0;
        return true;
    case Value::Type::Number:
        out = value.numberOr(0);
        return true;
    case Value::Type::String:
    case Value::Type::Array:
    case Value::Type::Object:
        break;
    }
    QString text;
    if (!toText(node, value, text) || !charge(node, Budget::textWork(text.size())))
        return false;
    out = numberFromText(text);
    return true;
}

} // namespace millrace::expression
