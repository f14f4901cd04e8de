// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/engine.h"
#include "engine/executor/pooled_attempt_runner.h"
#include "engine/journal/sqlite_journal.h"
#include "engine/journal/store_lock.h"
#include "engine/scheduler/scheduler.h"
#include "engine/steps/executor_registry.h"

#include <atomic>
#include <thread>

namespace millrace::api {

/// The engine in this process: lock, journal, executors and scheduler, made and ended in order.
class LocalEngine final : public Engine
{
public:
    LocalEngine(EngineConfig config, std::unique_ptr<journal::StoreLock> lock,
                std::unique_ptr<journal::SqliteJournal> journal);
    ~LocalEngine() override;

    Done begin(const EngineSinks &sinks);

    void startRun(StartRequest request, Reply reply) override;
    void submit(CommandRequest request, Reply reply) override;
    void fork(ForkRequest request, Reply reply) override;
    void deleteRun(RunId run, const QString &by, const QString &commandId, Reply reply) override;
    void compact(Reply reply) override;
    void drive(const std::vector<RunId> &runs) override;
    Result<std::optional<journal::RunSummary>> summary(RunId run) const override;
    int busyRuns() const override;
    void stop() override;

private:
    const EngineConfig m_config;
    base::SystemClock m_clock;
    std::unique_ptr<journal::StoreLock> m_lock; // first taken, last given back
    std::unique_ptr<journal::SqliteJournal> m_journal;
    steps::ExecutorRegistry m_executors;
    std::unique_ptr<scheduler::Scheduler> m_scheduler;
    std::unique_ptr<executor::PooledAttemptRunner> m_runner;
    std::thread m_care; ///< compacts, one at a time
    std::atomic<bool> m_caring{false};
    bool m_stopped = false;
};

} // namespace millrace::api
