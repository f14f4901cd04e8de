// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/clock.h"
#include "engine/model/policies.h"

#include <optional>

namespace millrace::state {

/// When a failed attempt runs again: milliseconds to wait, or nothing when it shall not.
///
/// Pure: takes the policy, the number of attempts made (from 1), the error and a random number in
/// [0, 1), so that replay gives the same answer a year later. A server's Retry-After is the least
/// that is waited. Thread: any.
std::optional<qint64> retryDelay(const model::RetryPolicy &policy, int attempt,
                                 const base::Error &error, double random);

} // namespace millrace::state
