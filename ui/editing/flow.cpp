// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/flow.h"

#include <algorithm>
#include <set>

namespace millrace::ui {

Flow::Flow(const model::WorkflowDefinition &definition)
    : m_index(definition), m_after(m_index.steps().size()), m_before(m_index.steps().size())
{
    for (std::size_t i = 0; i < m_index.steps().size(); ++i) {
        const int step = static_cast<int>(i);
        const model::StepDefinition &s = *m_index.at(step).step;
        for (const QString &dependency : s.dependencies) {
            if (const int from = m_index.find(dependency); from >= 0)
                add(from, s.id);
        }
        for (const model::Route &route : s.routes)
            add(step, route.to);
        add(step, s.defaultRoute);
        for (std::size_t child = 1; s.type == u"sequential" && child < s.steps.size(); ++child)
            add(m_index.find(s.steps[child - 1].id), s.steps[child].id);
    }
}

void Flow::add(int from, const QString &to)
{
    const int target = m_index.find(to);
    if (from < 0 || target < 0)
        return;
    std::vector<int> &after = m_after[std::size_t(from)];
    if (std::find(after.begin(), after.end(), target) != after.end())
        return;
    after.push_back(target);
    m_before[std::size_t(target)].push_back(from);
}

bool Flow::leads(int from, int to) const
{
    return from == to || reachable({from}, true).contains(to);
}

QSet<int> Flow::reachable(const QSet<int> &from, bool forwards) const
{
    QSet<int> seen;
    std::vector<int> open(from.begin(), from.end());
    while (!open.empty()) {
        const int step = open.back();
        open.pop_back();
        for (const int next : forwards ? after(step) : before(step)) {
            if (seen.contains(next))
                continue;
            seen.insert(next);
            open.push_back(next);
        }
    }
    return seen;
}

/// By Kahn's algorithm, the file's order among equals; what is on a circle follows at the end.
std::vector<int> Flow::orderOf(const model::StepLevel &level) const
{
    QHash<int, int> place;
    QHash<int, std::size_t> waiting;
    std::set<int> ready;
    for (std::size_t i = 0; i < level.members.size(); ++i) {
        const int step = level.members[i];
        place.insert(step, static_cast<int>(i));
        waiting.insert(step, before(step).size());
        if (before(step).empty())
            ready.insert(static_cast<int>(i));
    }
    std::vector<int> sorted;
    std::vector<bool> isDone(level.members.size(), false);
    while (!ready.empty()) {
        const int position = *ready.begin();
        ready.erase(ready.begin());
        const int step = level.members[std::size_t(position)];
        isDone[std::size_t(position)] = true;
        sorted.push_back(step);
        for (const int next : after(step)) {
            if (place.contains(next) && --waiting[next] == 0)
                ready.insert(place.value(next));
        }
    }
    for (std::size_t i = 0; i < level.members.size(); ++i) {
        if (!isDone[i])
            sorted.push_back(level.members[i]);
    }
    return sorted;
}

std::vector<int> Flow::order() const
{
    std::vector<std::vector<int>> inside(m_index.steps().size() + 1);
    for (const model::StepLevel &level : m_index.levels())
        inside[std::size_t(level.container + 1)] = orderOf(level);
    std::vector<int> order;
    std::vector<int> open(inside[0].rbegin(), inside[0].rend());
    while (!open.empty()) {
        const int step = open.back();
        open.pop_back();
        order.push_back(step);
        const std::vector<int> &children = inside[std::size_t(step + 1)];
        open.insert(open.end(), children.rbegin(), children.rend());
    }
    return order;
}

QStringList flowOrder(const model::WorkflowDefinition &definition)
{
    const Flow flow(definition);
    QStringList ids;
    for (const int step : flow.order())
        ids.append(flow.index().idOf(step));
    return ids;
}

namespace {

QStringList along(const model::WorkflowDefinition &definition, const QStringList &steps,
                  bool forwards)
{
    const Flow flow(definition);
    QSet<int> from;
    for (const QString &step : steps) {
        if (const int index = flow.index().find(step); index >= 0)
            from.insert(index);
    }
    QSet<int> all = flow.reachable(from, forwards);
    all.unite(from);
    QStringList ids;
    for (const int step : std::as_const(all))
        ids.append(flow.index().idOf(step));
    ids.sort();
    return ids;
}

} // namespace

QStringList downstreamOf(const model::WorkflowDefinition &definition, const QStringList &steps)
{
    return along(definition, steps, true);
}

QStringList upstreamOf(const model::WorkflowDefinition &definition, const QStringList &steps)
{
    return along(definition, steps, false);
}

} // namespace millrace::ui
