// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/state/decider.h"

#include "engine/base/json_writer.h"

#include <map>

namespace millrace::state {

using base::Result;

/// Something inside a frame changed: what follows for its container, scope or run.
void Decider::lookAt(int entry)
{
    if (entry == -1) {
        lookAtRun();
        return;
    }
    if (entry < 0) { // an iteration with a failure in it; what else settles is the owner's to see
        const ScopeState &scope = m_state.scopes[RunState::index(-1 - entry)];
        if (!scope.ended && scope.frame.failed > 0)
            cancelMembers(-1 - entry, -1);
        return;
    }
    if (m_state.step(entry).status == StepStatus::Failed && m_state.step(entry).finishedAt == 0)
        progressHandlers(entry);
    else if (m_state.step(entry).status == StepStatus::Running && m_state.node(entry).isContainer())
        lookAtContainer(entry);
}

/// Ends a container that may not go on, once nothing in it does any more.
void Decider::stopContainer(int instance, bool halted)
{
    const int scope = m_state.scopeOf[RunState::index(instance)];
    if (!m_state.step(instance).cancelling) {
        m_state.step(instance).cancelling = true;
        m_state.node(instance).isLoop() ? cancelScopesOf(instance) : cancelMembers(scope, instance);
    }
    if (m_state.step(instance).frame.unsettled > 0 ||
        m_state.step(instance).status != StepStatus::Running)
        return;
    const auto &detail = m_state.step(instance).detail;
    if (halted)
        emit(event::StepCancelled{m_state.ref(instance)});
    else if (detail && detail->error)
        failAttempt(instance, base::Error(*detail->error));
    else
        failAttempt(instance, firstFailure(scope, instance));
}

void Decider::lookAtContainer(int instance)
{
    const plan::PlanNode &node = m_state.node(instance);
    const bool halted = isHalted(instance);
    if (halted || isFailing(instance)) {
        stopContainer(instance, halted);
        return;
    }
    if (const auto *group = std::get_if<plan::Group>(&node.work)) {
        if (m_state.step(instance).frame.unsettled == 0)
            completeGroup(instance, *group);
    } else if (const auto *each = std::get_if<plan::Each>(&node.work)) {
        progressEach(instance, *each);
    } else if (const auto *repeat = std::get_if<plan::Repeat>(&node.work)) {
        progressRepeat(instance, *repeat);
    }
}

std::vector<int> Decider::members(int scope, int container) const
{
    std::vector<int> all;
    const ScopeState &in = m_state.scopes[RunState::index(scope)];
    if (container < 0 && in.kind > event::ScopeKind::Iteration)
        return {in.base};
    const int around = container >= 0                     ? m_state.node(container).index
                       : in.kind == event::ScopeKind::Run ? -1
                                                          : in.firstNode - 1;
    for (const int child : m_state.plan->children(around))
        all.push_back(in.base + child - in.firstNode);
    return all;
}

/// Its scope, or -1.
int Decider::firstFailedIteration(int loop) const
{
    for (const int iteration : m_state.step(loop).detail->scopes) {
        const ScopeState &scope = m_state.scopes[RunState::index(iteration)];
        if (scope.failed || scope.frame.failed > 0)
            return iteration;
    }
    return -1;
}

base::Error Decider::firstFailure(int scope, int container) const
{
    if (container >= 0 && m_state.node(container).isLoop()) {
        if (const int iteration = firstFailedIteration(container); iteration >= 0)
            return firstFailure(iteration, -1);
    }
    for (const int member : members(scope, container)) {
        const StepState &step = m_state.step(member);
        if (step.status != StepStatus::Failed || step.handled || step.tolerated || !step.detail)
            continue;
        base::Error error = step.detail->error.value_or(base::Error());
        if (!error.details.isObject())
            error.details = Value::emptyObject();
        if (!error.details.has(u"step"))
            error.details.set(u"step"_qs, m_state.path(member));
        return error;
    }
    return makeError(base::ErrorClass::Internal, u"container.failed", u"a step inside failed"_qs);
}

Value Decider::groupResult(int instance, int &failed, int &total, base::Error &firstError) const
{
    Value results = Value::emptyObject();
    Value failures = Value::emptyObject();
    int succeeded = 0;
    for (const int member : members(m_state.scopeOf[RunState::index(instance)], instance)) {
        const StepState &step = m_state.step(member);
        if (step.status == StepStatus::Skipped)
            continue;
        const bool ok = step.status == StepStatus::Completed || step.handled;
        ++total;
        ++(ok ? succeeded : failed);
        if (ok)
            results.set(m_state.node(member).id, step.output);
        else if (step.detail && step.detail->error)
            failures.set(m_state.node(member).id, base::errorToValue(*step.detail->error));
        if (!ok && failed == 1 && step.detail)
            firstError = step.detail->error.value_or(firstError);
    }
    const double rate = total == 0 ? 1.0 : static_cast<double>(succeeded) / total;
    return Value::object({{u"total_steps"_qs, total},
                          {u"successful_steps"_qs, succeeded},
                          {u"failed_steps"_qs, failed},
                          {u"success_rate"_qs, rate},
                          {u"results"_qs, results},
                          {u"failures"_qs, failures}});
}

void Decider::completeGroup(int instance, const plan::Group &group)
{
    if (group.sequential) {
        const auto children = members(m_state.scopeOf[RunState::index(instance)], instance);
        Value output;
        for (const int child : children) {
            if (m_state.step(child).status != StepStatus::Skipped)
                output = m_state.step(child).output;
        }
        complete(instance, output);
        return;
    }
    int failed = 0;
    int total = 0;
    base::Error error;
    Value result = groupResult(instance, failed, total, error);
    if (total > 0 && result[u"success_rate"].numberOr(0) < group.threshold) {
        error.message = u"%1 of %2 steps of %3 failed: %4"_qs.arg(failed).arg(total).arg(
            m_state.node(instance).id, error.message);
        error.details = std::move(result);
        failAttempt(instance, std::move(error));
        return;
    }
    Result<Value> reduced = this->reduced(instance, group, result);
    if (!reduced) {
        failStep(instance, reduced.error());
        return;
    }
    if (group.reduce != plan::Reduce::None)
        result.set(u"reduced"_qs, std::move(*reduced));
    complete(instance, std::move(result));
}

namespace {

Value vote(const Value &results)
{
    std::map<QByteArray, std::pair<int, Value>> ballots;
    int most = 0;
    Value winner;
    for (const base::Member &member : results.members()) {
        auto &[count, value] = ballots[base::toJson(member.value)];
        value = member.value;
        if (++count > most) {
            most = count;
            winner = value;
        }
    }
    const int total = static_cast<int>(results.size());
    return Value::object({{u"value"_qs, winner},
                          {u"votes"_qs, most},
                          {u"total"_qs, total},
                          {u"majority"_qs, most * 2 > total},
                          {u"consensus"_qs, total > 0 && most == total}});
}

Value merge(const Value &results)
{
    Value merged = Value::emptyObject();
    for (const base::Member &result : results.members()) {
        for (const base::Member &member : result.value.members())
            merged.set(member.key, member.value);
    }
    return merged;
}

} // namespace

Result<Value> Decider::reduced(int instance, const plan::Group &group, const Value &result)
{
    const Value &results = result[u"results"];
    switch (group.reduce) {
    case plan::Reduce::None:
        return Value();
    case plan::Reduce::Collect: {
        Value list = Value::emptyArray();
        for (const base::Member &member : results.members())
            list.append(member.value);
        return list;
    }
    case plan::Reduce::Merge:
        return merge(results);
    case plan::Reduce::Vote:
        return vote(results);
    case plan::Reduce::Expression: {
        DataScope scope = scopeFor(instance, u"reduce"_qs);
        scope.setInput(m_state.step(instance).input);
        scope.setResult(result);
        return group.reducer->evaluate(scope);
    }
    }
    return Value();
}

void Decider::progressHandlers(int instance)
{
    const plan::PlanNode &node = m_state.node(instance);
    const int next = m_state.step(instance).detail ? m_state.step(instance).detail->nextHandler : 0;
    Value output;
    if (next > 0) {
        const int number = m_state.step(instance).detail->handlerScopes.back();
        const ScopeState &scope = m_state.scopes[RunState::index(number)];
        if (!scope.ended) {
            if (isHalted(instance))
                cancelMembers(number, -1);
            return;
        }
        const StepState &handler = m_state.step(scope.base);
        const bool ok = handler.status == StepStatus::Completed ||
                        handler.status == StepStatus::Skipped || handler.handled ||
                        handler.tolerated;
        if (!ok) {
            emit(event::StepHandled{m_state.ref(instance), {}, false});
            return;
        }
        output = handler.output;
    }
    if (isHalted(instance)) {
        emit(event::StepHandled{m_state.ref(instance), {}, false});
    } else if (RunState::index(next) < node.handlers.size()) {
        const QString unit = m_state.plan->node(node.handlers[RunState::index(next)]).id;
        emit(event::ScopeOpened{static_cast<int>(m_state.scopes.size()),
                                event::ScopeKind::Handler,
                                m_state.ref(instance),
                                unit,
                                next,
                                {}});
    } else {
        emit(event::StepHandled{m_state.ref(instance), output, true});
    }
}

} // namespace millrace::state
