// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/journal/store_reader.h"

namespace millrace::query {

using base::Result;
using base::RunId;
using base::TimeMs;
using journal::RunStatus;
using journal::RunSummary;

/// Which runs a list shows; what is left empty does not narrow it.
struct RunFilter
{
    std::vector<RunStatus> statuses = {}; ///< any of these
    QString workflow = {};                ///< id, or name of any of its versions
    TimeMs since = 0;                     ///< made at or after
    QString search = {}; ///< somewhere in name, subject, error or id; ASCII letters in any case
    RunId before = {};   ///< for the next page: only runs with a smaller number
    RunId parent = {};   ///< children of a run
    int limit = 50;
};

/// Lists and finds runs, newest first, over a reading connection of its own (journal::openStore).
/// Filters use indexes; only a search reads on until it has enough. Thread: the connection's.
class RunQuery
{
public:
    explicit RunQuery(journal::Connection &connection) : m_connection(connection) {}

    Result<std::vector<RunSummary>> list(const RunFilter &filter) const;
    /// By number, by UUID, or by its beginning where only one run's begins so. Errors: NotFound
    /// "query.no_run", Conflict "query.ambiguous_run".
    Result<RunSummary> find(const QString &numberOrUuid) const;

private:
    Result<std::vector<QString>> workflowIds(const QString &idOrName) const;
    Result<std::vector<RunSummary>> listOne(const RunFilter &filter, const RunStatus *status,
                                            const QString *workflowId) const;

    journal::Connection &m_connection;
};

} // namespace millrace::query
