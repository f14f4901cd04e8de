// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/step_graph.h"

#include <algorithm>

namespace millrace::model {

namespace {

// Further branches around a step only lose precision of a warning.
constexpr std::size_t kMostBranches = 64;
constexpr std::size_t kMostCycles = 20;

template<class T>
T &at(std::vector<T> &list, int index)
{
    return list[static_cast<std::size_t>(index)];
}

template<class T>
const T &at(const std::vector<T> &list, int index)
{
    return list[static_cast<std::size_t>(index)];
}

} // namespace

StepGraph::StepGraph(const StepIndex &index) : m_index(index)
{
    const std::size_t count = index.steps().size();
    m_edges.resize(count);
    m_before.resize(count);
    m_branches.resize(count);
    m_incoming.assign(count, 0);
    m_rank.assign(count, 0);
    m_onDemand.assign(count, false);
    m_reachable.assign(count, false);
    for (std::size_t i = 0; i < count; ++i)
        addEdgesOf(static_cast<int>(i));
    for (std::size_t i = 0; i < count; ++i)
        m_incoming[i] = static_cast<int>(m_edges[i].size());
    markOnDemand();
    addSequences();
    for (const StepLevel &level : index.levels())
        orderLevel(level);
}

void StepGraph::addEdge(int from, int to, bool isRoute)
{
    if (from < 0 || to < 0 || from == to || m_index.at(from).level != m_index.at(to).level)
        return;
    for (Edge &edge : edgesTo(to)) {
        if (edge.from == from) {
            edge.isRoute |= isRoute;
            return;
        }
    }
    edgesTo(to).push_back({from, isRoute});
}

void StepGraph::addEdgesOf(int step)
{
    const StepDefinition &definition = *m_index.at(step).step;
    for (const QString &id : definition.dependencies)
        addEdge(m_index.find(id), step, false);
    for (const Route &route : definition.routes)
        addEdge(step, m_index.find(route.to), true);
    if (!definition.defaultRoute.isEmpty())
        addEdge(step, m_index.find(definition.defaultRoute), true);
}

void StepGraph::markOnDemand()
{
    for (const IndexedStep &one : m_index.steps()) {
        for (const QString &id : one.step->errorHandlers + one.step->rollbackActions) {
            if (const int named = m_index.find(id); named >= 0)
                m_onDemand[static_cast<std::size_t>(named)] = true;
        }
    }
}

void StepGraph::addSequences()
{
    for (const StepLevel &level : m_index.levels()) {
        if (level.container < 0 || m_index.at(level.container).step->type != u"sequential")
            continue;
        int previous = -1;
        for (int step : level.members) {
            if (isOnDemand(step))
                continue;
            addEdge(previous, step, false);
            previous = step;
        }
    }
}

/// Kahn (1962); where nothing is ready any more there is a cycle, which is noted and broken.
void StepGraph::orderLevel(const StepLevel &level)
{
    std::vector<int> waiting = level.members;
    while (!waiting.empty()) {
        if (!orderWhatCan(level, waiting))
            findCycle(level, waiting);
    }
}

bool StepGraph::orderWhatCan(const StepLevel &level, std::vector<int> &waiting)
{
    std::vector<bool> isWaiting(level.members.size(), false);
    std::vector<std::vector<int>> next(level.members.size());
    std::vector<int> open(level.members.size(), 0);
    for (int step : waiting)
        isWaiting[static_cast<std::size_t>(m_index.at(step).position)] = true;
    std::vector<int> ready;
    for (int step : waiting) {
        const int position = m_index.at(step).position;
        for (const Edge &edge : edgesTo(step)) {
            const int from = m_index.at(edge.from).position;
            if (isWaiting[static_cast<std::size_t>(from)]) {
                at(next, from).push_back(step);
                ++at(open, position);
            }
        }
        if (at(open, position) == 0)
            ready.push_back(step);
    }
    for (std::size_t i = 0; i < ready.size(); ++i) {
        const int position = m_index.at(ready[i]).position;
        settle(ready[i]);
        isWaiting[static_cast<std::size_t>(position)] = false;
        for (int after : at(next, position)) {
            if (--at(open, m_index.at(after).position) == 0)
                ready.push_back(after);
        }
    }
    std::erase_if(waiting, [&](int step) {
        return !isWaiting[static_cast<std::size_t>(m_index.at(step).position)];
    });
    return !ready.empty();
}

/// Every waiting step has a waiting step before it: walking back must come round.
void StepGraph::findCycle(const StepLevel &level, std::vector<int> &waiting)
{
    std::vector<int> seen(level.members.size(), -1);
    std::vector<int> path;
    int step = waiting.front();
    while (at(seen, m_index.at(step).position) < 0) {
        at(seen, m_index.at(step).position) = static_cast<int>(path.size());
        path.push_back(step);
        for (const Edge &edge : edgesTo(step)) {
            if (std::find(waiting.begin(), waiting.end(), edge.from) != waiting.end()) {
                step = edge.from;
                break;
            }
        }
    }
    std::vector<int> cycle(path.begin() + at(seen, m_index.at(step).position), path.end());
    std::reverse(cycle.begin(), cycle.end());
    const auto first = std::min_element(cycle.begin(), cycle.end());
    std::rotate(cycle.begin(), first, cycle.end());
    if (m_cycles.size() < kMostCycles)
        m_cycles.push_back(cycle);
    for (int member : cycle)
        settle(member);
    std::erase_if(waiting, [&](int one) {
        return std::find(cycle.begin(), cycle.end(), one) != cycle.end();
    });
}

void StepGraph::settle(int step)
{
    m_rank[static_cast<std::size_t>(step)] = m_nextRank++;
    const std::size_t siblings =
        m_index.levels()[static_cast<std::size_t>(m_index.at(step).level)].members.size();
    std::vector<quint64> &before = at(m_before, step);
    before.assign((siblings + 63) / 64, 0);
    bool isReachable = edgesTo(step).empty();
    for (const Edge &edge : edgesTo(step)) {
        const std::vector<quint64> &theirs = at(m_before, edge.from);
        for (std::size_t i = 0; i < theirs.size(); ++i)
            before[i] |= theirs[i];
        const auto position = static_cast<std::size_t>(m_index.at(edge.from).position);
        before[position / 64] |= quint64(1) << (position % 64);
        isReachable |= m_reachable[static_cast<std::size_t>(edge.from)];
    }
    m_reachable[static_cast<std::size_t>(step)] = isReachable && !isOnDemand(step);
    addBranches(step);
}

/// What every way to the step has in common: the intersection over its edges.
void StepGraph::addBranches(int step)
{
    bool isFirst = true;
    Branches common;
    for (const Edge &edge : edgesTo(step)) {
        Branches way = at(m_branches, edge.from);
        const bool isChoice = edge.isRoute && !m_index.at(edge.from).step->routeAll;
        if (isChoice && way.size() < kMostBranches)
            way.insert(std::upper_bound(way.begin(), way.end(), std::pair(edge.from, step)),
                       std::pair(edge.from, step));
        if (isFirst) {
            common = std::move(way);
            isFirst = false;
            continue;
        }
        Branches both;
        std::set_intersection(common.begin(), common.end(), way.begin(), way.end(),
                              std::back_inserter(both));
        common = std::move(both);
    }
    at(m_branches, step) = std::move(common);
}

/// The two ancestors (or the steps themselves) that are siblings.
std::pair<int, int> StepGraph::siblings(int first, int second) const
{
    for (int b = second; b >= 0; b = m_index.at(b).parent) {
        for (int a = first; a >= 0; a = m_index.at(a).parent) {
            if (m_index.at(a).level == m_index.at(b).level)
                return {a, b};
        }
    }
    Q_ASSERT_X(false, "StepGraph::siblings", "all steps are inside the workflow");
    return {first, second};
}

Relation StepGraph::relation(int first, int second) const
{
    if (first == second)
        return Relation::Itself;
    const auto [a, b] = siblings(first, second);
    if (a == b)
        return b == second ? Relation::Inside : Relation::Around;
    const auto position = static_cast<std::size_t>(m_index.at(a).position);
    const bool isBefore = (at(m_before, b)[position / 64] >> (position % 64)) & 1;
    return isBefore ? Relation::Before : Relation::Unordered;
}

bool StepGraph::isExclusive(int first, int second) const
{
    const auto [a, b] = siblings(first, second);
    for (const auto &[router, target] : at(m_branches, a)) {
        for (const auto &[other, otherTarget] : at(m_branches, b)) {
            if (router == other && target != otherTarget)
                return true;
        }
    }
    return false;
}

} // namespace millrace::model
