// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/journal/run_summary.h"
#include "engine/state/run_state.h"

namespace millrace::scheduler {

/// The status alone, cheaper. Pure.
journal::RunStatus statusOf(const state::RunState &state);
/// What lists show of a run. Pure.
journal::RunSummary summarize(const state::RunState &state);
/// Whether a parked run may wait for a child run, by what its summary says it waits for. Pure.
bool mayWaitForRun(const QString &waitsFor);

} // namespace millrace::scheduler
