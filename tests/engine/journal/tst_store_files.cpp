// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/journal/integrity_check.h"
#include "engine/journal/sqlite_journal.h"
#include "engine/journal/store_care.h"
#include "engine/journal/store_schema.h"
#include "tests/contract/recording_sink.h"
#include "tests/engine/journal/journal_builder.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cerrno>
#include <cstring>

#include <sys/mount.h>
#include <unistd.h>

namespace millrace::tests {

using base::ErrorClass;
using journal::Connection;
using journal::OpenMode;
using journal::SqliteJournal;

namespace {

void fillStore(const QString &path, int runs)
{
    auto journal = SqliteJournal::open(path);
    for (int run = 1; run <= runs; ++run)
        (*journal)->append(
            firstAppendOf(run, journal::RunStatus::Completed, 5, base::Value(QString(500, u'x'))));
    QVERIFY((*journal)->flush());
}

void writeTo(const QString &path, qint64 offset, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(offset);
    QCOMPARE(file.write(bytes), bytes.size());
}

void execute(const QString &path, const char *sql)
{
    auto connection = Connection::open(path, {OpenMode::Create});
    QVERIFY(connection);
    QVERIFY((*connection)->execute(sql));
}

} // namespace

/// What happens with files that are not as they should be, and disks that are full.
class tst_StoreFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void aNewFileBecomesAStore();
    void whatWasKilledWhileItWasMadeIsEmpty();
    void everyEarlierLayoutIsBroughtUpToDate_data();
    void everyEarlierLayoutIsBroughtUpToDate();
    void whatIsNoStoreIsLeftAlone_data();
    void whatIsNoStoreIsLeftAlone();
    void aNewerStoreIsRefused();
    void aMissingFolderIsNamed();
    void aReadOnlyFileIsRefusedForWritingAndReadable();
    void aDamagedPageIsFoundAndTheRestReadable();
    void aFullDiskStopsAndGoesOn();

private:
    QString store() const { return m_folder->filePath(u"store.db"_qs); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_StoreFiles::aNewFileBecomesAStore()
{
    QVERIFY(SqliteJournal::open(store()));
    auto connection = journal::openStore(store(), OpenMode::ReadOnly);
    QVERIFY(connection);
    QCOMPARE(*(*connection)->number("PRAGMA application_id"), journal::kApplicationId);
    QCOMPARE(*(*connection)->number("PRAGMA user_version"), qint64(journal::kSchemaVersion));
    QCOMPARE(*(*connection)->number("PRAGMA page_size"), 8192);
}

// The file is there, in the log's mode, before the first transaction has made the tables.
void tst_StoreFiles::whatWasKilledWhileItWasMadeIsEmpty()
{
    {
        auto connection = Connection::open(store(), {OpenMode::Create});
        QVERIFY((*connection)->prepareForWriting());
    }
    const auto reading = journal::openStore(store(), OpenMode::ReadOnly);
    QVERIFY(!reading);
    QCOMPARE(reading.error().code, u"journal.empty"_qs);
    QCOMPARE(reading.error().errorClass, ErrorClass::NotFound);
    QVERIFY(SqliteJournal::open(store()));
}

void tst_StoreFiles::everyEarlierLayoutIsBroughtUpToDate_data()
{
    QTest::addColumn<int>("version");
    for (int version = 0; version < journal::kSchemaVersion; ++version)
        QTest::addRow("from layout %d", version) << version;
}

void tst_StoreFiles::everyEarlierLayoutIsBroughtUpToDate()
{
    QFETCH(int, version);
    {
        auto connection = Connection::open(store(), {OpenMode::Create});
        QVERIFY(journal::prepareStore(**connection, version));
        // Layout 0 has no table: a process that died before its first transaction leaves this.
        QVERIFY((*connection)->execute("PRAGMA application_id=1296649292"));
    }
    QCOMPARE(journal::openStore(store(), OpenMode::ReadOnly).error().code, u"journal.older"_qs);
    fillStore(store(), 3);
    auto connection = journal::openStore(store(), OpenMode::ReadOnly);
    QVERIFY(connection);
    QCOMPARE(journal::checkIntegrity(**connection).problems, QStringList());
}

void tst_StoreFiles::whatIsNoStoreIsLeftAlone_data()
{
    QTest::addColumn<bool>("database");
    QTest::newRow("another program's database") << true;
    QTest::newRow("a file that is no database") << false;
}

void tst_StoreFiles::whatIsNoStoreIsLeftAlone()
{
    QFETCH(bool, database);
    if (database)
        execute(store(), "CREATE TABLE guests(name TEXT); PRAGMA user_version=7");
    else
        writeTo(store(), 0, QByteArray(5000, 'x'));
    QFile file(store());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    for (const OpenMode mode : {OpenMode::ReadOnly, OpenMode::Create}) {
        const auto opened = journal::openStore(store(), mode);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, u"journal.not_a_store"_qs);
        QVERIFY(opened.error().message.contains(store()));
        QVERIFY(!opened.error().hint.isEmpty());
    }
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll(), before);
}

