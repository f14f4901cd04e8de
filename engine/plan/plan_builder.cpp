// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/plan/plan_builder.h"

namespace millrace::plan {

using base::fail;

namespace {

constexpr double kDefaultAttemptSeconds = 300;

qint64 toMs(double seconds)
{
    return static_cast<qint64>(seconds * 1000);
}

bool isAttempted(const Work &work)
{
    return std::holds_alternative<Task>(work);
}

} // namespace

bool PlanNode::routes() const
{
    if (std::holds_alternative<Branch>(work))
        return true;
    const Ask *ask = std::get_if<Ask>(&work);
    return ask != nullptr && !ask->routes.empty();
}

Result<PlanPtr> ExecutionPlan::build(model::WorkflowDefinition definition,
                                     const LoweringTable &lowering, const PlanOptions &options)
{
    return PlanBuilder(lowering, options).build(std::move(definition));
}

const std::vector<int> &ExecutionPlan::children(int container) const
{
    const int place = container + 1; // -1 is the whole workflow
    return m_children[static_cast<std::size_t>(place)];
}

Result<PlanPtr> PlanBuilder::build(model::WorkflowDefinition definition)
{
    m_plan = std::shared_ptr<ExecutionPlan>(new ExecutionPlan);
    m_plan->m_definition = std::move(definition);
    Result<void> built = compileWorkflow();
    if (built)
        built = addSteps(m_plan->m_definition.steps, -1);
    if (built)
        built = connect();
    if (!built)
        return fail(built.error());
    collectChildren();
    return PlanPtr(m_plan);
}

Result<void> PlanBuilder::addSteps(const std::vector<model::StepDefinition> &steps, int parent)
{
    for (const model::StepDefinition &step : steps) {
        if (auto added = addStep(step, parent); !added)
            return added;
    }
    return {};
}

Result<void> PlanBuilder::addStep(const model::StepDefinition &step, int parent)
{
    const int index = static_cast<int>(m_plan->m_nodes.size());
    if (m_plan->m_indexes.contains(step.id))
        return fail(base::ErrorClass::Validation, u"step.duplicate_id"_qs,
                    u"two steps are called %1"_qs.arg(step.id), u"rename one of them"_qs);
    m_plan->m_indexes.insert(step.id, index);
    PlanNode node;
    node.index = index;
    node.parent = parent;
    node.id = step.id;
    node.definition = &step;
    node.join = step.join;
    if (auto lowered = lower(node); !lowered)
        return lowered;
    if (auto compiled = compileCommon(node); !compiled)
        return compiled;
    applyPolicies(node);
    m_plan->m_nodes.push_back(std::move(node));
    if (at(index).isContainer()) {
        if (auto added = addSteps(step.steps, index); !added)
            return added;
    }
    at(index).end = static_cast<int>(m_plan->m_nodes.size());
    return {};
}

Result<void> PlanBuilder::lower(PlanNode &node) const
{
    if (m_options.mocked.contains(node.id)) {
        node.work = Task{u"mock"_qs, {}, false};
        return {};
    }
    const Lower lower = m_lowering.value(node.definition->type);
    if (!lower)
        return fail(base::ErrorClass::Validation, u"step.unknown_type"_qs,
                    u"step %1 has the type \"%2\", which is not available in this version"_qs.arg(
                        node.id, node.definition->type),
                    u"see the list of step types in the help"_qs);
    return lower(*node.definition, node);
}

Result<void> PlanBuilder::compileCommon(PlanNode &node) const
{
    const model::StepDefinition &step = *node.definition;
    for (const QString &condition : step.conditions) {
        Result<Expression> compiled = compileExpression(condition, node.id);
        if (!compiled)
            return fail(compiled.error());
        node.conditions.push_back(std::move(*compiled));
    }
    auto input = compileMappings(step.inputMapping, node.id);
    auto metrics = compileMappings(step.customMetrics, node.id);
    if (!input || !metrics)
        return fail(input ? metrics.error() : input.error());
    node.input = std::move(*input);
    if (step.metricsEnabled)
        node.metrics = std::move(*metrics);
    if (!step.inputValidation.isUndefined()) {
        auto schema = model::JsonSchema::compile(step.inputValidation);
        if (!schema)
            return fail(schema.error());
        node.inputSchema = std::move(*schema);
    }
    if (!step.idempotencyKey.isEmpty()) {
        auto key = compileTemplate(Value(step.idempotencyKey), node.id);
        if (!key)
            return fail(key.error());
        node.key = std::move(*key);
    }
    return compileWrites(node);
}

Result<void> PlanBuilder::compileWrites(PlanNode &node) const
{
    for (const model::Mapping &mapping : node.definition->outputMapping) {
        Result<Expression> source = compileExpression(mapping.expression, node.id);
        if (!source)
            return fail(source.error());
        const QString prefix = u"workflow."_qs;
        const QString path =
            mapping.target.startsWith(prefix) ? mapping.target.mid(prefix.size()) : mapping.target;
        node.writes.push_back({path, std::move(*source)});
    }
    return {};
}

void PlanBuilder::applyPolicies(PlanNode &node) const
{
    const model::StepDefinition &step = *node.definition;
    node.retry = step.retryPolicy.value_or(m_plan->m_definition.retryPolicy);
    // Containers, waits and children are attempted once unless they say otherwise.
    const bool retriesByDefault =
        isAttempted(node.work) || std::holds_alternative<Compute>(node.work);
    if (!step.retryPolicy && !retriesByDefault)
        node.retry.maxAttempts = 1;
    const double fallback = isAttempted(node.work) ? kDefaultAttemptSeconds : 0;
    node.timeoutMs = toMs(step.timeout.value_or(fallback));
    node.heartbeatMs = toMs(step.heartbeat.value_or(0));
    node.scheduleToStartMs = toMs(step.scheduleToStart.value_or(0));
}

Result<void> PlanBuilder::compileWorkflow()
{
    const model::WorkflowDefinition &definition = m_plan->m_definition;
    const QString name = u"(workflow)"_qs;
    m_plan->m_timeoutMs = toMs(definition.timeout);
    if (!definition.subject.isEmpty()) {
        auto subject = compileExpression(definition.subject, name);
        if (!subject)
            return fail(subject.error());
        m_plan->m_subject = std::move(*subject);
    }
    if (definition.output.isString()) {
        auto output = compileExpression(definition.output.text(), name);
        if (!output)
            return fail(output.error());
        m_plan->m_outputExpression = std::move(*output);
    }
    for (const base::Member &member : definition.output.members()) {
        auto output = compileExpression(member.value.text(), name);
        if (!output)
            return fail(output.error());
        m_plan->m_output.push_back({member.key, std::move(*output)});
    }
    if (definition.inputSchema.isUndefined())
        return {};
    auto schema = model::JsonSchema::compile(definition.inputSchema);
    if (!schema)
        return fail(schema.error());
    m_plan->m_inputSchema = std::move(*schema);
    return {};
}

void PlanBuilder::collectChildren()
{
    m_plan->m_children.resize(m_plan->m_nodes.size() + 1);
    for (const PlanNode &node : m_plan->m_nodes) {
        const int place = node.parent + 1; // -1 is the whole workflow
        if (!node.onDemand)
            m_plan->m_children[static_cast<std::size_t>(place)].push_back(node.index);
    }
    for (const PlanNode &node : m_plan->m_nodes) {
        const Group *group = std::get_if<Group>(&node.work);
        if (group == nullptr || !group->sequential)
            continue;
        int previous = -1;
        for (const int child : m_plan->children(node.index)) {
            at(child).previous = previous;
            if (previous >= 0)
                at(previous).next = child;
            previous = child;
        }
    }
}

} // namespace millrace::plan
