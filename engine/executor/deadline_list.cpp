// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/executor/deadline_list.h"

#include <chrono>
#include <limits>

namespace millrace::executor {

using Steady = std::chrono::steady_clock;
using Milliseconds = std::chrono::milliseconds;

namespace {

constexpr qint64 kNever = std::numeric_limits<qint64>::max();

} // namespace

qint64 steadyNowMs()
{
    return std::chrono::duration_cast<Milliseconds>(Steady::now().time_since_epoch()).count();
}

void DeadlineList::arm(qint64 token, qint64 whenMs)
{
    const std::lock_guard lock(m_lock);
    if (m_stopping)
        return;
    m_deadlines.emplace(whenMs, token);
    if (!m_thread.joinable())
        m_thread = std::thread([this] { watch(); });
    else if (whenMs < m_wakeAt)
        m_news.notify_one();
}

void DeadlineList::disarm(qint64 token, qint64 whenMs)
{
    const std::lock_guard lock(m_lock);
    m_deadlines.erase({whenMs, token});
}

void DeadlineList::stop()
{
    {
        const std::lock_guard lock(m_lock);
        m_stopping = true;
        m_deadlines.clear();
    }
    m_news.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void DeadlineList::watch()
{
    std::unique_lock lock(m_lock);
    while (!m_stopping) {
        m_wakeAt = m_deadlines.empty() ? kNever : m_deadlines.begin()->first;
        if (m_wakeAt == kNever) {
            m_news.wait(lock);
        } else if (m_wakeAt > steadyNowMs()) {
            m_news.wait_until(lock, Steady::time_point(Milliseconds(m_wakeAt)));
        } else {
            const qint64 token = m_deadlines.begin()->second;
            m_deadlines.erase(m_deadlines.begin());
            lock.unlock();
            m_due(token);
            lock.lock();
        }
    }
}

} // namespace millrace::executor
