// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/event/event_codec.h"
#include "engine/journal/sqlite_journal.h"
#include "tests/bench/journal/workload.h"

#include <QFile>

#include <atomic>
#include <cstdio>
#include <iterator>
#include <mutex>
#include <semaphore>

namespace millrace::bench {

using journal::Append;

namespace {

constexpr qint64 kAhead = 10'000; // events; what the engine may run ahead

/// Lets the producer go on when there is room, and counts commits.
class CountingSink final : public journal::JournalSink
{
public:
    void committed(std::vector<Append> batch) override
    {
        ++groups;
        appends += static_cast<qint64>(batch.size());
        {
            const std::lock_guard lock(m_lock);
            std::move(batch.begin(), batch.end(), std::back_inserter(m_back));
        }
        room.release();
    }
    void failed(std::vector<Append>, const base::Error &error) override
    {
        std::fprintf(stderr, "%s\n", qPrintable(error.message));
        std::exit(1);
    }

    /// Appends go back to the thread that made them, as in the engine.
    void takeBack()
    {
        std::vector<Append> back; // goes after the lock
        const std::lock_guard lock(m_lock);
        back.swap(m_back);
    }

    std::counting_semaphore<> room{0};
    std::atomic<qint64> groups = 0;
    std::atomic<qint64> appends = 0;

private:
    std::mutex m_lock; // guards m_back
    std::vector<Append> m_back;
};

/// Appends through the journal; returns events a second and the mean size of a commit.
std::pair<double, qint64> throughJournal(const std::vector<Append> &work, const QString &file)
{
    auto journal = journal::SqliteJournal::open(file);
    CountingSink sink;
    (*journal)->setSink(&sink);
    qint64 events = 0;
    const Stopwatch watch;
    for (const Append &append : work) {
        while ((*journal)->backlog() >= kAhead) {
            sink.room.acquire();
            sink.takeBack();
        }
        events += static_cast<qint64>(append.events.size());
        (*journal)->append(append);
    }
    (void)(*journal)->flush();
    const double seconds = watch.seconds();
    (*journal)->setSink(nullptr);
    return {static_cast<double>(events) / seconds, sink.appends / sink.groups};
}

/// The same rows, encoded beforehand, through the same statements, in commits of the same size.
double throughSqlite(const std::vector<Append> &work, qint64 group, const QString &file)
{
    {
        auto journal = journal::SqliteJournal::open(file);
    } // makes the tables
    auto connection = journal::Connection::open(file, {journal::OpenMode::ReadWrite});
    (void)(*connection)->prepareForWriting();
    std::vector<QByteArray> rows;
    qint64 events = 0;
    for (const Append &append : work) {
        std::vector<event::Attachment> attachments;
        rows.push_back(event::encodeEvents(append.events, attachments));
        events += static_cast<qint64>(append.events.size());
    }
    journal::StoreWriter summaries(**connection);
    const Stopwatch watch;
    for (std::size_t i = 0; i < work.size();) {
        journal::Transaction transaction(**connection);
        (void)transaction.begin();
        for (qint64 n = 0; n < group && i < work.size(); ++n, ++i) {
            journal::Query query =
                (*connection)
                    ->query("INSERT INTO batches(position, run, first_seq, count, time, events)"
                            " VALUES (?, ?, ?, ?, ?, ?)");
            query.bind(static_cast<qint64>(i) + 1).bind(work[i].run.value).bind(work[i].firstSeq);
            query.bind(static_cast<qint64>(work[i].events.size())).bind(work[i].time);
            query.bindBlob(rows[i]);
            (void)query.run();
            if (work[i].summary) {
                Append only;
                only.summary = work[i].summary;
                (void)summaries.write(only);
            }
        }
        (void)summaries.finish();
        (void)transaction.commit();
        if ((*connection)->walPages() > 4096)
            (void)(*connection)->checkpoint(journal::Checkpoint::Passive);
    }
    return static_cast<double>(events) / watch.seconds();
}

void removeStore(const QString &file)
{
    for (const QString &suffix : {u""_qs, u"-wal"_qs, u"-shm"_qs})
        QFile::remove(file + suffix);
}

} // namespace

int appendBench(qint64 events, const QString &folder)
{
    Workload workload(1);
    std::vector<Append> work;
    for (qint64 count = 0; count < events; count += static_cast<qint64>(work.back().events.size()))
        work.push_back(workload.next());
    const QString file = folder + u"/bench.db"_qs;
    for (int round = 0; round < 3; ++round) {
        removeStore(file);
        const auto [journal, group] = throughJournal(work, file);
        removeStore(file);
        const double raw = throughSqlite(work, group, file);
        removeStore(file);
        report("append", "journal", journal, "events/s");
        report("append", "raw SQLite", raw, "events/s");
        report("append", "appends per commit", static_cast<double>(group), "appends");
        report("append", "ratio", journal / raw, "");
    }
    return 0;
}

} // namespace millrace::bench
