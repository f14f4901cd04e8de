// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bench/bench.h"

namespace millrace::bench {

/// Raw SQLite, writing the rows of an existing store again (batches, runs, audit trail), `group`
/// batches a commit and each row once: the limit of what could be written. Events a second.
Result<double> rawGroupCommit(const QString &store, const QString &folder, int group);

/// One row of 200 bytes a commit, flushed: commits a second.
Result<double> rawSingleCommit(const QString &folder, int count);

/// Commit thread and worker thread handing one step at a time around, without an engine between:
/// steps a second.
Result<double> skeletonChain(const QString &folder, int count);

/// Steps dispatched through a hash map by name, without state, journal or data: steps a second.
double hashMapDispatch(int steps);

} // namespace millrace::bench
