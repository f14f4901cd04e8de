// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/run_view.h"

namespace millrace::journal {
class Connection;
}

namespace millrace::api {

/// Events of one run that were committed together, as a batch travels.
struct RunEvents
{
    base::RunId run = {};
    qint64 firstSeq = 1;
    TimeMs time = 0;
    std::vector<event::Event> events = {};
};

/// A run with the events that it was folded from.
struct RunRecord
{
    RunView view;
    std::vector<event::StoredEvent> events = {};
};

/// A store opened for reading: without a lock, while an engine (of this program or another) writes.
/// Thread: one.
class StoreView
{
public:
    /// Errors: store "store.missing" where there is none, those of opening.
    static Result<std::unique_ptr<StoreView>> open(const QString &path);
    ~StoreView();

    /// A run folded up to its last event. Errors: not_found "query.no_run", "run.no_definition",
    /// those of reading and planning.
    Result<RunRecord> run(base::RunId run) const;
    Result<std::vector<event::StoredEvent>> events(base::RunId run, qint64 fromSeq = 1) const;
    /// The newest unfinished run of a workflow that nobody's run is the parent of, or none.
    Result<std::optional<base::RunId>> unfinishedRun(const QString &workflowId) const;
    /// Place of the last commit.
    Result<qint64> lastPosition() const;
    /// What was committed behind a place, and the place of its end; at most about `limit` events.
    Result<std::pair<qint64, std::vector<RunEvents>>> after(qint64 position, int limit) const;

private:
    explicit StoreView(std::unique_ptr<journal::Connection> connection);
    std::unique_ptr<journal::Connection> m_connection;
};

} // namespace millrace::api
