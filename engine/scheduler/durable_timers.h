// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/clock.h"
#include "engine/base/ids.h"

#include <memory_resource>
#include <optional>
#include <set>
#include <unordered_map>

namespace millrace::scheduler {

using base::RunId;
using base::TimeMs;

/// For each run the next moment something of it is due. What is due is in the run's events; this
/// only says when to look. About 100 bytes a run. Thread: the engine's.
class DurableTimers
{
public:
    /// Sets a run's next moment; 0 takes it out.
    void set(RunId run, TimeMs due)
    {
        const auto known = m_dueOf.find(run);
        if (known != m_dueOf.end()) {
            if (known->second == due)
                return;
            m_order.erase({known->second, run});
            m_dueOf.erase(known);
        }
        if (due != 0) {
            m_order.insert({due, run});
            m_dueOf.emplace(run, due);
        }
    }

    /// The run that is due first, when that is now or earlier; it is taken out.
    std::optional<RunId> takeDue(TimeMs now)
    {
        if (m_order.empty() || m_order.begin()->first > now)
            return {};
        const RunId run = m_order.begin()->second;
        m_dueOf.erase(run);
        m_order.erase(m_order.begin());
        return run;
    }

    /// Moment of the first, or 0.
    TimeMs next() const { return m_order.empty() ? 0 : m_order.begin()->first; }
    void clear()
    {
        m_order.clear();
        m_dueOf.clear();
    }

private:
    std::pmr::unsynchronized_pool_resource m_memory; // see Scheduler::m_small
    std::pmr::set<std::pair<TimeMs, RunId>> m_order{&m_memory};
    std::pmr::unordered_map<RunId, TimeMs> m_dueOf{&m_memory};
};

} // namespace millrace::scheduler
