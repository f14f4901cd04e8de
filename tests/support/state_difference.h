// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/state/run_state.h"

namespace millrace::tests {

/// First thing that differs between a run's live state and the fold of its events, in words; empty
/// where they agree. What a restart forgets on purpose (which steps wait for a slot, which attempts
/// were asked to stop, which retries were found due) is left out.
QString stateDifference(const state::RunState &live, const state::RunState &folded);

/// First thing that differs between counters kept with every event and those built anew from the
/// steps' own states. Changes `state`, which must be a fold.
QString counterDifference(const state::RunState &kept, state::RunState &state);

} // namespace millrace::tests
