// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/state/run_invariants.h"

#include "engine/state/apply.h"

#include <limits>

namespace millrace::tests {

using state::RunState;
using state::StepState;
using state::StepStatus;

namespace {

bool isLive(const StepState &step, const plan::Edge &edge, const QString &target)
{
    const bool took = !edge.routed || (step.detail && step.detail->routes.contains(target));
    const bool completed =
        step.status == StepStatus::Completed || step.status == StepStatus::Compensated;
    return completed ? took
                     : step.status == StepStatus::Failed && !edge.routed &&
                           (step.handled || step.tolerated);
}

/// Whether what the definition asks for has happened, judged from the sources' states alone.
bool mayStart(const RunState &state, int instance)
{
    const state::ScopeState &scope = state.scope(instance);
    if (scope.kind > event::ScopeKind::Iteration && scope.base == instance)
        return true;
    const plan::PlanNode &node = state.node(instance);
    int live = 0;
    int settled = 0;
    int incoming = 0;
    for (int other = scope.firstNode; other < scope.endNode; ++other) {
        for (const plan::Edge &edge : state.plan->node(other).out) {
            if (edge.target != node.index)
                continue;
            const StepState &source = state.step(scope.base + other - scope.firstNode);
            const bool isSettled = state::isSettled(source.status) && source.finishedAt != 0;
            ++incoming;
            settled += isSettled ? 1 : 0;
            live += isSettled && isLive(source, edge, node.id) ? 1 : 0;
        }
    }
    if (node.previous >= 0) {
        const StepState &before = state.step(scope.base + node.previous - scope.firstNode);
        if (!state::isSettled(before.status) || before.finishedAt == 0)
            return false;
    }
    if (incoming == 0)
        return true;
    switch (node.join.kind) {
    case model::JoinKind::All:
        return settled == incoming && live > 0;
    case model::JoinKind::Any:
        return live > 0;
    case model::JoinKind::Count:
        return live >= node.join.count;
    }
    return false;
}

bool begins(const event::Event &event)
{
    return std::holds_alternative<event::StepStarted>(event) ||
           std::holds_alternative<event::AttemptStarted>(event) ||
           std::holds_alternative<event::WaitStarted>(event) ||
           std::holds_alternative<event::RollbackStarted>(event) ||
           std::holds_alternative<event::ApprovalRequested>(event) ||
           std::holds_alternative<event::StepCompleted>(event);
}

class Checker
{
public:
    explicit Checker(const plan::PlanPtr &plan) : m_state(base::RunId{7}, plan) {}

    QString check(const event::StoredEvent &stored)
    {
        QString broken = checkStart(stored.event);
        if (broken.isEmpty())
            broken = checkRollback(stored.event);
        const bool applied = state::apply(m_state, stored.event, stored.time);
        if (broken.isEmpty() && !applied)
            broken = QStringLiteral("event %1 was refused").arg(event::eventName(stored.event));
        if (broken.isEmpty() && m_state.running > m_state.plan->definition().maxParallelSteps)
            broken = QStringLiteral("%1 attempts at once").arg(m_state.running);
        return broken;
    }

private:
    /// What an execution of a step is told apart by: path and generations, its own and that of what
    /// it undoes.
    QString keyOf(int instance) const
    {
        QString key =
            m_state.path(instance) + u'/' + QString::number(m_state.step(instance).generation);
        int scope = m_state.scopeOf[RunState::index(instance)];
        for (; scope >= 0; scope = m_state.scopes[RunState::index(scope)].parent) {
            const state::ScopeState &in = m_state.scopes[RunState::index(scope)];
            if (in.kind == event::ScopeKind::Compensation)
                key += QStringLiteral("/undo %1").arg(m_state.step(in.owner).generation);
        }
        return key;
    }

    QString checkStart(const event::Event &event)
    {
        const event::StepRef *ref = event::eventStep(event);
        if (!ref || !begins(event))
            return {};
        const int instance = m_state.find(*ref);
        const StepState &step = m_state.step(instance);
        const QString key = keyOf(instance);
        if (step.status == StepStatus::Waiting && !mayStart(m_state, instance))
            return key + QStringLiteral(" started before what it depends on");
        const bool isContainer = m_state.node(instance).isContainer();
        if (m_completed.contains(key) && !isContainer && step.status == StepStatus::Waiting)
            return key + QStringLiteral(" completed before and started again");
        if (std::holds_alternative<event::StepCompleted>(event))
            m_completed.insert(key);
        return {};
    }

    QString checkRollback(const event::Event &event)
    {
        if (std::holds_alternative<event::RunEnding>(event))
            m_lastUndone = std::numeric_limits<int>::max();
        const auto *opened = std::get_if<event::ScopeOpened>(&event);
        const bool undoes =
            opened && opened->kind == event::ScopeKind::Compensation && m_state.ending;
        if (!undoes)
            return {};
        const int order = m_state.step(m_state.find(opened->owner)).order;
        if (order > m_lastUndone)
            return opened->owner.step + QStringLiteral(" is compensated out of order");
        m_lastUndone = order;
        return {};
    }

    RunState m_state;
    std::set<QString> m_completed;
    int m_lastUndone = std::numeric_limits<int>::max();
};

} // namespace

QString brokenInvariant(const plan::PlanPtr &plan, const std::vector<event::StoredEvent> &events)
{
    Checker checker(plan);
    for (const event::StoredEvent &stored : events) {
        if (const QString broken = checker.check(stored); !broken.isEmpty())
            return QStringLiteral("event %1: %2").arg(stored.seq).arg(broken);
    }
    return {};
}

} // namespace millrace::tests
