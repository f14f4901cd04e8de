// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <random>

namespace millrace::tests {

/// Random numbers that are the same on every computer for a seed.
class Dice
{
public:
    explicit Dice(quint64 seed) : m_engine(seed) {}
    /// 0 to sides - 1.
    int roll(int sides) { return static_cast<int>(m_engine() % static_cast<quint64>(sides)); }
    bool chance(int percent) { return roll(100) < percent; }

private:
    std::mt19937_64 m_engine;
};

/// Text of a random definition that validates: every step type, nesting, routes, joins, handlers,
/// compensations, retry policies, limits.
QByteArray randomWorkflow(Dice &dice);

} // namespace millrace::tests
