// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace millrace::model {

using base::ErrorClass;
using base::Value;

enum class Backoff : std::uint8_t
{
    Fixed,
    Linear,
    Exponential
};

/// When a failed attempt runs again (workflow model §5). Durations in seconds.
struct RetryPolicy
{
    int maxAttempts = 3;
    Backoff backoff = Backoff::Exponential;
    double delay = 5;
    double multiplier = 2;
    double maxDelay = 300;
    double jitter = 0.1; ///< share of the delay, 0 to 1
    std::vector<ErrorClass> retryOn = {};
    std::vector<ErrorClass> neverRetry = {};
    Value extra = {}; ///< unknown members, kept
    friend bool operator==(const RetryPolicy &, const RetryPolicy &) = default;
};

struct SlaTargets
{
    std::optional<double> maxExecutionTime = {}; ///< seconds
    std::optional<double> minSuccessRate = {};   ///< 0 to 1
    Value extra = {};
    friend bool operator==(const SlaTargets &, const SlaTargets &) = default;
};

} // namespace millrace::model
