// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/field_values.h"

namespace millrace::model {

namespace {

using S = StepDefinition;
using C = ContainerOptions;

Value writeRollback(const S &step)
{
    Value value;
    if (!step.rollbackTo.isEmpty())
        value.set(u"to"_qs, Value(step.rollbackTo));
    for (const base::Member &member : step.rollbackExtra.members())
        value.set(member.key, member.value);
    return value;
}

bool readRollback(S &step, const Value &value)
{
    step.rollbackTo.clear();
    step.rollbackExtra = Value();
    bool isRead = value.isObject() || value.isUndefined();
    for (const base::Member &member : value.members()) {
        if (member.key == u"to")
            isRead &= readValue(member.value, step.rollbackTo);
        else
            step.rollbackExtra.set(member.key, member.value);
    }
    return isRead;
}

Value writeMode(const S &step)
{
    return step.routeAll ? Value(u"all") : Value();
}

bool readMode(S &step, const Value &value)
{
    step.routeAll = value.text() == u"all";
    return step.routeAll || value.isUndefined() || value.text() == u"first";
}

/// Written the other way round: from a path in the result to one in workflow data.
Value writeOutputMapping(const S &step)
{
    Value object;
    for (const Mapping &mapping : step.outputMapping)
        object.set(mapping.expression, Value(mapping.target));
    return object;
}

bool readOutputMapping(S &step, const Value &value)
{
    step.outputMapping.clear();
    bool isRead = value.isObject() || value.isUndefined();
    for (const base::Member &member : value.members()) {
        isRead &= member.value.isString();
        step.outputMapping.push_back({member.value.text(), member.key});
    }
    return isRead;
}

Value writeMetrics(const S &step)
{
    Value list;
    for (const Mapping &metric : step.customMetrics) {
        Value entry = Value::object(
            {{u"name"_qs, Value(metric.target)}, {u"expression"_qs, Value(metric.expression)}});
        for (const base::Member &member : metric.extra.members())
            entry.set(member.key, member.value);
        list.append(std::move(entry));
    }
    return list;
}

} // namespace

template<>
const Fields<StepDefinition> &fieldsOf<StepDefinition>()
{
    static const Fields<StepDefinition> kAll = {
        requiredField<&S::id>(u"step_id"_qs),
        field<&S::name>(u"name"_qs),
        requiredField<&S::type>(u"step_type"_qs),
        field<&S::dependencies>(u"dependencies"_qs),
        field<&S::join>(u"join"_qs),
        field<&S::conditions>(u"conditions"_qs),
        field<&S::inputMapping>(u"input_mapping"_qs),
        field<&S::inputValidation>(u"input_validation"_qs),
        field<&S::action>(u"action"_qs),
        field<&S::approval>(u"approval"_qs),
        field<&S::wait>(u"wait"_qs),
        field<&S::subWorkflow>(u"sub_workflow"_qs),
        {u"rollback"_qs, writeRollback, readRollback},
        field<&S::agentCapability>(u"agent_capability"_qs),
        innerField<&S::container, &C::forEach>(u"for_each"_qs),
        innerField<&S::container, &C::loopCondition>(u"loop_condition"_qs),
        innerField<&S::container, &C::loopMaxIterations>(u"loop_max_iterations"_qs),
        innerField<&S::container, &C::onMax>(u"on_max"_qs),
        innerField<&S::container, &C::onItemFailure>(u"on_item_failure"_qs),
        innerField<&S::container, &C::maxConcurrent>(u"max_concurrent"_qs),
        innerField<&S::container, &C::successThreshold>(u"success_threshold"_qs),
        innerField<&S::container, &C::reduce>(u"reduce"_qs),
        field<&S::steps>(u"steps"_qs),
        {u"mode"_qs, writeMode, readMode},
        field<&S::routes>(u"routes"_qs),
        field<&S::defaultRoute>(u"default"_qs),
        {u"output_mapping"_qs, writeOutputMapping, readOutputMapping},
        field<&S::timeout>(u"timeout"_qs),
        field<&S::scheduleToStart>(u"schedule_to_start"_qs),
        field<&S::heartbeat>(u"heartbeat"_qs),
        field<&S::retryPolicy>(u"retry_policy"_qs),
        field<&S::errorHandlers>(u"error_handlers"_qs),
        field<&S::continueOnFailure>(u"continue_on_failure"_qs),
        field<&S::rollbackActions>(u"rollback_actions"_qs),
        field<&S::idempotencyKey>(u"idempotency_key"_qs),
        field<&S::execution>(u"execution"_qs),
        field<&S::priority>(u"priority"_qs),
        field<&S::cache>(u"cache"_qs),
        field<&S::metricsEnabled>(u"metrics_enabled"_qs),
        {u"custom_metrics"_qs, writeMetrics, field<&S::customMetrics>({}).read},
        field<&S::notes>(u"notes"_qs),
        field<&S::mock>(u"mock"_qs),
    };
    return kAll;
}

} // namespace millrace::model
