// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis/run_history.h"
#include "engine/analysis/virtual_run.h"

namespace millrace::analysis {

struct SimulationOptions
{
    int runs = 1000;
    quint64 seed = 1; ///< the same seed gives the same report
    std::optional<Value> input =
        {}; ///< none: recorded inputs, else that of the first test, else {}
    plan::LoweringTable lowering = {};
    ScriptRunner scripts = {};      ///< none: script steps give {}, or what history says
    TimeMs startAt = kVirtualStart; ///< for waits until a moment
};

/// What a simulation assumed about a step.
struct StepAssumption
{
    QString step = {};
    QString source = {}; ///< "history", "mock", "default"
    int samples = 0;     ///< recorded attempts, decisions or waits
    double seconds = 0;  ///< median of one attempt, decision or wait
};

struct SimulationReport
{
    quint64 seed = 0;
    WorkflowStats stats = {}; ///< over the simulated runs; steps are sorted: the bottleneck first
    std::optional<Distribution> cost = {}; ///< of a run: the sum of its custom metrics called cost
    int historyRuns = 0;
    std::vector<StepAssumption> assumptions = {};
    /// Runs that rest for ever: nobody decides, no event comes (status -> runs).
    int parked = 0;
    std::vector<QString> problems = {}; ///< distinct, at most 20
};

/// Runs a workflow many times on a virtual clock. Durations come from recorded attempts (bootstrap:
/// drawn with replacement, outcome and time together), else from the step's `mock`, else from a
/// guess by kind (log-normal around a usual duration). Limits of parallel steps hold, retries and
/// backoff are the policy's own.
/// Errors: class validation where the definition cannot be planned or the input does not fit.
Result<SimulationReport> simulate(const model::WorkflowDefinition &definition,
                                  const SimulationOptions &options,
                                  const std::vector<RecordedRun> &history = {});

/// {runs, seed, success_rate, statuses, duration, cost, bottlenecks: [...], assumptions: [...]}
Value simulationToValue(const SimulationReport &report);

} // namespace millrace::analysis
