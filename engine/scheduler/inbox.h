// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>

namespace millrace::scheduler {

/// Calls posted to the engine's thread. Qt-free, so that the thread sanitizer sees all of it.
/// Thread: any; take() from the engine's thread only.
class Inbox
{
public:
    using Call = std::function<void()>;

    /// Bound for calls from outside; what the engine itself is owed (attempt outcomes, commits) is
    /// bounded by what it started and always goes in.
    static constexpr std::size_t kMaxOutside = 100'000;

    void post(Call call)
    {
        bool waits = false;
        {
            const std::lock_guard lock(m_lock);
            m_calls.push_back(std::move(call));
            waits = m_waits;
        }
        wakeIf(waits);
    }

    /// False where the bound is reached.
    bool postOutside(Call call)
    {
        bool waits = false;
        {
            const std::lock_guard lock(m_lock);
            if (m_calls.size() >= kMaxOutside)
                return false;
            m_calls.push_back(std::move(call));
            waits = m_waits;
        }
        wakeIf(waits);
        return true;
    }

    /// Everything posted, in order; waits for at most `wait` where there is nothing.
    std::deque<Call> take(std::chrono::milliseconds wait)
    {
        std::unique_lock lock(m_lock);
        m_waits = true;
        m_filled.wait_for(lock, wait, [this] { return !m_calls.empty() || m_poked; });
        m_waits = false;
        m_poked = false;
        std::deque<Call> calls;
        calls.swap(m_calls);
        return calls;
    }

    /// Ends a wait without a call: the clock was moved.
    void poke()
    {
        {
            const std::lock_guard lock(m_lock);
            m_poked = true;
        }
        m_filled.notify_one();
    }

private:
    /// Outside the lock, which who wakes needs at once; and only where somebody sleeps.
    void wakeIf(bool waits)
    {
        if (waits)
            m_filled.notify_one();
    }

    std::mutex m_lock; // guards m_calls, m_poked, m_waits
    std::condition_variable m_filled;
    std::deque<Call> m_calls;
    bool m_poked = false;
    bool m_waits = false;
};

} // namespace millrace::scheduler
