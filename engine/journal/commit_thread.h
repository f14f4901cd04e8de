// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/journal/store_writer.h"

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace millrace::journal {

/// The journal's own thread: owns the writing connection and commits in groups. All appends that
/// arrived while the last commit was on its way go into the next one, in their order.
///
/// A failing commit fails everything from its first append on, also what comes later, until heal().
/// The log is moved into the file between commits, when nobody waits if that can be had.
/// Thread: the public functions belong to the engine's thread, backlog() to any.
class CommitThread
{
public:
    /// Work on the writing connection between two commits; it brings its own transaction.
    using Work = std::function<Done(Connection &)>;

    /// `store` has been loaded and belongs to the thread from here on.
    CommitThread(std::unique_ptr<Connection> connection, std::unique_ptr<StoreWriter> store);
    CommitThread(const CommitThread &) = delete;
    CommitThread &operator=(const CommitThread &) = delete;
    /// Commits what is queued, then ends the thread.
    ~CommitThread();

    void setSink(JournalSink *sink);
    void append(Append append);
    qint64 backlog() const { return m_backlog.load(std::memory_order_relaxed); }
    /// Waits until the sink has been told about everything queued.
    Done drain();
    /// Runs work behind all that is queued and waits for it.
    Done perform(Work work);
    /// After a failure: makes sure that what failed can never come back, and accepts again.
    Done heal();
    /// Position of the last durable append in this process; 0: none yet.
    Position committed();

private:
    struct Task
    {
        Work work;
        bool heals = false;
        bool finished = false;
        Done done = {};
    };

    void run();
    void takeGroup(std::vector<Append> &batch);
    void process(std::vector<Append> &batch);
    Done writeGroup(const std::vector<Append> &batch, std::size_t &good);
    void tellCommitted(std::vector<Append> batch);
    void tellFailed(std::vector<Append> batch, const base::Error &error);
    Done process(Task &task);
    Done wait(Task &task);
    void relieveLog(bool idle);
    void gather(std::unique_lock<std::mutex> &lock);

    std::unique_ptr<Connection> m_connection; // the thread's
    std::unique_ptr<StoreWriter> m_store;     // the thread's
    std::atomic<qint64> m_backlog{0};

    std::mutex m_lock; // guards all below
    std::condition_variable m_wake;
    std::condition_variable m_idle;
    std::vector<Append> m_queue;
    std::vector<Task *> m_tasks;
    JournalSink *m_sink = nullptr;
    Done m_health; ///< why appends are refused, if they are
    Position m_committed;
    std::size_t m_enough = 1;     ///< appends that end a wait
    std::size_t m_usualGroup = 0; ///< of the last groups, falling slowly
    bool m_busy = false;
    bool m_stop = false;

    std::thread m_thread; // last: starts when all else is there
};

} // namespace millrace::journal
