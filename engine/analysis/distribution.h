// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/value.h"

#include <vector>

namespace millrace::analysis {

using base::Value;

/// Figures of a list of numbers; all 0 for an empty one.
struct Distribution
{
    int count = 0;
    double mean = 0;
    double deviation = 0; ///< of the sample (n - 1); 0 below two numbers
    double least = 0;
    double p50 = 0;
    double p95 = 0;
    double p99 = 0;
    double most = 0;
};

/// Percentiles lie between neighbours by linear interpolation (Hyndman and Fan 1996, type 7).
Distribution distributionOf(std::vector<double> numbers);
/// The same rule for one quantile (0 to 1) of sorted numbers; 0 for none.
double quantileOf(const std::vector<double> &sorted, double quantile);
/// {count, mean, deviation, min, p50, p95, p99, max}
Value distributionToValue(const Distribution &distribution);

} // namespace millrace::analysis
