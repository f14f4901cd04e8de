// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/journal/journal.h"
#include "engine/scheduler/action_dispatcher.h"

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <unordered_map>

namespace millrace::scheduler {

using base::Result;
using base::RunId;
using base::Value;
using Reply = std::function<void(Result<Value>)>;

/// What the world is told once it is on disk.
struct OutboxSinks
{
    std::function<void(const journal::RunSummary &)> summary = {};
    std::function<void(RunId, qint64, base::TimeMs, const std::vector<event::Event> &)> events = {};
    std::function<void(const event::TellPeople &, RunId)> people = {};
};

/// The far side of the durability barrier: runs on the journal's thread and lets out attempts,
/// answers and news exactly when the commit that caused them is done. Thread: see each function.
class Outbox final : public journal::JournalSink
{
public:
    /// `failed` is called on the journal's thread when a commit fails; `idle` after commits while
    /// somebody asked for it by wantsWake().
    Outbox(ActionDispatcher &dispatcher, OutboxSinks sinks, std::function<void(base::Error)> failed,
           std::function<void()> idle)
        : m_dispatcher(dispatcher)
        , m_sinks(std::move(sinks))
        , m_failed(std::move(failed))
        , m_wake(std::move(idle))
    {
    }

    /// Engine's thread: keeps a reply until its append is durable; the ticket goes with the append.
    qint64 expect(Reply reply, Value answer);
    /// Position of the last commit. Thread: any.
    qint64 durable() const { return m_durable.load(std::memory_order_acquire); }
    void setDurable(base::Position position) { m_durable = position.value; }
    /// Engine's thread: asks for one wake-up at the next commit.
    void wantWake() { m_wantsWake.store(true, std::memory_order_release); }

    void committed(std::vector<journal::Append> batch) override;
    void failed(std::vector<journal::Append> batch, const base::Error &error) override;

private:
    struct Expected
    {
        Reply reply;
        Value answer;
    };
    Expected takeReply(qint64 ticket);
    void releaseAttempts(const std::vector<journal::Append> &batch);
    void release(const journal::Append &append);

    ActionDispatcher &m_dispatcher;
    OutboxSinks m_sinks;
    std::function<void(base::Error)> m_failed;
    std::function<void()> m_wake;
    std::atomic<qint64> m_durable{0};
    std::atomic<bool> m_wantsWake{false};
    std::mutex m_lock; // guards m_replies, m_lastTicket
    std::unordered_map<qint64, Expected> m_replies;
    qint64 m_lastTicket = 0;
};

} // namespace millrace::scheduler
