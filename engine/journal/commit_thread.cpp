// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/journal/commit_thread.h"

#include "engine/base/log.h"

#include <pthread.h>

namespace millrace::journal {

namespace {

constexpr std::size_t kGroupEvents = 4096;           // about half of what the engine may run ahead
constexpr qint64 kIdlePages = 512;                   // 4 MB: moved when nobody waits
constexpr std::chrono::microseconds kGatherFor(200); // less than a flush takes
constexpr qint64 kBusyPages = 4096;                  // 32 MB: moved in any case

} // namespace

CommitThread::CommitThread(std::unique_ptr<Connection> connection,
                           std::unique_ptr<StoreWriter> store)
    : m_connection(std::move(connection)), m_store(std::move(store)), m_thread([this] { run(); })
{
}

CommitThread::~CommitThread()
{
    {
        const std::lock_guard lock(m_lock);
        m_stop = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void CommitThread::setSink(JournalSink *sink)
{
    std::unique_lock lock(m_lock);
    m_idle.wait(lock, [this] { return !m_busy; }); // the old one may be in a call
    m_sink = sink;
}

void CommitThread::append(Append append)
{
    m_backlog.fetch_add(static_cast<qint64>(append.events.size()), std::memory_order_relaxed);
    bool sleeping = false;
    {
        const std::lock_guard lock(m_lock);
        m_queue.push_back(std::move(append));
        sleeping = !m_busy && m_queue.size() >= m_enough;
    }
    if (sleeping)
        m_wake.notify_one();
}

Done CommitThread::drain()
{
    std::unique_lock lock(m_lock);
    m_idle.wait(lock, [this] { return m_queue.empty() && !m_busy; });
    return m_health;
}

Done CommitThread::perform(Work work)
{
    Task task{std::move(work)};
    return wait(task);
}

Done CommitThread::heal()
{
    // A commit that failed while it was flushed may lie in the log, whole but unknown to SQLite. A
    // small commit in its place makes sure that no later recovery finds it.
    Task task{[](Connection &connection) {
        Transaction transaction(connection);
        if (const Done begun = transaction.begin(); !begun)
            return begun;
        const Done done =
            connection.execute("UPDATE counters SET value=value+1 WHERE name='reopened'");
        return done ? transaction.commit() : done;
    }};
    task.heals = true;
    return wait(task);
}

Position CommitThread::committed()
{
    const std::lock_guard lock(m_lock);
    return m_committed;
}

Done CommitThread::wait(Task &task)
{
    std::unique_lock lock(m_lock);
    m_tasks.push_back(&task);
    m_wake.notify_one();
    m_idle.wait(lock, [&task] { return task.finished; });
    return task.done;
}

void CommitThread::run()
{
    pthread_setname_np(pthread_self(), "journal");
    std::vector<Append> batch;
    std::unique_lock lock(m_lock);
    while (true) {
        m_wake.wait(lock, [this] { return m_stop || !m_queue.empty() || !m_tasks.empty(); });
        if (m_queue.empty() && m_tasks.empty())
            return;
        gather(lock);
        m_busy = true;
        takeGroup(batch);
        Task *task = nullptr;
        if (batch.empty() && !m_tasks.empty()) {
            task = m_tasks.front();
            m_tasks.erase(m_tasks.begin());
        }
        lock.unlock();
        Done done = task != nullptr ? process(*task) : Done();
        if (!batch.empty())
            process(batch);
        lock.lock();
        if (task != nullptr) {
            task->done = std::move(done);
            task->finished = true;
        }
        const bool idle = m_queue.empty();
        lock.unlock();
        relieveLog(idle);
        lock.lock();
        m_busy = false;
        m_idle.notify_all();
    }
}

/// With the lock held: waits a moment for the rest of a group. Many attempts that were let out by
/// one commit end together; without this the first of them would get a flush of its own, and the
/// others would wait for it. A lone chain, whose groups are of one, never waits here. After
/// commit_delay and commit_siblings of PostgreSQL.
void CommitThread::gather(std::unique_lock<std::mutex> &lock)
{
    const std::size_t wanted = m_usualGroup / 2;
    if (m_tasks.empty() && m_queue.size() < wanted) {
        m_enough = wanted;
        m_wake.wait_for(lock, kGatherFor,
                        [&] { return m_stop || !m_tasks.empty() || m_queue.size() >= wanted; });
        m_enough = 1;
    }
    m_usualGroup = std::max(m_queue.size(), m_usualGroup * 3 / 4);
}

/// Takes the front of the queue, with the lock held. Not all of a long one: while this group is
/// written the engine goes on into the room that the group before it left.
void CommitThread::takeGroup(std::vector<Append> &batch)
{
    batch.clear();
    std::size_t events = 0;
    std::size_t count = 0;
    while (count < m_queue.size() && events < kGroupEvents)
        events += m_queue[count++].events.size();
    if (count == m_queue.size()) {
        batch.swap(m_queue);
        return;
    }
    const auto end = m_queue.begin() + static_cast<std::ptrdiff_t>(count);
    batch.assign(std::make_move_iterator(m_queue.begin()), std::make_move_iterator(end));
    m_queue.erase(m_queue.begin(), end);
}

void CommitThread::process(std::vector<Append> &batch)
{
    Done health;
    {
        const std::lock_guard lock(m_lock);
        health = m_health;
    }
    std::size_t good = 0;
    if (health)
        health = writeGroup(batch, good);
    if (health)
        return tellCommitted(std::move(batch));
    const auto firstBad = batch.begin() + static_cast<std::ptrdiff_t>(good);
    std::vector<Append> bad(std::make_move_iterator(firstBad),
                            std::make_move_iterator(batch.end()));
    batch.erase(firstBad, batch.end());
    if (!batch.empty())
        tellCommitted(std::move(batch));
    tellFailed(std::move(bad), health.error());
}

/// Writes and commits. `good` counts the appends that are durable: all, or on a conflict those
/// before it, or none.
Done CommitThread::writeGroup(const std::vector<Append> &batch, std::size_t &good)
{
    Transaction transaction(*m_connection);
    if (const Done begun = transaction.begin(); !begun)
        return begun;
    std::size_t written = 0;
    Done outcome;
    for (; written < batch.size(); ++written) {
        outcome = m_store->write(batch[written]);
        if (!outcome)
            break;
    }
    if (!outcome && outcome.error().errorClass != base::ErrorClass::Conflict)
        return outcome;
    if (const Done finished = m_store->finish(); !finished)
        return finished;
    if (const Done done = transaction.commit(); !done)
        return done;
    good = written;
    return outcome;
}

void CommitThread::tellCommitted(std::vector<Append> batch)
{
    qint64 events = 0;
    for (const Append &append : batch)
        events += static_cast<qint64>(append.events.size());
    m_backlog.fetch_sub(events, std::memory_order_relaxed);
    JournalSink *sink = nullptr;
    {
        const std::lock_guard lock(m_lock);
        m_committed = batch.back().position;
        sink = m_sink;
    }
    if (sink != nullptr)
        sink->committed(std::move(batch));
}

void CommitThread::tellFailed(std::vector<Append> batch, const base::Error &error)
{
    qint64 events = 0;
    for (const Append &append : batch)
        events += static_cast<qint64>(append.events.size());
    m_backlog.fetch_sub(events, std::memory_order_relaxed);
    JournalSink *sink = nullptr;
    bool first = false;
    {
        const std::lock_guard lock(m_lock);
        first = m_health.has_value();
        if (first)
            m_health = base::fail(error);
        sink = m_sink;
    }
    if (first)
        base::log("journal").error("commit failed code={} message={}", error.code, error.message);
    if (sink != nullptr)
        sink->failed(std::move(batch), error);
}

Done CommitThread::process(Task &task)
{
    if (!task.heals) {
        const std::lock_guard lock(m_lock);
        if (!m_health)
            return m_health;
    }
    Done done = task.work(*m_connection);
    // Whatever the work changed: what the writer remembers may be wrong now.
    const Done loaded = m_store->load();
    if (done && !loaded)
        done = loaded;
    if (task.heals && done) {
        const std::lock_guard lock(m_lock);
        m_health = Done();
    }
    return done;
}

void CommitThread::relieveLog(bool idle)
{
    if (m_connection->walPages() < (idle ? kIdlePages : kBusyPages))
        return;
    // What could not be moved stays in the log, which is as durable; the next commit tries again.
    if (const Done done = m_connection->checkpoint(Checkpoint::Passive); !done)
        base::log("journal").warn("log not moved code={} message={}", done.error().code,
                                  done.error().message);
}

} // namespace millrace::journal
