// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/expression/builtin_tables.h"
#include "engine/expression/invocation.h"

#include <algorithm>
#include <cmath>

namespace millrace::expression {

namespace {

double sizeOf(const Invocation &call)
{
    return static_cast<double>(call.self.size());
}

bool at(Invocation &call)
{
    double index = 0;
    if (!call.integer(0, 0, index))
        return false;
    index += index < 0 ? sizeOf(call) : 0;
    const bool isInside = index >= 0 && index < sizeOf(call);
    return call.returns(isInside ? call.self.items()[static_cast<std::size_t>(index)] : Value());
}

bool append(Invocation &call, Array &out, const Array &items)
{
    const auto count = static_cast<qint64>(items.size());
    if (!call.charge(count) || !call.reserve(Budget::itemBytes(count)))
        return false;
    out.insert(out.end(), items.begin(), items.end());
    return true;
}

bool concat(Invocation &call)
{
    Array items;
    if (!append(call, items, call.self.items()))
        return false;
    for (const Argument &argument : call.arguments) {
        if (!argument.value.isArray())
            items.push_back(argument.value);
        else if (!append(call, items, argument.value.items()))
            return false;
    }
    return call.returnsPaid(std::move(items));
}

bool fill(Invocation &call)
{
    Array items;
    double from = 0;
    double to = 0;
    if (!append(call, items, call.self.items()) || !call.place(1, 0, sizeOf(call), from) ||
        !call.place(2, sizeOf(call), sizeOf(call), to))
        return false;
    for (auto i = static_cast<std::size_t>(from); i < static_cast<std::size_t>(to); ++i)
        items[i] = call.argument(0);
    return call.returnsPaid(std::move(items));
}

bool flatten(Invocation &call, const Array &items, double depth, Array &out)
{
    for (const Value &item : items) {
        if (!call.charge(1))
            return false;
        if (!item.isArray() || depth < 1) {
            if (!call.reserve(sizeof(Value)))
                return false;
            out.push_back(item);
        } else if (!flatten(call, item.items(), depth - 1, out)) {
            return false;
        }
    }
    return true;
}

bool flat(Invocation &call)
{
    double depth = 1;
    Array items;
    return call.integer(0, 1, depth) && flatten(call, call.self.items(), depth, items) &&
           call.returnsPaid(std::move(items));
}

/// Comparing texts of the same length costs their length.
bool payForSearch(Invocation &call)
{
    const auto unit = 1 + Budget::textWork(call.argument(0).text().size());
    return call.charge(static_cast<qint64>(call.self.size()) * unit);
}

bool includes(Invocation &call)
{
    double from = 0;
    if (!payForSearch(call) || !call.place(1, 0, sizeOf(call), from))
        return false;
    const Value &wanted = call.argument(0);
    const bool wantsNaN = wanted.isNumber() && std::isnan(wanted.numberOr(0));
    const Array &items = call.self.items();
    return call.returns(Value(std::any_of(
        items.begin() + static_cast<std::ptrdiff_t>(from), items.end(), [&](const Value &item) {
            return isSame(item, wanted) ||
                   (wantsNaN && item.isNumber() && std::isnan(item.numberOr(0)));
        })));
}

bool indexOf(Invocation &call)
{
    double from = 0;
    if (!payForSearch(call) || !call.place(1, 0, sizeOf(call), from))
        return false;
    const Array &items = call.self.items();
    for (auto i = static_cast<std::size_t>(from); i < items.size(); ++i) {
        if (isSame(items[i], call.argument(0)))
            return call.returns(Value(i));
    }
    return call.returns(Value(-1));
}

bool lastIndexOf(Invocation &call)
{
    double from = sizeOf(call) - 1;
    if (!payForSearch(call))
        return false;
    if (call.arguments.size() > 1) {
        if (!call.number(1, from))
            return false;
        from = toInteger(from);
        from = from < 0 ? sizeOf(call) + from : std::min(from, sizeOf(call) - 1);
    }
    const Array &items = call.self.items();
    for (auto i = static_cast<std::ptrdiff_t>(std::max(from, -1.0)); i >= 0; --i) {
        if (isSame(items[static_cast<std::size_t>(i)], call.argument(0)))
            return call.returns(Value(static_cast<double>(i)));
    }
    return call.returns(Value(-1));
}

bool join(Invocation &call)
{
    QString separator = u","_qs;
    QString text;
    if (!call.argument(0).isUndefined() && !call.text(0, separator))
        return false;
    return call.evaluator.joinInto(call.node, call.self.items(), separator, text) &&
           call.returnsPaid(std::move(text));
}

bool toString(Invocation &call)
{
    QString text;
    return call.evaluator.toText(call.node, call.self, text) && call.returnsPaid(std::move(text));
}

bool reverse(Invocation &call)
{
    Array items;
    if (!append(call, items, call.self.items()))
        return false;
    std::reverse(items.begin(), items.end());
    return call.returnsPaid(std::move(items));
}

bool slice(Invocation &call)
{
    double from = 0;
    double to = 0;
    if (!call.place(0, 0, sizeOf(call), from) || !call.place(1, sizeOf(call), sizeOf(call), to))
        return false;
    if (to <= from)
        return call.returnsArray({});
    if (!call.charge(static_cast<qint64>(to - from)) ||
        !call.reserve(static_cast<qint64>(to - from) * qint64(sizeof(Value))))
        return false;
    const auto begin = call.self.items().begin();
    return call.returnsPaid(
        Array(begin + static_cast<std::ptrdiff_t>(from), begin + static_cast<std::ptrdiff_t>(to)));
}

bool with(Invocation &call)
{
    Array items;
    double index = 0;
    if (!append(call, items, call.self.items()) || !call.integer(0, 0, index))
        return false;
    index += index < 0 ? sizeOf(call) : 0;
    if (index < 0 || index >= sizeOf(call))
        return call.fail(u"expression.range", u"the list has no such place"_qs);
    items[static_cast<std::size_t>(index)] = call.argument(1);
    return call.returnsPaid(std::move(items));
}

bool isArray(Invocation &call)
{
    return call.returns(Value(call.argument(0).isArray()));
}

bool of(Invocation &call)
{
    Array items;
    for (const Argument &argument : call.arguments)
        items.push_back(argument.value);
    return call.returnsArray(std::move(items));
}

/// The items that Array.from sees: of a list, a text, or an object with a length.
bool itemsFrom(Invocation &call, Array &out)
{
    const Value &source = call.argument(0);
    if (source.isNullish())
        return call.fail(u"expression.type", u"%1 has no items"_qs.arg(preview(source)));
    if (source.isArray() || source.isString())
        return call.evaluator.spreadInto(call.node, source, out);
    double length = 0;
    if (!call.evaluator.toNumber(call.node, source[u"length"], length))
        return false;
    length = std::max(0.0, toInteger(length));
    if (length > 1e15)
        return call.evaluator.failLimit(call.node, true);
    const auto count = static_cast<qint64>(length);
    if (!call.reserve(Budget::itemBytes(count)) || !call.charge(count))
        return false;
    out.resize(static_cast<std::size_t>(count));
    for (const base::Member &member : source.members()) {
        const qint64 index = arrayIndex(member.key);
        if (index >= 0 && index < count)
            out[static_cast<std::size_t>(index)] = member.value;
    }
    return true;
}

bool from(Invocation &call)
{
    Array items;
    if (!itemsFrom(call, items))
        return false;
    if (call.arguments.size() > 1 && call.arguments[1].function) {
        Callback change(call, 1);
        for (std::size_t i = 0; i < items.size(); ++i) {
            Value made;
            if (!change(items[i], Value(i), made))
                return false;
            items[i] = std::move(made);
        }
    } else if (!call.argument(1).isUndefined()) {
        return bool(Callback(call, 1)); // reports that it is no function
    }
    return call.returnsPaid(std::move(items));
}

constexpr Builtin kMethods[] = {
    {u"at", at},       {u"concat", concat},           {u"fill", fill},
    {u"flat", flat},   {u"includes", includes},       {u"indexOf", indexOf},
    {u"join", join},   {u"lastIndexOf", lastIndexOf}, {u"reverse", reverse},
    {u"slice", slice}, {u"toReversed", reverse},      {u"toString", toString},
    {u"with", with},
};

constexpr Builtin kFunctions[] = {
    {u"from", from, 1},
    {u"isArray", isArray},
    {u"of", of},
};

} // namespace

std::span<const Builtin> arrayMethods()
{
    return kMethods;
}

std::span<const Builtin> arrayFunctions()
{
    return kFunctions;
}

} // namespace millrace::expression
