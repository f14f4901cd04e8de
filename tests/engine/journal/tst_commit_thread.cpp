// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/journal/sqlite_journal.h"
#include "tests/contract/recording_sink.h"
#include "tests/engine/journal/journal_builder.h"

#include <QTemporaryDir>
#include <QtTest>

#include <condition_variable>
#include <thread>

namespace millrace::tests {

using journal::Connection;
using journal::SqliteJournal;

namespace {

/// Holds the journal's thread inside committed() until it is let go.
class HoldingSink final : public journal::JournalSink
{
public:
    void committed(std::vector<journal::Append> batch) override
    {
        std::unique_lock lock(m_lock);
        m_groups.push_back(batch.size());
        m_inside = true;
        m_changed.notify_all();
        m_changed.wait(lock, [this] { return m_free; });
    }
    void failed(std::vector<journal::Append>, const base::Error &) override {}

    void waitInside()
    {
        std::unique_lock lock(m_lock);
        m_changed.wait(lock, [this] { return m_inside; });
    }
    void letGo()
    {
        const std::lock_guard lock(m_lock);
        m_free = true;
        m_changed.notify_all();
    }
    std::vector<std::size_t> groups()
    {
        const std::lock_guard lock(m_lock);
        return m_groups;
    }

private:
    std::mutex m_lock; // guards all below
    std::condition_variable m_changed;
    bool m_inside = false;
    bool m_free = false;
    std::vector<std::size_t> m_groups;
};

} // namespace

class tst_CommitThread : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_journal.reset(); }
    void whatArrivesDuringACommitGoesIntoTheNext();
    void aLongQueueIsCutIntoGroups();
    void backlogCountsEventsUntilTheyAreDurable();
    void everythingQueuedIsCommittedOnClosing();
    void workRunsBehindWhatIsQueued();
    void failingWorkHarmsNothing();
    void severalThreadsMayAskForTheBacklog();
    void theLogStaysBounded();

private:
    QTemporaryDir m_folder;
    QString m_store;
    int m_count = 0;
    std::unique_ptr<SqliteJournal> m_journal;
};

void tst_CommitThread::init()
{
    m_store = m_folder.filePath(u"store%1.db"_qs.arg(++m_count));
    m_journal = std::move(*SqliteJournal::open(m_store));
}

void tst_CommitThread::whatArrivesDuringACommitGoesIntoTheNext()
{
    HoldingSink sink;
    m_journal->setSink(&sink);
    m_journal->append(appendOf(1, 1));
    sink.waitInside();
    for (qint64 seq = 2; seq <= 101; ++seq)
        m_journal->append(appendOf(1, seq));
    sink.letGo();
    QVERIFY(m_journal->flush());
    QCOMPARE(sink.groups(), (std::vector<std::size_t>{1, 100}));
    m_journal->setSink(nullptr);
}

void tst_CommitThread::aLongQueueIsCutIntoGroups()
{
    HoldingSink sink;
    m_journal->setSink(&sink);
    m_journal->append(appendOf(1, 1));
    sink.waitInside();
    for (qint64 seq = 2; seq <= 10'001; seq += 100)
        m_journal->append(appendOf(1, seq, 100));
    sink.letGo();
    QVERIFY(m_journal->flush());
    QCOMPARE(sink.groups(), (std::vector<std::size_t>{1, 41, 41, 18}));
    m_journal->setSink(nullptr);
}

void tst_CommitThread::backlogCountsEventsUntilTheyAreDurable()
{
    HoldingSink sink;
    m_journal->setSink(&sink);
    m_journal->append(appendOf(1, 1, 3));
    sink.waitInside();
    QCOMPARE(m_journal->backlog(), 0);
    m_journal->append(appendOf(1, 4, 5));
    m_journal->append(appendOf(2, 1, 2));
    QCOMPARE(m_journal->backlog(), 7);
    sink.letGo();
    QVERIFY(m_journal->flush());
    QCOMPARE(m_journal->backlog(), 0);
    m_journal->setSink(nullptr);
}

void tst_CommitThread::everythingQueuedIsCommittedOnClosing()
{
    for (qint64 seq = 1; seq <= 500; ++seq)
        m_journal->append(appendOf(1, seq));
    m_journal.reset();
    m_journal = std::move(*SqliteJournal::open(m_store));
    QCOMPARE(m_journal->readRun({1})->size(), std::size_t(500));
}

void tst_CommitThread::workRunsBehindWhatIsQueued()
{
    for (qint64 seq = 1; seq <= 50; ++seq)
        m_journal->append(appendOf(1, seq));
    qint64 batches = 0;
    QVERIFY(m_journal->perform([&batches](Connection &connection) {
        batches = connection.number("SELECT count(*) FROM batches").value_or(-1);
        return base::Done();
    }));
    QCOMPARE(batches, 50);
}

void tst_CommitThread::failingWorkHarmsNothing()
{
    const auto work = [](Connection &connection) { return connection.execute("NO SUCH WORDS"); };
    QVERIFY(!m_journal->perform(work));
    m_journal->append(appendOf(1, 1));
    QVERIFY(m_journal->flush());
}

void tst_CommitThread::severalThreadsMayAskForTheBacklog()
{
    RecordingSink sink;
    m_journal->setSink(&sink);
    std::atomic<bool> stop = false;
    std::atomic<bool> negative = false;
    std::thread watcher([&] {
        while (!stop)
            negative = negative || m_journal->backlog() < 0;
    });
    for (qint64 seq = 1; seq <= 3000; ++seq)
        m_journal->append(appendOf(1, seq));
    const bool flushed = m_journal->flush().has_value();
    stop = true;
    watcher.join();
    QVERIFY(flushed);
    QVERIFY(!negative);
    QCOMPARE(sink.told().committed.size(), std::size_t(3000));
    m_journal->setSink(nullptr);
}

void tst_CommitThread::theLogStaysBounded()
{
    const base::Value output(QString(15'000, u'x'));
    for (qint64 seq = 1; seq <= 4000; ++seq) {
        m_journal->append(appendOf(1, seq, 1, output));
        if (seq % 100 == 0)
            QVERIFY(m_journal->flush());
    }
    QVERIFY(QFileInfo(m_store + u"-wal"_qs).size() < 48 * 1024 * 1024);
}

} // namespace millrace::tests

QTEST_GUILESS_MAIN(millrace::tests::tst_CommitThread)
#include "tst_commit_thread.moc"
