// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/policies.h"

namespace millrace::model {

/// The waits between the attempts that a policy allows, in seconds and without jitter: one fewer
/// than attempts, at most `most` of them. For showing a policy; what a run really waits is
/// state::retryDelay, which adds jitter and obeys servers. Thread: any.
std::vector<double> retryDelays(const RetryPolicy &policy, int most = 1000);

} // namespace millrace::model
