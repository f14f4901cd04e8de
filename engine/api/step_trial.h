// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/run_view.h"

namespace millrace::api {

class LiveAttempts;

/// One step to be tried by itself.
struct TrialRequest
{
    model::WorkflowDefinition definition = {};
    QString step = {};
    /// What its expressions see, as RunView::sampleAt gives it: workflow, steps, item.
    Value sample = {};
    std::optional<Value> input = {}; ///< instead of what its input mapping gives
    bool usesMock = false;           ///< the step's own mock answers, where it has one
};

struct TrialResult
{
    StepStage stage = StepStage::Pending; ///< pending where it never got to run
    Value input = {};                     ///< that it got
    Value output = {};
    std::optional<base::Error> error = {};
    std::vector<event::Write> writes = {}; ///< to the run's data
    QStringList routes = {};
    qint64 durationMs = 0;
};

/// Makes one attempt of a step for real, by the engine's own core and the executors and limits that
/// a run has, with everything around it standing still. Its policies for failure do not apply.
/// Nothing is recorded: no run, no store. Blocking. Thread: that of `live`.
/// Errors: not_found "trial.no_step", class validation where the step cannot be planned.
Result<TrialResult> tryStep(const TrialRequest &request, LiveAttempts &live);

} // namespace millrace::api
