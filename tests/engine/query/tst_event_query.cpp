// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/journal/sqlite_journal.h"
#include "engine/journal/store_care.h"
#include "engine/query/event_query.h"
#include "tests/engine/journal/journal_builder.h"

#include <QTemporaryDir>
#include <QtTest>

#include <map>

namespace millrace::tests {

using base::Position;
using query::EventQuery;

class tst_EventQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void followingGivesEveryEventOnce();
    void followingOneRunSkipsTheOthers();
    void theLastPositionGrowsWithCommits();
    void readingWorksWithoutAWriter();

private:
    QString m_store;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<journal::SqliteJournal> m_journal;
    std::unique_ptr<journal::Connection> m_connection;
};

void tst_EventQuery::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = m_folder->filePath(u"store.db"_qs);
    m_journal = std::move(*journal::SqliteJournal::open(m_store));
    for (qint64 i = 0; i < 30; ++i)
        m_journal->append(appendOf(i % 3 + 1, i / 3 * 2 + 1, 2));
    QVERIFY(m_journal->flush());
    m_connection = std::move(*journal::openStore(m_store, journal::OpenMode::ReadOnly));
}

void tst_EventQuery::cleanup()
{
    m_connection.reset();
    m_journal.reset();
}

void tst_EventQuery::followingGivesEveryEventOnce()
{
    const EventQuery events(*m_connection);
    Position seen{0};
    std::map<qint64, qint64> last;
    int count = 0;
    while (true) {
        const auto part = events.after(seen, 7);
        QVERIFY(part);
        if (part->empty())
            break;
        for (const query::PlacedEvent &placed : *part) {
            QVERIFY(placed.position >= seen);
            QCOMPARE(placed.stored.seq, ++last[placed.run.value]);
            ++count;
        }
        seen = part->back().position;
    }
    QCOMPARE(count, 60);
    QCOMPARE(seen, *events.last());

    m_journal->append(appendOf(2, 21));
    QVERIFY(m_journal->flush());
    const auto more = events.after(seen);
    QCOMPARE(more->size(), std::size_t(1));
    QCOMPARE(more->front().run.value, 2);
}

void tst_EventQuery::followingOneRunSkipsTheOthers()
{
    const EventQuery events(*m_connection);
    const auto some = events.after(Position{15}, 1000, base::RunId{2});
    QVERIFY(some);
    QCOMPARE(some->size(), std::size_t(10));
    QCOMPARE(some->front().stored.seq, 11);
    QCOMPARE(events.ofRun(base::RunId{2}, 11)->size(), std::size_t(10));
}

void tst_EventQuery::theLastPositionGrowsWithCommits()
{
    const EventQuery events(*m_connection);
    QCOMPARE(events.last()->value, 30);
    m_journal->append(appendOf(1, 21));
    QVERIFY(m_journal->flush());
    QCOMPARE(events.last()->value, 31);
}

void tst_EventQuery::readingWorksWithoutAWriter()
{
    cleanup();
    const auto connection = journal::openStore(m_store, journal::OpenMode::ReadOnly);
    QVERIFY(connection);
    QCOMPARE(EventQuery(**connection).ofRun(base::RunId{1})->size(), std::size_t(20));
}

} // namespace millrace::tests

QTEST_GUILESS_MAIN(millrace::tests::tst_EventQuery)
#include "tst_event_query.moc"
