// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/run_view.h"

#include <functional>

namespace millrace::api {

/// One run of a workflow on a virtual clock.
struct RehearsalRequest
{
    model::WorkflowDefinition definition = {};
    QString test = {};               ///< whose mocks, decisions and signals; empty: the first one's
    std::optional<Value> input = {}; ///< none: the test's
    quint64 seed = 1;                ///< the same seed gives the same run
    base::TimeMs startAt = 0;        ///< of the virtual clock; 0: that of tests
    /// Runs scripts that have no mock; none: they give {}.
    std::function<Result<Value>(const QString &source, const Value &input)> scripts = {};
};

/// What a rehearsal took for granted about a step.
struct Assumption
{
    QString step = {};
    double seconds = 0; ///< median of one attempt or decision
};

struct Rehearsal
{
    RunView view;
    std::vector<event::StoredEvent> events = {};
    QString test = {};     ///< whose mocks it used; empty: the workflow has no tests
    qint64 durationMs = 0; ///< on the virtual clock
    std::vector<Assumption> assumptions = {}; ///< steps without a mock
    QStringList problems = {};                ///< English, one sentence each without a full stop
};

/// Runs a workflow once through the engine's own core on a virtual clock: a test's mocks answer,
/// then the steps' own; what has none gives a usual result after a usual time. Nothing outside is
/// touched but the sandbox of scripts. Blocking. Thread: any.
/// Errors: class validation where the definition cannot be planned or the input does not fit.
Result<Rehearsal> rehearse(const RehearsalRequest &request);

} // namespace millrace::api
