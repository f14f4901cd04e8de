// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/event/event.h"
#include "engine/plan/execution_plan.h"
#include "engine/state/step_machine.h"

namespace millrace::analysis {

using base::TimeMs;

/// What a step instance did for a while.
enum class PhaseKind : std::uint8_t
{
    Working, ///< an attempt or a child run executed
    Waiting, ///< for time, an event or a person
    Backoff, ///< until the next attempt, or for its slot
};

struct Phase
{
    PhaseKind kind = PhaseKind::Working;
    qint64 ms = 0;
    friend bool operator==(const Phase &, const Phase &) = default;
};

/// One step instance of a run, timed. Milliseconds since 1970 on the run's clock: the time between
/// an end and a retry is taken out.
struct StepTiming
{
    QString step = {};
    QString path = {}; ///< "each[3]/square"
    state::StepStatus status = state::StepStatus::Pending;
    bool isContainer = false;
    bool ran = false;   ///< it began; skipped steps and those cancelled before did not
    TimeMs readyAt = 0; ///< what it depends on was settled
    TimeMs startedAt = 0;
    TimeMs endedAt = 0; ///< of its own work; handlers come after
    int attempts = 0;
    std::vector<Phase> phases = {}; ///< from startedAt to endedAt; empty for containers
    int priority = 5;
    bool usesSlot = false; ///< its work counts against max_parallel_steps

    qint64 queuedMs() const { return startedAt - readyAt; }
    qint64 durationMs() const { return endedAt - startedAt; }
    /// Sum of the phases of one kind.
    qint64 phaseMs(PhaseKind kind) const;
};

/// A moment of a run that others depend on: a step begins, has done its work, is settled; a scope
/// opens or closes. Only moments before it in the list come before it in time.
struct Moment
{
    TimeMs time = 0;
    std::vector<int> after = {}; ///< moments that had to come first
    int step = -1;               ///< index into steps whose work ends here, else -1
};

/// A run's stored events, read for their times.
struct RunTiming
{
    TimeMs startedAt = 0;
    TimeMs endedAt = 0; ///< of its last event, where the run has not ended
    int maxParallel = 10;
    std::vector<StepTiming> steps = {};
    std::vector<Moment> moments = {};

    qint64 durationMs() const { return endedAt - startedAt; }
};

/// Times a run from its events, by folding them over its plan.
/// Errors: class internal, code "analysis.unfit_events" where they are not of this plan.
base::Result<RunTiming> timeRun(const plan::PlanPtr &plan,
                                const std::vector<event::StoredEvent> &events);

} // namespace millrace::analysis
