// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/log.h"
#include "engine/scheduler/run_summaries.h"
#include "engine/scheduler/scheduler.h"
#include "engine/state/apply.h"

#include <algorithm>

#include <malloc.h>

namespace millrace::scheduler {

constexpr int kManyEvicted = 1000;

using base::fail;
using journal::RunStatus;

/// Takes every unfinished run up by its summary alone: parked runs by their next moment, running
/// and queued ones as soon as there is a slot. Histories are read when a run is to do something.
Done Scheduler::recover()
{
    const auto unfinished = m_journal.unfinished();
    if (!unfinished)
        return fail(unfinished.error());
    for (const journal::RunSummary &summary : *unfinished)
        takeUp(summary);
    fireTimers();
    return {};
}

void Scheduler::takeUp(const journal::RunSummary &summary)
{
    switch (summary.status) {
    case RunStatus::Waiting:
    case RunStatus::WaitingApproval:
    case RunStatus::Paused:
        m_timers.set(summary.run, summary.nextDue);
        // A wait for a child run is over when the child ended while nobody told the parent.
        if (mayWaitForRun(summary.waitsFor) && isDriven(summary.run))
            m_calls.emplace_back([this, run = summary.run] {
                handle(run, event::AttemptsLost{}, {.drive = false});
            });
        break;
    default:
        if (isDriven(summary.run) && m_slots.acquire(summary.run, summary.priority))
            m_calls.emplace_back(
                [this, run = summary.run] { handle(run, event::Advance{}, {.drive = false}); });
        break;
    }
}

Result<Scheduler::LiveRun *> Scheduler::load(RunId run)
{
    if (const auto known = m_runs.find(run); known != m_runs.end())
        return known->second.get();
    const auto summary = m_journal.summary(run);
    if (!summary)
        return fail(summary.error());
    if (!*summary)
        return fail(base::ErrorClass::NotFound, u"run.unknown"_qs,
                    u"there is no run %1"_qs.arg(run.value),
                    u"see the list: millracectl runs list"_qs);
    const auto plan = m_plans.find((*summary)->digest);
    if (!plan)
        return fail(plan.error());
    const auto events = m_journal.readRun(run);
    if (!events)
        return fail(events.error());
    auto live = std::make_unique<LiveRun>(state::fold(run, *plan, *events));
    live->shown = **summary;
    live->lost = !live->state.isFinished() &&
                 (live->state.running > 0 || live->state.isActive() || live->state.timedWaits > 0);
    return m_runs.emplace(run, std::move(live)).first->second.get();
}

/// Lets go of runs that do nothing and are on disk; they are folded again when something comes.
void Scheduler::evictParked()
{
    while (!m_parked.empty()) {
        const auto found = m_runs.find(m_parked.front());
        if (found != m_runs.end() && !m_slots.holds(found->first)) {
            if (found->second->last.value > m_outbox->durable()) {
                m_outbox->wantWake();
                if (found->second->last.value > m_outbox->durable())
                    return;
            }
            m_runs.erase(found);
            ++m_evicted;
        }
        m_parked.pop_front();
    }
}

/// When there is nothing else to do: thousands of states leave holes that the library would keep.
void Scheduler::giveMemoryBack()
{
    if (m_evicted < kManyEvicted)
        return;
    m_evicted = 0;
    ::malloc_trim(0);
}

/// A commit failed: what was decided since the last durable position never happened.
void Scheduler::onStoreFailed()
{
    base::Error error;
    {
        const std::lock_guard lock(m_errorLock);
        error = m_storeError;
    }
    base::log("scheduler").error("the store fails: {}", error.message);
    m_failing = true;
    m_runs.clear();
    m_parked.clear();
    m_timers.clear();
    m_slots.clear();
    m_storeSink(error);
}

bool Scheduler::tryReopen()
{
    const Done opened = m_journal.reopen();
    if (!opened) {
        base::log("scheduler").warn("the store still fails: {}", opened.error().message);
        return false;
    }
    m_storeFailed = false;
    m_failing = false;
    m_storeSink(base::Error());
    // Attempts whose start is not on disk are forgotten; their outcomes are ignored.
    std::erase_if(m_attempts, [this](const auto &entry) {
        const auto live = load(entry.second.run);
        if (!live)
            return true;
        const int instance = (*live)->state.find(entry.second.ref);
        const bool known = instance >= 0 && (*live)->state.step(instance).attemptRuns &&
                           (*live)->state.step(instance).serial == entry.second.serial;
        return !known;
    });
    std::erase_if(m_tokens,
                  [this](const auto &entry) { return !m_attempts.contains(entry.second); });
    if (const Done recovered = recover(); !recovered)
        base::log("scheduler").error("taking runs up again failed: {}", recovered.error().message);
    return true;
}

} // namespace millrace::scheduler
