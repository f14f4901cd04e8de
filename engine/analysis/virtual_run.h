// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis/outcome_source.h"
#include "engine/journal/run_summary.h"
#include "engine/state/run_state.h"

namespace millrace::analysis {

/// 2026-01-01T00:00:00Z, where the virtual clock of tests begins.
inline constexpr TimeMs kVirtualStart = 1'767'225'600'000;

struct VirtualRunOptions
{
    Value input = Value::emptyObject();
    QString by = QStringLiteral("tester");
    TimeMs startAt = kVirtualStart;
    double seed = 0.5; ///< of run.random
    std::vector<Signal> pendingSignals = {};
    qint64 maxEvents = 500'000;
    qint64 maxMs = 100LL * 366 * 24 * 3600 * 1000; ///< of virtual time
};

/// Something that a world should have known, or that the run refused.
struct VirtualProblem
{
    QString step = {};      ///< path ("each[0]/square"); empty: the run
    base::Error error = {}; ///< codes mock.missing, virtual.too_many_events, virtual.too_long, ...
};

/// A run that happened on a virtual clock, with everything a real one would have left.
struct VirtualRun
{
    state::RunState state;
    std::vector<event::StoredEvent> events = {};
    std::vector<VirtualProblem> problems = {};
    /// Where it came to rest: an end, or what it waits for for ever.
    journal::RunStatus status = journal::RunStatus::Running;

    qint64 durationMs() const
    {
        return events.empty() ? 0 : events.back().time - events.front().time;
    }
};

/// Drives one run through the engine's own core (state::decide) on a virtual clock: attempts end
/// when the source says, waits jump the clock, nothing outside is touched except by the source.
/// Deterministic in plan, source and options. Thread: any; the plan may be shared.
/// Errors: class validation, code "run.bad_input" where the input does not fit.
Result<VirtualRun> runVirtually(const plan::PlanPtr &plan, OutcomeSource &source,
                                const VirtualRunOptions &options);

/// The state that lists show of a run.
journal::RunStatus statusOf(const state::RunState &state);

} // namespace millrace::analysis
