// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/near_name.h"
#include "engine/model/schema_format.h"
#include "engine/model/schema_validator.h"
#include "engine/model/validator.h"
#include "engine/model/value_path.h"

#include <algorithm>

namespace millrace::model {

namespace {

QStringList frameworks()
{
    return {u"GDPR"_qs, u"HIPAA"_qs, u"SOC 2"_qs, u"PCI DSS"_qs, u"ISO 27001"_qs, u"CCPA"_qs};
}

/// Classes that reach a run; the rest belong to programs and stores.
bool isRunClass(ErrorClass errorClass)
{
    return errorClass <= ErrorClass::Internal;
}

} // namespace

void Validator::checkWorkflow()
{
    const WorkflowDefinition &w = m_workflow;
    if (!schema::hasFormat(w.workflowId, u"uuid"))
        error(-1, u"workflow.bad_id"_qs, u"workflow_id"_qs,
              u"The workflow_id '%1' is no UUID"_qs.arg(w.workflowId.left(80)),
              u"Leave it out: one is made."_qs);
    if (w.name.trimmed().isEmpty())
        warning(-1, u"workflow.no_name"_qs, u"name"_qs, u"The workflow has no name"_qs);
    if (!isSemanticVersion(w.version))
        error(-1, u"workflow.bad_version"_qs, u"version"_qs,
              u"The version '%1' is not of the form 1.2.3"_qs.arg(w.version.left(80)));
    if (w.steps.empty())
        warning(-1, u"workflow.no_steps"_qs, u"steps"_qs, u"The workflow has no steps"_qs);
    require(w.timeout > 0, -1, u"timeout"_qs, u"must be more than 0 seconds"_qs);
    require(w.maxParallelSteps >= 1, -1, u"max_parallel_steps"_qs, u"must be at least 1"_qs);
    require(w.slaTargets.maxExecutionTime.value_or(1) > 0, -1, u"sla_targets.max_execution_time"_qs,
            u"must be more than 0 seconds"_qs);
    const double rate = w.slaTargets.minSuccessRate.value_or(1);
    require(rate >= 0 && rate <= 1, -1, u"sla_targets.min_success_rate"_qs,
            u"must be from 0 to 1"_qs);
    checkRetryPolicy(w.retryPolicy, -1);
    checkSchema(w.inputSchema, -1, u"input_schema"_qs);
    if (!w.globalVariables.isUndefined() && !w.globalVariables.isObject())
        error(-1, u"workflow.wrong_type"_qs, u"global_variables"_qs,
              u"'global_variables' must be an object"_qs);
    for (qsizetype i = 0; i < w.compliance.size(); ++i) {
        if (!frameworks().contains(w.compliance[i]))
            warning(-1, u"workflow.unknown_framework"_qs,
                    itemPath(u"compliance"_qs, static_cast<std::size_t>(i)),
                    u"No compliance pack is called '%1'"_qs.arg(w.compliance[i].left(80)),
                    didYouMean(w.compliance[i], frameworks(),
                               u"Known are "_qs + frameworks().join(u", "_qs) + u'.'));
    }
    const QStringList classes = {u"public"_qs, u"internal"_qs, u"confidential"_qs, u"secret"_qs};
    for (const base::Member &member : w.dataClassification.members()) {
        if (!classes.contains(member.value.text()))
            error(-1, u"workflow.unknown_class"_qs,
                  memberPath(u"data_classification"_qs, member.key),
                  u"A path is public, internal, confidential or secret"_qs,
                  didYouMean(member.value.text(), classes));
    }
    if (!w.subject.isEmpty())
        checkExpression({-1, u"subject"_qs}, w.subject);
    checkOutput();
}

void Validator::checkOutput()
{
    const Value &output = m_workflow.output;
    if (output.isString()) {
        checkExpression({-1, u"output"_qs}, output.text());
        return;
    }
    bool isFit = output.isUndefined() || output.isObject();
    for (const base::Member &member : output.members()) {
        isFit &= member.value.isString();
        if (member.value.isString())
            checkExpression({-1, memberPath(u"output"_qs, member.key)}, member.value.text());
    }
    if (!isFit)
        error(-1, u"workflow.wrong_type"_qs, u"output"_qs,
              u"'output' must be an expression or an object of expressions"_qs);
}

void Validator::checkRetryPolicy(const RetryPolicy &policy, int step)
{
    const auto field = [](const QString &name) { return u"retry_policy."_qs + name; };
    require(policy.maxAttempts >= 1, step, field(u"max_attempts"_qs), u"must be at least 1"_qs);
    require(policy.delay >= 0, step, field(u"delay"_qs), u"must not be negative"_qs);
    require(policy.maxDelay >= 0, step, field(u"max_delay"_qs), u"must not be negative"_qs);
    require(policy.multiplier >= 1, step, field(u"backoff_multiplier"_qs),
            u"must be at least 1"_qs);
    require(policy.jitter >= 0 && policy.jitter <= 1, step, field(u"jitter"_qs),
            u"must be from 0 to 1"_qs);
    for (const auto &[name, classes] : {std::pair(u"retry_on"_qs, &policy.retryOn),
                                        std::pair(u"never_retry"_qs, &policy.neverRetry)}) {
        if (!std::all_of(classes->begin(), classes->end(), isRunClass))
            error(step, u"step.unknown_error_class"_qs, field(name),
                  u"'%1' names a class of error that no step can fail with"_qs.arg(name));
    }
    for (ErrorClass errorClass : policy.retryOn) {
        if (std::count(policy.neverRetry.begin(), policy.neverRetry.end(), errorClass) > 0)
            warning(step, u"step.contradiction"_qs, field(u"retry_on"_qs),
                    u"'%1' stands in retry_on and in never_retry; it is not retried"_qs.arg(
                        base::errorClassName(errorClass)));
    }
}

void Validator::checkSchema(const Value &schema, int step, const QString &field)
{
    if (schema.isUndefined())
        return;
    const Result<JsonSchema> compiled = JsonSchema::compile(schema);
    if (!compiled)
        error(step, step < 0 ? u"workflow.bad_schema"_qs : u"step.bad_schema"_qs, field,
              u"'%1' is no JSON Schema: %2"_qs.arg(field, compiled.error().message),
              compiled.error().hint);
}

} // namespace millrace::model
