// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/plan/plan_builder.h"

#include <algorithm>

namespace millrace::plan {

using base::fail;

Result<void> PlanBuilder::connect()
{
    for (PlanNode &node : m_plan->m_nodes) {
        if (auto connected = connectRoutes(node); !connected)
            return connected;
    }
    for (PlanNode &node : m_plan->m_nodes) {
        if (auto connected = connectDependencies(node); !connected)
            return connected;
    }
    for (PlanNode &node : m_plan->m_nodes) {
        for (const Edge &edge : node.out)
            ++at(edge.target).incoming;
    }
    return markOnDemand();
}

Result<int> PlanBuilder::target(const PlanNode &from, const QString &stepId) const
{
    const int index = m_plan->indexOf(stepId);
    if (index < 0)
        return fail(base::ErrorClass::Validation, u"step.unknown_target"_qs,
                    u"step %1 names the unknown step \"%2\""_qs.arg(from.id, stepId),
                    u"name an existing step"_qs);
    if (m_plan->node(index).parent != from.parent)
        return fail(base::ErrorClass::Validation, u"step.crosses_container"_qs,
                    u"step %1 names %2, which is in another container"_qs.arg(from.id, stepId),
                    u"edges stay inside their container"_qs);
    return index;
}

Result<void> PlanBuilder::connectRoutes(PlanNode &node)
{
    QStringList names;
    if (const Branch *branch = std::get_if<Branch>(&node.work)) {
        for (const RouteChoice &choice : branch->choices)
            names.append(choice.target);
        if (!branch->fallback.isEmpty())
            names.append(branch->fallback);
    } else if (const Ask *ask = std::get_if<Ask>(&node.work)) {
        for (const RouteChoice &choice : ask->routes)
            names.append(choice.target);
    }
    names.removeDuplicates();
    for (const QString &name : std::as_const(names)) {
        const Result<int> index = target(node, name);
        if (!index)
            return fail(index.error());
        node.out.push_back({*index, true});
    }
    return {};
}

Result<void> PlanBuilder::connectDependencies(PlanNode &node)
{
    QStringList names = node.definition->dependencies;
    names.removeDuplicates();
    for (const QString &name : std::as_const(names)) {
        const Result<int> source = target(node, name);
        if (!source)
            return fail(source.error());
        std::vector<Edge> &out = at(*source).out;
        const bool known = std::any_of(out.begin(), out.end(), [&node](const Edge &edge) {
            return edge.target == node.index;
        });
        if (!known)
            out.push_back({node.index, false});
    }
    return {};
}

Result<void> PlanBuilder::markOnDemand()
{
    for (PlanNode &node : m_plan->m_nodes) {
        for (const QString &name : node.definition->errorHandlers) {
            const Result<int> index = target(node, name);
            if (!index)
                return fail(index.error());
            node.handlers.push_back(*index);
            at(*index).onDemand = true;
        }
        for (const QString &name : node.definition->rollbackActions) {
            const Result<int> index = target(node, name);
            if (!index)
                return fail(index.error());
            node.compensations.push_back(*index);
            at(*index).onDemand = true;
        }
    }
    return {};
}

} // namespace millrace::plan
