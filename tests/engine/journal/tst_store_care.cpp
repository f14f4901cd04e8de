// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/journal/integrity_check.h"
#include "engine/journal/retention.h"
#include "engine/journal/sqlite_journal.h"
#include "engine/journal/store_care.h"
#include "tests/engine/journal/journal_builder.h"

#include <QTemporaryDir>
#include <QtTest>

namespace millrace::tests {

using journal::Connection;
using journal::OpenMode;
using journal::RetentionRules;
using journal::RunStatus;
using journal::SqliteJournal;

class tst_StoreCare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aGoodStoreHasNoProblems();
    void everyDamageIsFound_data();
    void everyDamageIsFound();
    void aBackupIsAStore();
    void aBackupReplacesNothing();
    void backupWorksBesideAWriter();
    void aDeletedRunLeavesNothingButTheAuditTrail();
    void anUnfinishedRunIsNotDeleted();
    void numbersOfDeletedRunsAreNotGivenAgain();
    void sharedLargeValuesStay();
    void compactingGivesRoomBack();
    void infoCounts();
    void retentionKeepsWhatItsRulesSay_data();
    void retentionKeepsWhatItsRulesSay();
    void retentionForgetsOldAnswers();

private:
    void reopen()
    {
        m_journal.reset();
        m_journal = std::move(*SqliteJournal::open(m_store));
    }
    std::unique_ptr<Connection> writing()
    {
        m_journal.reset();
        return std::move(*journal::openStore(m_store, OpenMode::ReadWrite));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_store;
    std::unique_ptr<SqliteJournal> m_journal;
};

/// Ten runs, the even ones finished; runs 2 and 4 share a large value, 6 has its own.
void tst_StoreCare::init()
{
    m_journal.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = m_folder->filePath(u"store.db"_qs);
    reopen();
    const base::Value shared(QString(50'000, u's'));
    const base::Value own(QString(60'000, u'o'));
    for (qint64 run = 1; run <= 10; ++run) {
        const RunStatus status = run % 2 == 0 ? RunStatus::Completed : RunStatus::Running;
        journal::Append append = firstAppendOf(run, status, 3,
                                               run == 2 || run == 4 ? shared
                                               : run == 6           ? own
                                                                    : base::Value());
        append.audit.push_back(
            {1000, u"ana"_qs, u"root"_qs, u"run.start"_qs, u"%1"_qs.arg(run), {}});
        if (run == 4)
            append.audit.push_back(
                {1000, {}, u"root"_qs, audit::kRunEnd, append.summary->uuid, {}});
        event::ApprovalRequested asked;
        asked.ref.step = u"review"_qs;
        asked.approval = u"approval-%1"_qs.arg(run);
        append.events.push_back(asked);
        append.answer = journal::CommandAnswer{u"command-%1"_qs.arg(run), base::Value(1)};
        m_journal->append(append);
    }
    QVERIFY(m_journal->flush());
}

void tst_StoreCare::aGoodStoreHasNoProblems()
{
    const journal::IntegrityReport report = journal::checkIntegrity(*writing());
    QCOMPARE(report.problems, QStringList());
    QCOMPARE(report.batches, 10);
    QCOMPARE(report.events, 40);
    QCOMPARE(report.attachments, 2);
    QCOMPARE(report.auditEntries, 11);
}

void tst_StoreCare::everyDamageIsFound_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::addColumn<QString>("finding");
    QTest::newRow("a lost batch") << QByteArray("UPDATE batches SET first_seq=3 WHERE run=3")
                                  << u"run 3: events are missing from number 1"_qs;
    QTest::newRow("a wrong count")
        << QByteArray("UPDATE batches SET count=9 WHERE run=3") << u"lost some"_qs;
    QTest::newRow("events that do not decode")
        << QByteArray("UPDATE batches SET events=x'5b5b' WHERE run=3") << u"run 3, position 3"_qs;
    QTest::newRow("an unknown event")
        << QByteArray("UPDATE batches SET events=CAST('[[\"x\",{}]]' AS BLOB), count=1 WHERE run=3")
        << u"\"x\""_qs;
    QTest::newRow("a missing large value")
        << QByteArray("PRAGMA foreign_keys=0; DELETE FROM attachments") << u"refers to nothing"_qs;
    QTest::newRow("a damaged large value")
        << QByteArray("UPDATE attachments SET data=x'00000001ff'") << u"is damaged"_qs;
    QTest::newRow("a run missing in the list")
        << QByteArray("DELETE FROM runs WHERE run=3") << u"run 3 has events"_qs;
    QTest::newRow("a changed audit entry")
        << QByteArray("UPDATE audit SET actor='bob' WHERE number=4") << u"entry 4 was changed"_qs;
    QTest::newRow("a removed audit entry")
        << QByteArray("DELETE FROM audit WHERE number=4") << u"entry 4 is missing"_qs;
    QTest::newRow("changed events of a run that ended")
        << QByteArray("UPDATE batches SET events=CAST(replace(CAST(events AS TEXT), 'review',"
                      " 'preview') AS BLOB) WHERE run=4")
        << u"not those that the audit trail attests"_qs;
}

void tst_StoreCare::everyDamageIsFound()
{
    QFETCH(QByteArray, damage);
    QFETCH(QString, finding);
    const auto connection = writing();
    QVERIFY(connection->execute(damage.constData()));
    const QString problems = journal::checkIntegrity(*connection).problems.join(u'\n');
    QVERIFY2(problems.contains(finding), qPrintable(problems));
}

void tst_StoreCare::aBackupIsAStore()
{
    const QString copy = m_folder->filePath(u"copy.db"_qs);
    QVERIFY(journal::backupStore(*writing(), copy));
    QVERIFY(!QFile::exists(copy + u".part"_qs));
    auto journal = SqliteJournal::open(copy);
    QVERIFY(journal);
    QCOMPARE((*journal)->readRun({2})->size(), std::size_t(4));
    journal->reset();
    const auto connection = journal::openStore(copy, OpenMode::ReadOnly);
    QCOMPARE(journal::checkIntegrity(**connection).problems, QStringList());
}

void tst_StoreCare::aBackupReplacesNothing()
{
    const base::Done done = journal::backupStore(*writing(), m_store);
    QVERIFY(!done);
    QCOMPARE(done.error().code, u"journal.backup_exists"_qs);
    const auto elsewhere = m_folder->filePath(u"no/such/copy.db"_qs);
    QVERIFY(!journal::backupStore(*writing(), elsewhere));
}

void tst_StoreCare::backupWorksBesideAWriter()
{
    const auto reader = journal::openStore(m_store, OpenMode::ReadOnly);
    QVERIFY(reader);
    const QString copy = m_folder->filePath(u"copy.db"_qs);
    const base::Done done = journal::backupStore(**reader, copy);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    QVERIFY(journal::openStore(copy, OpenMode::ReadOnly));
}

void tst_StoreCare::aDeletedRunLeavesNothingButTheAuditTrail()
{
    QVERIFY(m_journal->perform([](Connection &c) { return journal::deleteRun(c, {6}); }));
    QVERIFY(m_journal->readRun({6})->empty());
    QVERIFY(!m_journal->summary({6})->has_value());
    QVERIFY(!m_journal->runOfApproval(u"approval-6"_qs)->has_value());
    const journal::IntegrityReport report = journal::checkIntegrity(*writing());
    QCOMPARE(report.problems, QStringList());
    QCOMPARE(report.attachments, 1);
    QCOMPARE(report.auditEntries, 11);
}

void tst_StoreCare::anUnfinishedRunIsNotDeleted()
{
    const auto connection = writing();
    QCOMPARE(journal::deleteRun(*connection, {5}).error().code, u"journal.run_unfinished"_qs);
    QCOMPARE(journal::deleteRun(*connection, {50}).error().code, u"journal.no_run"_qs);
    QCOMPARE(journal::checkIntegrity(*connection).batches, 10);
}

void tst_StoreCare::numbersOfDeletedRunsAreNotGivenAgain()
{
    QVERIFY(m_journal->perform([](Connection &c) { return journal::deleteRun(c, {10}); }));
    reopen();
    QCOMPARE(m_journal->newRun().value, 11);
    QCOMPARE(m_journal->append(appendOf(11, 1)).value, 11);
    QVERIFY(m_journal->flush());
}

void tst_StoreCare::sharedLargeValuesStay()
{
    QVERIFY(m_journal->perform([](Connection &c) { return journal::deleteRun(c, {2}); }));
    QCOMPARE(m_journal->readRun({4})->size(), std::size_t(4));
    QVERIFY(m_journal->perform([](Connection &c) { return journal::deleteRun(c, {4}); }));
    QCOMPARE(journal::checkIntegrity(*writing()).attachments, 1);
}

void tst_StoreCare::compactingGivesRoomBack()
{
    const QString text(10'000, u'x');
    for (qint64 seq = 5; seq < 300; ++seq)
        m_journal->append(appendOf(8, seq, 1, base::Value(text)));
    QVERIFY(m_journal->perform([](Connection &c) { return journal::deleteRun(c, {8}); }));
    reopen();
    const qint64 before = QFileInfo(m_store).size();
    QVERIFY(m_journal->perform(journal::compactStore));
    QVERIFY(QFileInfo(m_store).size() < before / 4);
    QCOMPARE(QFileInfo(m_store + u"-wal"_qs).size(), 0);
    QCOMPARE(journal::checkIntegrity(*writing()).problems, QStringList());
}

void tst_StoreCare::infoCounts()
{
    const auto info = journal::storeInfo(*writing());
    QVERIFY(info);
    QCOMPARE(info->layout, 1);
    QCOMPARE(info->runs, 10);
    QCOMPARE(info->unfinishedRuns, 5);
    QCOMPARE(info->batches, 10);
    QCOMPARE(info->openApprovals, 10);
    QCOMPARE(info->attachments, 2);
    QCOMPARE(info->auditEntries, 11);
    QCOMPARE(info->lastPosition, 10);
    QVERIFY(info->attachmentBytes > 0);
    QVERIFY(info->fileBytes >= 8192);
}

void tst_StoreCare::retentionKeepsWhatItsRulesSay_data()
{
    QTest::addColumn<qint64>("finishedBefore");
    QTest::addColumn<qint64>("keepRuns");
    QTest::addColumn<qint64>("maxBytes");
    QTest::addColumn<QList<int>>("finishedLeft");
    const qint64 none = 0;
    QTest::newRow("no rule keeps all") << none << none << none << QList<int>{2, 4, 6, 8, 10};
    QTest::newRow("those that ended long ago go")
        << qint64(6500) << none << none << QList<int>{6, 8, 10};
    QTest::newRow("a number of newest stays") << none << qint64(2) << none << QList<int>{8, 10};
    QTest::newRow("more than there are stay")
        << none << qint64(9) << none << QList<int>{2, 4, 6, 8, 10};
    QTest::newRow("all go for a bound that cannot be met")
        << none << none << qint64(1) << QList<int>{};
}

void tst_StoreCare::retentionKeepsWhatItsRulesSay()
{
    QFETCH(qint64, finishedBefore);
    QFETCH(qint64, keepRuns);
    QFETCH(qint64, maxBytes);
    const auto connection = writing();
    const RetentionRules rules{finishedBefore, keepRuns, maxBytes};
    while (true) {
        const auto gone = journal::applyRetention(*connection, rules, 2);
        QVERIFY(gone);
        if (*gone == 0)
            break;
    }
    QList<int> left;
    journal::Query query =
        connection->queryOnce("SELECT run FROM runs WHERE status >= 7 ORDER BY run");
    while (query.next())
        left.append(static_cast<int>(query.number(0)));
    QTEST(left, "finishedLeft");
    QCOMPARE(*connection->number("SELECT count(*) FROM runs WHERE status < 7"), 5);
}

void tst_StoreCare::retentionForgetsOldAnswers()
{
    const auto connection = writing();
    RetentionRules rules;
    rules.answersBefore = 4001; // of the append's time: 1000 times the run, and one
    QVERIFY(journal::applyRetention(*connection, rules));
    QCOMPARE(*connection->number("SELECT count(*) FROM commands"), 7);
}

} // namespace millrace::tests

QTEST_GUILESS_MAIN(millrace::tests::tst_StoreCare)
#include "tst_store_care.moc"
