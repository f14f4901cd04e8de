// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/state/apply_parts.h"
#include "engine/state/bookkeeping.h"

namespace millrace::state {

namespace {

bool moveRun(RunState &state, RunMove move)
{
    const auto next = kRunTable.next(state.phase, move);
    if (next)
        state.phase = *next;
    return next.has_value();
}

} // namespace

bool applyOne(RunState &state, const event::RunCreated &event, TimeMs time)
{
    if (!moveRun(state, RunMove::Create))
        return false;
    state.created = event;
    state.createdAt = time;
    state.data = event.data;
    return true;
}

bool applyOne(RunState &state, const event::RunStarted &, TimeMs time)
{
    if (!moveRun(state, RunMove::Launch))
        return false;
    state.startedAt = time;
    ScopeState root;
    root.endNode = static_cast<int>(state.plan->nodes().size());
    openScope(state, std::move(root));
    return true;
}

bool applyOne(RunState &state, const event::RunRecovered &, TimeMs)
{
    return state.phase != RunPhase::New;
}

bool applyOne(RunState &state, const event::RunPaused &event, TimeMs)
{
    if (!moveRun(state, RunMove::Pause))
        return false;
    state.pausedBy = event.by;
    return true;
}

bool applyOne(RunState &state, const event::RunContinued &, TimeMs)
{
    if (!moveRun(state, RunMove::Continue))
        return false;
    state.pausedBy.clear();
    state.settled.push(-1); // all may have settled while it stood still
    return true;
}

bool applyOne(RunState &state, const event::RunEnding &event, TimeMs)
{
    if (!moveRun(state, RunMove::End))
        return false;
    state.ending = event;
    state.settled.push(-1);
    return true;
}

bool applyOne(RunState &state, const event::RunFinished &event, TimeMs time)
{
    if (!moveRun(state, RunMove::Finish))
        return false;
    state.finished = event;
    state.output = event.output;
    state.finishedAt = time;
    state.rollbackOwner = -2;
    return true;
}

bool applyOne(RunState &state, const event::RunRetried &event, TimeMs time)
{
    if (!moveRun(state, RunMove::Retry))
        return false;
    state.ending.reset();
    state.finished.reset();
    state.finishedAt = 0;
    state.output = Value();
    state.rollbackOwner = -2;
    takeBack(state, event, time);
    return true;
}

bool applyOne(RunState &state, const event::DataChanged &event, TimeMs)
{
    if (state.phase == RunPhase::New)
        return false;
    applyWrites(state, -1, event.writes);
    return true;
}

bool applyOne(RunState &state, const event::SignalReceived &event, TimeMs)
{
    if (state.phase == RunPhase::New)
        return false;
    state.pendingSignals.push_back({event.name, event.data});
    return true;
}

void applyWrites(RunState &state, int instance, const std::vector<event::Write> &writes)
{
    if (writes.empty())
        return;
    for (const event::Write &write : writes)
        base::setAt(state.data, write.path, write.value);
    state.writeLog.push_back({instance, writes});
}

} // namespace millrace::state
