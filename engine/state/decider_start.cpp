// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/json_writer.h"
#include "engine/state/decider.h"
#include "engine/state/value_size.h"

#include <algorithm>

namespace millrace::state {

using base::ErrorClass;
using base::fail;
using base::Result;

void Decider::start(int instance)
{
    const StepState &step = m_state.step(instance);
    // After a loss the attempt is made again with what it had.
    const bool again =
        step.status == StepStatus::Retrying && step.detail && step.detail->losses > 0;
    if (again) {
        startWork(instance, step.input);
        return;
    }
    bool holds = true;
    if (const Done checked = checkConditions(instance, holds); !checked) {
        failStep(instance, checked.error());
        return;
    }
    if (!holds) {
        emit(event::StepSkipped{m_state.ref(instance), u"conditions"_qs});
        return;
    }
    Result<Value> input = evaluateInput(instance);
    if (!input) {
        failStep(instance, input.error());
        return;
    }
    startWork(instance, std::move(*input));
}

Done Decider::checkConditions(int instance, bool &holds)
{
    const plan::PlanNode &node = m_state.node(instance);
    if (node.conditions.empty() || m_state.step(instance).status != StepStatus::Waiting)
        return {};
    DataScope scope = scopeFor(instance, u"conditions"_qs);
    scope.setInput(inheritedInput(instance));
    for (const plan::Expression &condition : node.conditions) {
        const Result<bool> result = condition.test(scope);
        if (!result)
            return fail(result.error());
        holds = holds && *result;
    }
    return {};
}

/// What a step without mapping gets: in a sequential container the output of the step before,
/// otherwise what its container got.
Value Decider::inheritedInput(int instance) const
{
    const ScopeState &scope = m_state.scope(instance);
    int previous = m_state.node(instance).previous;
    while (previous >= 0) {
        const StepState &before = m_state.step(scope.base + previous - scope.firstNode);
        if (before.status == StepStatus::Completed || before.handled)
            return before.output;
        previous = m_state.plan->node(previous).previous;
    }
    const int parent = m_state.container(instance);
    if (parent >= 0)
        return m_state.step(parent).input;
    return scope.owner >= 0 ? m_state.step(scope.owner).input : Value::emptyObject();
}

Result<Value> Decider::mappedInput(int instance, const Value &inherited)
{
    const plan::PlanNode &node = m_state.node(instance);
    DataScope scope = scopeFor(instance, u"input_mapping"_qs);
    scope.setInput(inherited);
    Value input = Value::emptyObject();
    for (const plan::CompiledMapping &mapping : node.input) {
        if (mapping.expression.isVolatile())
            scope.setField(u"input_mapping."_qs + mapping.target);
        Result<Value> value = mapping.expression.evaluate(scope);
        if (!value)
            return value;
        if (!value->isUndefined())
            base::setAt(input, mapping.target, std::move(*value));
    }
    if (const Done fits = checkSize(input, u"the input of step", node.id); !fits)
        return fail(fits.error());
    return input;
}

Result<Value> Decider::evaluateInput(int instance)
{
    const plan::PlanNode &node = m_state.node(instance);
    Value input = inheritedInput(instance);
    if (!node.input.empty()) {
        Result<Value> mapped = mappedInput(instance, input);
        if (!mapped)
            return mapped;
        input = std::move(*mapped);
    }
    if (!node.inputSchema)
        return input;
    const auto problems = node.inputSchema->check(input);
    if (problems.empty())
        return input;
    return fail(makeError(ErrorClass::Validation, u"step.bad_input",
                          u"the input of step %1 does not fit its schema: %2: %3"_qs.arg(
                              node.id, problems.front().path, problems.front().message)));
}

void Decider::startWork(int instance, Value input)
{
    const plan::Work &work = m_state.node(instance).work;
    if (const auto *task = std::get_if<plan::Task>(&work))
        startTask(instance, *task, std::move(input));
    else if (const auto *compute = std::get_if<plan::Compute>(&work))
        this->compute(instance, *compute, input);
    else if (const auto *branch = std::get_if<plan::Branch>(&work))
        this->branch(instance, *branch, input);
    else if (const auto *pause = std::get_if<plan::Pause>(&work))
        this->pause(instance, *pause, input);
    else if (const auto *ask = std::get_if<plan::Ask>(&work))
        this->ask(instance, *ask, input);
    else if (std::holds_alternative<plan::Call>(work))
        call(instance, input);
    else if (const auto *undo = std::get_if<plan::Undo>(&work))
        this->undo(instance, *undo, input);
    else if (const auto *each = std::get_if<plan::Each>(&work))
        startEach(instance, *each, input);
    else
        emit(event::StepStarted{m_state.ref(instance), input, {}});
}

void Decider::startTask(int instance, const plan::Task &task, Value input)
{
    const StepState &step = m_state.step(instance);
    const bool lost = step.detail && step.detail->losses > 0;
    const int attempt = lost ? std::max(step.attempt, 1) : step.attempt + 1;
    if (lost && !step.detail->parameters.isUndefined()) {
        dispatch(instance, task, attempt, input, step.detail->parameters, true);
        return;
    }
    DataScope scope = scopeFor(instance, u"action"_qs);
    scope.setInput(input);
    const Result<Value> parameters = task.parameters.resolve(scope);
    const Done fits = parameters
                          ? checkSize(*parameters, u"the action of step", m_state.node(instance).id)
                          : fail(parameters.error());
    if (!fits) {
        failAttempt(instance, fits.error());
        return;
    }
    dispatch(instance, task, attempt, input, *parameters, !task.parameters.isConstant());
}

void Decider::dispatch(int instance, const plan::Task &task, int attempt, const Value &input,
                       const Value &parameters, bool changed)
{
    const Result<QString> own = ownKey(instance, input);
    if (!own) {
        failStep(instance, own.error());
        return;
    }
    const plan::PlanNode &node = m_state.node(instance);
    event::StartAttempt action;
    action.ref = m_state.ref(instance);
    action.serial = m_state.attempts + 1;
    action.attempt = attempt;
    action.stepPath = m_state.path(instance);
    action.key = own->isEmpty() ? defaultKey(instance) : *own;
    action.kind = task.kind;
    action.parameters = parameters;
    action.input = input;
    action.timeoutMs = node.timeoutMs;
    action.heartbeatMs = node.heartbeatMs;
    action.priority = node.definition->priority;
    action.outside = task.outside;
    if (const auto &detail = m_state.step(instance).detail)
        action.records = detail->records;
    emit(event::AttemptStarted{action.ref, attempt, action.serial, input,
                               changed ? parameters : Value(), *own});
    act(std::move(action));
}

/// The key that the definition gives, evaluated once for all attempts; empty where it gives none.
Result<QString> Decider::ownKey(int instance, const Value &input)
{
    const plan::PlanNode &node = m_state.node(instance);
    if (!node.key)
        return QString();
    const auto &detail = m_state.step(instance).detail;
    if (detail && !detail->key.isEmpty())
        return detail->key;
    DataScope scope = scopeFor(instance, u"idempotency_key"_qs);
    scope.setInput(input);
    const Result<Value> own = node.key->resolve(scope);
    if (!own)
        return fail(own.error());
    return own->isString() ? own->text() : QString::fromUtf8(base::toJson(*own));
}

/// Run/step path/generation; what undoes a step has that step's key with /undo behind it.
QString Decider::defaultKey(int instance) const
{
    int scope = m_state.scopeOf[RunState::index(instance)];
    while (scope >= 0 &&
           m_state.scopes[RunState::index(scope)].kind != event::ScopeKind::Compensation)
        scope = m_state.scopes[RunState::index(scope)].parent;
    const QString path = m_state.path(instance);
    if (scope < 0)
        return m_state.created.uuid + u'/' + path + u'/' +
               QString::number(m_state.step(instance).generation);
    const ScopeState &undo = m_state.scopes[RunState::index(scope)];
    const auto &detail = m_state.step(undo.owner).detail;
    const QString undone = detail && !detail->key.isEmpty() ? detail->key : defaultKey(undo.owner);
    const bool several = m_state.node(undo.owner).compensations.size() > 1 || undo.base != instance;
    if (!several)
        return undone + u"/undo"_qs;
    return undone + u"/undo"_qs + path.mid(m_state.path(undo.owner).size());
}

void Decider::compute(int instance, const plan::Compute &compute, const Value &input)
{
    if (!compute.builds) {
        complete(instance, input, input);
        return;
    }
    DataScope scope = scopeFor(instance, u"set"_qs);
    scope.setInput(input);
    Value output = Value::emptyObject();
    for (const plan::CompiledMapping &mapping : compute.set) {
        Result<Value> value = mapping.expression.evaluate(scope);
        if (!value) {
            failAttempt(instance, value.error());
            return;
        }
        if (!value->isUndefined())
            base::setAt(output, mapping.target, std::move(*value));
    }
    complete(instance, std::move(output), input);
}

void Decider::branch(int instance, const plan::Branch &branch, const Value &input)
{
    DataScope scope = scopeFor(instance, u"routes"_qs);
    scope.setInput(input);
    QStringList taken;
    for (const plan::RouteChoice &choice : branch.choices) {
        const Result<bool> holds = choice.when ? choice.when->test(scope) : Result<bool>(false);
        if (!holds) {
            failAttempt(instance, holds.error());
            return;
        }
        if (*holds && !taken.contains(choice.target))
            taken.append(choice.target);
        if (*holds && !branch.all)
            break;
    }
    if (taken.isEmpty() && !branch.fallback.isEmpty())
        taken.append(branch.fallback);
    Value names = Value::emptyArray();
    for (const QString &name : std::as_const(taken))
        names.append(name);
    complete(instance, Value::object({{u"routes"_qs, names}}), input, taken);
}

} // namespace millrace::state
