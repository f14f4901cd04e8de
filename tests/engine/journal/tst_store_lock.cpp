// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/journal/store_lock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace millrace::tests {

using journal::StoreLock;

class tst_StoreLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void theSecondIsToldWhoHoldsIt();
    void itIsFreeAgainAfterwards();
    void anotherStoreIsAnotherLock();
    void aSymbolicLinkIsTheSameStore();
    void itIsClosedInNewPrograms();
    void aDuplicateKeepsIt();
    void aDeadHolderFreesIt();
    void aMissingFolderIsNamed();

private:
    QString store() const { return m_folder->filePath(u"store.db"_qs); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_StoreLock::theSecondIsToldWhoHoldsIt()
{
    const auto held = StoreLock::acquire(store());
    QVERIFY(held);
    const auto second = StoreLock::acquire(store());
    QVERIFY(!second);
    const base::Error &error = second.error();
    QCOMPARE(error.errorClass, base::ErrorClass::StoreLocked);
    QCOMPARE(error.details[u"pid"], base::Value(static_cast<qint64>(::getpid())));
    QCOMPARE(error.details[u"program"].text(), u"tst_store_lock"_qs);
    QVERIFY(error.message.contains(u"tst_store_lock"_qs));
}

void tst_StoreLock::itIsFreeAgainAfterwards()
{
    QVERIFY(StoreLock::acquire(store()));
    QVERIFY(StoreLock::acquire(store()));
}

void tst_StoreLock::anotherStoreIsAnotherLock()
{
    const auto held = StoreLock::acquire(store());
    QVERIFY(StoreLock::acquire(m_folder->filePath(u"other.db"_qs)));
}

void tst_StoreLock::aSymbolicLinkIsTheSameStore()
{
    QFile file(store());
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QString link = m_folder->filePath(u"link.db"_qs);
    QVERIFY(QFile::link(store(), link));
    const auto held = StoreLock::acquire(store());
    QVERIFY(!StoreLock::acquire(link));
}

void tst_StoreLock::itIsClosedInNewPrograms()
{
    const auto held = StoreLock::acquire(store());
    QVERIFY((::fcntl((*held)->fd(), F_GETFD) & FD_CLOEXEC) != 0);
}

void tst_StoreLock::aDuplicateKeepsIt()
{
    auto held = StoreLock::acquire(store());
    const int duplicate = ::dup((*held)->fd());
    held->reset();
    QVERIFY(!StoreLock::acquire(store()));
    ::close(duplicate);
    QVERIFY(StoreLock::acquire(store()));
}

void tst_StoreLock::aDeadHolderFreesIt()
{
    int ready[2];
    QCOMPARE(::pipe(ready), 0);
    const QByteArray path = store().toLocal8Bit();
    const pid_t child = ::fork();
    if (child == 0) {
        const auto held = StoreLock::acquire(QString::fromLocal8Bit(path));
        (void)!::write(ready[1], held ? "y" : "n", 1);
        ::pause(); // until it is killed
        ::_exit(0);
    }
    char answer = 0;
    QCOMPARE(::read(ready[0], &answer, 1), 1);
    QCOMPARE(answer, 'y');
    const auto refused = StoreLock::acquire(store());
    ::kill(child, SIGKILL);
    QCOMPARE(::waitpid(child, nullptr, 0), child);
    QVERIFY(!refused);
    QCOMPARE(refused.error().details[u"pid"], base::Value(static_cast<qint64>(child)));
    QVERIFY(StoreLock::acquire(store()));
    ::close(ready[0]);
    ::close(ready[1]);
}

void tst_StoreLock::aMissingFolderIsNamed()
{
    const auto lock = StoreLock::acquire(m_folder->filePath(u"no/such/store.db"_qs));
    QVERIFY(!lock);
    QCOMPARE(lock.error().code, u"journal.cannot_lock"_qs);
}

} // namespace millrace::tests

QTEST_GUILESS_MAIN(millrace::tests::tst_StoreLock)
#include "tst_store_lock.moc"
