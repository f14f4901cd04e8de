// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/state/retry_schedule.h"

#include <algorithm>
#include <cmath>

namespace millrace::state {

namespace {

bool contains(const std::vector<base::ErrorClass> &list, base::ErrorClass wanted)
{
    return std::find(list.begin(), list.end(), wanted) != list.end();
}

bool mayRetry(const model::RetryPolicy &policy, const base::Error &error)
{
    if (contains(policy.neverRetry, error.errorClass))
        return false;
    if (!policy.retryOn.empty())
        return contains(policy.retryOn, error.errorClass);
    return base::isRetryable(error);
}

double backoffSeconds(const model::RetryPolicy &policy, int attempt)
{
    switch (policy.backoff) {
    case model::Backoff::Fixed:
        return policy.delay;
    case model::Backoff::Linear:
        return policy.delay * attempt;
    case model::Backoff::Exponential:
        return policy.delay * std::pow(policy.multiplier, attempt - 1);
    }
    return policy.delay;
}

} // namespace

std::optional<qint64> retryDelay(const model::RetryPolicy &policy, int attempt,
                                 const base::Error &error, double random)
{
    if (attempt >= policy.maxAttempts || !mayRetry(policy, error))
        return {};
    const double seconds = std::min(backoffSeconds(policy, attempt), policy.maxDelay);
    const double jittered = seconds * (1 + policy.jitter * (2 * random - 1));
    const qint64 wait = static_cast<qint64>(std::max(0.0, jittered) * 1000);
    return std::max(wait, error.retryAfterMs.value_or(0));
}

} // namespace millrace::state
