// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis/run_timing.h"

#include <QSet>

namespace millrace::analysis {

/// A stretch of a run during which one step held it up.
struct PathSegment
{
    int step = -1;   ///< index into RunTiming::steps
    TimeMs from = 0; ///< ready: waiting for a slot counts
    TimeMs to = 0;
    qint64 ms() const { return to - from; }
};

struct CriticalPath
{
    std::vector<PathSegment> segments = {}; ///< in the order of time, without overlap
    std::vector<qint64> slackMs = {}; ///< by step: how much later it could have ended, 0 or more

    /// At most the run's duration.
    qint64 lengthMs() const;
};

/// The longest chain through a run's dependencies by their actual times, and each step's slack.
/// Source: critical path method (Kelley and Walker 1959) over what happened: each moment keeps its
/// actual distance from the last one before it. O(steps + dependencies).
CriticalPath criticalPath(const RunTiming &timing);

/// How long the run would have taken had these steps (ids) taken no time: the same graph played
/// again with the same working times, waits, priorities and limit of parallel steps; waiting for
/// slots follows anew. With no steps: the run as the model plays it. Milliseconds.
/// Source: list scheduling (Graham 1966). O(n log n).
qint64 replayedDuration(const RunTiming &timing, const QSet<QString> &withoutTime = {});

/// The least that the run could have taken had this step taken no time; 0 to its duration.
qint64 bestDuration(const RunTiming &timing, const QString &step);

} // namespace millrace::analysis
