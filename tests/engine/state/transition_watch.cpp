// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/state/transition_watch.h"

#include "engine/state/apply.h"

namespace millrace::tests {

using state::ApprovalMove;
using state::RunMove;
using state::RunState;
using state::StepMove;
using state::StepStatus;

namespace {

std::optional<RunMove> runMove(const RunState &state, const event::Event &event)
{
    if (std::holds_alternative<event::RunCreated>(event))
        return RunMove::Create;
    if (std::holds_alternative<event::RunStarted>(event))
        return RunMove::Launch;
    if (std::holds_alternative<event::RunPaused>(event))
        return RunMove::Pause;
    if (std::holds_alternative<event::RunContinued>(event))
        return RunMove::Continue;
    if (std::holds_alternative<event::RunEnding>(event))
        return RunMove::End;
    if (std::holds_alternative<event::RunFinished>(event))
        return RunMove::Finish;
    if (std::holds_alternative<event::RunRetried>(event))
        return RunMove::Retry;
    const auto *opened = std::get_if<event::ScopeOpened>(&event);
    if (opened && opened->kind == event::ScopeKind::Compensation &&
        state.phase == state::RunPhase::Ending)
        return RunMove::RollBack;
    return {};
}

std::optional<StepMove> stepMove(const event::Event &event)
{
    const auto *asked = std::get_if<event::ApprovalRequested>(&event);
    const bool starts = std::holds_alternative<event::StepStarted>(event) ||
                        std::holds_alternative<event::AttemptStarted>(event) ||
                        std::holds_alternative<event::WaitStarted>(event) ||
                        std::holds_alternative<event::RollbackStarted>(event) ||
                        (asked && !asked->interrupted);
    if (starts)
        return StepMove::Start;
    if (std::holds_alternative<event::AttemptFailed>(event) ||
        std::holds_alternative<event::AttemptLost>(event))
        return StepMove::AwaitRetry;
    if (std::holds_alternative<event::StepCompleted>(event))
        return StepMove::Complete;
    if (std::holds_alternative<event::StepFailed>(event))
        return StepMove::Fail;
    if (std::holds_alternative<event::StepSkipped>(event))
        return StepMove::Skip;
    if (std::holds_alternative<event::StepCancelled>(event))
        return StepMove::Cancel;
    if (std::holds_alternative<event::StepHandled>(event))
        return StepMove::Handle;
    if (std::holds_alternative<event::StepCompensated>(event))
        return StepMove::Compensate;
    return {};
}

std::optional<ApprovalMove> approvalMove(const event::Event &event)
{
    if (std::holds_alternative<event::ApprovalClaimed>(event))
        return ApprovalMove::Claim;
    if (std::holds_alternative<event::ApprovalReleased>(event))
        return ApprovalMove::Release;
    if (std::holds_alternative<event::ApprovalDelegated>(event))
        return ApprovalMove::Delegate;
    if (std::holds_alternative<event::ApprovalCommented>(event))
        return ApprovalMove::Comment;
    if (const auto *decided = std::get_if<event::ApprovalDecided>(&event))
        return decided->isFinal ? ApprovalMove::Decide : ApprovalMove::Vote;
    if (std::holds_alternative<event::ApprovalReminded>(event))
        return ApprovalMove::Remind;
    if (std::holds_alternative<event::ApprovalEscalated>(event))
        return ApprovalMove::Escalate;
    if (std::holds_alternative<event::ApprovalExpired>(event))
        return ApprovalMove::Expire;
    if (std::holds_alternative<event::ApprovalWithdrawn>(event))
        return ApprovalMove::Withdraw;
    return {};
}

template<class Table>
void addMissing(QStringList &missing, const char *name, const Table &table,
                const std::set<std::size_t> &taken)
{
    for (std::size_t row = 0; row < table.rows().size(); ++row) {
        if (!taken.contains(row))
            missing.append(QStringLiteral("%1 row %2: state %3, move %4")
                               .arg(QString::fromLatin1(name))
                               .arg(row)
                               .arg(static_cast<int>(table.rows()[row].from))
                               .arg(static_cast<int>(table.rows()[row].move)));
    }
}

} // namespace

void TransitionWatch::watch(const plan::PlanPtr &plan,
                            const std::vector<event::StoredEvent> &events)
{
    RunState state(base::RunId{7}, plan);
    for (const event::StoredEvent &stored : events) {
        note(state, stored.event);
        std::vector<StepStatus> before;
        for (const state::StepState &step : state.steps)
            before.push_back(step.status);
        state::apply(state, stored.event, stored.time);
        for (std::size_t i = 0; i < state.steps.size(); ++i) {
            const bool wasPending = i >= before.size() || before[i] == StepStatus::Pending;
            if (wasPending && state.steps[i].status == StepStatus::Waiting)
                take(StepStatus::Pending, StepMove::Enter);
        }
    }
}

void TransitionWatch::note(const RunState &state, const event::Event &event)
{
    noteRun(state, event);
    noteStep(state, event);
    noteApproval(state, event);
    if (const auto *retried = std::get_if<event::RunRetried>(&event))
        noteRetry(state, *retried);
}

void TransitionWatch::noteRun(const RunState &state, const event::Event &event)
{
    const auto move = runMove(state, event);
    const auto row = move ? state::kRunTable.row(state.phase, *move) : std::nullopt;
    if (row)
        m_runs.insert(*row);
}

void TransitionWatch::noteStep(const RunState &state, const event::Event &event)
{
    const auto move = stepMove(event);
    const event::StepRef *ref = event::eventStep(event);
    if (move && ref)
        take(state.step(state.find(*ref)).status, *move);
}

void TransitionWatch::noteRetry(const RunState &state, const event::RunRetried &event)
{
    for (const event::StepRef &ref : event.steps)
        take(state.step(state.find(ref)).status, StepMove::Reset);
    for (const event::StepRef &ref : event.resumed)
        take(state.step(state.find(ref)).status, StepMove::Resume);
}

void TransitionWatch::noteApproval(const RunState &state, const event::Event &event)
{
    const auto move = approvalMove(event);
    const event::StepRef *ref = event::eventStep(event);
    if (!move || !ref)
        return;
    const auto row =
        state::kApprovalTable.row(state.step(state.find(*ref)).detail->approval->status, *move);
    if (row)
        m_approvals.insert(*row);
}

void TransitionWatch::take(StepStatus from, StepMove move)
{
    if (const auto row = state::kStepTable.row(from, move))
        m_steps.insert(*row);
}

QStringList TransitionWatch::missing() const
{
    QStringList missing;
    addMissing(missing, "run", state::kRunTable, m_runs);
    addMissing(missing, "step", state::kStepTable, m_steps);
    addMissing(missing, "approval", state::kApprovalTable, m_approvals);
    return missing;
}

} // namespace millrace::tests
