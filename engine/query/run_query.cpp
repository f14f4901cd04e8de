// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/query/run_query.h"

#include <algorithm>
#include <limits>

namespace millrace::query {

using base::ErrorClass;
using journal::Query;

namespace {

/// Where a backward search for runs since a time may end. Exact for few; where there are many, the
/// newest of them fill a page at once and no end is needed.
#define MILLRACE_FIRST_SINCE                                                                       \
    "(SELECT CASE WHEN count(*) < 20000 THEN min(run) ELSE 0 END FROM"                             \
    " (SELECT run FROM runs INDEXED BY runs_by_creation WHERE created_at>=? LIMIT 20000))"

Result<std::vector<RunSummary>> collect(Query &query)
{
    std::vector<RunSummary> runs;
    while (query.next())
        runs.push_back(journal::runFromRow(query));
    if (const base::Done done = query.done(); !done)
        return base::fail(done.error());
    return runs;
}

/// Text that LIKE finds anywhere, with its own signs taken literally.
QString likePattern(QString text)
{
    text.replace(u'\\', u"\\\\"_qs).replace(u'%', u"\\%"_qs).replace(u'_', u"\\_"_qs);
    return u'%' + text + u'%';
}

/// Finished runs are most of them: where both are given, a rarer status narrows better than the
/// workflow does.
QByteArray indexFor(const RunStatus *status, const QString *workflowId)
{
    if (status == nullptr && workflowId == nullptr)
        return "";
    const bool byStatus =
        status != nullptr && (workflowId == nullptr || *status != RunStatus::Completed);
    return byStatus ? " INDEXED BY runs_by_status" : " INDEXED BY runs_by_workflow";
}

} // namespace

Result<std::vector<RunSummary>> RunQuery::list(const RunFilter &filter) const
{
    std::vector<const QString *> workflows = {nullptr};
    Result<std::vector<QString>> ids;
    if (!filter.workflow.isEmpty()) {
        ids = workflowIds(filter.workflow);
        if (!ids)
            return base::fail(ids.error());
        workflows.clear();
        for (const QString &id : *ids)
            workflows.push_back(&id);
    }
    std::vector<const RunStatus *> statuses;
    for (const RunStatus &status : filter.statuses)
        statuses.push_back(&status);
    if (statuses.empty())
        statuses.push_back(nullptr);
    // One query for each pair comes out of its index in order and stops at the limit.
    std::vector<RunSummary> runs;
    for (const QString *workflow : workflows) {
        for (const RunStatus *status : statuses) {
            Result<std::vector<RunSummary>> part = listOne(filter, status, workflow);
            if (!part)
                return part;
            runs.insert(runs.end(), part->begin(), part->end());
        }
    }
    std::sort(runs.begin(), runs.end(), [](const auto &a, const auto &b) { return a.run > b.run; });
    if (runs.size() > static_cast<std::size_t>(qMax(0, filter.limit)))
        runs.resize(static_cast<std::size_t>(qMax(0, filter.limit)));
    return runs;
}

Result<std::vector<RunSummary>> RunQuery::listOne(const RunFilter &filter, const RunStatus *status,
                                                  const QString *workflowId) const
{
    QByteArray sql = "SELECT " MILLRACE_RUN_COLUMNS " FROM runs" + indexFor(status, workflowId) +
                     " WHERE run < ?";
    if (status != nullptr)
        sql += " AND status=?";
    if (workflowId != nullptr)
        sql += " AND workflow_id=?";
    if (filter.since > 0)
        sql += " AND created_at>=? AND run>=" MILLRACE_FIRST_SINCE;
    if (filter.parent)
        sql += " AND parent=? AND parent>0";
    if (!filter.search.isEmpty())
        sql += " AND (run=? OR subject||char(10)||workflow_name||char(10)||error_message||char(10)"
               "||error_code||char(10)||uuid LIKE ? ESCAPE '\\')";
    Query query = m_connection.queryOnce(sql + " ORDER BY run DESC LIMIT ?");
    query.bind(filter.before ? filter.before.value : std::numeric_limits<qint64>::max());
    if (status != nullptr)
        query.bind(static_cast<qint64>(*status));
    if (workflowId != nullptr)
        query.bind(*workflowId);
    if (filter.since > 0)
        query.bind(filter.since).bind(filter.since);
    if (filter.parent)
        query.bind(filter.parent.value);
    if (!filter.search.isEmpty())
        query.bind(filter.search.toLongLong()).bind(likePattern(filter.search));
    query.bind(qMax(0, filter.limit));
    return collect(query);
}

Result<std::vector<QString>> RunQuery::workflowIds(const QString &idOrName) const
{
    Query query = m_connection.query("SELECT DISTINCT workflow_id FROM definitions WHERE name=?1"
                                     " UNION SELECT ?1");
    query.bind(idOrName);
    std::vector<QString> ids;
    while (query.next())
        ids.push_back(query.text(0));
    if (const base::Done done = query.done(); !done)
        return base::fail(done.error());
    return ids;
}

Result<RunSummary> RunQuery::find(const QString &numberOrUuid) const
{
    bool isNumber = false;
    const qint64 number = numberOrUuid.toLongLong(&isNumber);
    if (isNumber) {
        const auto run = journal::StoreReader(m_connection).summary(RunId{number});
        if (!run)
            return base::fail(run.error());
        if (*run)
            return **run;
    }
    Query query = m_connection.query("SELECT " MILLRACE_RUN_COLUMNS
                                     " FROM runs WHERE uuid >= ?1 AND uuid < ?1 || '~' LIMIT 2");
    query.bind(numberOrUuid.toLower());
    const Result<std::vector<RunSummary>> runs = collect(query);
    if (!runs)
        return base::fail(runs.error());
    if (runs->size() == 1 && !numberOrUuid.isEmpty())
        return runs->front();
    if (runs->empty() || numberOrUuid.isEmpty())
        return base::fail(ErrorClass::NotFound, u"query.no_run"_qs,
                          u"there is no run \"%1\""_qs.arg(numberOrUuid),
                          u"\"millracectl runs list\" shows the runs of the store"_qs);
    return base::fail(ErrorClass::Conflict, u"query.ambiguous_run"_qs,
                      u"more than one run begins with \"%1\""_qs.arg(numberOrUuid),
                      u"give more of its id, or its number"_qs);
}

} // namespace millrace::query
