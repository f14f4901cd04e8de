// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/expression/builtin_tables.h"
#include "engine/expression/invocation.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace millrace::expression {

namespace {

/// Calls the function for each item, in order or from the end, until `take` says stop or an error
/// is reported: take(item's index, its result) is true to go on.
enum class Outcome : std::uint8_t
{
    Finished,
    Stopped,
    Failed
};

template<class Take>
Outcome eachItem(Invocation &call, bool fromEnd, Take take)
{
    Callback function(call, 0);
    if (!function)
        return Outcome::Failed;
    const Array &items = call.self.items();
    Value result;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const std::size_t index = fromEnd ? items.size() - 1 - i : i;
        if (!function(items[index], index, call.self, result))
            return Outcome::Failed;
        if (!take(index, result))
            return Outcome::Stopped;
    }
    return Outcome::Finished;
}

bool every(Invocation &call)
{
    const Outcome outcome =
        eachItem(call, false, [](std::size_t, const Value &result) { return isTrue(result); });
    return outcome != Outcome::Failed && call.returns(Value(outcome == Outcome::Finished));
}

bool some(Invocation &call)
{
    const Outcome outcome =
        eachItem(call, false, [](std::size_t, const Value &result) { return !isTrue(result); });
    return outcome != Outcome::Failed && call.returns(Value(outcome == Outcome::Stopped));
}

bool filter(Invocation &call)
{
    Array kept;
    const Outcome outcome = eachItem(call, false, [&](std::size_t index, const Value &result) {
        if (isTrue(result))
            kept.push_back(call.self.items()[index]);
        return true;
    });
    return outcome != Outcome::Failed && call.returnsArray(std::move(kept));
}

bool search(Invocation &call, bool fromEnd, bool wantsIndex)
{
    std::size_t found = 0;
    const Outcome outcome = eachItem(call, fromEnd, [&](std::size_t index, const Value &result) {
        found = index;
        return !isTrue(result);
    });
    if (outcome == Outcome::Failed)
        return false;
    const bool isFound = outcome == Outcome::Stopped;
    if (wantsIndex)
        return call.returns(isFound ? Value(found) : Value(-1));
    return call.returns(isFound ? call.self.items()[found] : Value());
}

bool find(Invocation &call)
{
    return search(call, false, false);
}

bool findIndex(Invocation &call)
{
    return search(call, false, true);
}

bool findLast(Invocation &call)
{
    return search(call, true, false);
}

bool findLastIndex(Invocation &call)
{
    return search(call, true, true);
}

bool map(Invocation &call)
{
    Array made;
    if (!call.reserve(Budget::itemBytes(static_cast<qint64>(call.self.size()))))
        return false;
    made.reserve(call.self.size());
    const Outcome outcome = eachItem(call, false, [&](std::size_t, Value &result) {
        made.push_back(std::move(result));
        return true;
    });
    return outcome != Outcome::Failed && call.returnsPaid(std::move(made));
}

bool flatMap(Invocation &call)
{
    Array made;
    bool fits = true;
    const Outcome outcome = eachItem(call, false, [&](std::size_t, const Value &result) {
        const auto count = result.isArray() ? static_cast<qint64>(result.size()) : 1;
        fits = call.charge(count) && call.reserve(count * qint64(sizeof(Value)));
        if (fits && result.isArray())
            made.insert(made.end(), result.items().begin(), result.items().end());
        else if (fits)
            made.push_back(result);
        return fits;
    });
    return fits && outcome != Outcome::Failed && call.returnsPaid(std::move(made));
}

bool fold(Invocation &call, bool fromEnd)
{
    Callback function(call, 0);
    if (!function)
        return false;
    const Array &items = call.self.items();
    std::size_t i = 0;
    Value result;
    const auto place = [&](std::size_t step) { return fromEnd ? items.size() - 1 - step : step; };
    if (call.arguments.size() > 1) {
        result = call.argument(1);
    } else if (items.empty()) {
        return call.fail(u"expression.type", u"an empty list cannot be reduced to a first item"_qs,
                         u"Give an initial value as the second argument."_qs);
    } else {
        result = items[place(i++)];
    }
    for (; i < items.size(); ++i) {
        Value next;
        if (!function.reduce(result, items[place(i)], place(i), call.self, next))
            return false;
        result = std::move(next);
    }
    return call.returns(std::move(result));
}

