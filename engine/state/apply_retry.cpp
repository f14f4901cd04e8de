// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/state/apply_parts.h"
#include "engine/state/bookkeeping.h"

#include <algorithm>

namespace millrace::state {

namespace {

void resume(RunState &state, int instance, TimeMs time)
{
    StepState &step = state.step(instance);
    if (!move(state, instance, StepMove::Resume))
        return;
    abandonHandlers(state, instance);
    step.finishedAt = 0;
    step.handled = step.tolerated = step.cancelling = false;
    step.order = 0;
    StepDetail &detail = step.more();
    detail.error.reset();
    detail.nextHandler = 0;
    const qint64 limit = state.node(instance).timeoutMs;
    detail.dueAt = limit > 0 ? time + limit : 0;
}

/// Iterations of a condition's loop follow from one another: behind a reopened one begins anew.
void cutIterations(RunState &state, int instance)
{
    if (!std::holds_alternative<plan::Repeat>(state.node(instance).work))
        return;
    StepDetail &detail = state.step(instance).more();
    const auto isOpen = [&state](int number) {
        return !state.scopes[RunState::index(number)].ended;
    };
    const auto first = std::find_if(detail.scopes.begin(), detail.scopes.end(), isOpen);
    if (first == detail.scopes.end())
        return;
    const auto kept = first - detail.scopes.begin() + 1;
    abandonScopes(state, instance, static_cast<std::size_t>(kept));
    detail.iterations = static_cast<int>(kept);
}

void reopenScopes(RunState &state, const std::vector<event::StepRef> &refs)
{
    for (const event::StepRef &ref : refs) {
        const int instance = state.find(ref);
        if (instance < 0 || state.scope(instance).kind != event::ScopeKind::Iteration)
            continue;
        ScopeState &scope = state.scopes[RunState::index(ref.scope)];
        const auto &detail = state.step(scope.owner).detail;
        if (detail && std::find(detail->scopes.begin(), detail->scopes.end(), ref.scope) !=
                          detail->scopes.end())
            scope.ended = scope.failed = false;
    }
}

/// Ends what was done on demand when the run was taken up again.
void endUnits(RunState &state)
{
    if (state.compensationScope < 0)
        return;
    ScopeState &scope = state.scopes[RunState::index(state.compensationScope)];
    scope.ended = true;
    state.step(scope.owner).more().compensationsOpened = 0;
    for (int i = scope.base; i < scope.base + scope.endNode - scope.firstNode; ++i)
        forget(state, i);
    state.compensationScope = -1;
}

void replayData(RunState &state)
{
    std::erase_if(state.writeLog, [&state](const LoggedWrite &entry) {
        return entry.instance >= 0 && !isSettled(state.step(entry.instance).status);
    });
    state.data = state.created.data;
    for (const LoggedWrite &entry : state.writeLog) {
        for (const event::Write &write : entry.writes)
            base::setAt(state.data, write.path, write.value);
    }
}

} // namespace

void takeBack(RunState &state, const event::RunRetried &event, TimeMs time)
{
    endUnits(state);
    for (const event::StepRef &ref : event.steps) {
        const int instance = state.find(ref);
        if (instance >= 0 && kStepTable.next(state.step(instance).status, StepMove::Reset))
            forget(state, instance);
    }
    for (const event::StepRef &ref : event.resumed) {
        if (const int instance = state.find(ref); instance >= 0)
            resume(state, instance, time);
    }
    state.scopes.front().ended = state.scopes.front().failed = false;
    reopenScopes(state, event.steps);
    reopenScopes(state, event.resumed);
    for (const event::StepRef &ref : event.resumed) {
        if (const int instance = state.find(ref); instance >= 0)
            cutIterations(state, instance);
    }
    replayData(state);
    rederive(state);
}

} // namespace millrace::state
