// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/removing.h"

#include "ui/editing/connections.h"
#include "ui/editing/edit_between.h"

#include <algorithm>

namespace millrace::ui {

using model::StepDefinition;
using model::WorkflowDefinition;
using Steps = std::vector<StepDefinition>;

namespace {

void collect(const Steps &steps, const QSet<QString> &wanted, bool isInside, QSet<QString> &all)
{
    for (const StepDefinition &step : steps) {
        const bool goes = isInside || wanted.contains(step.id);
        if (goes)
            all.insert(step.id);
        collect(step.steps, wanted, goes, all);
    }
}

void drop(QStringList &names, const QSet<QString> &gone)
{
    names.removeIf([&gone](const QString &name) { return gone.contains(name); });
}

void take(Steps &steps, const QSet<QString> &gone)
{
    std::erase_if(steps, [&gone](const StepDefinition &step) { return gone.contains(step.id); });
    for (StepDefinition &step : steps) {
        drop(step.dependencies, gone);
        drop(step.errorHandlers, gone);
        drop(step.rollbackActions, gone);
        std::erase_if(step.routes,
                      [&gone](const model::Route &route) { return gone.contains(route.to); });
        if (gone.contains(step.defaultRoute))
            step.defaultRoute.clear();
        if (gone.contains(step.rollbackTo))
            step.rollbackTo.clear();
        take(step.steps, gone);
    }
}

void takeFromLayout(WorkflowDefinition &definition, const QSet<QString> &gone)
{
    for (const QString &name :
         {u"positions"_qs, u"collapsed"_qs, u"pinned"_qs, u"breakpoints"_qs}) {
        const base::Value &marks = definition.layout[name];
        const auto &members = marks.members();
        const bool isTouched =
            std::any_of(members.begin(), members.end(),
                        [&gone](const base::Member &member) { return gone.contains(member.key); });
        if (!isTouched)
            continue;
        base::Value kept = base::Value::emptyObject();
        for (const base::Member &member : members) {
            if (!gone.contains(member.key))
                kept.set(member.key, member.value);
        }
        definition.layout.set(name, std::move(kept));
    }
}

void takeAll(WorkflowDefinition &definition, const QStringList &steps)
{
    QSet<QString> gone;
    collect(definition.steps, {steps.begin(), steps.end()}, false, gone);
    take(definition.steps, gone);
    takeFromLayout(definition, gone);
}

struct Neighbours
{
    QStringList before;
    QStringList after;
};

/// None in a sequence: what is left of its order is an order.
Neighbours neighboursOf(const WorkflowDefinition &definition, const QString &step)
{
    const Flow flow(definition);
    const model::StepIndex &index = flow.index();
    const int at = index.find(step);
    const int parent = at < 0 ? -1 : index.at(at).parent;
    if (at < 0 || (parent >= 0 && index.at(parent).step->type == u"sequential"))
        return {};
    Neighbours found;
    for (const int one : flow.before(at))
        found.before.append(index.idOf(one));
    for (const int one : flow.after(at))
        found.after.append(index.idOf(one));
    return found;
}

void leadRoutes(StepDefinition &source, const QString &was, const QString &wish)
{
    for (model::Route &route : source.routes) {
        if (route.to == was)
            route.to = wish;
    }
    if (source.defaultRoute == was)
        source.defaultRoute = wish;
}

bool isRoute(const StepDefinition &source, const QString &to)
{
    return source.defaultRoute == to ||
           std::any_of(source.routes.begin(), source.routes.end(),
                       [&to](const model::Route &route) { return route.to == to; });
}

StepDefinition &stepOf(WorkflowDefinition &definition, const QString &id)
{
    return *model::stepAt(definition, *model::findStep(definition, id));
}

/// Lets what leads to a step lead to what comes after it.
void bridge(WorkflowDefinition &definition, const QString &step)
{
    const auto [before, after] = neighboursOf(definition, step);
    if (after.isEmpty())
        return;
    for (const QString &from : before) {
        StepDefinition &source = stepOf(definition, from);
        leadRoutes(source, step, after.front());
        for (const QString &to : after) {
            StepDefinition &target = stepOf(definition, to);
            const bool isJoined = isRoute(source, to) || target.dependencies.contains(from);
            if (from != to && !isJoined)
                target.dependencies.append(from);
        }
    }
}

} // namespace

QStringList outermost(const WorkflowDefinition &definition, const QStringList &steps)
{
    const model::StepIndex index(definition);
    const QSet<QString> wanted(steps.begin(), steps.end());
    QStringList found;
    for (std::size_t i = 0; i < index.steps().size(); ++i) {
        const int step = static_cast<int>(i);
        bool isInside = false;
        for (int at = index.at(step).parent; at >= 0; at = index.at(at).parent)
            isInside |= wanted.contains(index.idOf(at));
        if (!isInside && wanted.contains(index.idOf(step)))
            found.append(index.idOf(step));
    }
    return found;
}

model::Edit removing(const WorkflowDefinition &definition, const QStringList &steps)
{
    WorkflowDefinition after = definition;
    takeAll(after, steps);
    return editBetween(definition, std::move(after));
}

model::Edit removingAndReconnecting(const WorkflowDefinition &definition, const QStringList &steps)
{
    WorkflowDefinition after = definition;
    for (const QString &step : outermost(definition, steps))
        bridge(after, step);
    takeAll(after, steps);
    return editBetween(definition, std::move(after));
}

} // namespace millrace::ui
