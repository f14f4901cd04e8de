// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/millracectl/builtin_verbs.h"
#include "app/millracectl/run_values.h"
#include "app/output/words.h"
#include "engine/base/clock.h"

namespace millrace::app {

using base::Result;
using journal::RunStatus;
using journal::RunSummary;

namespace {

constexpr int kPage = 500; // rows read at once, so that any number is streamed

QStringList statusNames()
{
    QStringList names;
    for (int i = 0; i <= static_cast<int>(RunStatus::TimedOut); ++i)
        names += journal::runStatusName(static_cast<RunStatus>(i));
    return names;
}

Result<query::RunFilter> filterOf(const Session &session)
{
    query::RunFilter filter;
    for (const QString &name : session.arguments().all(u"status"_qs))
        filter.statuses.push_back(*journal::runStatusFromName(name));
    filter.workflow = session.arguments().value(u"workflow"_qs);
    filter.search = session.arguments().value(u"search"_qs);
    const auto since = session.moment(u"since"_qs);
    if (!since)
        return base::fail(since.error());
    filter.since = *since;
    return filter;
}

QString durationOf(const RunSummary &run)
{
    if (run.startedAt == 0)
        return {};
    const base::TimeMs end = run.finishedAt != 0 ? run.finishedAt : base::SystemClock().now();
    return durationText(end - run.startedAt);
}

QString remark(const RunSummary &run)
{
    if (!run.errorMessage.isEmpty())
        return run.errorMessage;
    if (run.waitsFor.isEmpty())
        return run.subject;
    return u"%1 (waits for %2)"_qs.arg(run.subject, waitText(run)).trimmed();
}

std::vector<Cell> cells(const RunSummary &run)
{
    return {{QString::number(run.run.value)},
            statusCell(run.status),
            {run.workflowName},
            {run.version},
            {timeText(run.createdAt)},
            {durationOf(run)},
            {run.uuid},
            {remark(run)}};
}

/// Page after page, until there are `left` or no more.
base::Done print(Output &output, Table &table, const query::RunQuery &query,
                 query::RunFilter filter, int left)
{
    while (left > 0 && output.isOpen()) {
        filter.limit = qMin(left, kPage);
        const auto runs = query.list(filter);
        if (!runs)
            return base::fail(runs.error());
        for (const RunSummary &run : *runs)
            output.isJson() ? output.jsonLine(runValue(run)) : table.row(cells(run));
        left -= static_cast<int>(runs->size());
        if (static_cast<int>(runs->size()) < filter.limit)
            break;
        filter.before = runs->back().run;
    }
    return {};
}

Result<int> list(Session &session)
{
    const auto filter = filterOf(session);
    const auto limit = session.count(u"limit"_qs, 50);
    if (!filter || !limit)
        return base::fail(!filter ? filter.error() : limit.error());
    if (session.isNewUser())
        return kDone;
    const auto store = session.reading();
    if (!store)
        return base::fail(store.error());
    Output &output = session.output();
    Table table(output, {{u"NUMBER"_qs, Align::Right},
                         {u"STATUS"_qs},
                         {u"WORKFLOW"_qs},
                         {u"VERSION"_qs},
                         {u"CREATED"_qs},
                         {u"DURATION"_qs, Align::Right},
                         {u"ID"_qs},
                         {.title = u"SUBJECT"_qs, .isElastic = true}});
    const base::Done printed = print(output, table, (*store)->runs(), *filter, *limit);
    if (!printed)
        return base::fail(printed.error());
    return kDone;
}

} // namespace

Command runsListVerb()
{
    Verb verb;
    verb.name = u"runs list"_qs;
    verb.summary = u"List runs, newest first"_qs;
    verb.options = {
        {.name = u"status"_qs,
         .value = u"S"_qs,
         .doc = u"only runs in this state"_qs,
         .choices = statusNames(),
         .repeats = true},
        {.name = u"workflow"_qs,
         .value = u"W"_qs,
         .doc = u"only of this workflow, by id or name"_qs},
        {.name = u"since"_qs,
         .value = u"T"_qs,
         .doc = u"only made since a time, or not longer ago than 30m, 12h, 7d"_qs},
        {.name = u"search"_qs,
         .value = u"TEXT"_qs,
         .doc = u"only with this text in name, subject, error or id"_qs},
        {.name = u"limit"_qs, .value = u"N"_qs, .doc = u"at most so many (default 50)"_qs},
    };
    verb.example = u"millracectl runs list --status failed --since 7d"_qs;
    return {verb, list};
}

} // namespace millrace::app
