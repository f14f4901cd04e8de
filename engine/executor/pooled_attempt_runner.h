// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/executor/attempt_runner.h"
#include "engine/executor/circuit_breaker.h"
#include "engine/executor/running_attempt.h"
#include "engine/steps/executor_registry.h"

#include <memory>

namespace millrace::executor {

/// Bounds of a runner; the defaults are for the engine.
struct RunnerConfig
{
    std::size_t maxWorkers = 64; ///< threads for executors at home on a worker, made on demand
    std::size_t maxAttempts = 100'000; ///< at once; the scheduler's own limits are far below
    StopGrace grace = {};
    CircuitPolicy circuit = {};
};

/// Runs attempts on a pool of workers and on one I/O thread, within their limits.
///
/// start() and cancel() never block and never report from inside the call. The sink is called on
/// workers, the I/O thread and the thread of the limits. A time limit counts from the moment the
/// attempt begins, not while it is queued here. Thread: any; shutdown() once, not from the sink.
class PooledAttemptRunner final : public AttemptRunner
{
public:
    /// The registry and the sink must outlive the runner.
    PooledAttemptRunner(const steps::ExecutorRegistry &registry, AttemptSink &sink,
                        const RunnerConfig &config = {});
    ~PooledAttemptRunner() override;

    void start(steps::AttemptRequest request) override;
    void startAll(std::vector<steps::AttemptRequest> requests) override;
    void cancel(qint64 token) override;
    void shutdown() override;

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace millrace::executor
