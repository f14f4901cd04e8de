// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bench/bench.h"
#include "engine/executor/pooled_attempt_runner.h"
#include "engine/journal/sqlite_journal.h"
#include "engine/scheduler/scheduler.h"

#include <condition_variable>
#include <mutex>

namespace millrace::bench {

/// The engine as it ships, on a store in a folder, with one more kind of action: an outside no-op,
/// so that the durability barrier can be measured without a real effect.
class BenchEngine
{
public:
    BenchEngine() = default;
    ~BenchEngine() { close(); }
    BenchEngine(const BenchEngine &) = delete;
    BenchEngine &operator=(const BenchEngine &) = delete;

    base::Done open(const QString &folder, bool driveAll = true);
    void close();

    void start(const scheduler::PreparedPtr &definition, const Value &input);
    /// Waits until the engine has seen to everything that was due to it.
    void settle();
    void submit(base::RunId run, event::Command command);
    /// Waits until so many runs have reached an end, or are parked, durably; false after 10
    /// minutes.
    bool waitForEnded(int count);
    bool waitForParked(int count);
    qint64 events() const { return m_events; }

    static QString storeIn(const QString &folder) { return folder + u"/bench.db"_qs; }

private:
    bool waitFor(const int &counter, int count);

    std::mutex m_lock; // guards the counters
    std::condition_variable m_changed;
    int m_ended = 0;
    int m_parked = 0;
    std::atomic<qint64> m_events{0};
    base::SystemClock m_clock;
    steps::ExecutorRegistry m_executors;
    std::unique_ptr<journal::SqliteJournal> m_journal;
    std::unique_ptr<scheduler::Scheduler> m_scheduler;
    std::unique_ptr<executor::PooledAttemptRunner> m_runner;
};

/// A workflow of `count` steps of one kind, one behind the other ("chain") or between two ("fan").
scheduler::PreparedPtr chainWorkflow(int count, const QString &kind);
scheduler::PreparedPtr fanWorkflow(int count);
/// One approval.
scheduler::PreparedPtr approvalWorkflow();

} // namespace millrace::bench
