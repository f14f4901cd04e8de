// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace millrace::executor {

/// Threads that run jobs in the order they came.
///
/// There is a thread for each core before long; more are made, one at a time and up to a limit,
/// only while jobs wait and none was taken for some milliseconds, which means that the threads
/// there are are blocked. So a flood of short jobs makes no crowd. The thread that became free last
/// is the first to get work: its caches are warm. Built on the standard library only, so that the
/// thread sanitizer sees through it. Thread: any.
class WorkerPool
{
public:
    using Job = std::function<void()>;

    explicit WorkerPool(std::size_t maxThreads) : m_maxThreads(maxThreads) {}
    ~WorkerPool() { stop(); }
    WorkerPool(const WorkerPool &) = delete;
    WorkerPool &operator=(const WorkerPool &) = delete;

    /// Never blocks. Not after stop().
    void post(Job job);
    void postAll(std::vector<Job> jobs);
    /// Runs what is queued, then ends the threads.
    void stop();
    std::size_t threadCount() const;

private:
    struct Worker
    {
        std::thread thread;
        std::condition_variable wake;
        bool woken = false; // leaves the idle ones
    };

    Worker *help();
    void addWorker();
    void work(Worker &self);
    Job nextJob(Worker &self, std::unique_lock<std::mutex> &lock);
    Worker *workerToWake();
    void growWhileStuck();

    const std::size_t m_maxThreads;
    mutable std::mutex m_lock; // guards all below
    std::condition_variable m_stuck;
    std::deque<Job> m_jobs;
    std::vector<std::unique_ptr<Worker>> m_workers;
    std::vector<Worker *> m_idle; // last come, first served
    std::size_t m_waking = 0;     // woken, but not running yet
    std::thread m_grower;
    std::size_t m_taken = 0; // jobs so far
    bool m_stopping = false;
};

} // namespace millrace::executor
