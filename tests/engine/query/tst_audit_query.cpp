// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/journal/sqlite_journal.h"
#include "engine/journal/store_care.h"
#include "engine/query/audit_query.h"
#include "tests/engine/journal/journal_builder.h"

#include <QTemporaryDir>
#include <QtTest>

namespace millrace::tests {

using journal::OpenMode;
using query::AuditFilter;
using query::AuditQuery;

class tst_AuditQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsNewestFirst();
    void filtersNarrow();
    void theChainGoesOnOverReopening();
    void aFailedAppendLeavesNoGapInTheChain();
    void verifyNamesTheFirstBrokenEntry();
    void anExportedHeadIsFoundAgainUntilTheTailIsCut();

private:
    void append(int entries)
    {
        for (int i = 0; i < entries; ++i) {
            journal::Append append;
            ++m_count;
            append.audit.push_back({1000 * m_count, m_count % 2 == 0 ? u"ana"_qs : u"bob"_qs,
                                    u"root"_qs, u"run.start"_qs, u"run %1"_qs.arg(m_count),
                                    u"d\u00e9"_qs});
            m_journal->append(append);
        }
        QVERIFY(m_journal->flush());
    }
    void damage(const char *sql)
    {
        m_connection.reset();
        m_journal.reset();
        auto connection = journal::openStore(m_store, OpenMode::ReadWrite);
        QVERIFY((*connection)->execute(sql));
        connection->reset();
        m_connection = std::move(*journal::openStore(m_store, OpenMode::ReadOnly));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_store;
    int m_count = 0;
    std::unique_ptr<journal::SqliteJournal> m_journal;
    std::unique_ptr<journal::Connection> m_connection;
};

void tst_AuditQuery::init()
{
    m_connection.reset();
    m_journal.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = m_folder->filePath(u"store.db"_qs);
    m_journal = std::move(*journal::SqliteJournal::open(m_store));
    m_count = 0;
    append(10);
    m_connection = std::move(*journal::openStore(m_store, OpenMode::ReadOnly));
}

void tst_AuditQuery::listsNewestFirst()
{
    AuditFilter filter;
    filter.limit = 3;
    const auto page = AuditQuery(*m_connection).list(filter);
    QVERIFY(page);
    QCOMPARE(page->size(), std::size_t(3));
    QCOMPARE(page->front().number, 10);
    QCOMPARE(page->front().entry.subject, u"run 10"_qs);
    filter.before = page->back().number;
    QCOMPARE(AuditQuery(*m_connection).list(filter)->front().number, 7);
}

void tst_AuditQuery::filtersNarrow()
{
    AuditFilter filter;
    filter.actor = u"ana"_qs;
    QCOMPARE(AuditQuery(*m_connection).list(filter)->size(), std::size_t(5));
    filter.since = 8000;
    QCOMPARE(AuditQuery(*m_connection).list(filter)->size(), std::size_t(2));
    filter = {};
    filter.subject = u"run 4"_qs;
    QCOMPARE(AuditQuery(*m_connection).list(filter)->front().number, 4);
}

void tst_AuditQuery::theChainGoesOnOverReopening()
{
    m_journal.reset();
    m_journal = std::move(*journal::SqliteJournal::open(m_store));
    append(5);
    const auto verifier = AuditQuery(*m_connection).verify();
    QVERIFY(verifier->isWhole());
    QCOMPARE(verifier->count(), 15);
}

void tst_AuditQuery::aFailedAppendLeavesNoGapInTheChain()
{
    journal::Append wrong = appendOf(1, 7);
    wrong.audit.push_back({});
    m_journal->append(wrong);
    QVERIFY(!m_journal->flush());
    QVERIFY(m_journal->reopen());
    append(1);
    const auto verifier = AuditQuery(*m_connection).verify();
    QVERIFY2(verifier->isWhole(), qPrintable(verifier->reason()));
    QCOMPARE(verifier->count(), 11);
}

void tst_AuditQuery::verifyNamesTheFirstBrokenEntry()
{
    damage("UPDATE audit SET action='run.cancel' WHERE number IN (6, 8)");
    const auto verifier = AuditQuery(*m_connection).verify();
    QVERIFY(verifier);
    QCOMPARE(verifier->brokenAt(), std::optional<qint64>(6));
}

void tst_AuditQuery::anExportedHeadIsFoundAgainUntilTheTailIsCut()
{
    const auto head = AuditQuery(*m_connection).head(77);
    QVERIFY(head);
    QCOMPARE(head->count, 10);
    append(3);
    QVERIFY(AuditQuery(*m_connection).check(*head));
    damage("DELETE FROM audit WHERE number > 8");
    QVERIFY(AuditQuery(*m_connection).verify()->isWhole());
    QCOMPARE(AuditQuery(*m_connection).check(*head).error().code, u"audit.cut"_qs);
}

} // namespace millrace::tests

QTEST_GUILESS_MAIN(millrace::tests::tst_AuditQuery)
#include "tst_audit_query.moc"