bool reduce(Invocation &call)
{
    return fold(call, false);
}

bool reduceRight(Invocation &call)
{
    return fold(call, true);
}

/// Whether the second of two items must come before the first; false after an error.
using IsAfter = bool (*)(Invocation &, const Value &, const Value &, bool &);

bool isAfterByText(Invocation &call, const Value &a, const Value &b, bool &after)
{
    const auto size = static_cast<qint64>(std::min(a.size(), b.size()));
    after = isBefore(b.text(), a.text());
    return call.charge(1 + Budget::textWork(size));
}

bool isAfterByFunction(Invocation &call, const Value &a, const Value &b, bool &after)
{
    Value result;
    double order = 0;
    if (!Callback(call, 0)(a, b, result) || !call.evaluator.toNumber(call.node, result, order))
        return false;
    after = order > 0;
    return true;
}

/// Bottom-up merge sort of positions: stable, and safe with a function that contradicts itself,
/// which the sorts of the standard library are not.
bool sortPlaces(Invocation &call, const Array &keys, IsAfter isAfter,
                std::vector<std::uint32_t> &places)
{
    std::vector<std::uint32_t> merged(places.size());
    const std::size_t size = places.size();
    for (std::size_t width = 1; width < size; width *= 2) {
        for (std::size_t from = 0; from < size; from += 2 * width) {
            const std::size_t middle = std::min(from + width, size);
            const std::size_t end = std::min(from + 2 * width, size);
            std::size_t left = from;
            std::size_t right = middle;
            for (std::size_t out = from; out < end; ++out) {
                bool takesRight = left == middle;
                if (left < middle && right < end &&
                    !isAfter(call, keys[places[left]], keys[places[right]], takesRight))
                    return false;
                merged[out] = takesRight ? places[right++] : places[left++];
            }
        }
        places.swap(merged);
    }
    return true;
}

/// The texts that the default order compares; undefined stays.
bool sortKeys(Invocation &call, const Array &items, Array &keys)
{
    keys.reserve(items.size());
    for (const Value &item : items) {
        QString text;
        if (item.isString() || item.isUndefined()) {
            keys.push_back(item);
            continue;
        }
        if (!call.evaluator.toText(call.node, item, text) ||
            !call.reserve(Budget::textBytes(text.size())))
            return false;
        keys.push_back(Value(std::move(text)));
    }
    return true;
}

bool sort(Invocation &call)
{
    const bool hasFunction = !call.arguments.empty() && call.arguments[0].function;
    if (!hasFunction && !call.argument(0).isUndefined())
        return bool(Callback(call, 0)); // reports that it is no function
    const Array &items = call.self.items();
    const auto count = static_cast<qint64>(items.size());
    Array keys;
    if (!call.charge(count) || !call.reserve(Budget::itemBytes(count) * 2))
        return false;
    if (!hasFunction && !sortKeys(call, items, keys))
        return false;
    std::vector<std::uint32_t> places;
    std::size_t undefinedCount = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (items[i].isUndefined())
            ++undefinedCount;
        else
            places.push_back(static_cast<std::uint32_t>(i));
    }
    if (!sortPlaces(call, hasFunction ? items : keys,
                    hasFunction ? isAfterByFunction : isAfterByText, places))
        return false;
    Array sorted;
    sorted.reserve(items.size());
    for (const std::uint32_t place : places)
        sorted.push_back(items[place]);
    sorted.resize(sorted.size() + undefinedCount); // undefined comes last, uncompared
    return call.returnsPaid(std::move(sorted));
}

constexpr Builtin kMethods[] = {
    {u"every", every, 0},       {u"filter", filter, 0},
    {u"find", find, 0},         {u"findIndex", findIndex, 0},
    {u"findLast", findLast, 0}, {u"findLastIndex", findLastIndex, 0},
    {u"flatMap", flatMap, 0},   {u"map", map, 0},
    {u"reduce", reduce, 0},     {u"reduceRight", reduceRight, 0},
    {u"some", some, 0},         {u"sort", sort, 0},
    {u"toSorted", sort, 0},
};

} // namespace

std::span<const Builtin> arrayCallbackMethods()
{
    return kMethods;
}

} // namespace millrace::expression
