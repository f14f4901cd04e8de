// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/critical_path.h"

#include <algorithm>
#include <limits>

namespace millrace::analysis {

namespace {

std::size_t index(int number)
{
    return static_cast<std::size_t>(number);
}

/// The moment that was waited for last; -1 at the start.
int lastBefore(const RunTiming &timing, int moment)
{
    int last = -1;
    TimeMs time = std::numeric_limits<TimeMs>::min();
    for (const int earlier : timing.moments[index(moment)].after) {
        const TimeMs at = timing.moments[index(earlier)].time;
        if (at > time || (at == time && earlier > last)) {
            last = earlier;
            time = at;
        }
    }
    return last;
}

std::vector<PathSegment> segmentsOf(const RunTiming &timing)
{
    std::vector<PathSegment> segments;
    int moment = static_cast<int>(timing.moments.size()) - 1;
    while (moment >= 0) {
        const int step = timing.moments[index(moment)].step;
        const int before = lastBefore(timing, moment);
        if (step >= 0) {
            // Work hangs on its begin; what the begin waited for comes before.
            const StepTiming &work = timing.steps[index(step)];
            if (work.endedAt > work.readyAt)
                segments.push_back({step, work.readyAt, work.endedAt});
            moment = before < 0 ? -1 : lastBefore(timing, before);
            continue;
        }
        moment = before;
    }
    std::reverse(segments.begin(), segments.end());
    return segments;
}

std::vector<qint64> slackOf(const RunTiming &timing)
{
    std::vector<TimeMs> latest(timing.moments.size(), timing.endedAt);
    std::vector<qint64> slack(timing.steps.size(), 0);
    for (int moment = static_cast<int>(timing.moments.size()) - 1; moment >= 0; --moment) {
        const Moment &at = timing.moments[index(moment)];
        const int before = lastBefore(timing, moment);
        const TimeMs from = before < 0 ? at.time : timing.moments[index(before)].time;
        const qint64 length = at.time - from;
        for (const int earlier : at.after)
            latest[index(earlier)] =
                std::min(latest[index(earlier)], latest[index(moment)] - length);
        if (at.step >= 0)
            slack[index(at.step)] = latest[index(moment)] - at.time;
    }
    return slack;
}

} // namespace

qint64 CriticalPath::lengthMs() const
{
    qint64 length = 0;
    for (const PathSegment &segment : segments)
        length += segment.ms();
    return length;
}

CriticalPath criticalPath(const RunTiming &timing)
{
    return {segmentsOf(timing), slackOf(timing)};
}

qint64 bestDuration(const RunTiming &timing, const QString &step)
{
    const qint64 gain = replayedDuration(timing) - replayedDuration(timing, {step});
    return std::clamp<qint64>(timing.durationMs() - gain, 0, timing.durationMs());
}

} // namespace millrace::analysis
