// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/executor/circuit_breaker.h"

namespace millrace::executor {

using base::ErrorClass;

Health healthOf(const Result<Value> &outcome)
{
    if (outcome)
        return Health::Good;
    switch (outcome.error().errorClass) {
    case ErrorClass::Network:
    case ErrorClass::Timeout:
    case ErrorClass::RateLimited:
        return Health::Bad;
    case ErrorClass::Cancelled:
    case ErrorClass::Interrupted:
    case ErrorClass::Internal:
        return Health::Unknown;
    default:
        // A refusal proves that somebody is there; without a status the call was never made.
        return outcome.error().details.has(u"status") ? Health::Good : Health::Unknown;
    }
}

CircuitBreaker::Admission CircuitBreaker::admit(qint64 nowMs)
{
    switch (m_state) {
    case State::Closed:
        return Admission::Call;
    case State::Open:
        if (nowMs < m_openUntil)
            return Admission::Refused;
        m_state = State::Probing;
        return Admission::Probe;
    case State::Probing:
        return Admission::Refused;
    }
    return Admission::Refused;
}

void CircuitBreaker::ended(Admission admission, Health health, qint64 nowMs)
{
    if (admission == Admission::Refused ||
        (admission == Admission::Call && m_state != State::Closed))
        return;
    if (health == Health::Good) {
        m_state = State::Closed;
        m_failures = 0;
    } else if (health == Health::Bad) {
        ++m_failures;
        if (admission == Admission::Probe || m_failures >= m_policy.failureThreshold) {
            m_state = State::Open;
            m_openUntil = nowMs + m_policy.openMs;
        }
    } else if (admission == Admission::Probe) {
        m_state = State::Open; // the next one may probe at once
        m_openUntil = nowMs;
    }
}

qint64 CircuitBreaker::refusedForMs(qint64 nowMs) const
{
    return m_state == State::Closed ? 0 : qMax<qint64>(m_openUntil - nowMs, 0);
}

CircuitBreaker::Admission CircuitBreakers::admit(const QString &circuit, qint64 nowMs)
{
    const auto found = m_breakers.find(circuit);
    return found == m_breakers.end() ? CircuitBreaker::Admission::Call : found->second.admit(nowMs);
}

void CircuitBreakers::ended(const QString &circuit, CircuitBreaker::Admission admission,
                            Health health, qint64 nowMs)
{
    auto found = m_breakers.find(circuit);
    if (found == m_breakers.end()) {
        if (health != Health::Bad)
            return;
        found = m_breakers.emplace(circuit, CircuitBreaker(m_policy)).first;
    }
    found->second.ended(admission, health, nowMs);
    if (found->second.isFresh())
        m_breakers.erase(found);
}

qint64 CircuitBreakers::refusedForMs(const QString &circuit, qint64 nowMs) const
{
    const auto found = m_breakers.find(circuit);
    return found == m_breakers.end() ? 0 : found->second.refusedForMs(nowMs);
}

base::Error circuitOpenError(const QString &circuit, qint64 refusedForMs)
{
    base::Error error;
    error.errorClass = ErrorClass::CircuitOpen;
    error.code = u"circuit.open"_qs;
    error.message =
        u"\"%1\" failed too often in a row, calls to it are refused for a while"_qs.arg(circuit);
    error.hint = u"The next call after %1 s tries it again"_qs.arg((refusedForMs + 999) / 1000);
    error.details = Value::object({{u"circuit"_qs, circuit}});
    error.retryAfterMs = qMax<qint64>(refusedForMs, 1000); // a probe may be under way
    return error;
}

} // namespace millrace::executor
