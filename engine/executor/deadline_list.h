// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <set>
#include <thread>
#include <utility>

namespace millrace::executor {

/// Milliseconds of the steady clock: a change of the computer's time moves no limit.
qint64 steadyNowMs();

/// Calls back when a steady time has come. One thread, made at the first use; it is woken only for
/// a time earlier than the one it already waits for, so that arming and disarming the long limits
/// of short work costs no context switch. Thread: any.
class DeadlineList
{
public:
    using Due = std::function<void(qint64 token)>;

    /// `due` is called on the list's thread, without its lock.
    explicit DeadlineList(Due due) : m_due(std::move(due)) {}
    ~DeadlineList() { stop(); }
    DeadlineList(const DeadlineList &) = delete;
    DeadlineList &operator=(const DeadlineList &) = delete;

    void arm(qint64 token, qint64 whenMs);
    /// The pair that was armed; one that has fired meanwhile is ignored.
    void disarm(qint64 token, qint64 whenMs);
    /// Ends the thread; nothing is called afterwards.
    void stop();

private:
    void watch();

    const Due m_due;
    std::mutex m_lock; // guards all below
    std::condition_variable m_news;
    std::set<std::pair<qint64, qint64>> m_deadlines; // time, token
    std::thread m_thread;
    qint64 m_wakeAt = 0; // when the thread looks again by itself
    bool m_stopping = false;
};

} // namespace millrace::executor
