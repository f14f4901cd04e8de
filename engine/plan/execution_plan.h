// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/plan/plan_node.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <memory>

namespace millrace::plan {

/// Turns one step definition into plan primitives: fills node.work and what depends on the type.
/// Everything common (edges, mappings, policies) is the planner's.
using Lower = std::function<Result<void>(const model::StepDefinition &, PlanNode &)>;

/// Step type -> lowering; the steps module fills it.
using LoweringTable = QHash<QString, Lower>;

struct PlanOptions
{
    QSet<QString> mocked = {}; ///< these steps become tasks of kind "mock", without children
};

/// What the core runs: a definition compiled once, shared by all runs bound to it. Immutable.
/// Thread: any.
class ExecutionPlan
{
public:
    /// Errors: class validation; the definition should have passed model::validate() before, this
    /// stops at the first problem.
    static Result<std::shared_ptr<const ExecutionPlan>> build(model::WorkflowDefinition definition,
                                                              const LoweringTable &lowering,
                                                              const PlanOptions &options = {});

    const model::WorkflowDefinition &definition() const { return m_definition; }
    const std::vector<PlanNode> &nodes() const { return m_nodes; }
    const PlanNode &node(int index) const { return m_nodes[static_cast<std::size_t>(index)]; }
    /// Index of a step, or -1.
    int indexOf(const QString &stepId) const { return m_indexes.value(stepId, -1); }
    /// Direct children of a container (-1: the top), without those that run only on demand.
    const std::vector<int> &children(int container) const;

    const std::optional<Expression> &subject() const { return m_subject; }
    const std::vector<CompiledMapping> &output() const { return m_output; }
    /// The output as one expression, where it is no object of them.
    const std::optional<Expression> &outputExpression() const { return m_outputExpression; }
    const std::optional<model::JsonSchema> &inputSchema() const { return m_inputSchema; }
    qint64 timeoutMs() const { return m_timeoutMs; }

private:
    friend class PlanBuilder;
    ExecutionPlan() = default;

    model::WorkflowDefinition m_definition;
    std::vector<PlanNode> m_nodes;
    QHash<QString, int> m_indexes;
    std::vector<std::vector<int>> m_children; // by container index + 1
    std::optional<Expression> m_subject;
    std::vector<CompiledMapping> m_output;
    std::optional<Expression> m_outputExpression;
    std::optional<model::JsonSchema> m_inputSchema;
    qint64 m_timeoutMs = 0;
};

using PlanPtr = std::shared_ptr<const ExecutionPlan>; // shared by runs, immutable

/// Compiles mappings; a problem names step and target.
Result<std::vector<CompiledMapping>> compileMappings(const std::vector<model::Mapping> &mappings,
                                                     const QString &stepId);
/// Compiles one expression; a problem names the step.
Result<Expression> compileExpression(const QString &text, const QString &stepId);
/// Compiles a template; a problem names the step.
Result<ValueTemplate> compileTemplate(const Value &value, const QString &stepId);

} // namespace millrace::plan
