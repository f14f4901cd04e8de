// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/clock.h"

#include <atomic>

namespace millrace::tests {

/// A clock that stands still until a test moves it, so that no test waits for time. Thread: any.
class ManualClock final : public base::Clock
{
public:
    /// Starts at a round moment of 2026, so that times in goldens are recognisable.
    static constexpr base::TimeMs kStart = 1'767'225'600'000; // 2026-01-01T00:00:00Z

    explicit ManualClock(base::TimeMs start = kStart) noexcept : m_now(start) {}

    base::TimeMs now() const override { return m_now.load(); }
    void advance(base::TimeMs milliseconds) noexcept { m_now += milliseconds; }
    /// Sets any time, also an earlier one: computers' clocks jump back.
    void set(base::TimeMs time) noexcept { m_now = time; }

private:
    std::atomic<base::TimeMs> m_now;
};

} // namespace millrace::tests
