// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/scheduler/scheduler.h"

#include <algorithm>

namespace millrace::scheduler {

/// Does at once what only the engine sees, and leaves in `actions` what waits for the disk.
void Scheduler::carryOut(LiveRun &live, std::vector<event::Action> &actions)
{
    const RunId run = live.state.run;
    std::erase_if(actions, [&](event::Action &action) {
        if (auto *start = std::get_if<event::StartAttempt>(&action)) {
            prepare(live, *start);
            if (start->outside)
                return false;
            m_dispatcher->release({start->token});
            return true;
        }
        if (const auto *cancel = std::get_if<event::CancelAttempt>(&action))
            cancelAttempt(run, cancel->serial);
        else if (const auto *child = std::get_if<event::StartChild>(&action))
            startChild(live, *child);
        else if (const auto *stop = std::get_if<event::CancelChild>(&action))
            m_calls.emplace_back([this, child = RunId{stop->run}, by = live.state.created.by] {
                handle(child, event::CancelRun{by, u"the parent run ended"_qs}, {.drive = false});
            });
        else if (const auto *ended = std::get_if<event::RunEnded>(&action))
            tellParent(run, *ended);
        return !std::holds_alternative<event::TellPeople>(action);
    });
}

void Scheduler::prepare(LiveRun &live, event::StartAttempt &start)
{
    start.token = ++m_lastToken;
    const RunId run = live.state.run;
    m_attempts.emplace(start.token, AttemptKey{run, start.ref, start.serial});
    m_tokens[{run, start.serial}] = start.token;
    steps::AttemptRequest request;
    request.token = start.token;
    request.run = run;
    request.runUuid = live.state.created.uuid;
    request.stepPath = start.stepPath;
    request.stepId = start.ref.step;
    request.attempt = start.attempt;
    request.idempotencyKey = start.key;
    request.kind = start.kind;
    request.parameters = start.parameters;
    request.input = start.input;
    request.timeoutMs = start.timeoutMs;
    request.heartbeatMs = start.heartbeatMs;
    for (auto &[key, value] : start.records)
        request.records.push_back({key, value});
    request.allowedFolders = live.state.created.allowedFolders;
    request.startFolder = live.state.created.startFolder;
    m_dispatcher->prepare(std::move(request), start.priority);
    // What the executor got need not wait in the journal's queue as well.
    start.parameters = Value();
    start.input = Value();
    start.records.clear();
}

void Scheduler::cancelAttempt(RunId run, int serial)
{
    const auto found = m_tokens.find({run, serial});
    if (found == m_tokens.end() || m_dispatcher->cancel(found->second))
        return;
    attemptFinished(found->second,
                    base::fail(base::ErrorClass::Cancelled, u"attempt.never_began"_qs,
                               u"the attempt was cancelled before it began"_qs));
}

/// Starts the child run once: its uuid follows from the parent's step, so a second start finds it.
void Scheduler::startChild(const LiveRun &parent, const event::StartChild &child)
{
    const RunId parentRun = parent.state.run;
    const event::RunCreated &from = parent.state.created;
    NewRun run;
    run.created.uuid = child.uuid;
    run.created.by = child.by;
    run.created.input = child.input;
    run.created.priority = child.priority;
    run.created.allowedFolders = from.allowedFolders;
    run.created.startFolder = from.startFolder;
    run.created.env = from.env;
    run.created.parentRun = parentRun.value;
    run.created.parentStep = child.ref;
    run.drive = isDriven(parentRun);
    const QString digest = from.pins[child.ref.step].text();
    m_calls.emplace_back([this, run = std::move(run), digest]() mutable {
        const RunId parent{run.created.parentRun};
        const event::StepRef step = run.created.parentStep;
        if (const auto known = m_journal.findRun(run.created.uuid); known && *known) {
            if (run.drive)
                m_driven.insert(**known);
            handle(parent, event::ChildKnown{step, (*known)->value}, {.drive = false});
            const auto live = load(**known);
            if (live && (*live)->state.isFinished())
                tellParent(**known, {run.created.parentRun, step, (*live)->state.finished->end,
                                     (*live)->state.output, (*live)->state.finished->error});
            else
                handle(**known, event::Advance{}, {.drive = false});
            return;
        }
        const auto plan = m_plans.find(digest);
        if (!plan) {
            handle(parent, event::ChildFinished{step, event::RunEnd::Failed, {}, plan.error()},
                   {.drive = false});
            return;
        }
        auto prepared = std::make_shared<PreparedDefinition>();
        prepared->definition = (*plan)->definition();
        prepared->digest = digest;
        run.definition = prepared;
        create(run, {.drive = false});
    });
}

void Scheduler::tellParent(RunId child, const event::RunEnded &ended)
{
    m_driven.erase(child);
    if (ended.parentRun == 0)
        return;
    m_calls.emplace_back([this, child, ended] {
        handle(RunId{ended.parentRun},
               event::ChildFinished{ended.parentStep, ended.end, ended.output, ended.error,
                                    child.value},
               {.drive = false});
    });
}

} // namespace millrace::scheduler
