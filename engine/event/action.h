// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/event/run_events.h"

#include <memory>
#include <variant>
#include <vector>

namespace millrace::event {

/// Hand this attempt to an executor. Outside effects wait for the commit they travel with.
struct StartAttempt
{
    StepRef ref = {};
    int serial = 0;
    int attempt = 1;
    QString stepPath = {};
    QString key = {}; ///< idempotency key
    QString kind = {};
    Value parameters = {};
    Value input = {};
    qint64 timeoutMs = 0;
    qint64 heartbeatMs = 0;
    int priority = 5;
    bool outside = true;
    std::vector<std::pair<QString, Value>> records = {};
    qint64 token = 0; ///< given by the scheduler: names the attempt in this process
};
struct CancelAttempt
{
    StepRef ref = {};
    int serial = 0;
};
/// Start (or find again: the uuid is fixed by run and key) the child run of a sub_workflow step.
struct StartChild
{
    StepRef ref = {};
    QString workflowId = {};
    QString file = {};
    QString version = {};
    Value input = {};
    QString uuid = {}; ///< of the child, derived from the parent's key: starting twice finds it
    QString by = {};
    int priority = 5;
};
struct CancelChild
{
    StepRef ref = {};
    qint64 run = 0;
};
/// People are to be told: an approval is asked for, reminded, escalated.
struct TellPeople
{
    StepRef ref = {};
    QString approval = {};
    QString title = {};
    QString why = {};
};
/// The run is over; a parent is to be told.
struct RunEnded
{
    qint64 parentRun = 0;
    StepRef parentStep = {};
    RunEnd end = RunEnd::Completed;
    Value output = {};
    std::optional<Error> error = {};
};

using Action =
    std::variant<StartAttempt, CancelAttempt, StartChild, CancelChild, TellPeople, RunEnded>;

} // namespace millrace::event
