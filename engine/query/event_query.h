// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/journal/store_reader.h"

namespace millrace::query {

using base::Position;
using base::Result;
using base::RunId;

/// An event with its place in the store's one order.
struct PlacedEvent
{
    Position position;
    RunId run;
    event::StoredEvent stored;
};

/// Reads events, of one run or of all as they were committed. Thread: the connection's.
class EventQuery
{
public:
    explicit EventQuery(journal::Connection &connection) : m_connection(connection) {}

    /// Events of a run from a number on, in order.
    Result<std::vector<event::StoredEvent>> ofRun(RunId run, qint64 fromSeq = 1) const;
    /// Events of all runs, or of one, committed behind a position, in order. At least the events of
    /// one append where there is any, then on until `limit` is reached; to follow, ask again with
    /// the last position that came.
    Result<std::vector<PlacedEvent>> after(Position position, int limit = 1000,
                                           RunId run = {}) const;
    /// Position of the last commit; 0 in an empty store. Two equal answers: nothing happened
    /// between.
    Result<Position> last() const;

private:
    journal::Connection &m_connection;
};

} // namespace millrace::query
