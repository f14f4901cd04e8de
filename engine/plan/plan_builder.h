// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/plan/execution_plan.h"

namespace millrace::plan {

/// Builds an ExecutionPlan: lays the steps out, lowers each, then draws the edges. One use.
class PlanBuilder
{
public:
    PlanBuilder(const LoweringTable &lowering, const PlanOptions &options)
        : m_lowering(lowering), m_options(options)
    {
    }

    Result<PlanPtr> build(model::WorkflowDefinition definition);

private:
    Result<void> addSteps(const std::vector<model::StepDefinition> &steps, int parent);
    Result<void> addStep(const model::StepDefinition &step, int parent);
    Result<void> lower(PlanNode &node) const;
    Result<void> compileCommon(PlanNode &node) const;
    Result<void> compileWrites(PlanNode &node) const;
    void applyPolicies(PlanNode &node) const;
    Result<void> compileWorkflow();
    Result<void> connect();
    Result<void> connectRoutes(PlanNode &node);
    Result<void> connectDependencies(PlanNode &node);
    Result<int> target(const PlanNode &from, const QString &stepId) const;
    Result<void> markOnDemand();
    void collectChildren();
    PlanNode &at(int index) { return m_plan->m_nodes[static_cast<std::size_t>(index)]; }

    const LoweringTable &m_lowering;
    const PlanOptions &m_options;
    std::shared_ptr<ExecutionPlan> m_plan;
};

} // namespace millrace::plan
