// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/executor/running_attempt.h"

#include "engine/executor/deadline_list.h"
#include "engine/executor/runner_core.h"

namespace millrace::executor {

using base::Error;
using base::ErrorClass;

void RunningAttempt::record(const QString &key, Value value,
                            std::function<void(base::Done)> durable)
{
    m_lastBeat = steadyNowMs();
    m_core->record(m_request.token, key, std::move(value), std::move(durable));
}

void RunningAttempt::heartbeat(Value progress)
{
    m_lastBeat = steadyNowMs();
    m_core->progress(m_request.token, std::move(progress));
}

bool RunningAttempt::begin(qint64 nowMs)
{
    const std::lock_guard lock(m_lock);
    if (m_phase != Phase::Queued || m_reason != StopReason::None)
        return false;
    m_phase = Phase::Running;
    m_lastBeat = nowMs;
    if (m_request.timeoutMs > 0)
        m_limitAt = nowMs + m_request.timeoutMs;
    return true;
}

bool RunningAttempt::stop(StopReason reason, qint64 nowMs, const StopGrace &grace)
{
    {
        const std::lock_guard lock(m_lock);
        if (m_reason != StopReason::None)
            return false;
        m_reason = reason;
        m_phaseEndsAt = nowMs; // from the queue: at once
        if (m_phase == Phase::Running) {
            m_phase = Phase::Stopping;
            m_phaseEndsAt += grace.stopMs;
        }
    }
    m_cancel.cancel();
    return true;
}

void RunningAttempt::killNow(qint64 nowMs, const StopGrace &grace)
{
    {
        const std::lock_guard lock(m_lock);
        m_phase = Phase::Killing;
        m_phaseEndsAt = nowMs + grace.killMs;
    }
    m_kill.cancel();
}

std::optional<qint64> RunningAttempt::nextDeadline() const
{
    const std::lock_guard lock(m_lock);
    return nextDeadlineLocked();
}

std::optional<qint64> RunningAttempt::nextDeadlineLocked() const
{
    if (m_reason != StopReason::None)
        return m_phaseEndsAt;
    if (m_phase != Phase::Running)
        return {};
    std::optional<qint64> next;
    if (m_limitAt > 0)
        next = m_limitAt;
    if (m_request.heartbeatMs > 0) {
        const qint64 silent = m_lastBeat + m_request.heartbeatMs;
        next = next ? qMin(*next, silent) : silent;
    }
    return next;
}

RunningAttempt::Due RunningAttempt::due(qint64 nowMs, StopReason &reason)
{
    const std::lock_guard lock(m_lock);
    const std::optional<qint64> next = nextDeadlineLocked();
    if (!next || *next > nowMs)
        return Due::Nothing;
    switch (m_phase) {
    case Phase::Queued:
        return Due::DropFromQueue;
    case Phase::Running:
        reason =
            m_limitAt > 0 && m_limitAt <= nowMs ? StopReason::TimeLimit : StopReason::Heartbeat;
        return Due::Stop;
    case Phase::Stopping:
        return Due::Kill;
    case Phase::Killing:
        return Due::GiveUp;
    }
    return Due::Nothing;
}

Result<Value> RunningAttempt::reportFor(Result<Value> outcome) const
{
    const std::lock_guard lock(m_lock);
    if (outcome || m_reason == StopReason::None)
        return outcome;
    return base::fail(stopError(outcome.error().message));
}

Result<Value> RunningAttempt::reportWithoutOutcome() const
{
    const std::lock_guard lock(m_lock);
    Error error = stopError({});
    if (m_phase == Phase::Killing)
        error.message += u"; what it had begun could not be stopped"_qs;
    return base::fail(std::move(error));
}

Error RunningAttempt::stopError(const QString &cause) const
{
    Error error;
    const auto seconds = [](qint64 ms) { return QString::number(double(ms) / 1000); };
    switch (m_reason) {
    case StopReason::TimeLimit:
        error = {ErrorClass::Timeout, u"attempt.time_limit"_qs,
                 u"Took longer than its time limit of %1 s and was stopped"_qs.arg(
                     seconds(m_request.timeoutMs)),
                 u"Raise the step's \"timeout\", or find out what it waits for"_qs};
        break;
    case StopReason::Heartbeat:
        error = {ErrorClass::Timeout, u"attempt.heartbeat"_qs,
                 u"Gave no sign of life for %1 s and was stopped"_qs.arg(
                     seconds(m_request.heartbeatMs))};
        break;
    case StopReason::EngineStops:
        error = {ErrorClass::Interrupted, u"attempt.engine_stopped"_qs,
                 u"The engine stopped while the attempt ran"_qs};
        break;
    case StopReason::Cancelled:
    case StopReason::None:
        error = {ErrorClass::Cancelled, u"attempt.cancelled"_qs, u"Stopped on request"_qs};
        if (m_phase == Phase::Killing) {
            error = {ErrorClass::Interrupted, u"attempt.killed"_qs,
                     u"Did not stop on request and was killed: what it had done is unknown"_qs};
        }
        break;
    }
    if (!cause.isEmpty())
        error.details = Value::object({{u"cause"_qs, cause}});
    return error;
}

} // namespace millrace::executor
