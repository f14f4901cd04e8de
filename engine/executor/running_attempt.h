// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/executor/circuit_breaker.h"
#include "engine/steps/attempt.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>

namespace millrace::executor {

class RunnerCore;

/// Why an attempt was asked to stop.
enum class StopReason : std::uint8_t
{
    None,
    Cancelled,
    EngineStops,
    TimeLimit,
    Heartbeat
};

/// How long an attempt that shall stop is given.
struct StopGrace
{
    qint64 stopMs = 10'000; ///< from asking to killing
    qint64 killMs = 5'000;  ///< from killing to giving up on it
};

/// One attempt between its start and its report: the executor's context, and the clockwork of its
/// limits.
///
///   queued -> running -> stopping (asked) -> killing -> abandoned
///
/// Pure as to time, which is passed in (steady ms). Thread: any.
class RunningAttempt final : public steps::AttemptContext
{
public:
    RunningAttempt(steps::AttemptRequest request, std::shared_ptr<RunnerCore> core)
        : m_request(std::move(request)), m_core(std::move(core))
    {
    }

    const steps::AttemptRequest &request() const override { return m_request; }
    const base::CancellationToken &cancellation() const override { return m_cancel; }
    const base::CancellationToken &kill() const override { return m_kill; }
    void record(const QString &key, Value value, std::function<void(base::Done)> durable) override;
    void heartbeat(Value progress) override;

    /// Leaves the queue; false where somebody else took it out before.
    bool begin(qint64 nowMs);
    /// Asks it to stop; only the first reason counts. False where it was stopping already.
    bool stop(StopReason reason, qint64 nowMs, const StopGrace &grace);
    /// The next time something is to be done; nothing where there is no limit.
    std::optional<qint64> nextDeadline() const;

    enum class Due : std::uint8_t
    {
        Nothing,
        DropFromQueue,
        Stop,
        Kill,
        GiveUp
    };
    /// What is to be done now. Stop names the reason through `reason`.
    Due due(qint64 nowMs, StopReason &reason);
    /// Enters the killing phase.
    void killNow(qint64 nowMs, const StopGrace &grace);

    /// True for the first caller only: one report for each attempt.
    bool claimReport() { return !m_reported.exchange(true); }
    /// What is reported when the executor ends with this outcome: an error that came of stopping is
    /// told by the reason for stopping; a success counts whatever happened meanwhile.
    Result<Value> reportFor(Result<Value> outcome) const;
    /// What is reported when it never began, or could not be stopped.
    Result<Value> reportWithoutOutcome() const;

    // Kept here for RunnerCore, under its lock.
    std::optional<qint64> armedAt;
    QString circuit;
    CircuitBreaker::Admission admission = CircuitBreaker::Admission::Call;

private:
    enum class Phase : std::uint8_t
    {
        Queued,
        Running,
        Stopping,
        Killing
    };
    std::optional<qint64> nextDeadlineLocked() const;
    base::Error stopError(const QString &cause) const;

    const steps::AttemptRequest m_request;
    const std::shared_ptr<RunnerCore> m_core; // outlives its runner while attempts are about
    const base::CancellationToken m_cancel;
    const base::CancellationToken m_kill;
    std::atomic<bool> m_reported{false};
    std::atomic<qint64> m_lastBeat{0};

    mutable std::mutex m_lock; // guards all below
    Phase m_phase = Phase::Queued;
    StopReason m_reason = StopReason::None;
    qint64 m_limitAt = 0; // 0: none
    qint64 m_phaseEndsAt = 0;
};

} // namespace millrace::executor
