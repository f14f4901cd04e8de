// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/timing_recorder.h"

#include <algorithm>

namespace millrace::analysis {

namespace {

/// Whether the edge between two settled steps let the target start.
bool isLive(const state::RunState &run, int source, const QString &target)
{
    const state::StepState &step = run.step(source);
    if (step.status == state::StepStatus::Failed)
        return step.handled || step.tolerated;
    const bool completed = step.status == state::StepStatus::Completed ||
                           step.status == state::StepStatus::Compensated;
    return completed &&
           (!run.node(source).routes() || (step.detail && step.detail->routes.contains(target)));
}

} // namespace

int TimingRecorder::settledOf(int instance) const
{
    return index(instance) < m_records.size() ? m_records[index(instance)].settled : -1;
}

/// Everything that had to come first for a step to begin, or to be passed over.
std::vector<int> TimingRecorder::beforeBegin(int instance) const
{
    std::vector<int> after = {m_retry};
    const plan::PlanNode &node = m_state.node(instance);
    const state::ScopeState &scope = m_state.scope(instance);
    const int container = m_state.container(instance);
    if (container >= 0 && index(container) < m_records.size())
        after.push_back(m_records[index(container)].begin);
    else
        after.push_back(m_scopeOpened[index(m_state.scopeOf[index(instance)])]);
    if (node.previous >= 0)
        after.push_back(settledOf(scope.base + node.previous - scope.firstNode));
    addSources(instance, after);
    addLimit(instance, after);
    std::erase(after, -1);
    return after;
}

void TimingRecorder::addSources(int instance, std::vector<int> &after) const
{
    const plan::PlanNode &node = m_state.node(instance);
    const state::ScopeState &scope = m_state.scope(instance);
    const bool skipped = m_state.step(instance).status == state::StepStatus::Skipped;
    const bool all = node.join.kind == model::JoinKind::All || skipped;
    std::vector<int> sources;
    for (const int source : m_sources[index(node.index)]) {
        if (source < scope.firstNode || source >= scope.endNode)
            continue;
        const int from = scope.base + source - scope.firstNode;
        const int settled = settledOf(from);
        if (settled >= 0 && (all || isLive(m_state, from, node.id)))
            sources.push_back(settled);
    }
    if (all) {
        after.insert(after.end(), sources.begin(), sources.end());
        return;
    }
    // The k-th live edge started it, whatever came later.
    const int wanted = node.join.kind == model::JoinKind::Count ? node.join.count : 1;
    std::sort(sources.begin(), sources.end());
    if (!sources.empty())
        after.push_back(sources[std::min(index(wanted), sources.size()) - 1]);
}

/// A member beyond its container's own limit began when a sibling made room.
void TimingRecorder::addLimit(int instance, std::vector<int> &after) const
{
    const int container = m_state.container(instance);
    if (container < 0)
        return;
    const plan::Group *group = std::get_if<plan::Group>(&m_state.node(container).work);
    if (group == nullptr || group->maxConcurrent <= 0)
        return;
    const state::ScopeState &scope = m_state.scope(instance);
    int begun = 0;
    int last = -1;
    for (const int child : m_state.plan->children(m_state.node(container).index)) {
        const int sibling = scope.base + child - scope.firstNode;
        if (sibling == instance || index(sibling) >= m_records.size())
            continue;
        const Record &record = m_records[index(sibling)];
        const bool ran = record.begin >= 0 && m_timing.steps[index(record.step)].ran;
        begun += ran ? 1 : 0;
        last = ran ? std::max(last, record.settled) : last;
    }
    if (begun >= group->maxConcurrent)
        after.push_back(last);
}

/// Moments at which the members of a frame were settled.
void TimingRecorder::addMembers(int scope, int container, std::vector<int> &after) const
{
    const state::ScopeState &in = m_state.scopes[index(scope)];
    const bool isUnit = container < 0 && (in.kind == event::ScopeKind::Handler ||
                                          in.kind == event::ScopeKind::Compensation);
    if (isUnit) {
        after.push_back(settledOf(in.base));
        return;
    }
    const int around = container >= 0                     ? m_state.node(container).index
                       : in.kind == event::ScopeKind::Run ? -1
                                                          : in.firstNode - 1;
    for (const int child : m_state.plan->children(around))
        after.push_back(settledOf(in.base + child - in.firstNode));
}

std::vector<int> TimingRecorder::beforeDone(int instance) const
{
    const plan::PlanNode &node = m_state.node(instance);
    std::vector<int> after = {m_records[index(instance)].begin};
    const bool isUndo = std::holds_alternative<plan::Undo>(node.work);
    if (isUndo && m_lastUndone >= 0)
        addMembers(m_lastUndone, -1, after);
    if (!node.isContainer())
        return after;
    if (!node.isLoop()) {
        addMembers(m_state.scopeOf[index(instance)], instance, after);
        return after;
    }
    const auto &detail = m_state.step(instance).detail;
    for (const int scope : detail ? detail->scopes : std::vector<int>())
        addMembers(scope, -1, after);
    return after;
}

void TimingRecorder::opened(const event::ScopeOpened &event)
{
    const int owner = m_state.find(event.owner);
    std::vector<int> after = {m_retry};
    switch (event.kind) {
    case event::ScopeKind::Run:
        break;
    case event::ScopeKind::Iteration:
        after.push_back(record(owner).begin);
        after.push_back(lastIteration(owner, event.scope));
        break;
    case event::ScopeKind::Handler:
        after.push_back(record(owner).done);
        for (int scope = 0; scope < event.scope; ++scope) {
            const state::ScopeState &in = m_state.scopes[index(scope)];
            if (in.kind == event::ScopeKind::Handler && in.owner == owner)
                addMembers(scope, -1, after);
        }
        break;
    case event::ScopeKind::Compensation:
        if (m_state.rollbackOwner >= 0)
            after.push_back(record(m_state.rollbackOwner).begin);
        else
            addMembers(0, -1, after);
        if (m_lastUndone >= 0)
            addMembers(m_lastUndone, -1, after);
        m_lastUndone = event.scope;
        break;
    }
    m_scopeOpened.push_back(moment(std::move(after)));
}

/// The iteration of a loop that ended last, where its limit makes the next one wait for it.
int TimingRecorder::lastIteration(int owner, int opened)
{
    Iterations &known = m_iterations[owner];
    std::erase_if(known.open, [&](int scope) {
        if (!m_state.scopes[index(scope)].ended)
            return false;
        std::vector<int> members;
        addMembers(scope, -1, members);
        for (const int member : members)
            known.lastEnded = std::max(known.lastEnded, member);
        return true;
    });
    known.open.push_back(opened);
    const plan::Each *each = std::get_if<plan::Each>(&m_state.node(owner).work);
    const int limit = each == nullptr ? 1 : each->maxConcurrent;
    const bool isFree = static_cast<int>(m_state.step(owner).detail->scopes.size()) <= limit;
    return isFree ? -1 : known.lastEnded;
}

} // namespace millrace::analysis
