// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/value.h"
#include "engine/model/workflow_definition.h"

#include <QElapsedTimer>

#include <algorithm>

namespace millrace::app {

/// Milliseconds.
struct Times
{
    double median = 0;
    double p99 = 0;
};

template<class Work>
Times measure(Work work, int rounds = 40)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work(round);
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return {times[times.size() / 2], times[times.size() * 99 / 100]};
}

/// `ratio`: how many times as fast as the limit.
base::Value figure(const QString &name, const Times &times, double limit);
/// Something that is no time: `value` may be `limit` at most.
base::Value amount(const QString &name, double value, double limit, const QString &unit);

base::Value bench(const QString &name, const base::Value &figures);

/// Steps in rows of a hundred, each joined to one or two of the row above it: three edges for two
/// steps. `hasPlaces`: with a stored layout.
model::WorkflowDefinition largeWorkflow(int steps, bool hasPlaces);

} // namespace millrace::app
