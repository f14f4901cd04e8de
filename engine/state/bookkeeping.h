// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/state/run_state.h"

namespace millrace::state {

// What follows from events inside a run's state: counters, readiness, frames. Used by apply().

/// Takes a step's share out of the run's counters while it changes, and puts the new share back.
class Recount
{
public:
    Recount(RunState &state, int instance);
    ~Recount();
    Recount(const Recount &) = delete;
    Recount &operator=(const Recount &) = delete;

    /// Adds a step's share to counters that start at zero.
    static void addShare(RunState &state, int instance);

private:
    static void add(RunState &state, int instance, int sign);
    RunState &m_state;
    int m_instance;
    TimeMs m_due;
};

/// When to look at a step because of time, or 0.
TimeMs dueOf(const StepState &step);
/// Whether an edge out of a settled step is live, to the step called `target`.
bool edgeIsLive(const StepState &step, const plan::Edge &edge, const QString &target);
/// The members of an iteration that go on with a failure count against the loop at once.
bool failsLoop(const RunState &state, const ScopeState &scope);
/// Moves a step along its table; false where the table has no such row.
bool move(RunState &state, int instance, StepMove move);
/// Gives the members of a frame their first look: those without incoming edges become ready.
void enterFrame(RunState &state, int scope, int container, Frame &frame);
/// Looks whether a waiting step may start now, or can only be skipped.
void evaluateReadiness(RunState &state, int instance);
/// It is no longer to be started, and no longer waits for what it waited for.
void clearReady(RunState &state, int instance);
/// The step has its final say: its edges, its frame and those who wait for a slot hear of it.
void resolve(RunState &state, int instance, TimeMs time);
/// Opens the next scope and lays its instances out.
void openScope(RunState &state, ScopeState scope);
/// Lets the next reopened iteration of a loop go on that was beyond the loop's limit.
void unparkScope(RunState &state, int loop);
/// Leaves the scopes opened for a step to history: what was in them counts for nothing any more.
/// Iterations before `from` stay.
void abandonScopes(RunState &state, int owner, std::size_t from = 0);
/// The same for the error handlers of a step alone.
void abandonHandlers(RunState &state, int owner);
/// Gives a step back to pending as if it had never run, but for its generation.
void forget(RunState &state, int instance);
/// Whether a failed step still waits for its handlers.
bool awaitsHandlers(const RunState &state, int instance);
/// Builds every counter, edge count and queue anew from the steps' own states.
void rederive(RunState &state);

} // namespace millrace::state
