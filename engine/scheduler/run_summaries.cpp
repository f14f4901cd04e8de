// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/scheduler/run_summaries.h"

namespace millrace::scheduler {

using journal::RunStatus;
using state::RunPhase;

namespace {

RunStatus endStatus(event::RunEnd end)
{
    switch (end) {
    case event::RunEnd::Completed:
        return RunStatus::Completed;
    case event::RunEnd::Failed:
        return RunStatus::Failed;
    case event::RunEnd::Cancelled:
        return RunStatus::Cancelled;
    case event::RunEnd::TimedOut:
        return RunStatus::TimedOut;
    }
    return RunStatus::Failed;
}

} // namespace

RunStatus statusOf(const state::RunState &state)
{
    switch (state.phase) {
    case RunPhase::New:
        return RunStatus::Initializing;
    case RunPhase::Queued:
        return RunStatus::Queued;
    case RunPhase::Paused:
        return RunStatus::Paused;
    case RunPhase::RollingBack:
        return RunStatus::RollingBack;
    case RunPhase::Finished:
        return endStatus(state.finished->end);
    case RunPhase::Ending:
        return RunStatus::Running;
    case RunPhase::Live:
        break;
    }
    if (state.running + state.retrying + state.readyCount > 0)
        return RunStatus::Running;
    if (state.openApprovals > 0)
        return RunStatus::WaitingApproval;
    return state.timedWaits > 0 ? RunStatus::Waiting : RunStatus::Running;
}

namespace {

QString waitOf(const state::RunState &state, int instance)
{
    const state::StepState &step = state.step(instance);
    if (!step.detail || state::isSettled(step.status))
        return {};
    const state::StepDetail &detail = *step.detail;
    if (detail.approval && detail.approval->status <= state::ApprovalStatus::Claimed)
        return u"approval "_qs + detail.approval->request.approval;
    if (step.status != state::StepStatus::Running)
        return {};
    if (!detail.awaitedEvent.isEmpty())
        return u"event "_qs + detail.awaitedEvent;
    if (detail.childRun != 0)
        return u"run "_qs + QString::number(detail.childRun);
    return std::holds_alternative<plan::Pause>(state.node(instance).work) ? u"time"_qs : QString();
}

/// A child run that is not known yet may still have to be started: after a crash nobody would do it
/// for a run that lists call parked.
bool startsChild(const state::RunState &state)
{
    for (int i = 0; i < static_cast<int>(state.steps.size()); ++i) {
        const state::StepState &step = state.step(i);
        if (step.status == state::StepStatus::Running &&
            std::holds_alternative<plan::Call>(state.node(i).work) &&
            (!step.detail || step.detail->childRun == 0))
            return true;
    }
    return false;
}

QString waitsOf(const state::RunState &state)
{
    constexpr int kNamed = 3;
    QStringList waits;
    for (int i = 0; i < static_cast<int>(state.steps.size()) && waits.size() <= kNamed; ++i) {
        if (const QString wait = waitOf(state, i); !wait.isEmpty())
            waits.append(wait);
    }
    if (waits.size() > kNamed)
        waits.back() = u"..."_qs;
    return waits.join(u", "_qs);
}

} // namespace

bool mayWaitForRun(const QString &waitsFor)
{
    return waitsFor.contains(u"run ") || waitsFor.endsWith(u"...");
}

journal::RunSummary summarize(const state::RunState &state)
{
    journal::RunSummary summary;
    const event::RunCreated &created = state.created;
    summary.run = state.run;
    summary.uuid = created.uuid;
    summary.workflowId = created.workflowId;
    summary.workflowName = created.workflowName;
    summary.version = created.version;
    summary.digest = created.digest;
    summary.status = statusOf(state);
    summary.subject = created.subject;
    summary.startedBy = created.by;
    summary.createdAt = state.createdAt;
    summary.startedAt = state.startedAt;
    summary.finishedAt = state.finishedAt;
    summary.parent = base::RunId{created.parentRun};
    summary.priority = created.priority;
    const bool parked =
        summary.status == RunStatus::Waiting || summary.status == RunStatus::WaitingApproval;
    if (parked) {
        summary.waitsFor = waitsOf(state);
        if (startsChild(state))
            summary.status = RunStatus::Running;
        summary.nextDue = state.nextDue();
    } else if (summary.status == RunStatus::Paused) {
        summary.waitsFor = u"continue"_qs;
        summary.nextDue = state.nextDue();
    }
    if (state.finished && state.finished->error) {
        summary.errorCode = state.finished->error->code;
        summary.errorMessage = state.finished->error->message;
    }
    summary.rollbackComplete = !state.finished || state.finished->rollbackComplete;
    return summary;
}

} // namespace millrace::scheduler
