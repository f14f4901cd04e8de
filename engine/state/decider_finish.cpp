// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/state/decider.h"
#include "engine/state/retry_schedule.h"
#include "engine/state/value_size.h"

namespace millrace::state {

using base::fail;
using base::Result;

/// The step's work gave `output`: its writes and metrics are evaluated and kept with it.
void Decider::complete(int instance, Value output, Value input, std::optional<QStringList> routes)
{
    const plan::PlanNode &node = m_state.node(instance);
    const Value &given = input.isUndefined() ? m_state.step(instance).input : input;
    if (const Done fits = checkSize(output, u"the output of step", node.id); !fits) {
        failStep(instance, fits.error());
        return;
    }
    auto writes = evaluateAll(instance, node.writes, given, output, u"output_mapping");
    if (!writes) {
        failStep(instance, writes.error());
        return;
    }
    auto metrics = evaluateAll(instance, node.metrics, given, output, u"custom_metrics");
    event::StepCompleted completed;
    completed.ref = m_state.ref(instance);
    completed.input = std::move(input);
    completed.output = std::move(output);
    completed.writes = std::move(*writes);
    if (metrics) // a metric that cannot be computed fails no step
        completed.metrics = std::move(*metrics);
    completed.routed = routes.has_value();
    completed.routes = std::move(routes).value_or(QStringList());
    emit(std::move(completed));
}

Result<std::vector<event::Write>>
Decider::evaluateAll(int instance, const std::vector<plan::CompiledMapping> &mappings,
                     const Value &input, const Value &result, QStringView field)
{
    std::vector<event::Write> all;
    if (mappings.empty())
        return all;
    DataScope scope = scopeFor(instance, field.toString());
    scope.setInput(input);
    scope.setResult(result);
    for (const plan::CompiledMapping &mapping : mappings) {
        if (mapping.expression.isVolatile())
            scope.setField(u"%1.%2"_qs.arg(field, mapping.target));
        Result<Value> value = mapping.expression.evaluate(scope);
        if (!value)
            return fail(value.error());
        if (const Done fits = checkSize(*value, mapping.target); !fits)
            return fail(fits.error());
        if (!value->isUndefined())
            all.push_back({mapping.target, std::move(*value)});
    }
    return all;
}

/// An attempt failed: another follows if the policy says so, else the step fails.
void Decider::failAttempt(int instance, base::Error error)
{
    const plan::PlanNode &node = m_state.node(instance);
    const StepState &step = m_state.step(instance);
    const bool counted = step.attemptRuns || step.status == StepStatus::Running;
    const int attempt = counted ? std::max(step.attempt, 1) : step.attempt + 1;
    const double random = scopeFor(instance, u"retry"_qs).random(attempt);
    const auto delay =
        isHalted(instance) ? std::nullopt : retryDelay(node.retry, attempt, error, random);
    if (delay)
        emit(event::AttemptFailed{m_state.ref(instance), step.serial, std::move(error),
                                  m_now + *delay});
    else
        failStep(instance, std::move(error));
}

void Decider::failStep(int instance, base::Error error)
{
    emit(event::StepFailed{m_state.ref(instance), std::move(error), {}});
}

} // namespace millrace::state
