// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/scheduler/action_dispatcher.h"

#include <algorithm>

namespace millrace::scheduler {

void ActionDispatcher::prepare(steps::AttemptRequest request, int priority)
{
    const qint64 token = request.token;
    const std::lock_guard lock(m_lock);
    m_prepared.emplace(token, Prepared{std::move(request), priority, false});
}

void ActionDispatcher::release(const std::vector<qint64> &tokens)
{
    std::vector<steps::AttemptRequest> requests;
    requests.reserve(tokens.size());
    const std::lock_guard starting(m_starting);
    {
        const std::lock_guard lock(m_lock);
        for (const qint64 token : tokens)
            take(token, requests);
    }
    if (!requests.empty())
        m_runner.startAll(std::move(requests));
}

/// With the lock held: hands the attempt over, or lets it wait for its connection.
void ActionDispatcher::take(qint64 token, std::vector<steps::AttemptRequest> &requests)
{
    const auto found = m_prepared.find(token);
    if (found == m_prepared.end())
        return; // cancelled meanwhile
    const QString connection = found->second.request.parameters[u"connection"].text();
    if (!connection.isEmpty()) {
        Connection &limit = m_connections[connection];
        found->second.released = true;
        if (limit.active >= m_maxPerConnection) {
            limit.waiting.emplace(-found->second.priority, token);
            return;
        }
        ++limit.active;
        m_using.emplace(token, connection);
    }
    requests.push_back(std::move(found->second.request));
    m_prepared.erase(found);
}

void ActionDispatcher::drop(qint64 token)
{
    const std::lock_guard lock(m_lock);
    m_prepared.erase(token);
}

bool ActionDispatcher::cancel(qint64 token)
{
    {
        const std::lock_guard lock(m_lock);
        if (const auto found = m_prepared.find(token); found != m_prepared.end()) {
            const QString connection = found->second.request.parameters[u"connection"].text();
            m_prepared.erase(found);
            if (const auto limit = m_connections.find(connection); limit != m_connections.end())
                std::erase_if(limit->second.waiting,
                              [token](const auto &entry) { return entry.second == token; });
            return false;
        }
    }
    {
        const std::lock_guard underWay(m_starting); // the runner has it afterwards
    }
    m_runner.cancel(token);
    return true;
}

void ActionDispatcher::ended(qint64 token)
{
    {
        const std::lock_guard lock(m_lock);
        if (!m_using.contains(token))
            return; // most use no connection
    }
    steps::AttemptRequest next;
    const std::lock_guard starting(m_starting);
    {
        const std::lock_guard lock(m_lock);
        const auto used = m_using.find(token);
        if (used == m_using.end())
            return;
        const QString connection = used->second;
        m_using.erase(used);
        Connection &limit = m_connections[connection];
        --limit.active;
        if (limit.waiting.empty()) {
            if (limit.active == 0)
                m_connections.erase(connection);
            return;
        }
        const qint64 waiting = limit.waiting.begin()->second;
        limit.waiting.erase(limit.waiting.begin());
        const auto found = m_prepared.find(waiting);
        next = std::move(found->second.request);
        m_prepared.erase(found);
        ++limit.active;
        m_using.emplace(waiting, connection);
    }
    m_runner.start(std::move(next));
}

} // namespace millrace::scheduler
