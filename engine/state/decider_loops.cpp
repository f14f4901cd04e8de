// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/state/decider.h"

namespace millrace::state {

using base::Result;

void Decider::openIteration(int instance, int index, const Value &item)
{
    emit(event::ScopeOpened{static_cast<int>(m_state.scopes.size()),
                            event::ScopeKind::Iteration,
                            m_state.ref(instance),
                            {},
                            index,
                            item});
}

void Decider::progressEach(int instance, const plan::Each &each)
{
    const Value items = m_state.step(instance).more().items;
    const int count = static_cast<int>(items.size());
    while (m_state.step(instance).more().iterations < count &&
           m_state.step(instance).frame.unsettled < each.maxConcurrent) {
        if (isFull()) {
            m_state.settled.push(instance);
            return;
        }
        const int index = m_state.step(instance).more().iterations;
        openIteration(instance, index, items.at(RunState::index(index)));
    }
    if (m_state.step(instance).frame.unsettled == 0 &&
        m_state.step(instance).more().iterations >= count)
        complete(instance, loopOutput(instance, each.onItemFailure));
}

void Decider::progressRepeat(int instance, const plan::Repeat &repeat)
{
    StepState &step = m_state.step(instance);
    if (step.frame.unsettled > 0)
        return;
    const int done = step.more().iterations;
    DataScope scope = scopeFor(instance, u"loop_condition"_qs);
    scope.setInput(step.input);
    scope.setIteration(done);
    if (done > 0)
        scope.lookFrom(step.more().scopes.back());
    const Result<bool> goesOn =
        repeat.condition ? repeat.condition->test(scope) : Result<bool>(true);
    if (!goesOn) {
        failStep(instance, goesOn.error());
    } else if (!*goesOn || (done >= repeat.maxIterations && repeat.completeOnMax)) {
        complete(instance, loopOutput(instance, model::OnItemFailure::Fail));
    } else if (done >= repeat.maxIterations) {
        failAttempt(instance, makeError(base::ErrorClass::Validation, u"loop.max_iterations",
                                        u"the loop %1 still goes on after %2 iterations"_qs
                                            .arg(m_state.node(instance).id)
                                            .arg(done)));
    } else {
        openIteration(instance, done, Value());
    }
}

Value Decider::scopeOutput(int scope) const
{
    Value output = Value::emptyObject();
    for (const int member : members(scope, -1)) {
        const StepState &step = m_state.step(member);
        if (!step.output.isUndefined() && step.status != StepStatus::Skipped)
            output.set(m_state.node(member).id, step.output);
    }
    return output;
}

Value Decider::loopOutput(int instance, model::OnItemFailure policy) const
{
    Value output = Value::emptyArray();
    const auto &detail = m_state.step(instance).detail;
    if (!detail)
        return output;
    for (const int scope : detail->scopes) {
        const bool failed = m_state.scopes[RunState::index(scope)].failed;
        if (!failed)
            output.append(scopeOutput(scope));
        else if (policy == model::OnItemFailure::Null)
            output.append(Value::null());
    }
    return output;
}

void Decider::cancelScopesOf(int owner)
{
    const auto &detail = m_state.step(owner).detail;
    const std::vector<int> scopes = detail ? detail->scopes : std::vector<int>();
    for (const int scope : scopes) {
        if (!m_state.scopes[RunState::index(scope)].ended)
            cancelMembers(scope, -1);
    }
}

/// Stops what lives in a frame: at once what only waits, attempts and children by asking them.
void Decider::cancelMembers(int scope, int container)
{
    for (const int member : members(scope, container))
        cancelStep(member);
}

void Decider::cancelStep(int instance)
{
    StepState &step = m_state.step(instance);
    const plan::PlanNode &node = m_state.node(instance);
    const StepRef ref = m_state.ref(instance);
    if (step.status == StepStatus::Failed && step.finishedAt == 0) {
        progressHandlers(instance);
        return;
    }
    if (step.status == StepStatus::Pending || isSettled(step.status))
        return;
    if (step.detail && step.detail->approval &&
        step.detail->approval->status <= ApprovalStatus::Claimed)
        emit(event::ApprovalWithdrawn{ref});
    if (step.attemptRuns) {
        if (!step.cancelling)
            act(event::CancelAttempt{ref, step.serial});
        step.cancelling = true;
    } else if (node.isContainer() && step.status == StepStatus::Running) {
        lookAtContainer(instance);
    } else if (std::holds_alternative<plan::Call>(node.work) &&
               step.status == StepStatus::Running) {
        cancelChild(instance);
    } else {
        emit(event::StepCancelled{ref});
    }
}

/// A child run that is not known yet is asked when it becomes known.
void Decider::cancelChild(int instance)
{
    StepState &step = m_state.step(instance);
    const bool isKnown = step.detail && step.detail->childRun != 0;
    if (isKnown && !step.cancelling)
        act(event::CancelChild{m_state.ref(instance), step.detail->childRun});
    step.cancelling = isKnown;
}

} // namespace millrace::state
