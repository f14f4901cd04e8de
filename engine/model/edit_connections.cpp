// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/edit_apply.h"
#include "engine/model/step_graph.h"

#include <algorithm>

namespace millrace::model::edits {

namespace {

bool isConnected(const StepDefinition &from, const StepDefinition &to)
{
    return to.dependencies.contains(from.id) || from.defaultRoute == to.id ||
           std::any_of(from.routes.begin(), from.routes.end(),
                       [&to](const Route &route) { return route.to == to.id; });
}

/// Why two steps cannot be connected; empty where they can.
std::optional<base::Error> checkConnection(const WorkflowDefinition &definition,
                                           const Connect &edit)
{
    const StepIndex index(definition);
    const int from = index.find(edit.from);
    const int to = index.find(edit.to);
    if (from == to)
        return refuse(u"self_reference"_qs, u"A step cannot be connected to itself"_qs).value();
    if (index.at(from).level != index.at(to).level)
        return refuse(u"crosses_container"_qs,
                      u"'%1' and '%2' are not in the same container"_qs.arg(edit.from, edit.to),
                      u"Connect to the container as a whole."_qs)
            .value();
    if (StepGraph(index).relation(to, from) == Relation::Before)
        return refuse(u"cycle"_qs, u"'%1' already comes after '%2'"_qs.arg(edit.from, edit.to),
                      u"A repetition is a loop step."_qs)
            .value();
    return {};
}

Edit restoring(const StepPath &path, StepDefinition &step)
{
    return Edit{RestoreSteps{{{path, withoutChildren(step)}}}};
}

} // namespace

Result<Edit> applyOne(WorkflowDefinition &definition, const Connect &edit)
{
    const Result<StepPath> fromPath = require(definition, edit.from);
    const Result<StepPath> toPath = require(definition, edit.to);
    if (!fromPath || !toPath)
        return base::fail(fromPath ? toPath.error() : fromPath.error());
    if (auto error = checkConnection(definition, edit))
        return base::fail(std::move(*error));
    StepDefinition &from = *stepAt(definition, *fromPath);
    StepDefinition &to = *stepAt(definition, *toPath);
    if (edit.isDefault) {
        Edit inverse = restoring(*fromPath, from);
        from.defaultRoute = edit.to;
        return inverse;
    }
    if (edit.route) {
        Edit inverse = restoring(*fromPath, from);
        Route route = *edit.route;
        route.to = edit.to;
        from.routes.push_back(std::move(route));
        return inverse;
    }
    if (isConnected(from, to))
        return refuse(u"already_connected"_qs,
                      u"'%1' is connected to '%2' already"_qs.arg(edit.from, edit.to));
    Edit inverse = restoring(*toPath, to);
    to.dependencies += edit.from;
    return inverse;
}

Result<Edit> applyOne(WorkflowDefinition &definition, const Disconnect &edit)
{
    const Result<StepPath> fromPath = require(definition, edit.from);
    const Result<StepPath> toPath = require(definition, edit.to);
    if (!fromPath || !toPath)
        return base::fail(fromPath ? toPath.error() : fromPath.error());
    StepDefinition &from = *stepAt(definition, *fromPath);
    StepDefinition &to = *stepAt(definition, *toPath);
    if (!isConnected(from, to))
        return refuse(u"not_connected"_qs,
                      u"'%1' is not connected to '%2'"_qs.arg(edit.from, edit.to));
    RestoreSteps inverse{{{*toPath, withoutChildren(to)}}};
    if (*fromPath != *toPath)
        inverse.steps.emplace_back(*fromPath, withoutChildren(from));
    to.dependencies.removeAll(edit.from);
    std::erase_if(from.routes, [&edit](const Route &route) { return route.to == edit.to; });
    if (from.defaultRoute == edit.to)
        from.defaultRoute.clear();
    return Edit{std::move(inverse)};
}

} // namespace millrace::model::edits
