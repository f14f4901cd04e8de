// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/query/event_query.h"

namespace millrace::query {

Result<std::vector<event::StoredEvent>> EventQuery::ofRun(RunId run, qint64 fromSeq) const
{
    return journal::StoreReader(m_connection).readRun(run, fromSeq);
}

Result<std::vector<PlacedEvent>> EventQuery::after(Position position, int limit, RunId run) const
{
    // One run's appends come by its own index, which is in order of positions as well.
    const char *sql = run ? "SELECT position, run, first_seq, count, time, events FROM batches"
                            " INDEXED BY batches_by_run WHERE position > ? AND run = ?"
                            " ORDER BY first_seq"
                          : "SELECT position, run, first_seq, count, time, events FROM batches"
                            " WHERE position > ? ORDER BY position";
    const journal::StoreReader reader(m_connection);
    std::vector<PlacedEvent> placed;
    journal::Query query = m_connection.query(sql);
    query.bind(position.value);
    if (run)
        query.bind(run.value);
    while (static_cast<int>(placed.size()) < limit && query.next()) {
        auto events = reader.decode(query.blobView(5), query.number(3));
        if (!events)
            return base::fail(events.error());
        qint64 seq = query.number(2);
        for (event::Event &event : *events)
            placed.push_back(
                {{query.number(0)}, {query.number(1)}, {seq++, query.number(4), std::move(event)}});
    }
    if (const base::Done done = query.done(); !done)
        return base::fail(done.error());
    return placed;
}

Result<Position> EventQuery::last() const
{
    const Result<qint64> last = m_connection.number("SELECT ifnull(max(position), 0) FROM batches");
    if (!last)
        return base::fail(last.error());
    return Position{*last};
}

} // namespace millrace::query
