// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/event/run_events.h"

namespace millrace::event {

/// A container began, or a leaf whose attempts follow. `items` is the list of a for_each, evaluated
/// once; `parameters` what its templates gave where they are needed again.
struct StepStarted
{
    StepRef ref = {};
    Value input = {};
    Value items = {};
};
/// An executor is to run this attempt; outside effects begin when this is on disk.
struct AttemptStarted
{
    StepRef ref = {};
    int attempt = 1; ///< counted by the retry policy
    int serial = 0;  ///< counts all attempts of the run
    Value input = {};
    Value parameters = {}; ///< undefined where they are the definition's own
    QString key = {};      ///< the step's own idempotency key; empty: the default one
};
struct AttemptRecorded
{
    StepRef ref = {};
    int serial = 0;
    QString key = {};
    Value value = {};
};
/// The attempt failed; it runs again at `retryAt`, or the step fails for good in a later event.
struct AttemptFailed
{
    StepRef ref = {};
    int serial = 0;
    Error error = {};
    TimeMs retryAt = 0;
};
/// The process died with this attempt; not counted against the retry policy.
struct AttemptLost
{
    StepRef ref = {};
    int serial = 0;
};
/// A report about an attempt that nobody waits for any more; recorded, otherwise ignored.
struct AttemptIgnored
{
    StepRef ref = {};
    int serial = 0;
    Value outcome = {};
};

struct StepCompleted
{
    StepRef ref = {};
    Value input = {}; ///< only where no start event carries it
    Value output = {};
    std::vector<Write> writes = {};
    QStringList routes = {}; ///< targets taken; only steps that route
    bool routed = false;     ///< tells "no route taken" from "does not route"
    std::vector<Write> metrics = {};
};
struct StepFailed
{
    StepRef ref = {};
    Error error = {};
    Value output = {};
};
/// The error handlers of a failed step have ended. All completed: its edges are live; otherwise the
/// failure stands.
struct StepHandled
{
    StepRef ref = {};
    Value output = {};
    bool complete = true;
};
/// A container reached its time limit; its members are stopped, then it fails.
struct StepTimedOut
{
    StepRef ref = {};
    Error error = {};
};
struct StepSkipped
{
    StepRef ref = {};
    QString reason = {};
}; ///< "conditions", "dead_path", "join"
/// Stopped. `unknown`: it was acting on the outside, and nobody knows how far it came.
struct StepCancelled
{
    StepRef ref = {};
    bool unknown = false;
};
/// All compensations of a completed step have ended.
struct StepCompensated
{
    StepRef ref = {};
    bool complete = true;
};

/// A scope is opened: an iteration of `owner`, a handler of it, a compensation of it.
struct ScopeOpened
{
    int scope = 0;
    ScopeKind kind = ScopeKind::Iteration;
    StepRef owner = {};
    QString step = {}; ///< the handler or compensation; empty for iterations
    int index = 0;
    Value item = {};
};

/// A wait began: for a time, an event, a child run.
struct WaitStarted
{
    StepRef ref = {};
    QString event = {}; ///< name of the awaited event; empty: a time
    TimeMs dueAt = 0;   ///< 0: without end
    Value input = {};
};
/// A rollback step began to undo what completed after its target; or, without a target, a container
/// what its last attempt completed, before the next one.
struct RollbackStarted
{
    StepRef ref = {};
    QString to = {};
    Value input = {};
};
/// The number of a sub-workflow's run became known.
struct ChildStarted
{
    StepRef ref = {};
    qint64 run = 0;
    Value input = {};
};

} // namespace millrace::event
