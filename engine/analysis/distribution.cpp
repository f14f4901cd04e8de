// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/distribution.h"

#include <algorithm>
#include <cmath>

namespace millrace::analysis {

double quantileOf(const std::vector<double> &sorted, double quantile)
{
    if (sorted.empty())
        return 0;
    const double place = quantile * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - std::floor(place)) * (sorted[above] - sorted[below]);
}

Distribution distributionOf(std::vector<double> numbers)
{
    Distribution all;
    if (numbers.empty())
        return all;
    std::sort(numbers.begin(), numbers.end());
    const auto count = static_cast<double>(numbers.size());
    all.count = static_cast<int>(numbers.size());
    // Equal numbers have their own mean exactly, however the sum is rounded.
    const bool areEqual = numbers.front() == numbers.back();
    double sum = 0;
    for (const double number : numbers)
        sum += number;
    all.mean = areEqual ? numbers.front() : sum / count;
    double squares = 0;
    for (const double number : numbers)
        squares += (number - all.mean) * (number - all.mean);
    all.deviation = numbers.size() > 1 ? std::sqrt(squares / (count - 1)) : 0;
    all.least = numbers.front();
    all.p50 = quantileOf(numbers, 0.5);
    all.p95 = quantileOf(numbers, 0.95);
    all.p99 = quantileOf(numbers, 0.99);
    all.most = numbers.back();
    return all;
}

Value distributionToValue(const Distribution &distribution)
{
    return Value::object({{u"count"_qs, distribution.count},
                          {u"mean"_qs, distribution.mean},
                          {u"deviation"_qs, distribution.deviation},
                          {u"min"_qs, distribution.least},
                          {u"p50"_qs, distribution.p50},
                          {u"p95"_qs, distribution.p95},
                          {u"p99"_qs, distribution.p99},
                          {u"max"_qs, distribution.most}});
}

} // namespace millrace::analysis
