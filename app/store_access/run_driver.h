// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store_access/reading_store.h"
#include "app/store_access/run_feed.h"
#include "app/store_access/run_rest.h"
#include "app/store_access/store_door.h"

#include <QEventLoop>
#include <QTimer>

#include <map>
#include <set>

namespace millrace::app {

/// Stays with runs until each has ended or is parked, whoever executes them: an engine of our own,
/// or another program. Should that one end first, its work is taken over.
///
/// The runs' durable summaries are what counts; the feed only says where to look again.
/// Thread: the main one.
class RunDriver : public QObject
{
    Q_OBJECT

public:
    RunDriver(StoreDoor &door, ReadingStore &store, RunFeed &feed, const Interruption &interruption,
              bool staysWhenParked);

    /// Stays with this run too; also while wait() runs.
    void watch(base::RunId run);
    /// Returns when `runs` (none: all that are watched) have come to rest, when the process was
    /// interrupted, or with the store's error.
    base::Done wait(const std::set<base::RunId> &runs = {});

    /// What is known of a watched run.
    const journal::RunSummary &summary(base::RunId run) const;
    Rest rest(base::RunId run) const;
    const std::map<base::RunId, journal::RunSummary> &watched() const { return m_runs; }

Q_SIGNALS:
    /// Ten times a second and after changes: time to draw.
    void ticked();
    /// A watched run came to rest.
    void rested(base::RunId run);

private:
    void tick();
    void lookAgain();
    void followHolder();
    void judge(base::RunId run);
    Rest judgeUnwatched(base::RunId run, int depth);
    bool isDone() const;

    StoreDoor &m_door;
    ReadingStore &m_store;
    RunFeed &m_feed;
    const Interruption &m_interruption;
    bool m_staysWhenParked;
    std::map<base::RunId, journal::RunSummary> m_runs;
    std::set<base::RunId> m_busy;
    std::set<base::RunId> m_awaited;
    base::Done m_done;
    QTimer m_timer;
    QEventLoop m_loop;
};

} // namespace millrace::app
