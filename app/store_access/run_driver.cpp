// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store_access/run_driver.h"

#include "engine/base/clock.h"

#include <algorithm>
#include <chrono>

namespace millrace::app {

using base::RunId;
using journal::RunSummary;

namespace {

constexpr std::chrono::milliseconds kTick{100};
constexpr int kDeepestChild = 50; // sub-workflows within sub-workflows

} // namespace

RunDriver::RunDriver(StoreDoor &door, ReadingStore &store, RunFeed &feed,
                     const Interruption &interruption, bool staysWhenParked)
    : m_door(door)
    , m_store(store)
    , m_feed(feed)
    , m_interruption(interruption)
    , m_staysWhenParked(staysWhenParked)
{
    m_timer.setInterval(kTick);
    connect(&m_timer, &QTimer::timeout, this, &RunDriver::tick);
    connect(&m_feed, &RunFeed::changed, this, &RunDriver::tick);
    connect(&m_interruption, &Interruption::interrupted, this, &RunDriver::tick);
}

void RunDriver::watch(RunId run)
{
    if (!m_runs.emplace(run, RunSummary{}).second)
        return;
    m_busy.insert(run);
    judge(run);
}

base::Done RunDriver::wait(const std::set<RunId> &runs)
{
    m_awaited = runs;
    m_timer.start();
    if (!isDone())
        m_loop.exec();
    m_timer.stop();
    Q_EMIT ticked();
    return m_done;
}

const RunSummary &RunDriver::summary(RunId run) const
{
    return m_runs.at(run);
}

Rest RunDriver::rest(RunId run) const
{
    const RunSummary &summary = m_runs.at(run);
    if (m_busy.contains(run))
        return Rest::Busy;
    return journal::isFinished(summary.status) ? Rest::Ended : Rest::Parked;
}

bool RunDriver::isDone() const
{
    if (!m_done || m_interruption.signal() != 0)
        return true;
    if (m_awaited.empty())
        return m_busy.empty();
    return std::none_of(m_awaited.begin(), m_awaited.end(),
                        [this](RunId run) { return m_busy.contains(run); });
}

void RunDriver::tick()
{
    if (m_door.storeError())
        m_done = base::fail(*m_door.storeError());
    if (m_door.isHolder())
        lookAgain();
    else
        followHolder();
    Q_EMIT ticked();
    if (isDone())
        m_loop.quit();
}

void RunDriver::lookAgain()
{
    for (const RunId run : m_feed.take())
        judge(run);
}

// Somebody else executes; there is no feed, but few runs.
void RunDriver::followHolder()
{
    const std::set<RunId> busy = m_busy;
    for (const RunId run : busy)
        judge(run);
    if (m_busy.empty())
        return;
    const auto taken = m_door.takeOver();
    if (!taken)
        m_done = base::fail(taken.error());
    else if (*taken)
        (void)m_door.drive({m_busy.begin(), m_busy.end()});
}

void RunDriver::judge(RunId run)
{
    const auto summary = m_store.reader().summary(run);
    if (!summary) {
        m_done = base::fail(summary.error());
        return;
    }
    if (!*summary)
        return;
    const auto watched = m_runs.find(run);
    if (watched != m_runs.end()) {
        watched->second = **summary;
        const Rest rest = restOf(**summary, base::SystemClock().now(), [this](RunId child) {
            return judgeUnwatched(child, kDeepestChild);
        });
        const bool stays = rest == Rest::Busy || (rest == Rest::Parked && m_staysWhenParked);
        if (stays)
            m_busy.insert(run);
        else if (m_busy.erase(run) > 0)
            Q_EMIT rested(run);
    }
    if ((*summary)->parent)
        judge((*summary)->parent);
}

Rest RunDriver::judgeUnwatched(RunId run, int depth)
{
    const auto summary = m_store.reader().summary(run);
    if (!summary || !*summary || depth == 0)
        return Rest::Busy;
    return restOf(**summary, base::SystemClock().now(),
                  [this, depth](RunId child) { return judgeUnwatched(child, depth - 1); });
}

} // namespace millrace::app
