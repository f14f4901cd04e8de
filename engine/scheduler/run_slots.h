// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/ids.h"

#include <map>
#include <optional>
#include <unordered_map>
#include <unordered_set>

namespace millrace::scheduler {

using base::RunId;

/// Which runs may execute: at most so many at once, the others wait by priority, then in order. A
/// run that only waits holds no slot. Thread: the engine's.
class RunSlots
{
public:
    explicit RunSlots(int limit) : m_limit(static_cast<std::size_t>(limit)) {}

    bool holds(RunId run) const { return m_holders.contains(run); }
    bool waits(RunId run) const { return m_places.contains(run); }
    bool hasFree() const { return m_holders.size() < m_limit; }
    std::size_t held() const { return m_holders.size(); }
    std::size_t waiting() const { return m_places.size(); }

    /// Takes a slot where one is free (or held already), else queues the run.
    bool acquire(RunId run, int priority)
    {
        if (holds(run))
            return true;
        if (hasFree() && m_queue.empty()) {
            m_holders.insert(run);
            return true;
        }
        if (!waits(run)) {
            const Place place{-priority, ++m_sequence};
            m_queue.emplace(place, run);
            m_places.emplace(run, place);
        }
        return false;
    }

    void release(RunId run)
    {
        m_holders.erase(run);
        if (const auto place = m_places.find(run); place != m_places.end()) {
            m_queue.erase(place->second);
            m_places.erase(place);
        }
    }

    /// The next waiting run when a slot is free; it holds the slot then.
    std::optional<RunId> takeNext()
    {
        if (m_queue.empty() || !hasFree())
            return {};
        const RunId run = m_queue.begin()->second;
        m_queue.erase(m_queue.begin());
        m_places.erase(run);
        m_holders.insert(run);
        return run;
    }

    void clear()
    {
        m_holders.clear();
        m_queue.clear();
        m_places.clear();
    }

private:
    using Place = std::pair<int, qint64>;
    std::size_t m_limit;
    qint64 m_sequence = 0;
    std::unordered_set<RunId> m_holders;
    std::map<Place, RunId> m_queue;
    std::unordered_map<RunId, Place> m_places;
};

} // namespace millrace::scheduler
