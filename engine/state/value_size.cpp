// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/state/value_size.h"

namespace millrace::state {

namespace {

constexpr qint64 kLimit = 64 * 1024 * 1024;
constexpr qint64 kPerValue = 8;
constexpr int kMaxDepth = 200;

/// What is left of a budget when the value is taken from it; below zero where it does not suffice.
/// Recursion is bounded by the depth of values, which the callers limit.
qint64 leftOf(qint64 budget, const base::Value &value)
{
    budget -= kPerValue + static_cast<qint64>(value.text().size());
    for (const base::Value &item : value.items()) {
        if (budget < 0)
            return budget;
        budget = leftOf(budget, item);
    }
    for (const base::Member &member : value.members()) {
        if (budget < 0)
            return budget;
        budget = leftOf(budget - member.key.size(), member.value);
    }
    return budget;
}

} // namespace

base::Done checkSize(const base::Value &value, QStringView what, QStringView name)
{
    const bool deep = value.depth() > kMaxDepth;
    if (!deep && leftOf(kLimit, value) >= 0)
        return {};
    const QString which = name.isEmpty() ? what.toString() : u"%1 %2"_qs.arg(what, name);
    if (deep)
        return base::fail(base::ErrorClass::Validation, u"value.too_deep"_qs,
                          u"%1 is nested deeper than %2 levels"_qs.arg(which).arg(kMaxDepth));
    return base::fail(base::ErrorClass::Validation, u"value.too_large"_qs,
                      u"%1 is larger than 64 MiB"_qs.arg(which),
                      u"write it to a file and pass the path"_qs);
}

} // namespace millrace::state
