// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/event/run_events.h"

#include <variant>

namespace millrace::event {

/// Who acts, as claimed, with the roles that the program vouches for.
struct Actor
{
    QString user = {};
    QStringList roles = {};
};

/// Starts the run that RunCreated describes; `queued` leaves it waiting for a slot.
struct CreateRun
{
    RunCreated created = {};
    bool queued = false;
};
/// The queued run got its slot.
struct LaunchRun
{
};
/// Go on with what is ready: after a command that stopped early, after recovery.
struct Advance
{
};
struct AttemptFinished
{
    StepRef ref = {};
    int serial = 0;
    base::Result<Value> outcome = Value();
};
struct AttemptReported
{
    StepRef ref = {};
    int serial = 0;
    QString key = {};
    Value value = {};
};
/// Attempts that the state says run are gone: all, but for those that are known to be alive.
struct AttemptsLost
{
    std::vector<int> alive = {};
};
/// Time has passed: whatever is due is done.
struct TimePassed
{
};
struct SendSignal
{
    QString name = {};
    Value data = {};
    QString by = {};
};
struct ChildKnown
{
    StepRef ref = {};
    qint64 run = 0;
};
struct ChildFinished
{
    StepRef ref = {};
    RunEnd end = RunEnd::Completed;
    Value output = {};
    std::optional<Error> error = {};
    qint64 run = 0; ///< the child's number; 0: not known
};
struct PauseRun
{
    QString by = {};
    QString reason = {};
};
struct ContinueRun
{
    QString by = {};
};
struct CancelRun
{
    QString by = {};
    QString reason = {};
};
/// Lets a finished run live again: from a step (and all reachable from it), or what did not
/// complete.
struct RetryRun
{
    QString by = {};
    QString fromStep = {};
    std::vector<Write> writes = {};
    bool copied = false; ///< the run is a fork's copy: it may be live, what it runs runs elsewhere
    Value output = {};   ///< taken as the result of fromStep, which does not run; copies only
};
struct ClaimApproval
{
    QString approval = {};
    Actor actor = {};
};
struct ReleaseApproval
{
    QString approval = {};
    Actor actor = {};
};
struct DelegateApproval
{
    QString approval = {};
    Actor actor = {};
    QString to = {};
    QString comment = {};
};
struct CommentApproval
{
    QString approval = {};
    Actor actor = {};
    QString comment = {};
};
struct DecideApproval
{
    QString approval = {};
    Actor actor = {};
    QString outcome = {};
    Value form = {};
    QString comment = {};
    QString digest = {}; ///< of what the decider saw; empty: not checked
};

using Command = std::variant<CreateRun, LaunchRun, Advance, AttemptFinished, AttemptReported,
                             AttemptsLost, TimePassed, SendSignal, ChildKnown, ChildFinished,
                             PauseRun, ContinueRun, CancelRun, RetryRun, ClaimApproval,
                             ReleaseApproval, DelegateApproval, CommentApproval, DecideApproval>;

} // namespace millrace::event
