// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/scheduler/outbox.h"

namespace millrace::scheduler {

qint64 Outbox::expect(Reply reply, Value answer)
{
    const std::lock_guard lock(m_lock);
    m_replies.emplace(++m_lastTicket, Expected{std::move(reply), std::move(answer)});
    return m_lastTicket;
}

Outbox::Expected Outbox::takeReply(qint64 ticket)
{
    const std::lock_guard lock(m_lock);
    const auto found = m_replies.find(ticket);
    if (found == m_replies.end())
        return {};
    Expected expected = std::move(found->second);
    m_replies.erase(found);
    return expected;
}

void Outbox::release(const journal::Append &append)
{
    for (const event::Action &action : append.actions) {
        if (const auto *tell = std::get_if<event::TellPeople>(&action);
            tell != nullptr && m_sinks.people)
            m_sinks.people(*tell, append.run);
    }
    if (m_sinks.events && !append.events.empty())
        m_sinks.events(append.run, append.firstSeq, append.time, append.events);
    if (m_sinks.summary && append.summary)
        m_sinks.summary(*append.summary);
    if (append.ticket == 0)
        return;
    if (Expected expected = takeReply(append.ticket); expected.reply)
        expected.reply(std::move(expected.answer));
}

void Outbox::releaseAttempts(const std::vector<journal::Append> &batch)
{
    std::vector<qint64> tokens;
    for (const journal::Append &append : batch) {
        for (const event::Action &action : append.actions) {
            if (const auto *start = std::get_if<event::StartAttempt>(&action))
                tokens.push_back(start->token);
        }
    }
    if (!tokens.empty())
        m_dispatcher.release(tokens);
}

void Outbox::committed(std::vector<journal::Append> batch)
{
    if (!batch.empty())
        m_durable.store(batch.back().position.value, std::memory_order_release);
    releaseAttempts(batch);
    for (const journal::Append &append : batch)
        release(append);
    if (m_wantsWake.exchange(false, std::memory_order_acq_rel))
        m_wake();
}

void Outbox::failed(std::vector<journal::Append> batch, const base::Error &error)
{
    for (const journal::Append &append : batch) {
        for (const event::Action &action : append.actions) {
            if (const auto *start = std::get_if<event::StartAttempt>(&action))
                m_dispatcher.drop(start->token);
        }
        if (append.ticket == 0)
            continue;
        if (const Expected expected = takeReply(append.ticket); expected.reply)
            expected.reply(base::fail(error));
    }
    m_failed(error);
}

} // namespace millrace::scheduler
