// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/field_values.h"
#include "engine/model/near_name.h"
#include "engine/model/validator.h"
#include "engine/model/value_path.h"

#include <algorithm>

namespace millrace::model {

namespace {

/// Fields that mean something only for the step types that list them.
const std::vector<const Field<StepDefinition> *> &typeSpecificFields()
{
    static const std::vector<const Field<StepDefinition> *> kAll = [] {
        std::vector<const Field<StepDefinition> *> fields;
        for (const char16_t *name :
             {u"action", u"approval", u"wait", u"sub_workflow", u"rollback", u"for_each",
              u"loop_condition", u"loop_max_iterations", u"on_max", u"on_item_failure",
              u"max_concurrent", u"success_threshold", u"reduce", u"mode", u"routes", u"default"})
            fields.push_back(findField<StepDefinition>(name));
        return fields;
    }();
    return kAll;
}

} // namespace

void Validator::checkStep(int step)
{
    checkIdentity(step);
    const StepDefinition &definition = stepAt(step);
    if (const StepDescriptor *type = m_catalogue.step(definition.type)) {
        checkTypeFields(step, *type);
        checkParameters(step, type->parameters, definition.extra, {}, true);
    } else {
        error(step, u"step.unknown_type"_qs, u"step_type"_qs,
              definition.type.isEmpty()
                  ? u"The step has no step_type"_qs
                  : u"The step type '%1' is not available in this version"_qs.arg(
                        definition.type.left(80)),
              didYouMean(definition.type, m_catalogue.stepTypes()));
    }
    checkNumbers(step);
    if (definition.retryPolicy)
        checkRetryPolicy(*definition.retryPolicy, step);
    checkSchema(definition.inputValidation, step, u"input_validation"_qs);
    checkAction(step);
    checkLoop(step);
    checkSubWorkflow(step);
    checkWait(step);
    checkApproval(step);
    checkRoutes(step);
    checkStepExpressions(step);
}

void Validator::checkIdentity(int step)
{
    const QString &id = idOf(step);
    if (!isStepId(id))
        error(step, u"step.bad_id"_qs, u"step_id"_qs,
              id.isEmpty() ? u"The step has no step_id"_qs
                           : u"'%1' is no step id"_qs.arg(id.left(80)),
              u"A step id is made of letters, digits and underscores, no digit first."_qs);
    else if (m_index.find(id) != step)
        error(step, u"step.duplicate_id"_qs, u"step_id"_qs,
              u"More than one step is called '%1'"_qs.arg(id), u"Rename one of them."_qs);
}

void Validator::checkTypeFields(int step, const StepDescriptor &type)
{
    const StepDefinition &definition = stepAt(step);
    for (const QString &name : type.requiredFields) {
        const Field<StepDefinition> *field = findField<StepDefinition>(name);
        const bool isMissing =
            field ? field->write(definition).isUndefined() : !definition.extra.has(name);
        if (isMissing)
            error(step, u"step.missing_field"_qs, name,
                  u"A step of type %1 needs '%2'"_qs.arg(type.type, name));
    }
    if (!definition.steps.empty() && type.category != StepCategory::Container)
        error(step, u"step.no_container"_qs, u"steps"_qs,
              u"A step of type %1 has no steps of its own"_qs.arg(type.type),
              u"Use a sequential or a parallel step around them."_qs);
    for (const Field<StepDefinition> *field : typeSpecificFields()) {
        if (field->write(definition).isUndefined())
            continue;
        if (!type.fields.contains(field->name) && !type.requiredFields.contains(field->name))
            warning(step, u"step.useless_field"_qs, field->name,
                    u"'%1' means nothing in a step of type %2"_qs.arg(field->name, type.type));
    }
}

void Validator::checkNumbers(int step)
{
    const StepDefinition &s = stepAt(step);
    const QString above = u"must be more than 0 seconds"_qs;
    require(s.timeout.value_or(1) > 0, step, u"timeout"_qs, above);
    require(s.scheduleToStart.value_or(1) > 0, step, u"schedule_to_start"_qs, above);
    require(s.heartbeat.value_or(1) > 0, step, u"heartbeat"_qs, above);
    require(s.priority >= 0 && s.priority <= 9, step, u"priority"_qs, u"must be from 0 to 9"_qs);
    const double threshold = s.container.successThreshold.value_or(1);
    require(threshold >= 0 && threshold <= 1, step, u"success_threshold"_qs,
            u"must be from 0 to 1"_qs);
    require(s.container.maxConcurrent.value_or(1) >= 1, step, u"max_concurrent"_qs,
            u"must be at least 1"_qs);
    require(s.container.loopMaxIterations.value_or(1) >= 1, step, u"loop_max_iterations"_qs,
            u"must be at least 1"_qs);
    if (s.cache)
        require(s.cache->ttl > 0, step, u"cache.ttl"_qs, above);
    if (s.timeout && s.heartbeat && *s.heartbeat > *s.timeout)
        warning(step, u"step.contradiction"_qs, u"heartbeat"_qs,
                u"The heartbeat is longer than the time limit and never counts"_qs);
}

void Validator::checkLoop(int step)
{
    const StepDefinition &s = stepAt(step);
    const StepDescriptor *type = m_catalogue.step(s.type);
    if (s.steps.empty() && type && type->category == StepCategory::Container &&
        !type->requiredFields.contains(u"steps"_qs))
        warning(step, u"step.no_children"_qs, u"steps"_qs, u"The container is empty"_qs);
    if (s.type != u"loop")
        return;
    const bool isEach = !s.container.forEach.isEmpty();
    const bool isWhile = !s.container.loopCondition.isEmpty();
    if (isEach == isWhile)
        error(step, u"step.bad_loop"_qs, isEach ? u"loop_condition"_qs : u"for_each"_qs,
              isEach ? u"A loop has for_each or loop_condition, not both"_qs
                     : u"A loop needs for_each or loop_condition"_qs);
    if (isEach && s.container.loopMaxIterations)
        warning(step, u"step.useless_field"_qs, u"loop_max_iterations"_qs,
                u"'loop_max_iterations' means nothing beside for_each"_qs);
}

void Validator::checkSubWorkflow(int step)
{
    const std::optional<SubWorkflow> &sub = stepAt(step).subWorkflow;
    if (!sub)
        return;
    if (sub->id.isEmpty() == sub->file.isEmpty())
        error(step, u"step.bad_sub_workflow"_qs, u"sub_workflow"_qs,
              sub->id.isEmpty()
                  ? u"The sub-workflow is named by 'id' or by 'file'"_qs
                  : u"The sub-workflow is named by 'id' or by 'file', not by both"_qs);
    if (!sub->version.isEmpty() && !isSemanticVersion(sub->version))
        error(step, u"step.bad_version"_qs, u"sub_workflow.version"_qs,
              u"The version '%1' is not of the form 1.2.3"_qs.arg(sub->version.left(80)));
    if (!sub->id.isEmpty() && sub->id == m_workflow.workflowId)
        warning(step, u"step.calls_itself"_qs, u"sub_workflow.id"_qs,
                u"The workflow runs itself as a child"_qs,
                u"Make sure that a condition ends it."_qs);
}

} // namespace millrace::model
