// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/journal/integrity_check.h"
#include "engine/journal/sqlite_journal.h"
#include "tests/contract/recording_sink.h"
#include "tests/engine/journal/faulty_disk.h"
#include "tests/engine/journal/journal_builder.h"
#include "tests/support/seed.h"

#include <QtTest>

#include <sqlite3.h>

namespace millrace::tests {

using journal::SqliteJournal;

namespace {

const QString kStore = u"/store.db"_qs;

std::unique_ptr<SqliteJournal> openOn(FaultyDisk &disk, RecordingSink *sink)
{
    auto opened = SqliteJournal::open(kStore, {0, disk.vfs()});
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    (*opened)->setSink(sink);
    return std::move(*opened);
}

QStringList problemsOn(FaultyDisk &disk)
{
    const auto connection =
        journal::Connection::open(kStore, {journal::OpenMode::ReadWrite, 0, disk.vfs()});
    return connection ? journal::checkIntegrity(**connection).problems
                      : QStringList{connection.error().message};
}

/// Durable appends: those with a position up to the last that was told.
qint64 lastTold(const RecordingSink &sink)
{
    const std::vector<qint64> committed = sink.told().committed;
    return committed.empty() ? 0 : committed.back();
}

/// Positions in the store; every append of these tests has one event, so a run's length tells.
qint64 lastStored(FaultyDisk &disk)
{
    const auto connection =
        journal::Connection::open(kStore, {journal::OpenMode::ReadWrite, 0, disk.vfs()});
    return *(*connection)
                ->number("SELECT CASE WHEN ifnull(max(position), 0) = count(*)"
                         " THEN count(*) ELSE -1 END FROM batches");
}

} // namespace

class tst_FailingDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostWhenWritesFail_data();
    void nothingIsLostWhenWritesFail();
    void aFailedFlushLeavesNoGhost_data();
    void aFailedFlushLeavesNoGhost();
    void reopeningFailsWhileTheDiskDoes();
    void whatWasToldSurvivesPowerCuts();
};

void tst_FailingDisk::nothingIsLostWhenWritesFail_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("errorCode");
    QTest::newRow("a full disk") << SQLITE_FULL << u"journal.disk_full"_qs;
    QTest::newRow("a broken disk") << SQLITE_IOERR_WRITE << u"journal.io"_qs;
}

void tst_FailingDisk::nothingIsLostWhenWritesFail()
{
    QFETCH(int, code);
    QFETCH(QString, errorCode);
    for (int good = 0; good < 60; ++good) {
        FaultyDisk disk;
        RecordingSink sink;
        auto journal = openOn(disk, &sink);
        journal->append(firstAppendOf(1, journal::RunStatus::Running));
        QVERIFY(journal->flush());
        disk.failAfter(good, code);
        qint64 seq = 2;
        while (journal->flush() && seq < 200)
            journal->append(appendOf(1, seq++));
        QCOMPARE(sink.told().errorCode, errorCode);
        const qint64 durable = lastTold(sink);

        disk.work();
        QVERIFY(journal->reopen());
        QCOMPARE(static_cast<qint64>(journal->readRun({1})->size()), durable);
        QCOMPARE(journal->append(appendOf(1, durable + 1)).value, durable + 1);
        QVERIFY(journal->flush());
        journal.reset();
        disk.cutPower(FaultyDisk::Survival::Random, static_cast<quint64>(good));
        QCOMPARE(lastStored(disk), durable + 1);
        QCOMPARE(problemsOn(disk), QStringList());
    }
}

void tst_FailingDisk::aFailedFlushLeavesNoGhost_data()
{
    QTest::addColumn<FaultyDisk::Survival>("survival");
    QTest::newRow("all that was written is still there") << FaultyDisk::Survival::All;
    QTest::newRow("only what was flushed is there") << FaultyDisk::Survival::None;
}

void tst_FailingDisk::aFailedFlushLeavesNoGhost()
{
    QFETCH(FaultyDisk::Survival, survival);
    FaultyDisk disk;
    RecordingSink sink;
    auto journal = openOn(disk, &sink);
    journal->append(firstAppendOf(1, journal::RunStatus::Running));
    QVERIFY(journal->flush());
    disk.failFlushes(SQLITE_IOERR_FSYNC);
    journal->append(appendOf(1, 2)); // written whole, but not flushed
    QVERIFY(!journal->flush());
    QCOMPARE(sink.told().failed, std::vector<qint64>{2});

    disk.work();
    QVERIFY(journal->reopen());
    disk.cutPower(survival);
    journal.reset();
    QCOMPARE(lastStored(disk), 1);
    QCOMPARE(problemsOn(disk), QStringList());
}

void tst_FailingDisk::reopeningFailsWhileTheDiskDoes()
{
    FaultyDisk disk;
    RecordingSink sink;
    auto journal = openOn(disk, &sink);
    disk.failAfter(0, SQLITE_FULL);
    journal->append(firstAppendOf(1, journal::RunStatus::Running));
    QVERIFY(!journal->flush());
    QCOMPARE(journal->reopen().error().errorClass, base::ErrorClass::DiskFull);
    journal->append(appendOf(2, 1)); // still refused
    QVERIFY(!journal->flush());
    QCOMPARE(sink.told().failed, (std::vector<qint64>{1, 2}));
    disk.work();
    QVERIFY(journal->reopen());
    QVERIFY(journal->readRun({2})->empty());
}

void tst_FailingDisk::whatWasToldSurvivesPowerCuts()
{
    std::mt19937_64 random(randomSeed());
    for (int round = 0; round < 150; ++round) {
        FaultyDisk disk;
        qint64 seq = 0;
        for (int life = 0; life < 3; ++life) {
            RecordingSink sink;
            auto journal = openOn(disk, &sink);
            disk.cutPowerAfter(static_cast<int>(random() % 60), random());
            const base::Value output(QString(static_cast<int>(random() % 3000), u'x'));
            // Some lives end before the cut, which then meets the closing checkpoint.
            for (auto left = random() % 60; left > 0 && !disk.powerWasCut(); --left) {
                ++seq;
                journal->append(seq == 1 ? firstAppendOf(1, journal::RunStatus::Running)
                                         : appendOf(1, seq, 1, output));
                if (random() % 3 == 0 && !journal->flush())
                    break;
            }
            journal.reset();
            if (!disk.powerWasCut())
                disk.cutPower(FaultyDisk::Survival::Random, random());
            const qint64 stored = lastStored(disk);
            QVERIFY2(stored >= lastTold(sink), "an acknowledged event is gone");
            QCOMPARE(problemsOn(disk), QStringList());
            seq = stored;
        }
    }
}

} // namespace millrace::tests

QTEST_GUILESS_MAIN(millrace::tests::tst_FailingDisk)
#include "tst_failing_disk.moc"
