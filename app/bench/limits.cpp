// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/limits.h"

#include "engine/journal/sqlite_journal.h"
#include "engine/journal/store_schema.h"
#include "engine/scheduler/inbox.h"

#include <QFile>
#include <QHash>

#include <semaphore>
#include <thread>

namespace millrace::bench {

using journal::Connection;
using journal::OpenMode;

namespace {

struct Row
{
    qint64 run = 0;
    qint64 first = 0;
    qint64 count = 0;
    qint64 time = 0;
    QByteArray events;
};

Result<std::unique_ptr<Connection>> emptyStore(const QString &file)
{
    for (const QString &suffix : {u""_qs, u"-wal"_qs, u"-shm"_qs})
        QFile::remove(file + suffix);
    {
        const auto journal = journal::SqliteJournal::open(file); // makes the tables
        if (!journal)
            return base::fail(journal.error());
    }
    auto connection = Connection::open(file, {OpenMode::ReadWrite});
    if (connection)
        (void)(*connection)->prepareForWriting();
    return connection;
}

base::Done insert(Connection &connection, qint64 position, const Row &row)
{
    journal::Query query = connection.query("INSERT INTO batches(position, run, first_seq, count, "
                                            "time, events) VALUES (?, ?, ?, ?, ?, ?)");
    query.bind(position).bind(row.run).bind(row.first).bind(row.count).bind(row.time);
    query.bindBlob(row.events);
    return query.run();
}

Result<std::vector<Row>> rowsOf(const QString &store)
{
    auto connection = Connection::open(store, {OpenMode::ReadOnly});
    if (!connection)
        return base::fail(connection.error());
    std::vector<Row> rows;
    journal::Query query =
        (*connection)
            ->query("SELECT run, first_seq, count, time, events FROM batches ORDER BY position");
    while (query.next())
        rows.push_back(
            {query.number(0), query.number(1), query.number(2), query.number(3), query.blob(4)});
    return rows;
}

} // namespace

Result<double> rawGroupCommit(const QString &store, const QString &folder, int group)
{
    const auto rows = rowsOf(store);
    if (!rows)
        return base::fail(rows.error());
    auto connection = emptyStore(folder + u"/raw.db"_qs);
    if (!connection)
        return base::fail(connection.error());
    qint64 events = 0;
    const Stopwatch watch;
    for (std::size_t i = 0; i < rows->size();) {
        journal::Transaction transaction(**connection);
        (void)transaction.begin();
        for (int n = 0; n < group && i < rows->size(); ++n, ++i) {
            if (const auto done = insert(**connection, static_cast<qint64>(i) + 1, (*rows)[i]);
                !done)
                return base::fail(done.error());
            events += (*rows)[i].count;
        }
        if (const auto done = transaction.commit(); !done)
            return base::fail(done.error());
    }
    return static_cast<double>(events) / watch.seconds();
}

Result<double> rawSingleCommit(const QString &folder, int count)
{
    auto connection = emptyStore(folder + u"/single.db"_qs);
    if (!connection)
        return base::fail(connection.error());
    Row row{1, 0, 1, 1, QByteArray(200, 'x')};
    const Stopwatch watch;
    for (int i = 1; i <= count; ++i) {
        row.first = i;
        journal::Transaction transaction(**connection);
        (void)transaction.begin();
        if (const auto done = insert(**connection, i, row); !done)
            return base::fail(done.error());
        if (const auto done = transaction.commit(); !done)
            return base::fail(done.error());
    }
    return count / watch.seconds();
}

Result<double> skeletonChain(const QString &folder, int count)
{
    auto connection = emptyStore(folder + u"/skeleton.db"_qs);
    if (!connection)
        return base::fail(connection.error());
    scheduler::Inbox toDisk;
    scheduler::Inbox toWorker;
    std::counting_semaphore<> finished(0);
    bool stop = false;
    const auto serve = [](scheduler::Inbox &inbox, const bool &stopped) {
        while (!stopped) {
            for (const auto &call : inbox.take(std::chrono::milliseconds(1000)))
                call();
        }
    };
    bool diskStops = false;
    std::jthread disk([&] { serve(toDisk, diskStops); });
    std::jthread worker([&] { serve(toWorker, stop); });
    Row row{1, 0, 2, 1, QByteArray(300, 'x')};
    const Stopwatch watch;
    for (int i = 1; i <= count; ++i) {
        row.first = i;
        toDisk.post([&connection, &toWorker, &finished, &row, i] {
            journal::Transaction transaction(**connection);
            (void)transaction.begin();
            (void)insert(**connection, i, row);
            (void)transaction.commit();
            toWorker.post([&finished] { finished.release(); });
        });
        finished.acquire();
    }
    const double seconds = watch.seconds();
    toDisk.post([&diskStops] { diskStops = true; });
    toWorker.post([&stop] { stop = true; });
    return count / seconds;
}

double hashMapDispatch(int steps)
{
    QHash<QString, int> next;
    for (int i = 0; i < steps; ++i)
        next.insert(u"s%1"_qs.arg(i), i + 1);
    std::vector<QString> names;
    for (int i = 0; i < steps; ++i)
        names.push_back(u"s%1"_qs.arg(i));
    const Stopwatch watch;
    qint64 sum = 0;
    constexpr int kRounds = 100;
    for (int round = 0; round < kRounds; ++round) {
        for (int at = 0; at < steps;) {
            at = next.value(names[static_cast<std::size_t>(at)]);
            sum += at;
        }
    }
    const double seconds = watch.seconds();
    return sum > 0 ? steps * kRounds / seconds : 0;
}

} // namespace millrace::bench
