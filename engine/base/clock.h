// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace millrace::base {

/// Milliseconds since 1970-01-01 UTC.
using TimeMs = qint64;

/// Where time comes from; tests and simulation bring their own.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual TimeMs now() const = 0;
};

/// The computer's clock. Thread: any.
class SystemClock final : public Clock
{
public:
    TimeMs now() const override;
};

} // namespace millrace::base
