// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/grouping.h"

#include "ui/editing/edit_between.h"
#include "ui/editing/free_ids.h"
#include "ui/theme/step_words.h"

#include "engine/model/step_place.h"

#include <QCoreApplication>

#include <algorithm>

namespace millrace::ui {

using model::StepDefinition;
using model::WorkflowDefinition;
using Steps = std::vector<StepDefinition>;

namespace {

constexpr QPointF kRoom(16, 36); // left of and above the first step in a container

QString say(const char *words)
{
    return QCoreApplication::translate("Grouping", words);
}

QSet<int> indicesOf(const Flow &flow, const QStringList &steps)
{
    QSet<int> found;
    for (const QString &step : steps) {
        if (const int index = flow.index().find(step); index >= 0)
            found.insert(index);
    }
    return found;
}

QString titleOf(const Flow &flow, int step)
{
    const StepDefinition &s = *flow.index().at(step).step;
    return s.name.isEmpty() ? s.id : s.name;
}

base::Result<Change> refuse(const QString &why)
{
    return base::fail(base::ErrorClass::Usage, u"group.refused"_qs, why);
}

/// Takes the members out of a level and returns them in the order of the flow; `at` is where the
/// first one stood.
Steps takeMembers(Steps &level, const QStringList &ordered, std::size_t &at)
{
    Steps members;
    at = level.size();
    for (const QString &id : ordered) {
        const auto found = std::find_if(level.begin(), level.end(),
                                        [&id](const StepDefinition &s) { return s.id == id; });
        at = std::min(at, static_cast<std::size_t>(found - level.begin()));
        members.push_back(std::move(*found));
        level.erase(found);
    }
    at = std::min(at, level.size());
    return members;
}

/// What the members wait for outside becomes what the container waits for.
void moveDependencies(Steps &members, StepDefinition &container, bool isSequence)
{
    QSet<QString> inside;
    for (const StepDefinition &member : members)
        inside.insert(member.id);
    for (StepDefinition &member : members) {
        QStringList kept;
        for (const QString &id : std::as_const(member.dependencies)) {
            if (!inside.contains(id) && !container.dependencies.contains(id))
                container.dependencies.append(id);
            if (inside.contains(id) && !isSequence)
                kept.append(id);
        }
        member.dependencies = std::move(kept);
    }
}

/// What named a member from outside names the container.
void nameInstead(Steps &level, const QSet<QString> &members, const QString &container)
{
    for (StepDefinition &step : level) {
        const bool waited =
            step.dependencies.removeIf([&](const QString &id) { return members.contains(id); }) > 0;
        if (waited)
            step.dependencies.append(container);
        for (model::Route &route : step.routes) {
            if (members.contains(route.to))
                route.to = container;
        }
        if (members.contains(step.defaultRoute))
            step.defaultRoute = container;
    }
}

QStringList inFlowOrder(const Flow &flow, const QStringList &steps)
{
    const QSet<int> wanted = indicesOf(flow, steps);
    QStringList ordered;
    for (const int step : flow.order()) {
        if (wanted.contains(step))
            ordered.append(flow.index().idOf(step));
    }
    return ordered;
}

QString containerOf(const Flow &flow, const QString &step)
{
    const int parent = flow.index().at(flow.index().find(step)).parent;
    return parent < 0 ? QString() : flow.index().idOf(parent);
}

/// Where the frame and its members go when the level's places are written down.
void placeGroup(WorkflowDefinition &after, const QString &group, const QStringList &members,
                const QPointF &origin, const Places &places, bool isSequence)
{
    QRectF all;
    for (const QString &member : members)
        all |= places.value(member);
    const QPointF corner = all.topLeft() - kRoom;
    PositionWriter writer(after);
    writer.put(group, corner - origin);
    for (const QString &member : members)
        isSequence ? writer.remove(member)
                   : writer.put(member, places.value(member).topLeft() - corner);
}

} // namespace

QStringList withOwnRecovery(const Flow &flow, const QStringList &steps)
{
    QStringList all = steps;
    const auto namedBy = [&](int step) {
        const StepDefinition &s = *flow.index().at(step).step;
        return s.errorHandlers + s.rollbackActions;
    };
    for (qsizetype i = 0; i < all.size(); ++i) {
        const int step = flow.index().find(all[i]);
        if (step < 0)
            continue;
        for (const QString &recovery : namedBy(step)) {
            bool isOwn = flow.index().find(recovery) >= 0 && !all.contains(recovery);
            for (std::size_t other = 0; isOwn && other < flow.index().steps().size(); ++other)
                isOwn = all.contains(flow.index().idOf(static_cast<int>(other))) ||
                        !namedBy(static_cast<int>(other)).contains(recovery);
            if (isOwn)
                all.append(recovery);
        }
    }
    return all;
}

namespace {

/// The first step outside that a route of a step leads to, or -1.
int routeOut(const Flow &flow, int step, const QSet<int> &inside)
{
    const StepDefinition &s = *flow.index().at(step).step;
    QStringList targets;
    for (const model::Route &route : s.routes)
        targets.append(route.to);
    targets.append(s.defaultRoute);
    for (const QString &target : std::as_const(targets)) {
        const int to = flow.index().find(target);
        if (to >= 0 && !inside.contains(to))
            return to;
    }
    return -1;
}

} // namespace

QString refusalToGroup(const Flow &flow, const QStringList &steps)
{
    const QSet<int> inside = indicesOf(flow, steps);
    if (inside.isEmpty())
        return say(QT_TRANSLATE_NOOP("Grouping", "Select the steps first."));
    const int level = flow.index().at(*inside.begin()).level;
    for (const int step : inside) {
        if (flow.index().at(step).level != level)
            return say(QT_TRANSLATE_NOOP("Grouping",
                                         "The selected steps are in different containers. Select "
                                         "steps that stand side by side."));
    }
    const QSet<int> later = flow.reachable(inside, true);
    const QSet<int> earlier = flow.reachable(inside, false);
    for (const int step : later) {
        if (!inside.contains(step) && earlier.contains(step))
            return QCoreApplication::translate("Grouping",
                                               "“%1” comes between the selected steps. Select it "
                                               "too.")
                .arg(titleOf(flow, step));
    }
    for (const int step : inside) {
        if (const int to = routeOut(flow, step, inside); to >= 0)
            return QCoreApplication::translate("Grouping",
                                               "A route of “%1” leads to “%2”. Select both, "
                                               "or neither.")
                .arg(titleOf(flow, step), titleOf(flow, to));
    }
    return {};
}

bool isChain(const Flow &flow, const QStringList &steps)
{
    const QStringList ordered = inFlowOrder(flow, steps);
    const QSet<int> inside = indicesOf(flow, steps);
    for (qsizetype i = 0; i < ordered.size(); ++i) {
        QSet<int> next;
        for (const int after : flow.after(flow.index().find(ordered[i]))) {
            if (inside.contains(after))
                next.insert(after);
        }
        const bool isLast = i + 1 == ordered.size();
        if (isLast ? !next.isEmpty()
                   : next.size() != 1 || *next.begin() != flow.index().find(ordered[i + 1]))
            return false;
    }
    return true;
}

base::Result<Change> grouping(const WorkflowDefinition &definition, const QStringList &steps,
                              const QString &type, const Places &places)
{
    const Flow flow(definition);
    const QStringList all = withOwnRecovery(flow, steps);
    if (const QString why = refusalToGroup(flow, all); !why.isEmpty())
        return refuse(why);
    const bool isSequence = type == u"sequential";
    const QStringList members = inFlowOrder(flow, all);
    const QString home = containerOf(flow, members.front());
    StepDefinition container;
    container.id = FreeIds(definition).take(type);
    container.name = stepName(type);
    container.type = type;
    WorkflowDefinition after = definition;
    const bool arePlacesKept = arePlaced(definition, *stepsOf(definition, home));
    if (arePlacesKept)
        keepPlaces(after, home, places);
    Steps &level = *stepsOf(after, home);
    std::size_t at = 0;
    container.steps = takeMembers(level, members, at);
    moveDependencies(container.steps, container, isSequence);
    nameInstead(level, {members.begin(), members.end()}, container.id);
    const QString id = container.id;
    level.insert(level.begin() + static_cast<std::ptrdiff_t>(at), std::move(container));
    if (arePlacesKept)
        placeGroup(after, id, members, originOf(home, places), places, isSequence);
    return Change{editBetween(definition, std::move(after)), {id}};
}

namespace {

struct Ends
{
    QStringList first;
    QStringList last;
};

/// The steps of a container that nothing in it leads to, and those that lead to nothing in it.
Ends endsOf(const Flow &flow, const StepDefinition &container)
{
    QSet<QString> onDemand;
    for (const StepDefinition &step : container.steps) {
        for (const QString &name : step.errorHandlers + step.rollbackActions)
            onDemand.insert(name);
    }
    Ends ends;
    for (const StepDefinition &step : container.steps) {
        const int index = flow.index().find(step.id);
        if (onDemand.contains(step.id))
            continue;
        if (flow.before(index).empty())
            ends.first.append(step.id);
        if (flow.after(index).empty())
            ends.last.append(step.id);
    }
    return ends;
}

void followLast(Steps &level, const QString &container, const Ends &ends)
{
    for (StepDefinition &step : level) {
        if (const qsizetype at = step.dependencies.indexOf(container); at >= 0) {
            step.dependencies.removeAt(at);
            for (const QString &last : ends.last) {
                if (!step.dependencies.contains(last))
                    step.dependencies.append(last);
            }
        }
        for (model::Route &route : step.routes) {
            if (route.to == container)
                route.to = ends.first.front();
        }
        if (step.defaultRoute == container)
            step.defaultRoute = ends.first.front();
    }
}

bool isRoutedTo(const Flow &flow, const QString &id)
{
    for (const int before : flow.before(flow.index().find(id))) {
        const StepDefinition &step = *flow.index().at(before).step;
        const bool routes = step.defaultRoute == id ||
                            std::any_of(step.routes.begin(), step.routes.end(),
                                        [&](const model::Route &route) { return route.to == id; });
        if (routes)
            return true;
    }
    return false;
}

void inheritFrom(const StepDefinition &container, Steps &children, const Ends &ends)
{
    const bool isOrdered = container.type == u"sequential";
    for (std::size_t i = 0; i < children.size(); ++i) {
        StepDefinition &child = children[i];
        if (isOrdered && i > 0 && !child.dependencies.contains(children[i - 1].id))
            child.dependencies.append(children[i - 1].id);
        if (!ends.first.contains(child.id))
            continue;
        child.dependencies = container.dependencies + child.dependencies;
        child.conditions = container.conditions + child.conditions;
    }
}

} // namespace

base::Result<Change> ungrouping(const WorkflowDefinition &definition, const QString &container,
                                const Places &places)
{
    const Flow flow(definition);
    const int at = flow.index().find(container);
    if (at < 0 || flow.index().at(at).step->steps.empty())
        return refuse(say(QT_TRANSLATE_NOOP("Grouping", "Select a container with steps in it.")));
    const StepDefinition &old = *flow.index().at(at).step;
    const Ends ends = endsOf(flow, old);
    if (ends.first.isEmpty() || (ends.first.size() > 1 && isRoutedTo(flow, container)))
        return refuse(
            say(QT_TRANSLATE_NOOP("Grouping", "A route leads to this container, and it begins with "
                                              "several steps at once. Let the route lead to one of "
                                              "them first.")));
    const QString home = containerOf(flow, container);
    WorkflowDefinition after = definition;
    const bool arePlacesKept = arePlaced(definition, *stepsOf(definition, home));
    if (arePlacesKept) {
        keepPlaces(after, home, places);
        keepPlaces(after, container, places);
    }
    Steps &level = *stepsOf(after, home);
    const auto found = std::find_if(level.begin(), level.end(),
                                    [&](const StepDefinition &s) { return s.id == container; });
    Steps children = std::move(found->steps);
    inheritFrom(old, children, ends);
    QStringList made;
    for (const StepDefinition &child : children)
        made.append(child.id);
    const auto place = level.erase(found);
    level.insert(place, std::make_move_iterator(children.begin()),
                 std::make_move_iterator(children.end()));
    followLast(level, container, ends);
    {
        PositionWriter writer(after);
        writer.remove(container);
        for (const QString &id : std::as_const(made))
            arePlacesKept ? writer.put(id, places.value(id).topLeft() - originOf(home, places))
                          : writer.remove(id);
    }
    return Change{editBetween(definition, std::move(after)), made};
}

} // namespace millrace::ui
