// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/state/apply_parts.h"
#include "engine/state/bookkeeping.h"

namespace millrace::state {

namespace {

ApprovalState *approvalOf(RunState &state, const StepRef &ref)
{
    const int instance = state.find(ref);
    if (instance < 0 || !state.step(instance).detail || !state.step(instance).detail->approval)
        return nullptr;
    return &*state.step(instance).detail->approval;
}

/// Moves an approval along its table and lets `change` do the rest, both counted as one change.
template<class Change>
bool moveApproval(RunState &state, const StepRef &ref, ApprovalMove move, Change change)
{
    ApprovalState *approval = approvalOf(state, ref);
    if (approval == nullptr)
        return false;
    const auto next = kApprovalTable.next(approval->status, move);
    if (!next)
        return false;
    const Recount recount(state, state.find(ref));
    approval->status = *next;
    change(*approval);
    return true;
}

void add(QStringList &list, const QStringList &names)
{
    for (const QString &name : names) {
        if (!list.contains(name))
            list.append(name);
    }
}

} // namespace

bool applyOne(RunState &state, const event::ApprovalRequested &event, TimeMs time)
{
    const int instance = state.find(event.ref);
    if (instance < 0)
        return false;
    const Recount recount(state, instance);
    StepState &step = state.step(instance);
    clearReady(state, instance);
    if (!event.interrupted) {
        if (!move(state, instance, StepMove::Start))
            return false;
        ++step.attempt;
        step.startedAt = time;
        step.input = event.input;
        if (state.node(instance).timeoutMs > 0)
            step.more().dueAt = time + state.node(instance).timeoutMs;
    }
    ++state.approvals;
    state.approvalAt.push_back(instance);
    step.more().approval = ApprovalState{event};
    return true;
}

bool applyOne(RunState &state, const event::ApprovalClaimed &event, TimeMs)
{
    return moveApproval(state, event.ref, ApprovalMove::Claim,
                        [&event](ApprovalState &approval) { approval.claimedBy = event.by; });
}

bool applyOne(RunState &state, const event::ApprovalReleased &event, TimeMs)
{
    return moveApproval(state, event.ref, ApprovalMove::Release,
                        [](ApprovalState &approval) { approval.claimedBy.clear(); });
}

bool applyOne(RunState &state, const event::ApprovalDelegated &event, TimeMs)
{
    return moveApproval(state, event.ref, ApprovalMove::Delegate,
                        [&event](ApprovalState &approval) {
                            approval.claimedBy.clear();
                            approval.request.users = {event.to};
                            approval.request.roles.clear();
                        });
}

bool applyOne(RunState &state, const event::ApprovalCommented &event, TimeMs)
{
    return moveApproval(state, event.ref, ApprovalMove::Comment, [](ApprovalState &) {});
}

bool applyOne(RunState &state, const event::ApprovalDecided &event, TimeMs time)
{
    const ApprovalMove move = event.isFinal ? ApprovalMove::Decide : ApprovalMove::Vote;
    return moveApproval(state, event.ref, move, [&event, time](ApprovalState &approval) {
        approval.claimedBy.clear();
        approval.votes.push_back({event.by, event.outcome, event.form, event.comment, time});
    });
}

bool applyOne(RunState &state, const event::ApprovalReminded &event, TimeMs)
{
    return moveApproval(state, event.ref, ApprovalMove::Remind,
                        [](ApprovalState &approval) { approval.reminded = true; });
}

/// Others may decide as well; where anyone may, that stays. With on_timeout they get as long as the
/// first had, then time decides.
bool applyOne(RunState &state, const event::ApprovalEscalated &event, TimeMs time)
{
    return moveApproval(state, event.ref, ApprovalMove::Escalate, [&](ApprovalState &approval) {
        event::ApprovalRequested &request = approval.request;
        const bool anyone = request.users.isEmpty() && request.roles.isEmpty();
        if (!anyone) {
            add(request.users, event.users);
            add(request.roles, event.roles);
        }
        approval.claimedBy.clear();
        const TimeMs given = request.dueAt - state.step(state.find(event.ref)).startedAt;
        request.dueAt = request.onTimeout.isEmpty() ? 0 : time + given;
        request.escalateTo = Value();
    });
}

bool applyOne(RunState &state, const event::ApprovalExpired &event, TimeMs)
{
    return moveApproval(state, event.ref, ApprovalMove::Expire, [](ApprovalState &) {});
}

bool applyOne(RunState &state, const event::ApprovalWithdrawn &event, TimeMs)
{
    return moveApproval(state, event.ref, ApprovalMove::Withdraw, [](ApprovalState &) {});
}

} // namespace millrace::state
