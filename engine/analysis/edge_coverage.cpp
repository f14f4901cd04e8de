// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/edge_coverage.h"

namespace millrace::analysis {

namespace {

QString labelOf(const model::StepDefinition &source, const QString &target)
{
    for (const model::Route &route : source.routes) {
        if (route.to != target)
            continue;
        if (!route.label.isEmpty())
            return route.label;
        return route.outcome.isEmpty() ? route.when : route.outcome;
    }
    return source.defaultRoute == target ? u"default"_qs : QString();
}

bool isTaken(const state::StepState &source, const CoveredEdge &edge)
{
    switch (source.status) {
    case state::StepStatus::Completed:
    case state::StepStatus::Compensated:
        return !edge.routed || (source.detail && source.detail->routes.contains(edge.to));
    case state::StepStatus::Failed:
        return !edge.routed && (source.handled || source.tolerated);
    default:
        return false;
    }
}

} // namespace

std::vector<CoveredEdge> edgesOf(const plan::ExecutionPlan &plan)
{
    std::vector<CoveredEdge> edges;
    for (const plan::PlanNode &node : plan.nodes()) {
        for (const plan::Edge &edge : node.out) {
            const QString target = plan.node(edge.target).id;
            const QString label = edge.routed ? labelOf(*node.definition, target) : QString();
            edges.push_back({node.id, target, label, edge.routed, 0});
        }
    }
    return edges;
}

void countTaken(std::vector<CoveredEdge> &edges, const state::RunState &run)
{
    for (CoveredEdge &edge : edges) {
        const int node = run.plan->indexOf(edge.from);
        for (const state::ScopeState &scope : run.scopes) {
            if (node >= scope.firstNode && node < scope.endNode)
                edge.taken += isTaken(run.step(scope.base + node - scope.firstNode), edge) ? 1 : 0;
        }
    }
}

} // namespace millrace::analysis
