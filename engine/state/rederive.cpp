// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/state/bookkeeping.h"

#include <algorithm>

namespace millrace::state {

namespace {

bool isResolved(const RunState &state, int instance)
{
    return isSettled(state.step(instance).status) && !awaitsHandlers(state, instance);
}

/// Whether something in a scope may still happen.
bool isAlive(const RunState &state, int number)
{
    const ScopeState &scope = state.scopes[RunState::index(number)];
    if (scope.ended)
        return false;
    switch (scope.kind) {
    case event::ScopeKind::Run:
        return true;
    case event::ScopeKind::Iteration:
        return state.step(scope.owner).status == StepStatus::Running;
    case event::ScopeKind::Handler:
        return awaitsHandlers(state, scope.owner);
    case event::ScopeKind::Compensation:
        return state.compensationScope == number;
    }
    return false;
}

/// Whether an instance belongs to an open frame.
bool isEntered(const RunState &state, int instance)
{
    if (!isAlive(state, state.scopeOf[RunState::index(instance)]))
        return false;
    const ScopeState &scope = state.scope(instance);
    if (scope.kind > event::ScopeKind::Iteration && scope.base == instance)
        return true;
    if (state.node(instance).onDemand)
        return false;
    const int parent = state.container(instance);
    if (parent >= 0)
        return state.step(parent).status == StepStatus::Running &&
               std::holds_alternative<plan::Group>(state.node(parent).work);
    const int around = scope.kind == event::ScopeKind::Run ? -1 : scope.firstNode - 1;
    return scope.kind <= event::ScopeKind::Iteration && state.node(instance).parent == around;
}

void clearDerived(RunState &state)
{
    state.running = state.retrying = state.timedWaits = 0;
    state.openApprovals = state.readyCount = 0;
    state.timers.clear();
    state.waiting.clear();
    state.undoable.clear();
    state.ready.clear();
    state.dead.clear();
    state.held.clear();
    state.settled.clear();
    state.rollbacks.clear();
    for (StepState &step : state.steps) {
        step.frame = {};
        step.live = step.dead = 0;
        step.ready = step.doomed = false;
        if (step.detail) {
            step.detail->held.clear();
            step.detail->parked.clear();
        }
    }
    for (ScopeState &scope : state.scopes)
        scope.frame = {};
}

void tellEdges(RunState &state, int instance)
{
    const StepState &step = state.step(instance);
    const ScopeState &scope = state.scope(instance);
    if (scope.kind > event::ScopeKind::Iteration && scope.base == instance)
        return;
    for (const plan::Edge &edge : state.node(instance).out) {
        StepState &target = state.step(scope.base + edge.target - scope.firstNode);
        ++(edgeIsLive(step, edge, state.plan->node(edge.target).id) ? target.live : target.dead);
    }
}

void countMember(RunState &state, int instance)
{
    const StepState &step = state.step(instance);
    Frame &frame = state.frameOf(instance);
    const bool resolved = isResolved(state, instance);
    const bool failed =
        resolved && step.status == StepStatus::Failed && !step.handled && !step.tolerated;
    frame.unsettled += resolved ? 0 : 1;
    frame.failed += failed ? 1 : 0;
    const ScopeState &scope = state.scope(instance);
    if (failed && state.container(instance) < 0 && frame.failed == 1 && failsLoop(state, scope))
        ++state.step(scope.owner).frame.failed;
    if (resolved)
        tellEdges(state, instance);
}

/// Counts the open iterations of loops. Returns for each scope whether it is beyond its loop's
/// limit.
std::vector<bool> countScopes(RunState &state)
{
    std::vector<bool> parked(state.scopes.size(), false);
    for (std::size_t i = 0; i < state.scopes.size(); ++i) {
        const ScopeState &scope = state.scopes[i];
        if (scope.failed && failsLoop(state, scope))
            ++state.step(scope.owner).frame.failed;
        if (scope.kind != event::ScopeKind::Iteration || !isAlive(state, static_cast<int>(i)))
            continue;
        StepState &loop = state.step(scope.owner);
        ++loop.frame.unsettled;
        const plan::Each *each = std::get_if<plan::Each>(&state.node(scope.owner).work);
        parked[i] = each != nullptr && loop.frame.unsettled > each->maxConcurrent;
        if (parked[i])
            loop.more().parked.push(static_cast<int>(i));
    }
    return parked;
}

void listUndoable(RunState &state)
{
    for (int i = 0; i < static_cast<int>(state.steps.size()); ++i) {
        const StepState &step = state.step(i);
        if (step.status == StepStatus::Completed && !state.node(i).compensations.empty())
            state.undoable.push_back({i, step.order});
    }
    std::sort(state.undoable.begin(), state.undoable.end(),
              [](const Undoable &a, const Undoable &b) { return a.order < b.order; });
}

} // namespace

void rederive(RunState &state)
{
    clearDerived(state);
    const int count = static_cast<int>(state.steps.size());
    const std::vector<bool> parked = countScopes(state);
    for (int i = 0; i < count; ++i) {
        if (!isEntered(state, i))
            continue;
        if (state.step(i).status == StepStatus::Pending)
            move(state, i, StepMove::Enter);
        countMember(state, i);
    }
    for (int i = 0; i < count; ++i)
        Recount::addShare(state, i);
    for (int i = 0; i < count; ++i) {
        if (isEntered(state, i) && !parked[RunState::index(state.scopeOf[RunState::index(i)])])
            evaluateReadiness(state, i);
        const bool asksForALook =
            awaitsHandlers(state, i) ||
            (state.step(i).status == StepStatus::Running && state.node(i).isContainer());
        if (asksForALook)
            state.settled.push(i);
    }
    listUndoable(state);
    state.settled.push(-1);
}

} // namespace millrace::state
