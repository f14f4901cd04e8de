// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/scheduler/scheduler.h"

#include "engine/base/log.h"
#include "engine/model/definition_codec.h"

#include <algorithm>

#include <pthread.h>

namespace millrace::scheduler {

namespace {

constexpr std::chrono::milliseconds kLongestWait{60'000};

} // namespace

PreparedPtr prepareDefinition(model::WorkflowDefinition definition)
{
    auto prepared = std::make_shared<PreparedDefinition>();
    prepared->digest = model::definitionDigest(definition);
    prepared->bytes = model::writeDefinition(definition);
    prepared->definition = std::move(definition);
    return prepared;
}

Scheduler::Scheduler(SchedulerConfig config, journal::Journal &journal, const base::Clock &clock,
                     plan::LoweringTable lowering, OutboxSinks sinks,
                     std::function<void(const base::Error &)> storeSink)
    : m_config(std::move(config))
    , m_journal(journal)
    , m_clock(clock)
    , m_storeSink(std::move(storeSink))
    , m_sinks(std::move(sinks))
    , m_plans(journal, std::move(lowering))
    , m_slots(m_config.maxRuns)
{
}

Scheduler::~Scheduler()
{
    stop();
}

Done Scheduler::start(executor::AttemptRunner &runner)
{
    m_dispatcher = std::make_unique<ActionDispatcher>(runner, m_config.maxPerConnection);
    const auto failed = [this](const base::Error &error) {
        const std::lock_guard lock(m_errorLock);
        m_storeError = error;
        m_storeFailed = true;
        m_inbox.poke();
    };
    m_outbox = std::make_unique<Outbox>(*m_dispatcher, m_sinks, failed, [this] { m_inbox.poke(); });
    m_journal.setSink(m_outbox.get());
    if (const Done recovered = recover(); !recovered)
        return recovered;
    m_thread = std::thread([this] { loop(); });
    return {};
}

void Scheduler::stop()
{
    if (!m_thread.joinable())
        return;
    drain();
    m_inbox.post([this] { m_stopping = true; });
    m_thread.join();
}

void Scheduler::loop()
{
    pthread_setname_np(pthread_self(), "engine");
    while (!m_stopping) {
        if (m_storeFailed && !m_failing)
            onStoreFailed();
        if (m_failing && !tryReopen()) {
            takeCalls(std::chrono::milliseconds(m_config.reopenMs));
            if (m_draining)
                break;
            continue;
        }
        runCalls();
        if (!m_storeFailed)
            goOn();
    }
    if (!m_failing)
        finish();
}

/// What is to be done once no call is left, then a wait for the next one.
void Scheduler::goOn()
{
    fireTimers();
    giveSlots();
    evictParked();
    updateBusy();
    if (!m_calls.empty() || m_stopping)
        return;
    if (m_parked.empty())
        giveMemoryBack();
    takeCalls(waitTime());
}

void Scheduler::finish()
{
    runCalls();
    if (const Done flushed = m_journal.flush(); !flushed)
        base::log("scheduler").error("flush at the end failed: {}", flushed.error().message);
}

/// Waits for at most so long where nothing was posted.
void Scheduler::takeCalls(std::chrono::milliseconds wait)
{
    for (Inbox::Call &call : m_inbox.take(wait))
        m_calls.push_back(std::move(call));
}

void Scheduler::runCalls()
{
    while (!m_calls.empty() && !m_storeFailed) {
        const Inbox::Call call = std::move(m_calls.front());
        m_calls.pop_front();
        call();
        if (m_journal.backlog() > m_config.maxAhead)
            holdBack();
    }
}

/// Waits until the disk has caught up with what was decided.
void Scheduler::holdBack()
{
    while (m_journal.backlog() > m_config.maxAhead / 2 && !m_storeFailed) {
        m_outbox->wantWake();
        if (m_journal.backlog() <= m_config.maxAhead / 2)
            return;
        takeCalls(std::chrono::milliseconds(50));
    }
}

std::chrono::milliseconds Scheduler::waitTime() const
{
    if (m_timers.next() == 0)
        return kLongestWait;
    const auto left = std::chrono::milliseconds(m_timers.next() - m_clock.now());
    return std::clamp(left, std::chrono::milliseconds(0), kLongestWait);
}

void Scheduler::fireTimers()
{
    while (const auto run = m_timers.takeDue(now())) {
        handle(*run, event::TimePassed{}, {.drive = false});
        if (m_storeFailed)
            return;
    }
}

/// Time as the engine sees it: it never goes back while the engine runs.
TimeMs Scheduler::now()
{
    m_lastNow = std::max(m_lastNow, m_clock.now());
    return m_lastNow;
}

void Scheduler::updateBusy()
{
    m_busy.store(static_cast<int>(m_slots.held() + m_slots.waiting() + m_calls.size()),
                 std::memory_order_release);
}

void Scheduler::attemptFinished(qint64 token, Result<Value> outcome)
{
    m_dispatcher->ended(token);
    m_inbox.post([this, token, outcome = std::move(outcome)]() mutable {
        const auto found = m_attempts.find(token);
        if (found == m_attempts.end())
            return; // belonged to what a failing disk took back
        const AttemptKey key = found->second;
        if (m_draining && !outcome)
            return; // stopped with the engine: lost, and made again by the next one
        m_attempts.erase(found);
        m_tokens.erase({key.run, key.serial});
        handle(key.run, event::AttemptFinished{key.ref, key.serial, std::move(outcome)},
               {.drive = false});
    });
}

void Scheduler::attemptRecorded(qint64 token, const QString &key, Value value,
                                std::function<void(base::Done)> durable)
{
    m_inbox.post(
        [this, token, key, value = std::move(value), durable = std::move(durable)]() mutable {
            const auto found = m_attempts.find(token);
            if (found == m_attempts.end()) {
                durable(base::fail(base::ErrorClass::Conflict, u"attempt.over"_qs,
                                   u"the attempt has ended"_qs));
                return;
            }
            CommandContext context;
            context.drive = false;
            context.reply = [durable = std::move(durable)](const Result<Value> &answer) {
                answer ? durable({}) : durable(base::fail(answer.error()));
            };
            handle(found->second.run,
                   event::AttemptReported{found->second.ref, found->second.serial, key,
                                          std::move(value)},
                   std::move(context));
        });
}

void Scheduler::attemptProgressed(qint64, Value)
{
}

void Scheduler::drive(std::vector<RunId> runs)
{
    m_inbox.post([this, runs = std::move(runs)] {
        for (const RunId run : runs) {
            m_driven.insert(run);
            handle(run, event::Advance{}, {});
        }
    });
}

} // namespace millrace::scheduler
