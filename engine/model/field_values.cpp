// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/field_values.h"

#include <cmath>
#include <limits>

namespace millrace::model {

namespace {

/// The names of an enumeration's values, in their order.
template<class E, std::size_t Count>
bool readName(const Value &value, const char16_t *const (&names)[Count], E &out)
{
    for (std::size_t i = 0; i < Count; ++i) {
        if (value.text() == QStringView(names[i])) {
            out = static_cast<E>(i);
            return true;
        }
    }
    return false;
}

constexpr const char16_t *kBackoffs[] = {u"fixed", u"linear", u"exponential"};
constexpr const char16_t *kExecutions[] = {u"at_least_once", u"at_most_once"};
constexpr const char16_t *kItemFailures[] = {u"fail", u"skip", u"null"};
constexpr const char16_t *kMaxReactions[] = {u"fail", u"complete"};

bool readMetric(const Value &value, Mapping &out)
{
    out.target = value[u"name"].text();
    out.expression = value[u"expression"].text();
    for (const base::Member &member : value.members()) {
        if (member.key != u"name" && member.key != u"expression")
            out.extra.set(member.key, member.value);
    }
    return value[u"name"].isString() && value[u"expression"].isString();
}

} // namespace

Value toValue(const Value &value)
{
    return value;
}

Value toValue(const QString &text)
{
    return Value(text);
}

Value toValue(const QStringList &texts)
{
    base::Array items;
    for (const QString &text : texts)
        items.emplace_back(text);
    return Value(std::move(items));
}

Value toValue(double number)
{
    return Value(number);
}

Value toValue(int number)
{
    return Value(number);
}

Value toValue(bool flag)
{
    return Value(flag);
}

Value toValue(Backoff backoff)
{
    return Value(kBackoffs[static_cast<std::size_t>(backoff)]);
}

Value toValue(Execution execution)
{
    return Value(kExecutions[static_cast<std::size_t>(execution)]);
}

Value toValue(OnItemFailure reaction)
{
    return Value(kItemFailures[static_cast<std::size_t>(reaction)]);
}

Value toValue(OnMax reaction)
{
    return Value(kMaxReactions[static_cast<std::size_t>(reaction)]);
}

Value toValue(const Join &join)
{
    if (join.kind == JoinKind::Count)
        return Value(join.count);
    return Value(join.kind == JoinKind::All ? u"all" : u"any");
}

Value toValue(const std::vector<ErrorClass> &classes)
{
    base::Array items;
    for (ErrorClass errorClass : classes)
        items.emplace_back(base::errorClassName(errorClass));
    return Value(std::move(items));
}

Value toValue(const std::vector<Mapping> &mappings)
{
    Value object = Value::emptyObject();
    for (const Mapping &mapping : mappings)
        object.set(mapping.target, Value(mapping.expression));
    return object;
}

bool readValue(const Value &value, Value &out)
{
    out = value;
    return true;
}

bool readValue(const Value &value, QString &out)
{
    out = value.text();
    return value.isString();
}

bool readValue(const Value &value, QStringList &out)
{
    bool isRead = value.isArray();
    out.clear();
    for (const Value &item : value.items()) {
        isRead &= item.isString();
        out += item.text();
    }
    return isRead;
}

bool readValue(const Value &value, double &out)
{
    if (!value.isNumber() || !std::isfinite(value.numberOr(0)))
        return false;
    out = value.numberOr(0);
    return true;
}

bool readValue(const Value &value, int &out)
{
    const double number = value.numberOr(0.5);
    if (number != std::floor(number) || std::abs(number) > std::numeric_limits<int>::max())
        return false;
    out = static_cast<int>(number);
    return true;
}

bool readValue(const Value &value, bool &out)
{
    out = value.boolOr(out);
    return value.isBool();
}

bool readValue(const Value &value, Backoff &out)
{
    return readName(value, kBackoffs, out);
}

bool readValue(const Value &value, Execution &out)
{
    return readName(value, kExecutions, out);
}

bool readValue(const Value &value, OnItemFailure &out)
{
    return readName(value, kItemFailures, out);
}

bool readValue(const Value &value, OnMax &out)
{
    return readName(value, kMaxReactions, out);
}

bool readValue(const Value &value, Join &out)
{
    if (value.text() == u"all" || value.text() == u"any") {
        out = Join{value.text() == u"all" ? JoinKind::All : JoinKind::Any};
        return true;
    }
    int count = 0;
    if (!readValue(value, count))
        return false;
    out = Join{JoinKind::Count, count};
    return true;
}

bool readValue(const Value &value, std::vector<ErrorClass> &out)
{
    bool isRead = value.isArray();
    out.clear();
    for (const Value &item : value.items()) {
        const auto errorClass = base::errorClassFromName(item.text());
        isRead &= errorClass.has_value();
        if (errorClass)
            out.push_back(*errorClass);
    }
    return isRead;
}

/// An object of expressions, or the list of {name, expression} that metrics are.
bool readValue(const Value &value, std::vector<Mapping> &out)
{
    bool isRead = value.isObject() || value.isArray();
    out.clear();
    for (const base::Member &member : value.members()) {
        isRead &= member.value.isString();
        out.push_back({member.key, member.value.text()});
    }
    for (const Value &item : value.items())
        isRead &= readMetric(item, out.emplace_back());
    return isRead;
}

} // namespace millrace::model
