// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/expression/builtin_tables.h"
#include "engine/expression/invocation.h"

#include <cmath>

namespace millrace::expression {

namespace {

/// The source's members as an object: of an object itself, of a list or text by index.
bool membersOf(Invocation &call, const Value &source, Value &out)
{
    if (source.isNullish())
        return call.fail(u"expression.type", u"%1 has no members"_qs.arg(preview(source)));
    if (source.isObject()) {
        out = source;
        return call.charge(static_cast<qint64>(source.size()));
    }
    out = Value::emptyObject();
    return call.evaluator.spreadMembers(call.node, source, out);
}

bool pairOf(Invocation &call, const base::Member &member, Value &out)
{
    return call.reserve(Budget::textBytes(member.key.size())) &&
           call.evaluator.makeArray(call.node, {Value(member.key), member.value}, out);
}

bool keys(Invocation &call)
{
    Value source;
    if (!membersOf(call, call.argument(0), source))
        return false;
    Array names;
    for (const base::Member &member : source.members()) {
        if (!call.reserve(Budget::textBytes(0)))
            return false;
        names.push_back(Value(member.key));
    }
    return call.returnsArray(std::move(names));
}

bool values(Invocation &call)
{
    Value source;
    if (!membersOf(call, call.argument(0), source))
        return false;
    Array all;
    for (const base::Member &member : source.members())
        all.push_back(member.value);
    return call.returnsArray(std::move(all));
}

bool entries(Invocation &call)
{
    Value source;
    if (!membersOf(call, call.argument(0), source))
        return false;
    Array pairs;
    for (const base::Member &member : source.members()) {
        Value pair;
        if (!pairOf(call, member, pair))
            return false;
        pairs.push_back(std::move(pair));
    }
    return call.returnsArray(std::move(pairs));
}

bool fromEntries(Invocation &call)
{
    const Value &source = call.argument(0);
    if (!source.isArray())
        return call.fail(
            u"expression.type",
            u"Object.fromEntries needs a list of pairs, not %1"_qs.arg(preview(source)));
    Value made = Value::emptyObject();
    for (const Value &pair : source.items()) {
        QString key;
        if (!pair.isArray() && !pair.isObject())
            return call.fail(u"expression.type", u"%1 is no pair"_qs.arg(preview(pair)));
        if (!call.charge(1) || !call.reserve(Budget::memberBytes(1)))
            return false;
        const Value &name = pair.isArray() ? pair.at(0) : pair[u"0"];
        if (!call.evaluator.toKey(call.node, name, key))
            return false;
        made.set(key, pair.isArray() ? pair.at(1) : pair[u"1"]);
    }
    return call.evaluator.finishObject(call.node, made) && call.returns(std::move(made));
}

bool assign(Invocation &call)
{
    if (!call.argument(0).isObject())
        return call.fail(u"expression.type", u"Object.assign needs an object first, not %1"_qs.arg(
                                                 preview(call.argument(0))));
    Value made = Value::emptyObject();
    for (const Argument &argument : call.arguments) {
        if (!call.evaluator.spreadMembers(call.node, argument.value, made))
            return false;
    }
    return call.evaluator.finishObject(call.node, made) && call.returns(std::move(made));
}

bool has(Invocation &call, const Value &object, int keyIndex)
{
    QString key;
    if (!call.text(keyIndex, key))
        return false;
    if (object.isObject())
        return call.returns(Value(object.has(key)));
    const qint64 index = arrayIndex(key);
    const bool isSequence = object.isArray() || object.isString();
    return call.returns(
        Value(isSequence &&
              (key == u"length" || (index >= 0 && index < static_cast<qint64>(object.size())))));
}

bool hasOwn(Invocation &call)
{
    const Value &object = call.argument(0);
    if (object.isNullish())
        return call.fail(u"expression.type", u"%1 has no members"_qs.arg(preview(object)));
    return has(call, object, 1);
}

bool hasOwnProperty(Invocation &call)
{
    return has(call, call.self, 0);
}

bool is(Invocation &call)
{
    const Value &a = call.argument(0);
    const Value &b = call.argument(1);
    if (!a.isNumber() || !b.isNumber())
        return call.charge(Budget::textWork(a.text().size())) && call.returns(Value(isSame(a, b)));
    const double first = a.numberOr(0);
    const double second = b.numberOr(0);
    const bool areNaN = std::isnan(first) && std::isnan(second);
    return call.returns(
        Value(areNaN || (first == second && std::signbit(first) == std::signbit(second))));
}

bool toString(Invocation &call)
{
    return call.returnsText(u"[object Object]"_qs);
}

constexpr Builtin kFunctions[] = {
    {u"assign", assign}, {u"entries", entries}, {u"fromEntries", fromEntries}, {u"hasOwn", hasOwn},
    {u"is", is},         {u"keys", keys},       {u"values", values},
};

constexpr Builtin kMethods[] = {
    {u"toString", toString},
};

constexpr Builtin kAnyMethods[] = {
    {u"hasOwnProperty", hasOwnProperty},
};

} // namespace

std::span<const Builtin> objectFunctions()
{
    return kFunctions;
}

std::span<const Builtin> objectMethods()
{
    return kMethods;
}

std::span<const Builtin> anyMethods()
{
    return kAnyMethods;
}

} // namespace millrace::expression
