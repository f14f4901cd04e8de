// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/state/bookkeeping.h"

#include <algorithm>

namespace millrace::state {

namespace {

bool isOpen(const StepState &step)
{
    return step.detail && step.detail->approval &&
           step.detail->approval->status <= ApprovalStatus::Claimed && !isSettled(step.status);
}

bool isActiveMember(const RunState &state, int instance)
{
    const StepState &step = state.step(instance);
    return step.status == StepStatus::Running || step.status == StepStatus::Retrying ||
           awaitsHandlers(state, instance);
}

bool waitsOutside(const RunState &state, int instance)
{
    const StepState &step = state.step(instance);
    if (step.status != StepStatus::Running)
        return false;
    const plan::Work &work = state.node(instance).work;
    return std::holds_alternative<plan::Pause>(work) || std::holds_alternative<plan::Call>(work);
}

void tellTargets(RunState &state, int instance)
{
    const plan::PlanNode &node = state.node(instance);
    const ScopeState &scope = state.scope(instance);
    if (scope.kind > event::ScopeKind::Iteration && scope.base == instance)
        return; // alone in its scope
    for (const plan::Edge &edge : node.out) {
        const int target = scope.base + edge.target - scope.firstNode;
        StepState &step = state.step(target);
        ++(edgeIsLive(state.step(instance), edge, state.plan->node(edge.target).id) ? step.live
                                                                                    : step.dead);
        evaluateReadiness(state, target);
    }
    if (node.next >= 0)
        evaluateReadiness(state, scope.base + node.next - scope.firstNode);
}

void settleScope(RunState &state, int number)
{
    ScopeState &scope = state.scopes[RunState::index(number)];
    if (scope.ended || scope.frame.unsettled > 0)
        return;
    scope.ended = true;
    scope.failed = scope.frame.failed > 0;
    if (scope.kind == event::ScopeKind::Iteration) {
        --state.step(scope.owner).frame.unsettled;
        unparkScope(state, scope.owner);
    }
    if (scope.kind == event::ScopeKind::Compensation) {
        state.compensationScope = -1;
        if (scope.frame.failed > 0)
            state.step(scope.owner).more().compensationFailed = true;
    }
    state.settled.push(scope.owner >= 0 ? scope.owner : -1 - number);
}

/// Lets the next of those beyond the container's limit try. Some ended while they were held.
void wakeHeld(RunState &state, StepState &container)
{
    while (container.detail && !container.detail->held.empty()) {
        const int next = container.detail->held.pop();
        if (state.step(next).ready) {
            state.ready.push(next);
            return;
        }
    }
}

} // namespace

TimeMs dueOf(const StepState &step)
{
    if (!step.detail || isSettled(step.status))
        return 0;
    const StepDetail &detail = *step.detail;
    TimeMs earliest = 0;
    const auto take = [&earliest](TimeMs at) {
        if (at != 0 && (earliest == 0 || at < earliest))
            earliest = at;
    };
    take(detail.dueAt);
    if (isOpen(step)) {
        const event::ApprovalRequested &request = detail.approval->request;
        if (!detail.approval->reminded)
            take(request.remindAt);
        if (!request.escalateTo.isUndefined() || !request.onTimeout.isEmpty())
            take(request.dueAt);
    } else if (step.status == StepStatus::Retrying && !step.ready) {
        take(detail.retryAt);
    }
    return earliest;
}

bool edgeIsLive(const StepState &step, const plan::Edge &edge, const QString &target)
{
    if (step.status == StepStatus::Completed || step.status == StepStatus::Compensated)
        return !edge.routed || (step.detail && step.detail->routes.contains(target));
    return step.status == StepStatus::Failed && !edge.routed && (step.handled || step.tolerated);
}

bool failsLoop(const RunState &state, const ScopeState &scope)
{
    if (scope.kind != event::ScopeKind::Iteration)
        return false;
    const plan::Each *each = std::get_if<plan::Each>(&state.node(scope.owner).work);
    return each == nullptr || each->onItemFailure == model::OnItemFailure::Fail;
}

Recount::Recount(RunState &state, int instance)
    : m_state(state), m_instance(instance), m_due(dueOf(state.step(instance)))
{
    add(m_state, m_instance, -1);
}

Recount::~Recount()
{
    add(m_state, m_instance, 1);
    const TimeMs due = dueOf(m_state.step(m_instance));
    if (due == m_due)
        return;
    if (m_due != 0)
        m_state.timers.erase({m_due, m_instance});
    if (due != 0)
        m_state.timers.emplace(due, m_instance);
}

void Recount::addShare(RunState &state, int instance)
{
    add(state, instance, 1);
    if (const TimeMs due = dueOf(state.step(instance)); due != 0)
        state.timers.emplace(due, instance);
}

void Recount::add(RunState &state, int instance, int sign)
{
    const StepState &step = state.step(instance);
    state.running += step.attemptRuns ? sign : 0;
    state.retrying += step.status == StepStatus::Retrying && !isOpen(step) ? sign : 0;
    if (waitsOutside(state, instance)) {
        state.timedWaits += sign;
        sign > 0 ? (void)state.waiting.insert(instance) : (void)state.waiting.erase(instance);
    }
    state.openApprovals += isOpen(step) ? sign : 0;
    state.readyCount += step.ready || step.doomed ? sign : 0;
    state.frameOf(instance).active += isActiveMember(state, instance) ? sign : 0;
}

bool awaitsHandlers(const RunState &state, int instance)
{
    const StepState &step = state.step(instance);
    return step.status == StepStatus::Failed && step.finishedAt == 0;
}

bool move(RunState &state, int instance, StepMove move)
{
    StepState &step = state.step(instance);
    const auto next = kStepTable.next(step.status, move);
    if (!next)
        return false;
    step.status = *next;
    return true;
}

void clearReady(RunState &state, int instance)
{
    StepState &step = state.step(instance);
    step.ready = false;
    step.doomed = false;
    if (step.detail)
        step.detail->dueAt = 0; // of what it did before
}

namespace {

/// Whether a sequence's own order keeps the step waiting.
bool waitsForPrevious(const RunState &state, int instance)
{
    const plan::PlanNode &node = state.node(instance);
    if (node.previous < 0)
        return false;
    const ScopeState &scope = state.scope(instance);
    const int previous = scope.base + node.previous - scope.firstNode;
    return !isSettled(state.step(previous).status) || awaitsHandlers(state, previous);
}

} // namespace

void evaluateReadiness(RunState &state, int instance)
{
    StepState &step = state.step(instance);
    if (step.status != StepStatus::Waiting || step.ready || step.doomed)
        return;
    const plan::PlanNode &node = state.node(instance);
    const ScopeState &scope = state.scope(instance);
    const bool isUnit = scope.kind > event::ScopeKind::Iteration && scope.base == instance;
    if (!isUnit && waitsForPrevious(state, instance))
        return;
    const int pending = node.incoming - step.live - step.dead;
    const int wanted = node.join.kind == model::JoinKind::Count ? node.join.count : 1;
    const bool all = node.join.kind == model::JoinKind::All;
    const bool starts =
        isUnit || node.incoming == 0 || (all ? pending == 0 && step.live > 0 : step.live >= wanted);
    const bool never = !starts && (all ? pending == 0 : step.live + pending < wanted);
    if (!starts && !never)
        return;
    const Recount recount(state, instance);
    step.ready = starts;
    step.doomed = never;
    (never ? state.dead : state.ready).push(instance);
}

void enterFrame(RunState &state, int scope, int container, Frame &frame)
{
    const ScopeState &in = state.scopes[RunState::index(scope)];
    std::vector<int> members;
    const bool isUnit =
        container < 0 && in.kind != event::ScopeKind::Run && in.kind != event::ScopeKind::Iteration;
    if (isUnit) {
        members.push_back(in.base);
    } else {
        const int around = container >= 0                     ? state.node(container).index
                           : in.kind == event::ScopeKind::Run ? -1
                                                              : in.firstNode - 1;
        for (const int child : state.plan->children(around))
            members.push_back(in.base + child - in.firstNode);
    }
    frame = Frame{static_cast<int>(members.size()), 0, 0};
    for (const int member : members)
        move(state, member, StepMove::Enter);
    for (const int member : members)
        evaluateReadiness(state, member);
    if (members.empty())
        state.settled.push(container >= 0 ? container : -1 - scope);
}

void resolve(RunState &state, int instance, TimeMs time)
{
    StepState &step = state.step(instance);
    step.finishedAt = time == 0 ? 1 : time;
    const int scope = state.scopeOf[RunState::index(instance)];
    const int parent = state.container(instance);
    Frame &frame = state.frameOf(instance);
    --frame.unsettled;
    const bool failed = step.status == StepStatus::Failed && !step.handled && !step.tolerated;
    frame.failed += failed ? 1 : 0;
    ScopeState &in = state.scopes[RunState::index(scope)];
    // An iteration fails its loop once, however many of its steps fail.
    if (failed && parent < 0 && frame.failed == 1 && failsLoop(state, in))
        ++state.step(in.owner).frame.failed;
    tellTargets(state, instance);
    if (parent < 0) {
        if (failed)
            state.settled.push(-1 - scope);
        if (failed && in.owner >= 0)
            state.settled.push(in.owner);
        if (frame.unsettled == 0)
            settleScope(state, scope);
        return;
    }
    StepState &around = state.step(parent);
    wakeHeld(state, around);
    if (frame.unsettled == 0 || failed)
        state.settled.push(parent);
}

void openScope(RunState &state, ScopeState scope)
{
    const int number = static_cast<int>(state.scopes.size());
    scope.base = static_cast<int>(state.steps.size());
    const auto count = RunState::index(scope.endNode - scope.firstNode);
    state.steps.resize(state.steps.size() + count);
    state.scopeOf.resize(state.steps.size(), number);
    state.scopes.push_back(std::move(scope));
    for (std::size_t i = 0; !state.generations.isEmpty() && i < count; ++i) {
        const int instance = state.scopes.back().base + static_cast<int>(i);
        state.step(instance).generation = state.generations.value(state.path(instance));
    }
    // The frame is filled where it stays, after the scope has its place.
    Frame frame;
    enterFrame(state, number, -1, frame);
    state.scopes.back().frame = frame;
    if (frame.unsettled == 0 && state.scopes.back().kind == event::ScopeKind::Iteration)
        settleScope(state, number);
}

void unparkScope(RunState &state, int loop)
{
    const auto &detail = state.step(loop).detail;
    if (!detail || detail->parked.empty())
        return;
    const ScopeState &scope = state.scopes[RunState::index(detail->parked.pop())];
    for (int i = scope.base; i < scope.base + scope.endNode - scope.firstNode; ++i)
        evaluateReadiness(state, i);
}

namespace {

/// Remembers that what completed here has spent its idempotency key.
void spendKey(RunState &state, int instance)
{
    const StepState &step = state.step(instance);
    if (step.detail && step.detail->compensationFailed)
        state.notUndone.append(state.path(instance));
    if (const int next = step.generation + (step.order > 0 ? 1 : 0); next > 0)
        state.generations.insert(state.path(instance), next);
}

void abandon(RunState &state, int number)
{
    const ScopeState scope = state.scopes[RunState::index(number)];
    state.scopes[RunState::index(number)].ended = true;
    state.scopes[RunState::index(number)].failed = false;
    state.scopes[RunState::index(number)].frame = {};
    for (int i = scope.base; i < scope.base + scope.endNode - scope.firstNode; ++i) {
        abandonScopes(state, i);
        spendKey(state, i);
    }
    // Paths are read on the way, so that the steps go last.
    for (int i = scope.base; i < scope.base + scope.endNode - scope.firstNode; ++i) {
        const Recount recount(state, i);
        state.step(i) = StepState();
    }
}

} // namespace

void abandonScopes(RunState &state, int owner, std::size_t from)
{
    const auto &detail = state.step(owner).detail;
    if (!detail)
        return;
    for (std::size_t i = from; i < detail->scopes.size(); ++i)
        abandon(state, detail->scopes[i]);
    detail->scopes.resize(std::min(from, detail->scopes.size()));
    if (from > 0)
        return;
    abandonHandlers(state, owner);
}

void abandonHandlers(RunState &state, int owner)
{
    const auto &detail = state.step(owner).detail;
    if (!detail)
        return;
    for (const int number : detail->handlerScopes)
        abandon(state, number);
    detail->handlerScopes.clear();
}

void forget(RunState &state, int instance)
{
    abandonScopes(state, instance);
    spendKey(state, instance);
    const Recount recount(state, instance);
    StepState &step = state.step(instance);
    StepState fresh;
    fresh.generation = step.generation + (step.order > 0 ? 1 : 0);
    fresh.serial = step.serial;
    step = std::move(fresh);
}

} // namespace millrace::state
