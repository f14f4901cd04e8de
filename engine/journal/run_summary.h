// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/clock.h"
#include "engine/base/ids.h"
#include "engine/base/value.h"

#include <QString>

#include <optional>

namespace millrace::journal {

using base::RunId;
using base::TimeMs;
using base::Value;

/// A run's state as lists show it. `Running`, `Waiting` and `WaitingApproval` follow from what the
/// run's steps do; no event says them.
enum class RunStatus : std::uint8_t
{
    Queued,
    Initializing,
    Running,
    Waiting,
    WaitingApproval,
    Paused,
    RollingBack,
    Completed,
    Failed,
    Cancelled,
    TimedOut,
};

QString runStatusName(RunStatus status);
std::optional<RunStatus> runStatusFromName(QStringView name);
inline bool isFinished(RunStatus status)
{
    return status >= RunStatus::Completed;
}

/// One row of the list of runs; everything needed to list a run, or to wake it, without its events.
struct RunSummary
{
    RunId run;
    QString uuid = {};
    QString workflowId = {};
    QString workflowName = {};
    QString version = {};
    QString digest = {};
    RunStatus status = RunStatus::Queued;
    QString subject = {};
    QString startedBy = {};
    TimeMs createdAt = 0;
    TimeMs startedAt = 0;  ///< 0: not yet
    TimeMs finishedAt = 0; ///< 0: not yet
    TimeMs nextDue = 0;    ///< earliest timer; 0: none
    QString waitsFor = {}; ///< what a parked run waits for, for people
    RunId parent = {};
    int priority = 5;
    QString errorCode = {};
    QString errorMessage = {};
    bool rollbackComplete = true;

    friend bool operator==(const RunSummary &, const RunSummary &) = default;
};

} // namespace millrace::journal
