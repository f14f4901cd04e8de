// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/executor/worker_pool.h"

#include <QtGlobal>

#include <algorithm>
#include <chrono>

#include <pthread.h>

namespace millrace::executor {

namespace {

constexpr std::chrono::milliseconds kStuckAfter(3);

/// Asked once: the library reads a file of the system for each answer.
std::size_t coreCount()
{
    static const std::size_t kCount = std::max(2U, std::thread::hardware_concurrency());
    return kCount;
}

} // namespace

void WorkerPool::post(Job job)
{
    Worker *worker = nullptr;
    {
        const std::lock_guard lock(m_lock);
        Q_ASSERT_X(!m_stopping, "WorkerPool::post", "the pool has been stopped");
        m_jobs.push_back(std::move(job));
        worker = help();
    }
    if (worker) // outside the lock, which it needs at once
        worker->wake.notify_one();
}

void WorkerPool::postAll(std::vector<Job> jobs)
{
    std::vector<Worker *> workers;
    {
        const std::lock_guard lock(m_lock);
        Q_ASSERT_X(!m_stopping, "WorkerPool::postAll", "the pool has been stopped");
        for (Job &job : jobs) {
            m_jobs.push_back(std::move(job));
            if (Worker *worker = help())
                workers.push_back(worker);
        }
    }
    for (Worker *worker : workers)
        worker->wake.notify_one();
}

/// With the lock held, after a job was added: an idle worker to be woken, or a new one, or somebody
/// who watches whether the workers are stuck.
WorkerPool::Worker *WorkerPool::help()
{
    Worker *worker = workerToWake();
    if (worker || m_jobs.size() <= m_waking)
        return worker;
    if (m_workers.size() < std::min(coreCount(), m_maxThreads))
        addWorker();
    else if (!m_grower.joinable() && m_workers.size() < m_maxThreads)
        m_grower = std::thread([this] { growWhileStuck(); });
    else if (m_jobs.size() == 1)
        m_stuck.notify_one();
    return nullptr;
}

/// Jobs for which somebody is on the way need nobody else: a wake-up costs more than a short job.
WorkerPool::Worker *WorkerPool::workerToWake()
{
    if (m_idle.empty() || m_jobs.size() <= m_waking)
        return nullptr;
    Worker *worker = m_idle.back();
    m_idle.pop_back();
    worker->woken = true;
    ++m_waking;
    return worker;
}

void WorkerPool::addWorker()
{
    m_workers.push_back(std::make_unique<Worker>());
    Worker &worker = *m_workers.back();
    worker.thread = std::thread([this, &worker] { work(worker); });
}

void WorkerPool::stop()
{
    std::vector<std::unique_ptr<Worker>> workers;
    std::thread grower;
    {
        const std::lock_guard lock(m_lock);
        m_stopping = true;
        workers.swap(m_workers);
        grower.swap(m_grower);
        m_idle.clear();
        for (const auto &worker : workers)
            worker->wake.notify_one();
    }
    m_stuck.notify_one();
    if (grower.joinable())
        grower.join();
    for (const auto &worker : workers)
        worker->thread.join();
}

std::size_t WorkerPool::threadCount() const
{
    const std::lock_guard lock(m_lock);
    return m_workers.size();
}

void WorkerPool::work(Worker &self)
{
    pthread_setname_np(pthread_self(), "worker");
    std::unique_lock lock(m_lock);
    while (Job job = nextJob(self, lock)) {
        ++m_taken;
        lock.unlock();
        job();
        job = nullptr; // what the job holds is released outside the lock
        lock.lock();
    }
}

/// Nothing when the pool stops and all is done.
WorkerPool::Job WorkerPool::nextJob(Worker &self, std::unique_lock<std::mutex> &lock)
{
    while (m_jobs.empty() && !m_stopping) {
        m_idle.push_back(&self);
        self.wake.wait(lock, [&] { return self.woken || m_stopping; });
        if (self.woken)
            --m_waking;
        self.woken = false;
    }
    if (m_jobs.empty())
        return nullptr;
    Job job = std::move(m_jobs.front());
    m_jobs.pop_front();
    return job;
}

void WorkerPool::growWhileStuck()
{
    std::unique_lock lock(m_lock);
    while (!m_stopping && m_workers.size() < m_maxThreads) {
        if (m_jobs.empty()) {
            m_stuck.wait(lock);
            continue;
        }
        const std::size_t taken = m_taken;
        m_stuck.wait_for(lock, kStuckAfter, [this] { return m_stopping; });
        if (!m_stopping && m_taken == taken && !m_jobs.empty())
            addWorker();
    }
}

} // namespace millrace::executor