void tst_StoreFiles::aNewerStoreIsRefused()
{
    fillStore(store(), 1);
    execute(store(), "PRAGMA user_version=99");
    for (const OpenMode mode : {OpenMode::ReadOnly, OpenMode::Create}) {
        const auto opened = journal::openStore(store(), mode);
        QVERIFY(!opened);
        QCOMPARE(opened.error().errorClass, ErrorClass::StoreNewer);
        QVERIFY(opened.error().message.contains(u"layout 99"_qs));
    }
    QCOMPARE(SqliteJournal::open(store()).error().errorClass, ErrorClass::StoreNewer);
}

void tst_StoreFiles::aMissingFolderIsNamed()
{
    const QString path = m_folder->filePath(u"no/such/store.db"_qs);
    const auto opened = SqliteJournal::open(path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, u"journal.cannot_open"_qs);
    QVERIFY(opened.error().message.contains(path));
}

void tst_StoreFiles::aReadOnlyFileIsRefusedForWritingAndReadable()
{
    fillStore(store(), 3);
    const QByteArray folder = m_folder->path().toLocal8Bit();
    QVERIFY(QFile::setPermissions(store(), QFile::ReadOwner));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
    const bool root = ::geteuid() == 0; // root may write everything: become nobody
    const uid_t nobody = 65534;
    if (root &&
        (::chown(folder.constData(), nobody, nobody) != 0 ||
         ::chown(store().toLocal8Bit().constData(), nobody, nobody) != 0 || ::seteuid(nobody) != 0))
        QSKIP("cannot become another user");
    const auto written = SqliteJournal::open(store());
    const auto read = journal::openStore(store(), OpenMode::ReadOnly);
    if (root)
        QCOMPARE(::seteuid(0), 0);
    QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(!written);
    QCOMPARE(written.error().code, u"journal.read_only"_qs);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QCOMPARE(*(*read)->number("SELECT count(*) FROM runs"), 3);
}

void tst_StoreFiles::aDamagedPageIsFoundAndTheRestReadable()
{
    fillStore(store(), 200);
    const qint64 page = QFileInfo(store()).size() / 8192 / 2; // among the events
    writeTo(store(), page * 8192, QByteArray(8192, '\x5a'));
    auto connection = journal::openStore(store(), OpenMode::ReadOnly);
    QVERIFY(connection);
    QVERIFY(!journal::checkIntegrity(**connection).problems.isEmpty());

    auto journal = SqliteJournal::open(store());
    QVERIFY(journal);
    int damaged = 0;
    for (int run = 1; run <= 200; ++run) {
        const auto events = (*journal)->readRun({run});
        if (!events)
            QCOMPARE(events.error().errorClass, ErrorClass::StoreCorrupt);
        damaged += events ? 0 : 1;
    }
    QVERIFY2(damaged > 0 && damaged < 60, qPrintable(QString::number(damaged)));
}

void tst_StoreFiles::aFullDiskStopsAndGoesOn()
{
    const QByteArray point = m_folder->path().toLocal8Bit();
    if (::mount("none", point.constData(), "tmpfs", 0, "size=2m") != 0)
        QSKIP(qPrintable(u"needs the right to mount a small disk: %1"_qs.arg(
            QString::fromLocal8Bit(std::strerror(errno)))));
    const auto unmount = qScopeGuard([&point] { ::umount2(point.constData(), MNT_DETACH); });
    RecordingSink sink;
    auto opened = SqliteJournal::open(store());
    QVERIFY(opened);
    SqliteJournal &journal = **opened;
    journal.setSink(&sink);
    QFile ballast(m_folder->filePath(u"ballast"_qs));
    QVERIFY(ballast.open(QIODevice::WriteOnly));
    QCOMPARE(ballast.write(QByteArray(700'000, 'x')), 700'000);
    QVERIFY(ballast.flush());
    journal.append(firstAppendOf(1, journal::RunStatus::Running));
    const base::Value output(QString(10'000, u'x'));
    for (qint64 seq = 2; journal.flush() && seq < 1000; ++seq)
        journal.append(appendOf(1, seq, 1, output));
    QCOMPARE(journal.flush().error().errorClass, ErrorClass::DiskFull);
    QVERIFY(!journal.flush().error().hint.isEmpty());

    QVERIFY(ballast.remove());
    const qint64 durable = sink.told().committed.back();
    QVERIFY(journal.reopen());
    QCOMPARE(static_cast<qint64>(journal.readRun({1})->size()), durable);
    journal.append(appendOf(1, durable + 1));
    QVERIFY(journal.flush());
    journal.setSink(nullptr);
    opened->reset();
    auto connection = journal::openStore(store(), OpenMode::ReadOnly);
    QVERIFY(connection);
    QCOMPARE(journal::checkIntegrity(**connection).problems, QStringList());
}

} // namespace millrace::tests

QTEST_GUILESS_MAIN(millrace::tests::tst_StoreFiles)
#include "tst_store_files.moc"
