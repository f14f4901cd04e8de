// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/critical_path.h"

#include <map>
#include <queue>

namespace millrace::analysis {

namespace {

/// Plays a run's graph on a clock of its own: moments follow when all before them have come, work
/// goes through its phases and needs a slot for each attempt.
class Replay
{
public:
    Replay(const RunTiming &timing, const QSet<QString> &withoutTime);

    qint64 duration();

private:
    struct Turn
    {
        qint64 time = 0;
        qint64 order = 0; ///< among equals: first come, first served
        int moment = 0;
        std::size_t phase = 0;
        bool operator>(const Turn &other) const
        {
            return time != other.time ? time > other.time : order > other.order;
        }
    };

    void goOn(int moment, std::size_t phase);
    bool needsSlot(int moment, std::size_t phase) const;
    void releaseSlot();
    void reach(int moment);
    void followUp();
    const std::vector<Phase> &phasesOf(int moment) const;

    const RunTiming &m_timing;
    const QSet<QString> &m_withoutTime;
    std::vector<std::vector<int>> m_next;
    std::vector<int> m_missing;
    std::priority_queue<Turn, std::vector<Turn>, std::greater<>> m_turns;
    std::map<std::pair<int, qint64>, std::pair<int, std::size_t>> m_held; ///< by priority
    std::vector<int> m_reached;
    int m_running = 0;
    qint64 m_now = 0;
    qint64 m_order = 0;
};

Replay::Replay(const RunTiming &timing, const QSet<QString> &withoutTime)
    : m_timing(timing)
    , m_withoutTime(withoutTime)
    , m_next(timing.moments.size())
    , m_missing(timing.moments.size())
{
    for (std::size_t i = 0; i < timing.moments.size(); ++i) {
        m_missing[i] = static_cast<int>(timing.moments[i].after.size());
        for (const int earlier : timing.moments[i].after)
            m_next[static_cast<std::size_t>(earlier)].push_back(static_cast<int>(i));
    }
}

const std::vector<Phase> &Replay::phasesOf(int moment) const
{
    static const std::vector<Phase> kNone;
    const int step = m_timing.moments[static_cast<std::size_t>(moment)].step;
    if (step < 0)
        return kNone;
    const StepTiming &timing = m_timing.steps[static_cast<std::size_t>(step)];
    return m_withoutTime.contains(timing.step) ? kNone : timing.phases;
}

bool Replay::needsSlot(int moment, std::size_t phase) const
{
    const int step = m_timing.moments[static_cast<std::size_t>(moment)].step;
    return phasesOf(moment)[phase].kind == PhaseKind::Working &&
           m_timing.steps[static_cast<std::size_t>(step)].usesSlot;
}

/// Begins a phase of the work that a moment ends, or reaches the moment.
void Replay::goOn(int moment, std::size_t phase)
{
    const std::vector<Phase> &phases = phasesOf(moment);
    if (phase == phases.size()) {
        m_reached.push_back(moment);
        return;
    }
    if (needsSlot(moment, phase)) {
        if (m_running >= m_timing.maxParallel) {
            const int step = m_timing.moments[static_cast<std::size_t>(moment)].step;
            const int priority = m_timing.steps[static_cast<std::size_t>(step)].priority;
            m_held[{-priority, ++m_order}] = {moment, phase};
            return;
        }
        ++m_running;
    }
    m_turns.push({m_now + phases[phase].ms, ++m_order, moment, phase});
}

void Replay::releaseSlot()
{
    --m_running;
    if (m_held.empty())
        return;
    const auto [moment, phase] = m_held.begin()->second;
    m_held.erase(m_held.begin());
    goOn(moment, phase);
}

void Replay::reach(int moment)
{
    for (const int next : m_next[static_cast<std::size_t>(moment)]) {
        if (--m_missing[static_cast<std::size_t>(next)] == 0)
            goOn(next, 0);
    }
}

/// Chains of moments without work are long: a list, which grows meanwhile, instead of recursion.
void Replay::followUp()
{
    std::size_t next = 0;
    while (next < m_reached.size())
        reach(m_reached[next++]);
    m_reached.clear();
}

qint64 Replay::duration()
{
    std::vector<int> first;
    for (std::size_t i = 0; i < m_missing.size(); ++i) {
        if (m_missing[i] == 0)
            first.push_back(static_cast<int>(i));
    }
    for (const int moment : first)
        goOn(moment, 0);
    followUp();
    while (!m_turns.empty()) {
        const Turn turn = m_turns.top();
        m_turns.pop();
        m_now = turn.time;
        const bool hadSlot = needsSlot(turn.moment, turn.phase);
        goOn(turn.moment, turn.phase + 1);
        if (hadSlot)
            releaseSlot();
        followUp();
    }
    return m_now;
}

} // namespace

qint64 replayedDuration(const RunTiming &timing, const QSet<QString> &withoutTime)
{
    return Replay(timing, withoutTime).duration();
}

} // namespace millrace::analysis
