// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store_access/reading_store.h"
#include "engine/state/run_state.h"

namespace millrace::app {

/// A run as its stored events say, folded step by step as more of them come.
class FoldedRun
{
public:
    /// Errors: not_found "run.no_definition", those of reading and planning.
    static base::Result<FoldedRun> open(ReadingStore &store, const journal::RunSummary &run);

    /// Reads and folds what is new; returns it.
    base::Result<std::vector<event::StoredEvent>> advance(ReadingStore &store);
    const state::RunState &state() const { return m_state; }

private:
    explicit FoldedRun(state::RunState state) : m_state(std::move(state)) {}

    state::RunState m_state;
};

} // namespace millrace::app
