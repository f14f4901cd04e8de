// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/executor/attempt_runner.h"
#include "engine/executor/circuit_breaker.h"
#include "engine/executor/running_attempt.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <unordered_map>
#include <vector>

namespace millrace::executor {

class DeadlineList;

using RunningAttemptPtr = std::shared_ptr<RunningAttempt>; // shared by executor, queue and limits

/// Knows the attempts that are not reported yet, and reports each once. Outlives its runner while
/// an executor still holds an attempt; its sink is then gone and nothing is said any more. Thread:
/// any.
class RunnerCore
{
public:
    RunnerCore(AttemptSink &sink, DeadlineList &deadlines, CircuitPolicy policy, StopGrace grace)
        : m_sink(&sink), m_deadlines(deadlines), m_grace(grace), m_circuits(policy)
    {
    }

    void add(const RunningAttemptPtr &attempt);
    RunningAttemptPtr find(qint64 token) const;
    std::size_t activeCount() const;

    /// Asks the circuit; false where it is open, and the refusal is reported then.
    bool admit(const RunningAttemptPtr &attempt, const QString &circuit);
    /// The executor's outcome; later ones are ignored.
    void finish(const RunningAttemptPtr &attempt, Result<Value> outcome);
    void stop(const RunningAttemptPtr &attempt, StopReason reason);
    void stopAll(StopReason reason);
    /// Something is due for this attempt, or was when it was armed.
    void deadlineReached(qint64 token);
    /// Puts the attempt's next deadline into the list.
    void rearm(const RunningAttemptPtr &attempt);

    void record(qint64 token, const QString &key, Value value,
                std::function<void(base::Done)> durable);
    void progress(qint64 token, Value progress);

    /// Waits until all is reported; nothing is, afterwards.
    void drain();

private:
    void report(const RunningAttemptPtr &attempt, Result<Value> report);
    bool enterSink(qint64 token);
    void leaveSink();

    mutable std::mutex m_lock; // guards all below but the references
    AttemptSink *m_sink;
    DeadlineList &m_deadlines;
    const StopGrace m_grace;
    CircuitBreakers m_circuits;
    std::unordered_map<qint64, RunningAttemptPtr> m_active;
    int m_insideSink = 0;
    std::condition_variable m_quiet;
};

} // namespace millrace::executor
