// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/retry_delays.h"

#include <algorithm>
#include <cmath>

namespace millrace::model {

std::vector<double> retryDelays(const RetryPolicy &policy, int most)
{
    std::vector<double> delays;
    const int count = std::min(policy.maxAttempts - 1, most);
    for (int attempt = 1; attempt <= count; ++attempt) {
        double seconds = policy.delay;
        if (policy.backoff == Backoff::Linear)
            seconds *= attempt;
        else if (policy.backoff == Backoff::Exponential)
            seconds *= std::pow(policy.multiplier, attempt - 1);
        delays.push_back(std::max(0.0, std::min(seconds, policy.maxDelay)));
    }
    return delays;
}

} // namespace millrace::model
