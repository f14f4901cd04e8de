// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/journal/retention.h"

#include "engine/base/ids.h"
#include "engine/journal/store_care.h"

#include <vector>

namespace millrace::journal {

namespace {

#define MILLRACE_MAY_GO                                                                            \
    " status >= 7 AND (parent = 0 OR NOT EXISTS"                                                   \
    " (SELECT 1 FROM runs AS p WHERE p.run = runs.parent AND p.status < 7))"

Result<std::vector<base::RunId>> collect(Query &query)
{
    std::vector<base::RunId> runs;
    while (query.next())
        runs.push_back({query.number(0)});
    if (const Done done = query.done(); !done)
        return base::fail(done.error());
    return runs;
}

Result<std::vector<base::RunId>> tooOld(Connection &connection, base::TimeMs before, int limit)
{
    // A run is made before it ends: the index on the beginning narrows the search.
    Query query = connection.query(
        "SELECT run FROM runs WHERE created_at < ?1 AND finished_at < ?1 AND" MILLRACE_MAY_GO
        " ORDER BY created_at LIMIT ?2");
    query.bind(before).bind(limit);
    return collect(query);
}

Result<std::vector<base::RunId>> tooMany(Connection &connection, qint64 keep, int limit)
{
    Query query = connection.query(
        "SELECT run FROM runs WHERE run <= (SELECT run FROM runs WHERE +status >= 7"
        " ORDER BY run DESC LIMIT 1 OFFSET ?1) AND" MILLRACE_MAY_GO " ORDER BY run LIMIT ?2");
    query.bind(keep).bind(limit);
    return collect(query);
}

Result<std::vector<base::RunId>> tooLarge(Connection &connection, qint64 bytes, int limit)
{
    const Result<qint64> used =
        connection.number("SELECT (page_count - freelist_count) * page_size"
                          " FROM pragma_page_count, pragma_freelist_count, pragma_page_size");
    if (!used)
        return base::fail(used.error());
    if (*used <= bytes)
        return std::vector<base::RunId>();
    Query query =
        connection.query("SELECT run FROM runs WHERE" MILLRACE_MAY_GO " ORDER BY run LIMIT ?1");
    query.bind(limit);
    return collect(query);
}

#undef MILLRACE_MAY_GO

Done forgetAnswers(Connection &connection, base::TimeMs before)
{
    Query query = connection.query("DELETE FROM commands WHERE time < ?");
    query.bind(before);
    return query.run();
}

Result<std::vector<base::RunId>> candidates(Connection &connection, const RetentionRules &rules,
                                            int limit)
{
    Result<std::vector<base::RunId>> runs;
    if (rules.finishedBefore > 0)
        runs = tooOld(connection, rules.finishedBefore, limit);
    if (runs && runs->empty() && rules.keepRuns > 0)
        runs = tooMany(connection, rules.keepRuns, limit);
    if (runs && runs->empty() && rules.maxBytes > 0)
        runs = tooLarge(connection, rules.maxBytes, limit);
    return runs;
}

} // namespace

Result<qint64> applyRetention(Connection &connection, const RetentionRules &rules, int limit)
{
    if (rules.answersBefore > 0) {
        if (const Done done = forgetAnswers(connection, rules.answersBefore); !done)
            return base::fail(done.error());
    }
    const Result<std::vector<base::RunId>> runs = candidates(connection, rules, limit);
    if (!runs)
        return base::fail(runs.error());
    for (const base::RunId run : *runs) {
        if (const Done done = deleteRun(connection, run); !done)
            return base::fail(done.error());
    }
    return static_cast<qint64>(runs->size());
}

} // namespace millrace::journal
