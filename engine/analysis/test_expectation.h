// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis/virtual_run.h"
#include "engine/analysis/workflow_test.h"

namespace millrace::analysis {

/// Where a run is not as a test's `expect` says; at most kMostDifferences.
std::vector<TestDifference> compareRun(const Value &expect, const VirtualRun &run);

/// The places in which two values differ, below `path`.
std::vector<TestDifference> compareValues(const QString &path, const Value &expected,
                                          const Value &actual);

inline constexpr std::size_t kMostDifferences = 50;

} // namespace millrace::analysis
