// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/membership.h"

#include "ui/editing/connections.h"
#include "ui/editing/edit_between.h"
#include "ui/editing/removing.h"

#include "engine/model/step_place.h"

#include <QCoreApplication>

#include <algorithm>

namespace millrace::ui {

using model::StepDefinition;
using model::WorkflowDefinition;
using Steps = std::vector<StepDefinition>;

namespace {

constexpr QPointF kLeast(16, 36); // room that a container keeps for its border and header

StepDefinition &stepOf(WorkflowDefinition &definition, const QString &id)
{
    return *model::stepAt(definition, *model::findStep(definition, id));
}

/// The steps of one level that hold two given ones (or are them).
EdgeEnds lifted(const model::StepIndex &index, int from, int to)
{
    std::vector<int> outer;
    for (int at = from; at >= 0; at = index.at(at).parent)
        outer.push_back(at);
    for (int at = to; at >= 0; at = index.at(at).parent) {
        for (const int other : outer) {
            if (index.at(other).level == index.at(at).level)
                return {index.idOf(other), index.idOf(at)};
        }
    }
    return {};
}

/// What leads over a border now, with where it should lead.
struct Crossing
{
    EdgeEnds was;
    EdgeEnds wish;
};

std::vector<Crossing> crossings(const Flow &flow, const QSet<QString> &moved)
{
    std::vector<Crossing> found;
    const model::StepIndex &index = flow.index();
    for (std::size_t i = 0; i < index.steps().size(); ++i) {
        const int from = static_cast<int>(i);
        for (const int to : flow.after(from)) {
            const bool concerns =
                moved.contains(index.idOf(from)) || moved.contains(index.idOf(to));
            if (concerns && index.at(from).level != index.at(to).level)
                found.push_back({{index.idOf(from), index.idOf(to)}, lifted(index, from, to)});
        }
    }
    return found;
}

/// A route of a step that stays where it is keeps its condition and leads to the container.
bool leadRoutesTo(StepDefinition &source, const QString &was, const QString &wish)
{
    bool any = source.defaultRoute == was;
    if (any)
        source.defaultRoute = wish;
    for (model::Route &route : source.routes) {
        any |= route.to == was;
        if (route.to == was)
            route.to = wish;
    }
    return any;
}

Steps takeOut(WorkflowDefinition &definition, const QStringList &steps)
{
    Steps taken;
    for (const QString &id : steps) {
        const auto path = model::findStep(definition, id);
        Steps &siblings = *model::siblingsOf(definition, *path);
        taken.push_back(std::move(siblings[std::size_t(path->back())]));
        siblings.erase(siblings.begin() + path->back());
    }
    return taken;
}

/// The order of a sequence says who waits for whom.
void dropDependenciesInside(Steps &steps)
{
    QSet<QString> ids;
    for (const StepDefinition &step : steps)
        ids.insert(step.id);
    for (StepDefinition &step : steps)
        step.dependencies.removeIf([&](const QString &id) { return ids.contains(id); });
}

base::Done check(const model::StepIndex &index, const QStringList &steps, const QString &container)
{
    const int at = index.find(container);
    if (!container.isEmpty() && at < 0)
        return base::fail(
            base::ErrorClass::Usage, u"move.no_container"_qs,
            QCoreApplication::translate("Membership", "The container is not there any more."));
    for (const QString &step : steps) {
        const int moved = index.find(step);
        if (at >= 0 && (moved == at || index.isInside(at, moved)))
            return base::fail(
                base::ErrorClass::Usage, u"move.into_itself"_qs,
                QCoreApplication::translate("Membership", "A step cannot be put into itself."));
    }
    return {};
}

void placeIn(WorkflowDefinition &after, const MoveTarget &target, const QStringList &steps,
             const Places &places)
{
    const QPointF origin = originOf(target.container, places);
    PositionWriter writer(after);
    for (const QString &step : steps) {
        if (!target.corners.contains(step))
            continue;
        QPointF place = target.corners.value(step) - origin;
        if (!target.container.isEmpty())
            place = {qMax(place.x(), kLeast.x()), qMax(place.y(), kLeast.y())};
        writer.put(step, place);
    }
}

} // namespace

void liftEdges(WorkflowDefinition &definition, const QSet<QString> &moved)
{
    std::vector<Crossing> found;
    {
        const Flow flow(definition);
        found = crossings(flow, moved);
    }
    for (const auto &[was, wish] : found) {
        StepDefinition &source = stepOf(definition, was.from);
        const bool isNested = wish.from == wish.to || wish.from.isEmpty();
        if (!isNested && wish.from == was.from) {
            const bool hadDependency = stepOf(definition, was.to).dependencies.removeAll(was.from);
            const bool isRoute = leadRoutesTo(source, was.to, wish.to);
            const bool isOpen = refusalToConnect(Flow(definition), wish.from, wish.to).isEmpty();
            if (!isRoute && hadDependency && isOpen)
                stepOf(definition, wish.to).dependencies.append(wish.from);
            continue;
        }
        stepOf(definition, was.to).dependencies.removeAll(was.from);
        std::erase_if(source.routes, [&](const model::Route &route) { return route.to == was.to; });
        if (source.defaultRoute == was.to)
            source.defaultRoute.clear();
        if (!isNested && refusalToConnect(Flow(definition), wish.from, wish.to).isEmpty())
            stepOf(definition, wish.to).dependencies.append(wish.from);
    }
}

base::Result<Change> movingInto(const WorkflowDefinition &definition, const QStringList &steps,
                                const MoveTarget &target, const Places &places)
{
    const model::StepIndex index(definition);
    QStringList moved = outermost(definition, steps);
    if (const auto done = check(index, moved, target.container); !done)
        return base::fail(done.error());
    const int at = index.find(target.container);
    const bool isSequence = at >= 0 && index.at(at).step->type == u"sequential";
    WorkflowDefinition after = definition;
    for (const QString &step : std::as_const(moved)) {
        const int parent = index.at(index.find(step)).parent;
        const QString home = parent < 0 ? QString() : index.idOf(parent);
        if (parent < 0 || index.at(parent).step->type != u"sequential")
            keepPlaces(after, home, places);
    }
    isSequence ? forgetPlaces(after, target.container)
               : keepPlaces(after, target.container, places);
    Steps taken = takeOut(after, moved);
    {
        PositionWriter writer(after);
        for (const QString &step : std::as_const(moved))
            writer.remove(step);
    }
    Steps &into = *stepsOf(after, target.container);
    const bool atEnd = target.index < 0 || std::size_t(target.index) > into.size();
    into.insert(atEnd ? into.end() : into.begin() + target.index,
                std::make_move_iterator(taken.begin()), std::make_move_iterator(taken.end()));
    if (isSequence)
        dropDependenciesInside(into);
    liftEdges(after, {moved.begin(), moved.end()});
    if (!isSequence)
        placeIn(after, target, moved, places);
    return Change{editBetween(definition, std::move(after)), std::move(moved)};
}

} // namespace millrace::ui
