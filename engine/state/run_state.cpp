// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/state/run_state.h"

#include <algorithm>

namespace millrace::state {

QString stepStatusName(StepStatus status)
{
    switch (status) {
    case StepStatus::Pending:
        return u"pending"_qs;
    case StepStatus::Waiting:
        return u"waiting"_qs;
    case StepStatus::Running:
        return u"running"_qs;
    case StepStatus::Retrying:
        return u"retrying"_qs;
    case StepStatus::Completed:
        return u"completed"_qs;
    case StepStatus::Failed:
        return u"failed"_qs;
    case StepStatus::Skipped:
        return u"skipped"_qs;
    case StepStatus::Cancelled:
        return u"cancelled"_qs;
    case StepStatus::Compensated:
        return u"compensated"_qs;
    }
    return {};
}

const plan::PlanNode &RunState::node(int instance) const
{
    const ScopeState &in = scope(instance);
    return plan->node(in.firstNode + instance - in.base);
}

int RunState::instance(int scope, int node) const
{
    const ScopeState &in = scopes[index(scope)];
    Q_ASSERT(node >= in.firstNode && node < in.endNode);
    return in.base + node - in.firstNode;
}

int RunState::find(const StepRef &ref) const
{
    const int node = plan->indexOf(ref.step);
    if (node < 0 || ref.scope < 0 || index(ref.scope) >= scopes.size())
        return -1;
    const ScopeState &in = scopes[index(ref.scope)];
    return node >= in.firstNode && node < in.endNode ? in.base + node - in.firstNode : -1;
}

StepRef RunState::ref(int instance) const
{
    return {node(instance).id, scopeOf[index(instance)]};
}

int RunState::container(int instance) const
{
    const ScopeState &in = scope(instance);
    const int parent = node(instance).parent;
    return parent >= in.firstNode && parent < in.endNode ? in.base + parent - in.firstNode : -1;
}

Frame &RunState::frameOf(int instance)
{
    const int parent = container(instance);
    return parent >= 0 ? step(parent).frame : scopes[index(scopeOf[index(instance)])].frame;
}

int RunState::scopeHolding(int scope, int node) const
{
    while (scope >= 0) {
        const ScopeState &in = scopes[index(scope)];
        if (node >= in.firstNode && node < in.endNode)
            return scope;
        scope = in.parent;
    }
    return -1;
}

bool RunState::isInside(int instance, int container) const
{
    while (instance >= 0 && instance != container) {
        const int parent = this->container(instance);
        instance = parent >= 0 ? parent : scope(instance).owner;
        if (instance == container)
            return true;
    }
    return false;
}

QString RunState::path(int instance) const
{
    QString path = node(instance).id;
    int at = instance;
    while (true) {
        const ScopeState &in = scope(at);
        const int parent = container(at);
        if (parent >= 0) {
            path = node(parent).id + u'/' + path;
            at = parent;
            continue;
        }
        if (in.owner < 0)
            return path;
        QString owner = node(in.owner).id;
        if (in.kind == event::ScopeKind::Iteration)
            owner += u'[' + QString::number(in.index) + u']';
        path = owner + u'/' + path;
        at = in.owner;
    }
}

TimeMs RunState::deadline() const
{
    const qint64 limit = plan->timeoutMs();
    if (limit <= 0 || !isActive())
        return 0;
    return lastTime + std::max<qint64>(0, limit - activeMs);
}

TimeMs RunState::nextDue() const
{
    if (phase == RunPhase::Queued || phase == RunPhase::Finished)
        return 0;
    const TimeMs limit = deadline();
    if (timers.empty())
        return limit;
    const TimeMs first = timers.begin()->first;
    return limit == 0 ? first : std::min(limit, first);
}

} // namespace millrace::state
