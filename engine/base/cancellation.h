// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace millrace::base {

/// Asks work on another thread to stop. Copies share one flag. Thread: any.
class CancellationToken
{
public:
    bool isCancelled() const noexcept { return m_state->cancelled.load(std::memory_order_acquire); }

    /// Sets the flag and calls what was registered, once, on the caller's thread.
    void cancel() const
    {
        std::vector<std::function<void()>> callbacks;
        {
            const std::lock_guard lock(m_state->lock);
            if (m_state->cancelled.exchange(true))
                return;
            callbacks.swap(m_state->callbacks);
        }
        for (const auto &callback : callbacks)
            callback();
    }

    /// Calls back when cancelled, at once when that has happened already.
    void onCancel(std::function<void()> callback) const
    {
        {
            const std::lock_guard lock(m_state->lock);
            if (!m_state->cancelled.load()) {
                m_state->callbacks.push_back(std::move(callback));
                return;
            }
        }
        callback();
    }

private:
    struct State
    {
        std::atomic<bool> cancelled{false};
        std::mutex lock; // guards callbacks
        std::vector<std::function<void()>> callbacks;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>(); // shared by all copies by intent
};

} // namespace millrace::base
