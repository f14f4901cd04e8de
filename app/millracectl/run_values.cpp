// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/millracectl/run_values.h"

#include "app/output/words.h"

namespace millrace::app {

using base::Value;
using journal::RunStatus;
using journal::RunSummary;

namespace {

Value textOrNull(const QString &text)
{
    return text.isEmpty() ? Value::null() : Value(text);
}

Value errorValue(const RunSummary &run)
{
    if (run.errorCode.isEmpty() && run.errorMessage.isEmpty())
        return Value::null();
    return Value::object({{u"code"_qs, run.errorCode}, {u"message"_qs, run.errorMessage}});
}

} // namespace

Value runValue(const RunSummary &run)
{
    const bool ended = run.finishedAt != 0 && run.startedAt != 0;
    return Value::object(
        {{u"id"_qs, run.uuid},
         {u"number"_qs, Value(run.run.value)},
         {u"workflow_id"_qs, run.workflowId},
         {u"workflow"_qs, run.workflowName},
         {u"version"_qs, run.version},
         {u"digest"_qs, run.digest},
         {u"status"_qs, journal::runStatusName(run.status)},
         {u"subject"_qs, textOrNull(run.subject)},
         {u"started_by"_qs, textOrNull(run.startedBy)},
         {u"created_at"_qs, timeValue(run.createdAt)},
         {u"started_at"_qs, timeValue(run.startedAt)},
         {u"finished_at"_qs, timeValue(run.finishedAt)},
         {u"duration_ms"_qs, ended ? Value(run.finishedAt - run.startedAt) : Value::null()},
         {u"waits_for"_qs, textOrNull(run.waitsFor)},
         {u"next_due"_qs, timeValue(run.nextDue)},
         {u"parent"_qs, run.parent ? Value(run.parent.value) : Value::null()},
         {u"priority"_qs, run.priority},
         {u"error"_qs, errorValue(run)},
         {u"rollback_complete"_qs, run.rollbackComplete}});
}

QString runLabel(const RunSummary &run)
{
    return u"run %1 (%2)"_qs.arg(run.run.value).arg(run.uuid);
}

Cell statusCell(RunStatus status)
{
    const QString name = journal::runStatusName(status);
    switch (status) {
    case RunStatus::Completed:
        return {name, Ink::Green};
    case RunStatus::Failed:
    case RunStatus::TimedOut:
        return {name, Ink::Red};
    case RunStatus::WaitingApproval:
    case RunStatus::Paused:
    case RunStatus::RollingBack:
        return {name, Ink::Yellow};
    case RunStatus::Running:
    case RunStatus::Initializing:
        return {name, Ink::Blue};
    case RunStatus::Queued:
    case RunStatus::Waiting:
    case RunStatus::Cancelled:
        return {name, Ink::Dim};
    }
    return {name, Ink::Plain};
}

QString waitText(const RunSummary &run)
{
    QString text = run.waitsFor.isEmpty() ? u"time"_qs : run.waitsFor;
    if (run.nextDue != 0)
        text += u", until "_qs + timeText(run.nextDue);
    return text;
}

} // namespace millrace::app
