// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/event/action.h"
#include "engine/event/event.h"
#include "engine/plan/plan_node.h"

#include <functional>
#include <optional>

namespace millrace::analysis {

using base::Result;
using base::TimeMs;
using base::Value;

/// Runs the body of a JavaScript function of `input`, as a `script` step does. Called on the thread
/// of the virtual run, one at a time.
using ScriptRunner = std::function<Result<Value>(const QString &source, const Value &input)>;

/// One attempt that a virtual run wants made.
struct AttemptQuestion
{
    const event::StartAttempt &action;
    const plan::PlanNode &node;
    int ordinal = 1; ///< attempts of this step in this run so far, over all iterations, from 1
    TimeMs now = 0;  ///< of the virtual clock
};

/// What became of an attempt or a child run, and how long it took on the virtual clock.
struct Answer
{
    Result<Value> outcome = Value();
    qint64 durationMs = 0;
};

/// How somebody decides an approval.
struct Vote
{
    QString outcome = {};
    Value form = {};
    QString by = {}; ///< empty: somebody who may
    QString comment = {};
    qint64 afterMs = 0; ///< after the approval was requested
};

/// A named event that reaches a run.
struct Signal
{
    QString name = {};
    Value data = {};
    qint64 afterMs = 0; ///< after the run's start, or after the wait that it answers began
};

/// The world around a virtual run: what its steps would have met outside. Mocks, recorded history
/// and models of durations are such worlds. Thread: that of the virtual run.
class OutcomeSource
{
public:
    virtual ~OutcomeSource() = default;

    /// Nothing where this world does not know the step: the run reports it as a problem and the
    /// attempt fails.
    virtual std::optional<Answer> attempt(const AttemptQuestion &question) = 0;
    /// A sub-workflow that is no mock; nothing as above.
    virtual std::optional<Answer> child(const event::StartChild &child, TimeMs now);
    /// Everyone who decides this approval, in any order; none: it stays open. `ordinal` counts the
    /// requests of this step, from 1.
    virtual std::vector<Vote> votes(const event::ApprovalRequested &request, int ordinal);
    /// The event that a wait for one will meet; nothing: only the run's own signals reach it.
    virtual std::optional<Signal> awaited(const event::WaitStarted &wait, int ordinal);
};

} // namespace millrace::analysis
