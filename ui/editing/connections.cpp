// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/connections.h"

#include "ui/editing/edit_between.h"
#include "ui/editing/places.h"

#include "engine/model/step_place.h"

#include <QCoreApplication>

#include <algorithm>

namespace millrace::ui {

using model::StepDefinition;
using model::WorkflowDefinition;

namespace {

QString say(const char *words)
{
    return QCoreApplication::translate("Connections", words);
}

StepDefinition *stepOf(WorkflowDefinition &definition, const QString &id)
{
    const auto path = model::findStep(definition, id);
    return path ? model::stepAt(definition, *path) : nullptr;
}

bool areJoined(const StepDefinition &from, const StepDefinition &to)
{
    return to.dependencies.contains(from.id) || from.defaultRoute == to.id ||
           std::any_of(from.routes.begin(), from.routes.end(),
                       [&](const model::Route &route) { return route.to == to.id; });
}

/// The first outcome of an approval that leads nowhere yet.
QString freeOutcome(const StepDefinition &step)
{
    for (const QString &outcome : step.approval->outcomes) {
        const bool isTaken =
            std::any_of(step.routes.begin(), step.routes.end(),
                        [&](const model::Route &route) { return route.outcome == outcome; });
        if (!isTaken)
            return outcome;
    }
    return {};
}

/// Takes a step out of a sequence and puts it behind another of the same sequence.
void putBehind(std::vector<StepDefinition> &steps, const QString &step, const QString &before)
{
    const auto is = [](const QString &id) {
        return [&id](const StepDefinition &one) { return one.id == id; };
    };
    const auto at = std::find_if(steps.begin(), steps.end(), is(step));
    if (at == steps.end())
        return;
    StepDefinition taken = std::move(*at);
    steps.erase(at);
    const auto place = std::find_if(steps.begin(), steps.end(), is(before));
    steps.insert(place == steps.end() ? place : place + 1, std::move(taken));
}

QString containerOf(const Flow &flow, const QString &step)
{
    const int parent = flow.index().at(flow.index().find(step)).parent;
    return parent < 0 ? QString() : flow.index().idOf(parent);
}

} // namespace

QString refusalToConnect(const Flow &flow, const QString &from, const QString &to)
{
    const model::StepIndex &index = flow.index();
    const int source = index.find(from);
    const int target = index.find(to);
    if (source < 0 || target < 0)
        return say(QT_TRANSLATE_NOOP("Connections", "The step is not there any more"));
    if (source == target)
        return say(QT_TRANSLATE_NOOP("Connections", "A step cannot wait for itself"));
    if (index.at(source).level != index.at(target).level)
        return say(
            QT_TRANSLATE_NOOP("Connections", "Only steps of the same container can be connected"));
    const std::vector<int> &after = flow.after(source);
    if (std::find(after.begin(), after.end(), target) != after.end())
        return say(QT_TRANSLATE_NOOP("Connections", "These steps are connected already"));
    if (flow.leads(target, source))
        return say(QT_TRANSLATE_NOOP("Connections", "That would make a circle: use a loop"));
    return {};
}

void joinSteps(WorkflowDefinition &definition, const QString &from, const QString &to)
{
    StepDefinition *source = stepOf(definition, from);
    StepDefinition *target = stepOf(definition, to);
    if (source == nullptr || target == nullptr || areJoined(*source, *target))
        return;
    if (source->type == u"conditional") {
        if (source->routes.size() == 1 && source->defaultRoute.isEmpty())
            source->defaultRoute = to;
        else
            source->routes.push_back({.when = u"true"_qs, .to = to});
        return;
    }
    const bool routes = source->approval && !source->routes.empty();
    if (const QString outcome = routes ? freeOutcome(*source) : QString(); !outcome.isEmpty())
        source->routes.push_back({.outcome = outcome, .to = to});
    else
        target->dependencies.append(from);
}

bool partSteps(WorkflowDefinition &definition, const QString &from, const QString &to)
{
    StepDefinition *source = stepOf(definition, from);
    StepDefinition *target = stepOf(definition, to);
    if (source == nullptr || target == nullptr)
        return false;
    auto gone = static_cast<std::size_t>(target->dependencies.removeAll(from));
    gone +=
        std::erase_if(source->routes, [&](const model::Route &route) { return route.to == to; });
    gone += static_cast<std::size_t>(source->errorHandlers.removeAll(to));
    gone += static_cast<std::size_t>(source->rollbackActions.removeAll(to));
    if (source->defaultRoute == to) {
        source->defaultRoute.clear();
        ++gone;
    }
    return gone > 0;
}

model::Edit connecting(const WorkflowDefinition &definition, const QString &from, const QString &to)
{
    WorkflowDefinition after = definition;
    joinSteps(after, from, to);
    return editBetween(definition, std::move(after));
}

model::Edit disconnecting(const WorkflowDefinition &definition, const QString &from,
                          const QString &to)
{
    WorkflowDefinition after = definition;
    partSteps(after, from, to);
    return editBetween(definition, std::move(after));
}

QString refusalToRewire(const WorkflowDefinition &definition, const EdgeEnds &edge,
                        const EdgeEnds &wish)
{
    if (edge == wish)
        return {};
    WorkflowDefinition without = definition;
    if (!partSteps(without, edge.from, edge.to))
        return say(QT_TRANSLATE_NOOP("Connections", "The order of a sequence is the order of its "
                                                    "steps: move a step instead"));
    return refusalToConnect(Flow(without), wish.from, wish.to);
}

model::Edit rewiring(const WorkflowDefinition &definition, const EdgeEnds &edge,
                     const EdgeEnds &wish)
{
    WorkflowDefinition after = definition;
    StepDefinition *source = stepOf(after, edge.from);
    StepDefinition *target = stepOf(after, edge.to);
    if (source == nullptr || target == nullptr || edge == wish)
        return {model::Batch{}};
    if (wish.from != edge.from || target->dependencies.contains(edge.from)) {
        partSteps(after, edge.from, edge.to);
        joinSteps(after, wish.from, wish.to);
        return editBetween(definition, std::move(after));
    }
    for (model::Route &route : source->routes) {
        if (route.to == edge.to)
            route.to = wish.to;
    }
    if (source->defaultRoute == edge.to)
        source->defaultRoute = wish.to;
    std::replace(source->errorHandlers.begin(), source->errorHandlers.end(), edge.to, wish.to);
    std::replace(source->rollbackActions.begin(), source->rollbackActions.end(), edge.to, wish.to);
    return editBetween(definition, std::move(after));
}

void putBetween(WorkflowDefinition &definition, const QString &step, const EdgeEnds &edge)
{
    QString container;
    bool isSequence = false;
    {
        const Flow flow(definition);
        if (flow.index().find(edge.from) < 0 || flow.index().find(step) < 0)
            return;
        container = containerOf(flow, edge.from);
        const int parent = flow.index().find(container);
        isSequence = parent >= 0 && flow.index().at(parent).step->type == u"sequential";
    }
    if (isSequence) {
        putBehind(*stepsOf(definition, container), step, edge.from);
        return;
    }
    StepDefinition *source = stepOf(definition, edge.from);
    StepDefinition *target = stepOf(definition, edge.to);
    const bool isDependency = target->dependencies.removeAll(edge.from) > 0;
    bool isRoute = source->defaultRoute == edge.to;
    for (model::Route &route : source->routes) {
        isRoute |= route.to == edge.to;
        if (route.to == edge.to)
            route.to = step;
    }
    if (source->defaultRoute == edge.to)
        source->defaultRoute = step;
    if (isDependency && !isRoute)
        stepOf(definition, step)->dependencies.append(edge.from);
    target->dependencies.append(step);
}

QString refusalToSplice(const WorkflowDefinition &definition, const QString &step,
                        const EdgeEnds &edge)
{
    const Flow flow(definition);
    const model::StepIndex &index = flow.index();
    const int at = index.find(step);
    if (at < 0 || index.find(edge.from) < 0 || index.find(edge.to) < 0)
        return say(QT_TRANSLATE_NOOP("Connections", "The step is not there any more"));
    const QStringList named = index.at(index.find(edge.from)).step->errorHandlers +
                              index.at(index.find(edge.from)).step->rollbackActions;
    if (named.contains(edge.to))
        return say(
            QT_TRANSLATE_NOOP("Connections", "Nothing can stand between a step and its recovery"));
    const int container = index.at(index.find(edge.from)).parent;
    const bool isSequence = container >= 0 && index.at(container).step->type == u"sequential";
    const bool isFree = flow.before(at).empty() && flow.after(at).empty();
    if (!isFree && !(isSequence && index.at(at).parent == container))
        return say(
            QT_TRANSLATE_NOOP("Connections", "Only a step without connections can be put on one"));
    return {};
}

} // namespace millrace::ui
