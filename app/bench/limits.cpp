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
#include <variant>

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

Result<std::vector<Row>> rowsOf(Connection &store)
{
    std::vector<Row> rows;
    journal::Query query =
        store.query("SELECT run, first_seq, count, time, events FROM batches ORDER BY position");
    while (query.next())
        rows.push_back(
            {query.number(0), query.number(1), query.number(2), query.number(3), query.blob(4)});
    if (const auto done = query.done(); !done)
        return base::fail(done.error());
    return rows;
}

using Cell = std::variant<qint64, QString, QByteArray>;

/// The rows of a table beside the batches. One letter a column: number, text or bytes.
struct SideTable
{
    QByteArray name;
    QByteArray kinds;
    std::vector<std::vector<Cell>> rows = {};

    base::Done read(Connection &store)
    {
        journal::Query query = store.queryOnce("SELECT * FROM " + name + " ORDER BY 1");
        while (query.next()) {
            std::vector<Cell> &row = rows.emplace_back();
            for (int i = 0; i < kinds.size(); ++i) {
                if (kinds[i] == 'n')
                    row.emplace_back(query.number(i));
                else if (kinds[i] == 't')
                    row.emplace_back(query.text(i));
                else
                    row.emplace_back(query.blob(i));
            }
        }
        return query.done();
    }

    base::Done insert(journal::Query &query, std::size_t number) const
    {
        query.reset();
        for (const Cell &cell : rows[number]) {
            if (const auto *integer = std::get_if<qint64>(&cell))
                query.bind(*integer);
            else if (const auto *text = std::get_if<QString>(&cell))
                query.bind(*text);
            else
                query.bindBlob(std::get<QByteArray>(cell));
        }
        return query.run();
    }

    QByteArray statement() const
    {
        QByteArray marks;
        for (int i = 0; i < kinds.size(); ++i)
            marks += i == 0 ? "?" : ", ?";
        return "INSERT INTO " + name + " VALUES (" + marks + ")";
    }
};

/// What is written, and how far the writing has come.
class Replay
{
public:
    base::Done load(Connection &store)
    {
        auto batches = rowsOf(store);
        if (!batches)
            return base::fail(batches.error());
        m_batches = std::move(*batches);
        const auto runs = m_runs.read(store);
        return runs ? m_audit.read(store) : runs;
    }

    /// Each row once, runs and audit entries spread evenly among the batches. Events written.
    Result<qint64> write(Connection &connection, int group)
    {
        journal::Query runs = connection.queryOnce(m_runs.statement());
        journal::Query audit = connection.queryOnce(m_audit.statement());
        qint64 events = 0;
        for (std::size_t i = 0; i < m_batches.size();) {
            journal::Transaction transaction(connection);
            base::Done done = transaction.begin();
            for (int n = 0; n < group && i < m_batches.size() && done; ++n, ++i) {
                events += m_batches[i].count;
                done = insert(connection, static_cast<qint64>(i) + 1, m_batches[i]);
                done = done ? upTo(runs, m_runs, i) : done;
                done = done ? upTo(audit, m_audit, i) : done;
            }
            runs.reset();
            audit.reset();
            done = done ? transaction.commit() : done;
            if (!done)
                return base::fail(done.error());
        }
        return events;
    }

private:
    base::Done upTo(journal::Query &query, SideTable &table, std::size_t batch) const
    {
        const auto share = [&](std::size_t at) {
            return at * table.rows.size() / m_batches.size();
        };
        for (std::size_t row = share(batch); row < share(batch + 1); ++row) {
            if (const auto done = table.insert(query, row); !done)
                return done;
        }
        return {};
    }

    std::vector<Row> m_batches;
    SideTable m_runs{"runs", "nttttt"
                             "ntt"
                             "nnnn"
                             "t"
                             "nn"
                             "tt"
                             "n"};
    SideTable m_audit{"audit", "nn"
                               "ttttt"
                               "b"};
};

} // namespace

Result<double> rawGroupCommit(const QString &store, const QString &folder, int group)
{
    Replay replay;
    {
        auto source = Connection::open(store, {OpenMode::ReadOnly});
        if (!source)
            return base::fail(source.error());
        if (const auto loaded = replay.load(**source); !loaded)
            return base::fail(loaded.error());
    }
    auto connection = emptyStore(folder + u"/raw.db"_qs);
    if (!connection)
        return base::fail(connection.error());
    const Stopwatch watch;
    const auto events = replay.write(**connection, group);
    if (!events)
        return base::fail(events.error());
    return static_cast<double>(*events) / watch.seconds();
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
    names.reserve(static_cast<std::size_t>(steps));
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
