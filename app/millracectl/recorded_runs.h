// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store_access/reading_store.h"
#include "engine/analysis/run_history.h"

namespace millrace::app {

/// The summaries of a workflow's runs, newest first, at most `limit`.
base::Result<std::vector<journal::RunSummary>> runsOf(ReadingStore &store, const QString &workflow,
                                                      base::TimeMs since, int limit);

/// Reads runs of a store for analysis. The store outlives it.
analysis::RunHistory historyOf(ReadingStore &store);

} // namespace millrace::app
