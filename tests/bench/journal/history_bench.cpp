// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/journal/sqlite_journal.h"
#include "engine/journal/store_care.h"
#include "engine/query/event_query.h"
#include "engine/query/run_query.h"
#include "tests/bench/journal/workload.h"

#include <QFileInfo>

#include <cstdio>
#include <functional>

namespace millrace::bench {

using base::RunId;

namespace {

void fill(journal::SqliteJournal &journal, qint64 events)
{
    Workload workload(1);
    qint64 made = 0;
    while (made < events) {
        journal::Append append = workload.next();
        made += static_cast<qint64>(append.events.size());
        journal.append(std::move(append));
        if (journal.backlog() >= 100'000)
            (void)journal.flush();
    }
    (void)journal.flush();
}

void time(const char *name, const std::function<bool()> &work)
{
    const Stopwatch watch;
    const bool good = work();
    report("history", name, watch.seconds() * 1000, good ? "ms" : "ms, FAILED");
}

void ask(const QString &file)
{
    auto opened = journal::openStore(file, journal::OpenMode::ReadOnly);
    journal::Connection &connection = **opened;
    const query::RunQuery runs(connection);
    const auto rows = [&runs](const query::RunFilter &filter, std::size_t count) {
        const auto list = runs.list(filter);
        return list && list->size() == count;
    };
    const RunId last{*connection.number("SELECT max(run) FROM runs")};
    const RunId middle{last.value / 2};
    time("show one run, first time", [&] {
        return runs.find(u"%1"_qs.arg(middle.value)) &&
               query::EventQuery(connection).ofRun(middle)->size() == 33;
    });
    time("show one run, again",
         [&] { return query::EventQuery(connection).ofRun(middle)->size() == 33; });
    time("list 50", [&] { return rows({}, 50); });
    time("list 50 of a status", [&] { return rows({{journal::RunStatus::Completed}}, 50); });
    time("list running", [&] { return rows({{journal::RunStatus::Running}}, 50); });
    query::RunFilter filter;
    filter.workflow = runs.find(u"7"_qs)->workflowId;
    time("list 50 of a workflow", [&] { return rows(filter, 50); });
    filter = {};
    filter.since = runs.find(u"%1"_qs.arg(last.value - 20))->createdAt;
    time("list the last 21 by time", [&] { return rows(filter, 21); });
    filter.since = 1;
    time("list 50 since long ago", [&] { return rows(filter, 50); });
    filter = {};
    filter.search = u"order-%1"_qs.arg(last.value - 3);
    filter.limit = 1;
    time("search, found near the end", [&] { return rows(filter, 1); });
    filter.search = u"nowhere to be found"_qs;
    time("search through all", [&] { return rows(filter, 0); });
    time("events behind a position", [&] {
        return query::EventQuery(connection).after({last.value * 10}, 1000)->size() >= 1000;
    });
}

} // namespace

int historyBench(qint64 events, const QString &folder)
{
    const QString file = folder + u"/history.db"_qs;
    if (!QFileInfo::exists(file)) {
        auto journal = journal::SqliteJournal::open(file);
        const Stopwatch watch;
        fill(**journal, events);
        report("history", "fill", static_cast<double>(events) / watch.seconds(), "events/s");
    }
    report("history", "file size per event",
           static_cast<double>(QFileInfo(file).size()) / static_cast<double>(events), "bytes");
    time("open for writing", [&] { return journal::SqliteJournal::open(file).has_value(); });
    ask(file);
    return 0;
}

} // namespace millrace::bench
