// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/journal/journal.h"

#include <chrono>
#include <string>

namespace millrace::bench {

/// The appends of many runs of ten steps, a hundred at once, interleaved: three events a step.
class Workload
{
public:
    static constexpr int kSteps = 10;
    static constexpr int kAtOnce = 100;

    /// `firstRun` counts up for each further run.
    explicit Workload(qint64 firstRun) : m_nextRun(firstRun), m_active(kAtOnce) {}

    journal::Append next();

private:
    struct Active
    {
        qint64 run = 0;
        int step = 0;
        qint64 seq = 1;
    };
    journal::Append begin(Active &active);

    qint64 m_nextRun;
    std::size_t m_turn = 0;
    std::vector<Active> m_active;
};

class Stopwatch
{
public:
    double seconds() const
    {
        const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - m_start;
        return passed.count();
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

/// One line of JSON: {"bench", "name", "value", "unit"}.
void report(const char *bench, const char *name, double value, const char *unit);

int appendBench(qint64 events, const QString &folder);
int historyBench(qint64 events, const QString &folder);

} // namespace millrace::bench
