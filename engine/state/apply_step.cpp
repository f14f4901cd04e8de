// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/state/apply_parts.h"
#include "engine/state/bookkeeping.h"

#include <algorithm>

namespace millrace::state {

namespace {

/// Gives a container's members back for its next attempt.
void emptyContainer(RunState &state, int instance)
{
    const plan::PlanNode &node = state.node(instance);
    StepDetail &detail = state.step(instance).more();
    abandonScopes(state, instance);
    detail.iterations = 0;
    detail.error.reset();
    state.step(instance).cancelling = false;
    if (node.isLoop())
        return;
    for (int i = instance + 1; i < instance + node.end - node.index; ++i) {
        if (state.step(i).status != StepStatus::Pending)
            forget(state, i);
    }
}

void endAttempt(RunState &state, int instance)
{
    StepState &step = state.step(instance);
    step.attemptRuns = false;
    step.cancelling = false;
}

void takeSignal(RunState &state, const StepState &step)
{
    if (!step.detail || step.detail->awaitedEvent.isEmpty())
        return;
    const auto found = std::find_if(
        state.pendingSignals.begin(), state.pendingSignals.end(),
        [&](const PendingSignal &signal) { return signal.name == step.detail->awaitedEvent; });
    if (found != state.pendingSignals.end())
        state.pendingSignals.erase(found);
}

} // namespace

bool applyOne(RunState &state, const event::StepStarted &event, TimeMs time)
{
    const int instance = state.find(event.ref);
    if (instance < 0)
        return false;
    const bool again = state.step(instance).status == StepStatus::Retrying;
    {
        const Recount recount(state, instance);
        if (!move(state, instance, StepMove::Start))
            return false;
        StepState &step = state.step(instance);
        clearReady(state, instance);
        step.input = event.input;
        step.startedAt = again ? step.startedAt : time;
        ++step.attempt;
        if (!event.items.isUndefined())
            step.more().items = event.items;
        const plan::PlanNode &node = state.node(instance);
        if (std::holds_alternative<plan::Call>(node.work)) {
            ++step.serial;
            step.more().childRun = 0;
        }
        if (node.timeoutMs > 0)
            step.more().dueAt = time + node.timeoutMs;
    }
    const plan::PlanNode &node = state.node(instance);
    if (!node.isContainer())
        return true;
    if (state.rollbackOwner == instance)
        state.rollbackOwner = -2;
    if (again)
        emptyContainer(state, instance);
    if (node.isLoop()) {
        state.step(instance).frame = Frame{};
        state.settled.push(instance);
        return true;
    }
    state.step(instance).frame = {};
    Frame frame;
    enterFrame(state, event.ref.scope, instance, frame);
    state.step(instance).frame = frame;
    return true;
}

bool applyOne(RunState &state, const event::AttemptStarted &event, TimeMs time)
{
    const int instance = state.find(event.ref);
    if (instance < 0)
        return false;
    const Recount recount(state, instance);
    if (!move(state, instance, StepMove::Start))
        return false;
    StepState &step = state.step(instance);
    clearReady(state, instance);
    step.attemptRuns = true;
    step.attempt = event.attempt;
    step.serial = event.serial;
    step.input = event.input;
    step.startedAt = step.startedAt == 0 ? time : step.startedAt;
    state.attempts = std::max(state.attempts, event.serial);
    if (!event.parameters.isUndefined())
        step.more().parameters = event.parameters;
    if (!event.key.isEmpty())
        step.more().key = event.key;
    if (step.detail) {
        step.detail->retryAt = 0;
        step.detail->dueAt = 0;
        step.detail->approval.reset();
    }
    return true;
}

bool applyOne(RunState &state, const event::AttemptRecorded &event, TimeMs)
{
    const int instance = state.find(event.ref);
    if (instance < 0)
        return false;
    state.step(instance).more().records.emplace_back(event.key, event.value);
    return true;
}

bool applyOne(RunState &state, const event::AttemptFailed &event, TimeMs time)
{
    const int instance = state.find(event.ref);
    if (instance < 0)
        return false;
    const Recount recount(state, instance);
    const bool started = state.step(instance).status == StepStatus::Running;
    if (!move(state, instance, StepMove::AwaitRetry))
        return false;
    StepState &step = state.step(instance);
    clearReady(state, instance);
    if (!started)
        ++step.attempt; // evaluated inside the core: no event said that it started
    endAttempt(state, instance);
    step.startedAt = step.startedAt == 0 ? time : step.startedAt;
    step.more().error = event.error;
    step.more().retryAt = event.retryAt;
    step.more().losses = 0;
    step.more().parameters = Value();
    step.more().dueAt = 0;
    return true;
}

bool applyOne(RunState &state, const event::AttemptLost &event, TimeMs time)
{
    const int instance = state.find(event.ref);
    if (instance < 0)
        return false;
    const Recount recount(state, instance);
    if (!move(state, instance, StepMove::AwaitRetry))
        return false;
    endAttempt(state, instance);
    ++state.step(instance).more().losses;
    state.step(instance).more().retryAt = time;
    return true;
}

bool applyOne(RunState &state, const event::AttemptIgnored &event, TimeMs)
{
    return state.find(event.ref) >= 0;
}

bool applyOne(RunState &state, const event::StepCompleted &event, TimeMs time)
{
    const int instance = state.find(event.ref);
    if (instance < 0)
        return false;
    {
        const Recount recount(state, instance);
        if (!move(state, instance, StepMove::Complete))
            return false;
        StepState &step = state.step(instance);
        clearReady(state, instance);
        endAttempt(state, instance);
        takeSignal(state, step);
        if (!event.input.isUndefined())
            step.input = event.input;
        step.output = event.output;
        step.order = ++state.completions;
        step.startedAt = step.startedAt == 0 ? time : step.startedAt;
        step.attempt = std::max(step.attempt, 1);
        if (step.detail)
            step.detail->error.reset();
        if (!state.node(instance).compensations.empty())
            state.undoable.push_back({instance, step.order});
        if (event.routed) {
            step.more().routes = event.routes;
            step.more().routed = true;
        }
        applyWrites(state, instance, event.writes);
        if (state.rollbackOwner == instance)
            state.rollbackOwner = -2;
        step.finishedAt = time;
    }
    resolve(state, instance, time);
    return true;
}

bool applyOne(RunState &state, const event::StepFailed &event, TimeMs time)
{
    const int instance = state.find(event.ref);
    if (instance < 0)
        return false;
    bool final = true;
    {
        const Recount recount(state, instance);
        if (!move(state, instance, StepMove::Fail))
            return false;
        StepState &step = state.step(instance);
        clearReady(state, instance);
        endAttempt(state, instance);
        step.startedAt = step.startedAt == 0 ? time : step.startedAt;
        step.output = event.output;
        step.more().error = event.error;
        const plan::PlanNode &node = state.node(instance);
        final = node.handlers.empty() || state.phase == RunPhase::Ending ||
                state.phase == RunPhase::RollingBack;
        step.tolerated = node.definition->continueOnFailure;
        step.finishedAt = final ? time : 0;
        if (state.rollbackOwner == instance)
            state.rollbackOwner = -2;
    }
    if (final)
        resolve(state, instance, time);
    else
        state.settled.push(instance);
    return true;
}

bool applyOne(RunState &state, const event::StepHandled &event, TimeMs time)
{
    const int instance = state.find(event.ref);
    if (instance < 0 || !awaitsHandlers(state, instance))
        return false;
    {
        const Recount recount(state, instance);
        if (!move(state, instance, StepMove::Handle))
            return false;
        StepState &step = state.step(instance);
        step.handled = event.complete;
        if (event.complete)
            step.output = event.output;
        step.finishedAt = time == 0 ? 1 : time;
    }
    resolve(state, instance, time);
    return true;
}

bool applyOne(RunState &state, const event::StepTimedOut &event, TimeMs)
{
    const int instance = state.find(event.ref);
    if (instance < 0)
        return false;
    const Recount recount(state, instance);
    state.step(instance).more().error = event.error;
    state.step(instance).more().dueAt = 0;
    state.settled.push(instance);
    return true;
}

bool applyOne(RunState &state, const event::StepSkipped &event, TimeMs time)
{
    const int instance = state.find(event.ref);
    if (instance < 0)
        return false;
    {
        const Recount recount(state, instance);
        if (!move(state, instance, StepMove::Skip))
            return false;
        clearReady(state, instance);
    }
    resolve(state, instance, time);
    return true;
}

bool applyOne(RunState &state, const event::StepCancelled &event, TimeMs time)
{
    const int instance = state.find(event.ref);
    if (instance < 0)
        return false;
    {
        const Recount recount(state, instance);
        if (!move(state, instance, StepMove::Cancel))
            return false;
        clearReady(state, instance);
        endAttempt(state, instance);
        state.step(instance).unknown = event.unknown;
        state.step(instance).finishedAt = time == 0 ? 1 : time;
        if (state.rollbackOwner == instance)
            state.rollbackOwner = -2;
    }
    resolve(state, instance, time);
    return true;
}

} // namespace millrace::state
