// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/executor/runner_core.h"

#include "engine/executor/deadline_list.h"

namespace millrace::executor {

void RunnerCore::add(const RunningAttemptPtr &attempt)
{
    const std::lock_guard lock(m_lock);
    const bool isNew = m_active.emplace(attempt->request().token, attempt).second;
    Q_ASSERT_X(isNew, "RunnerCore::add", "a token names one attempt");
    Q_UNUSED(isNew);
}

RunningAttemptPtr RunnerCore::find(qint64 token) const
{
    const std::lock_guard lock(m_lock);
    const auto found = m_active.find(token);
    return found == m_active.end() ? nullptr : found->second;
}

std::size_t RunnerCore::activeCount() const
{
    const std::lock_guard lock(m_lock);
    return m_active.size();
}

bool RunnerCore::admit(const RunningAttemptPtr &attempt, const QString &circuit)
{
    if (circuit.isEmpty())
        return true;
    qint64 refusedFor = 0;
    {
        const std::lock_guard lock(m_lock);
        attempt->circuit = circuit;
        attempt->admission = m_circuits.admit(circuit, steadyNowMs());
        if (attempt->admission != CircuitBreaker::Admission::Refused)
            return true;
        refusedFor = m_circuits.refusedForMs(circuit, steadyNowMs());
    }
    finish(attempt, base::fail(circuitOpenError(circuit, refusedFor)));
    return false;
}

void RunnerCore::finish(const RunningAttemptPtr &attempt, Result<Value> outcome)
{
    if (attempt->claimReport())
        report(attempt, attempt->reportFor(std::move(outcome)));
}

/// The caller has claimed the report.
void RunnerCore::report(const RunningAttemptPtr &attempt, Result<Value> report)
{
    AttemptSink *sink = nullptr;
    {
        const std::lock_guard lock(m_lock);
        if (m_active.erase(attempt->request().token) == 0)
            return;
        if (attempt->armedAt)
            m_deadlines.disarm(attempt->request().token, *attempt->armedAt);
        if (!attempt->circuit.isEmpty())
            m_circuits.ended(attempt->circuit, attempt->admission, healthOf(report), steadyNowMs());
        ++m_insideSink;
        sink = m_sink;
    }
    sink->attemptFinished(attempt->request().token, std::move(report));
    leaveSink();
}

void RunnerCore::stop(const RunningAttemptPtr &attempt, StopReason reason)
{
    if (attempt->stop(reason, steadyNowMs(), m_grace))
        rearm(attempt);
}

void RunnerCore::stopAll(StopReason reason)
{
    std::vector<RunningAttemptPtr> attempts;
    {
        const std::lock_guard lock(m_lock);
        for (const auto &[token, attempt] : m_active)
            attempts.push_back(attempt);
    }
    for (const RunningAttemptPtr &attempt : attempts)
        stop(attempt, reason);
}

void RunnerCore::deadlineReached(qint64 token)
{
    const RunningAttemptPtr attempt = find(token);
    if (!attempt)
        return;
    StopReason reason = StopReason::None;
    switch (attempt->due(steadyNowMs(), reason)) {
    case RunningAttempt::Due::Nothing: // a sign of life moved it
        break;
    case RunningAttempt::Due::Stop:
        return stop(attempt, reason);
    case RunningAttempt::Due::Kill:
        attempt->killNow(steadyNowMs(), m_grace);
        break;
    case RunningAttempt::Due::DropFromQueue:
    case RunningAttempt::Due::GiveUp:
        if (attempt->claimReport())
            report(attempt, attempt->reportWithoutOutcome());
        return;
    }
    rearm(attempt);
}

void RunnerCore::rearm(const RunningAttemptPtr &attempt)
{
    const std::optional<qint64> next = attempt->nextDeadline();
    const std::lock_guard lock(m_lock);
    const qint64 token = attempt->request().token;
    if (m_active.find(token) == m_active.end())
        return;
    if (attempt->armedAt)
        m_deadlines.disarm(token, *attempt->armedAt);
    attempt->armedAt = next;
    if (next)
        m_deadlines.arm(token, *next);
}

bool RunnerCore::enterSink(qint64 token)
{
    const std::lock_guard lock(m_lock);
    if (m_active.find(token) == m_active.end())
        return false;
    ++m_insideSink;
    return true;
}

void RunnerCore::leaveSink()
{
    const std::lock_guard lock(m_lock);
    if (--m_insideSink == 0 && m_active.empty())
        m_quiet.notify_all();
}

void RunnerCore::record(qint64 token, const QString &key, Value value,
                        std::function<void(base::Done)> durable)
{
    if (!enterSink(token)) {
        durable(base::fail(base::ErrorClass::Interrupted, u"attempt.over"_qs,
                           u"The attempt is over; nothing can be recorded in it any more"_qs));
        return;
    }
    m_sink->attemptRecorded(token, key, std::move(value), std::move(durable));
    leaveSink();
}

void RunnerCore::progress(qint64 token, Value progress)
{
    if (!enterSink(token))
        return;
    m_sink->attemptProgressed(token, std::move(progress));
    leaveSink();
}

void RunnerCore::drain()
{
    std::unique_lock lock(m_lock);
    m_quiet.wait(lock, [this] { return m_active.empty() && m_insideSink == 0; });
}

} // namespace millrace::executor
