// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cmath>
#include <random>

namespace millrace::analysis {

/// Chance that is the same everywhere for the same seed: the distributions of the standard library
/// differ between implementations. Thread: one.
class Dice
{
public:
    explicit Dice(quint64 seed) : m_engine(seed) {}

    /// In [0, 1).
    double uniform() { return static_cast<double>(m_engine() >> 11) * 0x1.0p-53; }
    /// In [0, count).
    std::size_t below(std::size_t count)
    {
        const auto at = static_cast<std::size_t>(uniform() * static_cast<double>(count));
        return at < count ? at : count - 1;
    }
    /// Standard normal. Source: Box and Muller 1958.
    double normal()
    {
        constexpr double kTwoPi = 6.283185307179586;
        return std::sqrt(-2 * std::log(1 - uniform())) * std::cos(kTwoPi * uniform());
    }
    /// Log-normal around a median.
    double around(double median, double sigma) { return median * std::exp(sigma * normal()); }

private:
    std::mt19937_64 m_engine;
};

} // namespace millrace::analysis
