// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/state/apply_parts.h"
#include "engine/state/bookkeeping.h"

namespace millrace::state {

namespace {

/// Remembers which scope serves an owner as handler or compensation.
void noteUnit(RunState &state, int owner, int unit, const event::ScopeOpened &event)
{
    if (const int around = state.scopeHolding(event.owner.scope, unit); around >= 0)
        state.step(state.instance(around, unit)).more().unitScope = event.scope;
    StepDetail &detail = state.step(owner).more();
    if (event.kind == event::ScopeKind::Handler) {
        ++detail.nextHandler;
        detail.handlerScopes.push_back(event.scope);
        return;
    }
    ++detail.compensationsOpened;
    state.compensationScope = event.scope;
    if (state.phase == RunPhase::Ending)
        state.phase = *kRunTable.next(state.phase, RunMove::RollBack);
}

} // namespace

bool applyOne(RunState &state, const event::ScopeOpened &event, TimeMs)
{
    const int owner = state.find(event.owner);
    if (owner < 0 || RunState::index(event.scope) != state.scopes.size())
        return false;
    ScopeState scope;
    scope.kind = event.kind;
    scope.parent = event.owner.scope;
    scope.owner = owner;
    scope.index = event.index;
    scope.item = event.item;
    const plan::PlanNode &node = state.node(owner);
    if (event.kind == event::ScopeKind::Iteration) {
        scope.firstNode = node.index + 1;
        scope.endNode = node.end;
        StepState &step = state.step(owner);
        ++step.more().iterations;
        step.more().scopes.push_back(event.scope);
        ++step.frame.unsettled;
    } else {
        const int unit = state.plan->indexOf(event.step);
        if (unit < 0)
            return false;
        scope.firstNode = unit;
        scope.endNode = state.plan->node(unit).end;
        noteUnit(state, owner, unit, event);
    }
    openScope(state, std::move(scope));
    return true;
}

bool applyOne(RunState &state, const event::StepCompensated &event, TimeMs)
{
    const int instance = state.find(event.ref);
    if (instance < 0)
        return false;
    const Recount recount(state, instance);
    if (!move(state, instance, StepMove::Compensate))
        return false;
    if (state.rollbackOwner >= 0) {
        StepDetail &rollback = state.step(state.rollbackOwner).more();
        rollback.undone.append(state.path(instance));
        rollback.compensationFailed = rollback.compensationFailed || !event.complete;
    }
    return true;
}

bool applyOne(RunState &state, const event::WaitStarted &event, TimeMs time)
{
    const int instance = state.find(event.ref);
    if (instance < 0)
        return false;
    const Recount recount(state, instance);
    if (!move(state, instance, StepMove::Start))
        return false;
    StepState &step = state.step(instance);
    clearReady(state, instance);
    step.input = event.input;
    step.startedAt = time;
    ++step.attempt;
    step.more().dueAt = event.dueAt;
    step.more().awaitedEvent = event.event;
    return true;
}

namespace {

/// Where a rollback step goes back to; nothing where its target is not in sight.
std::optional<int> rollbackTarget(const RunState &state, const event::RollbackStarted &event)
{
    const int node = state.plan->indexOf(event.to);
    const int holder = node < 0 ? -1 : state.scopeHolding(event.ref.scope, node);
    if (holder < 0)
        return {};
    return state.step(state.instance(holder, node)).order;
}

} // namespace

bool applyOne(RunState &state, const event::RollbackStarted &event, TimeMs time)
{
    const int instance = state.find(event.ref);
    if (instance < 0)
        return false;
    const bool ofContainer = event.to.isEmpty();
    const std::optional<int> from = ofContainer ? 0 : rollbackTarget(state, event);
    const Recount recount(state, instance);
    StepState &step = state.step(instance);
    const bool permitted = ofContainer ? step.status == StepStatus::Retrying
                                       : from && move(state, instance, StepMove::Start);
    if (!permitted)
        return false;
    clearReady(state, instance);
    StepDetail &detail = step.more();
    if (ofContainer) {
        detail.retryAt = 0; // it goes on when all is undone
    } else {
        step.input = event.input;
        step.startedAt = time;
        ++step.attempt;
    }
    detail.rollbackFrom = *from;
    detail.rollbackUpTo = state.completions;
    state.rollbackOwner = instance;
    return true;
}

bool applyOne(RunState &state, const event::ChildStarted &event, TimeMs)
{
    const int instance = state.find(event.ref);
    if (instance < 0)
        return false;
    state.step(instance).more().childRun = event.run;
    return true;
}

} // namespace millrace::state
