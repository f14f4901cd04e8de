// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/expression/expression.h"

namespace millrace::expression {

/// What one evaluation may still spend. False: the limit is reached.
class Budget
{
public:
    explicit Budget(const Limits &limits)
        : m_limits(limits), m_operations(limits.maxOperations), m_bytes(limits.maxBytes)
    {
    }

    bool spend(qint64 operations) noexcept { return (m_operations -= operations) >= 0; }
    /// Asked before the memory is taken.
    bool reserve(qint64 bytes) noexcept { return bytes >= 0 && (m_bytes -= bytes) >= 0; }
    const Limits &limits() const noexcept { return m_limits; }
    qint64 bytesLeft() const noexcept { return m_bytes; }
    qint64 operationsLeft() const noexcept { return m_operations; }

    /// What makes take, roughly as the representations of Value do.
    static constexpr qint64 textBytes(qint64 units) { return 96 + units * 2; }
    static constexpr qint64 itemBytes(qint64 items) { return 48 + items * qint64(sizeof(Value)); }
    static constexpr qint64 memberBytes(qint64 members) { return 80 + members * 64; }
    /// Work on text counts one operation for so many units.
    static constexpr qint64 textWork(qint64 units) { return units / 64; }

private:
    const Limits &m_limits;
    qint64 m_operations;
    qint64 m_bytes;
};

} // namespace millrace::expression
