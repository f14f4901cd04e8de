// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/state/bookkeeping.h"
#include "engine/state/decider.h"

#include <algorithm>

namespace millrace::state {

void Decider::advance()
{
    while (step()) {
        if (isFull()) {
            m_decision.more = true;
            return;
        }
    }
    checkDeadlock();
}

/// One thing that follows; false when nothing does.
bool Decider::step()
{
    if (m_state.isFinished() || m_state.phase == RunPhase::New || m_state.phase == RunPhase::Queued)
        return false;
    if (!m_state.dead.empty()) { // dead paths spread before anything else follows
        skipDead(m_state.dead.pop());
        return true;
    }
    if (!m_state.settled.empty()) {
        lookAt(m_state.settled.pop());
        return true;
    }
    if (m_state.phase != RunPhase::Paused) {
        if (m_state.rollbackOwner < 0 && !m_state.rollbacks.empty())
            m_state.ready.push(m_state.rollbacks.pop());
        if (!m_state.ready.empty()) {
            examine(m_state.ready.pop());
            return true;
        }
        if (startHeld())
            return true;
    }
    return progressRollback();
}

void Decider::skipDead(int instance)
{
    if (!m_state.step(instance).doomed)
        return;
    const bool all = m_state.node(instance).join.kind == model::JoinKind::All;
    emit(event::StepSkipped{m_state.ref(instance), all ? u"dead_path"_qs : u"join"_qs});
}

void Decider::examine(int instance)
{
    const bool waitsForSlot = std::holds_alternative<plan::Task>(m_state.node(instance).work);
    if (waitsForSlot && m_state.step(instance).ready)
        queue(instance);
    else
        begin(instance);
}

/// Starts a ready step unless something around it ends, or it is beyond its container's limit.
void Decider::begin(int instance)
{
    if (!m_state.step(instance).ready)
        return;
    const bool again = m_state.node(instance).isContainer() &&
                       m_state.step(instance).status == StepStatus::Retrying;
    const bool undoes = again || std::holds_alternative<plan::Undo>(m_state.node(instance).work);
    if (isHalted(instance))
        emit(event::StepCancelled{m_state.ref(instance)});
    else if (undoes && m_state.rollbackOwner >= 0)
        m_state.rollbacks.push(instance); // one after another
    else if (again && nextToUndo(0, m_state.completions, instance) >= 0)
        emit(event::RollbackStarted{m_state.ref(instance), {}, {}});
    else if (!isBeyondLimit(instance))
        start(instance);
}

bool Decider::isBeyondLimit(int instance)
{
    const int parent = m_state.container(instance);
    if (parent < 0 || m_state.step(instance).status != StepStatus::Waiting)
        return false;
    const plan::Group *group = std::get_if<plan::Group>(&m_state.node(parent).work);
    const int limit = group == nullptr ? 0 : group->maxConcurrent;
    if (limit <= 0 || m_state.step(parent).frame.active < limit)
        return false;
    m_state.step(parent).more().held.push(instance);
    return true;
}

bool Decider::hasSlot() const
{
    return m_state.running < m_state.plan->definition().maxParallelSteps;
}

/// Attempts wait in the order of their priorities until all that is ready has been seen.
void Decider::queue(int instance)
{
    const plan::PlanNode &node = m_state.node(instance);
    m_state.held[-node.definition->priority].push(instance);
    if (node.scheduleToStartMs > 0 && m_state.step(instance).status == StepStatus::Waiting &&
        m_state.step(instance).more().dueAt == 0) {
        const Recount recount(m_state, instance);
        m_state.step(instance).more().dueAt = m_now + node.scheduleToStartMs;
    }
}

/// Gives a slot to the first of those that wait for one; false where none is free or wanted.
bool Decider::startHeld()
{
    if (m_state.held.empty() || !hasSlot())
        return false;
    const auto first = m_state.held.begin();
    const int instance = first->second.pop();
    if (first->second.empty())
        m_state.held.erase(first);
    begin(instance);
    return true;
}

bool Decider::isFailing(int container) const
{
    const StepState &step = m_state.step(container);
    if (step.status != StepStatus::Running)
        return false;
    if (step.detail && step.detail->error)
        return true;
    const plan::Group *group = std::get_if<plan::Group>(&m_state.node(container).work);
    const bool absorbs = group != nullptr && !group->sequential;
    return step.frame.failed > 0 && !absorbs;
}

/// Whether nothing new may start where this step is: something around it fails or ends.
bool Decider::isHalted(int instance) const
{
    int at = instance;
    while (true) {
        const int parent = m_state.container(at);
        if (parent >= 0) {
            if (isFailing(parent))
                return true;
            at = parent;
            continue;
        }
        const ScopeState &scope = m_state.scope(at);
        if (scope.kind == event::ScopeKind::Compensation)
            return false; // undoing goes on whatever ends around it
        if (scope.kind == event::ScopeKind::Run)
            return m_state.ending.has_value() || scope.frame.failed > 0;
        const bool isIteration = scope.kind == event::ScopeKind::Iteration;
        if (isIteration && (scope.frame.failed > 0 || isFailing(scope.owner)))
            return true;
        at = scope.owner;
    }
}

/// What a step waits for that is not settled.
QString Decider::blockers(int instance) const
{
    QStringList names;
    const ScopeState &scope = m_state.scope(instance);
    const plan::PlanNode &node = m_state.node(instance);
    const auto isOpen = [&](int other) {
        return !isSettled(m_state.step(scope.base + other - scope.firstNode).status);
    };
    for (int other = scope.firstNode; other < scope.endNode; ++other) {
        const std::vector<plan::Edge> &out = m_state.plan->node(other).out;
        const bool leadsHere = std::any_of(out.begin(), out.end(), [&node](const plan::Edge &edge) {
            return edge.target == node.index;
        });
        if (leadsHere && isOpen(other))
            names.append(m_state.plan->node(other).id);
    }
    if (node.previous >= 0 && isOpen(node.previous))
        names.append(m_state.plan->node(node.previous).id);
    return names.join(u", "_qs);
}

void Decider::checkDeadlock()
{
    const bool moves = m_state.running + m_state.retrying + m_state.timedWaits +
                           m_state.openApprovals + m_state.readyCount >
                       0;
    if (m_state.phase != RunPhase::Live || moves || m_state.compensationScope >= 0 ||
        m_state.rollbackOwner >= 0)
        return;
    constexpr qsizetype kNamed = 20;
    QStringList left;
    for (int i = 0; i < static_cast<int>(m_state.steps.size()) && left.size() < kNamed; ++i) {
        if (m_state.step(i).status == StepStatus::Waiting)
            left.append(u"%1 waits for %2"_qs.arg(m_state.path(i), blockers(i)));
    }
    end(event::RunEnd::Failed, makeError(base::ErrorClass::Deadlock, u"run.deadlock",
                                         u"nothing can go on: %1"_qs.arg(left.join(u"; "_qs))));
    advance();
}

} // namespace millrace::state
