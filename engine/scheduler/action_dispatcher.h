// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/executor/attempt_runner.h"

#include <map>
#include <mutex>
#include <unordered_map>

namespace millrace::scheduler {

/// Hands attempts to the runner: prepared on the engine's thread when they are decided, released
/// when their cause is on disk. Holds back what exceeds a connection's limit, by priority.
/// Thread: any.
class ActionDispatcher
{
public:
    ActionDispatcher(executor::AttemptRunner &runner, int maxPerConnection)
        : m_runner(runner), m_maxPerConnection(maxPerConnection)
    {
    }

    void prepare(steps::AttemptRequest request, int priority);
    /// Their causes are on disk. Thread: the journal's.
    void release(const std::vector<qint64> &tokens);
    /// The attempt's cause did not reach the disk; it never starts.
    void drop(qint64 token);
    /// False where it never began: the caller reports it as cancelled.
    bool cancel(qint64 token);
    /// The attempt has ended; its connection is free for the next.
    void ended(qint64 token);

private:
    void take(qint64 token, std::vector<steps::AttemptRequest> &requests);

    struct Prepared
    {
        steps::AttemptRequest request;
        int priority = 5;
        bool released = false;
    };
    struct Connection
    {
        int active = 0;
        std::multimap<int, qint64> waiting = {}; ///< by descending priority
    };

    executor::AttemptRunner &m_runner;
    const int m_maxPerConnection;
    /// Held from taking an attempt out of the maps until the runner has it, so that a cancel cannot
    /// fall between. Taken before m_lock.
    std::mutex m_starting;
    std::mutex m_lock; // guards the maps
    std::unordered_map<qint64, Prepared> m_prepared;
    std::map<QString, Connection> m_connections;
    std::unordered_map<qint64, QString> m_using;
};

} // namespace millrace::scheduler
