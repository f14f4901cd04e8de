// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/store_view.h"

#include <functional>
#include <mutex>
#include <set>

namespace millrace::api {

/// What came since somebody looked. Of the runs in `gaps` something was left out for lack of room:
/// it is in the store.
struct EventBatch
{
    std::vector<RunEvents> runs = {};
    std::set<base::RunId> gaps = {};
    std::size_t events = 0;
    bool isEmpty() const { return runs.empty() && gaps.empty(); }
};

/// Keeps durable events between the thread that they come on and the one that looks at them, of the
/// runs that somebody follows. Bounded: beyond `mostEvents` a run's events are left out and it is
/// named as a gap. Thread: any.
class EventBuffer
{
public:
    explicit EventBuffer(std::size_t mostEvents) : m_mostEvents(mostEvents) {}

    /// Called, on the thread that adds, when there is something again after take(). Set once,
    /// before events come.
    void setWake(std::function<void()> wake) { m_wake = std::move(wake); }
    void follow(base::RunId run);
    void unfollow(base::RunId run);

    void add(base::RunId run, qint64 firstSeq, base::TimeMs time,
             const std::vector<event::Event> &events);
    EventBatch take();

private:
    const std::size_t m_mostEvents;
    std::function<void()> m_wake;
    std::mutex m_lock; // guards all below
    std::multiset<base::RunId> m_followed;
    EventBatch m_batch;
};

} // namespace millrace::api
