// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <map>

namespace millrace::executor {

using base::Result;
using base::Value;

/// When a circuit opens and how long it stays so.
struct CircuitPolicy
{
    int failureThreshold = 5; ///< consecutive failures that open
    qint64 openMs = 30'000;   ///< before a probe is let through
};

/// What an outcome says about the other side's health.
enum class Health : std::uint8_t
{
    Good,    ///< it answered, be it with a refusal
    Bad,     ///< network, time-out, rate limit, server error
    Unknown, ///< the call was stopped or never made
};
Health healthOf(const Result<Value> &outcome);

/// Stops calling what keeps failing (workflow model §5):
///
///   closed --5 failures in a row--> open --30 s--> one probe --good--> closed
///                                    ^---------------bad------'
///
/// Pure: time is passed in, in ms of any steady clock. Thread: one at a time.
/// Source: M. Nygard, "Release It!", the circuit breaker pattern.
class CircuitBreaker
{
public:
    enum class Admission : std::uint8_t
    {
        Call,
        Probe,
        Refused
    };

    explicit CircuitBreaker(CircuitPolicy policy = {}) : m_policy(policy) {}

    Admission admit(qint64 nowMs);
    /// Tells how an admitted call ended. Calls from before the circuit opened change nothing.
    void ended(Admission admission, Health health, qint64 nowMs);
    /// How long calls will still be refused; 0 where they are not.
    qint64 refusedForMs(qint64 nowMs) const;
    /// Closed without failures: nothing to remember.
    bool isFresh() const noexcept { return m_state == State::Closed && m_failures == 0; }

private:
    enum class State : std::uint8_t
    {
        Closed,
        Open,
        Probing
    };
    CircuitPolicy m_policy;
    State m_state = State::Closed;
    int m_failures = 0;
    qint64 m_openUntil = 0;
};

/// The breakers of all circuits by name; remembers only those with something to remember.
/// Thread: one at a time.
class CircuitBreakers
{
public:
    explicit CircuitBreakers(CircuitPolicy policy = {}) : m_policy(policy) {}

    CircuitBreaker::Admission admit(const QString &circuit, qint64 nowMs);
    void ended(const QString &circuit, CircuitBreaker::Admission admission, Health health,
               qint64 nowMs);
    qint64 refusedForMs(const QString &circuit, qint64 nowMs) const;
    std::size_t size() const noexcept { return m_breakers.size(); }

private:
    CircuitPolicy m_policy;
    std::map<QString, CircuitBreaker> m_breakers;
};

/// What a refused call reports.
base::Error circuitOpenError(const QString &circuit, qint64 refusedForMs);

} // namespace millrace::executor
