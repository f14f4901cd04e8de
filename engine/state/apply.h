// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/event/event.h"
#include "engine/state/run_state.h"

namespace millrace::state {

/// The fold: changes a run's state by one event. Live engine, recovery, time travel, simulation and
/// tests all use this one function. Evaluates no expression, reads no clock. An event that the
/// tables do not permit is a defect of the writer: it is reported by `false` and changes nothing.
bool apply(RunState &state, const event::Event &event, TimeMs time);

/// A state folded from stored events; the index of the first refused one is lost to the log.
RunState fold(base::RunId run, plan::PlanPtr plan, const std::vector<event::StoredEvent> &events);

} // namespace millrace::state
