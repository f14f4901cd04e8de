// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/event_buffer.h"

#include <utility>

namespace millrace::api {

void EventBuffer::follow(base::RunId run)
{
    const std::lock_guard lock(m_lock);
    m_followed.insert(run);
}

void EventBuffer::unfollow(base::RunId run)
{
    const std::lock_guard lock(m_lock);
    const auto found = m_followed.find(run);
    if (found != m_followed.end())
        m_followed.erase(found);
}

void EventBuffer::add(base::RunId run, qint64 firstSeq, base::TimeMs time,
                      const std::vector<event::Event> &events)
{
    bool wakes = false;
    {
        const std::lock_guard lock(m_lock);
        if (!m_followed.contains(run))
            return;
        wakes = m_batch.isEmpty();
        // Once there is a gap, what follows it is of no use without the store either.
        if (m_batch.events + events.size() > m_mostEvents || m_batch.gaps.contains(run)) {
            m_batch.gaps.insert(run);
        } else {
            m_batch.events += events.size();
            m_batch.runs.push_back({run, firstSeq, time, events});
        }
    }
    if (wakes && m_wake)
        m_wake();
}

EventBatch EventBuffer::take()
{
    const std::lock_guard lock(m_lock);
    return std::exchange(m_batch, {});
}

} // namespace millrace::api
