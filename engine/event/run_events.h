// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/clock.h"
#include "engine/base/error.h"
#include "engine/event/step_ref.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace millrace::event {

using base::Error;
using base::TimeMs;
using base::Value;

/// One write to the run's data, already evaluated.
struct Write
{
    QString path = {};
    Value value = {};
    friend bool operator==(const Write &, const Write &) = default;
};

/// How a run ended, or is about to.
enum class RunEnd : std::uint8_t
{
    Completed,
    Failed,
    Cancelled,
    TimedOut
};

/// The first event of every run: everything that was true when it began.
struct RunCreated
{
    QString uuid = {};
    QString digest = {}; ///< of the definition it is bound to
    QString workflowId = {};
    QString workflowName = {};
    QString version = {};
    QString by = {};      ///< who started it
    QString subject = {}; ///< names the run in lists
    Value input = {};
    Value data = {}; ///< `workflow` at the start: globals, then input
    Value env = {};  ///< allow-listed environment at the start
    double seed = 0; ///< of run.random
    int priority = 5;
    QStringList allowedFolders = {};
    QString startFolder = {};
    qint64 parentRun = 0; ///< 0: none
    StepRef parentStep = {};
    qint64 forkedFrom = 0; ///< 0: none
    Value pins = {};       ///< sub_workflow step -> digest of the child's definition
    QString trigger = {};  ///< what started it besides a person
};

/// The run got its slot; its clock begins.
struct RunStarted
{
};
/// An engine took the run up again; the time since the last event does not count for it.
struct RunRecovered
{
};
struct RunPaused
{
    QString by = {};
    QString reason = {};
};
struct RunContinued
{
    QString by = {};
};
/// Nothing new starts from here on; running attempts are asked to stop. `error` says why.
struct RunEnding
{
    RunEnd end = RunEnd::Failed;
    Error error = {};
    QString by = {};
};
/// The end, after any rollback.
struct RunFinished
{
    RunEnd end = RunEnd::Completed;
    Value output = {};
    std::optional<Error> error = {};
    bool rolledBack = false;      ///< compensations ran
    bool rollbackComplete = true; ///< all that could be undone was
    QStringList notUndone = {};   ///< step paths whose outcome or undoing is unknown
};
/// A finished run lives again: these steps, and all reachable from them, are pending.
struct RunRetried
{
    QString by = {};
    std::vector<StepRef> steps = {};   ///< go back to pending
    std::vector<StepRef> resumed = {}; ///< containers that go on where they were, around them
};
/// A person, a fork or a repair changed the run's data.
struct DataChanged
{
    std::vector<Write> writes = {};
    QString by = {};
};
/// A named event arrived; it is kept until a wait takes it.
struct SignalReceived
{
    QString name = {};
    Value data = {};
    QString by = {};
};

} // namespace millrace::event
