// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/process/guarded_child.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <signal.h>
#include <sys/file.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace millrace::process;

namespace {

bool alive(qint64 pid)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!stat.open(QIODevice::ReadOnly))
        return false;
    const QByteArray text = stat.readAll();
    return text.mid(text.lastIndexOf(')') + 2, 1) != "Z";
}

QByteArray readAll(int fd)
{
    QByteArray text;
    char buffer[4096];
    for (ssize_t count = 0; (count = ::read(fd, buffer, sizeof buffer)) > 0;)
        text.append(buffer, count);
    return text;
}

QByteArray readLine(int fd)
{
    QByteArray text;
    for (char c = 0; ::read(fd, &c, 1) == 1 && c != '\n';)
        text.append(c);
    return text;
}

GuardedChild shell(const QString &script)
{
    auto child = GuardedChild::start(installedProcessHost(),
                                     {u"/bin/sh"_qs, {u"-c"_qs, script}, {}, childEnvironment()});
    if (!child)
        qFatal("%s", qPrintable(child.error().message));
    return std::move(*child);
}

} // namespace

class tst_Guardian : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ends_data();
    void ends();
    void descendantsDieWithTheProgram();
    void killReachesOtherSessions();
    void terminateLetsTheProgramCleanUp();
    void programSeesOnlyItsStreams();
    void secretsStayInTheEngine();
    void missingGuardianIsAClearError();
    void destroyedChildIsDead();
    void engineKilledTakesItsTreeAlong();
    void lockIsFreeOnlyWhenTheTreeIsDead();
};

void tst_Guardian::ends_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("number");
    const int exited = int(ChildEnd::Kind::Exited);
    const int signaled = int(ChildEnd::Kind::Signaled);
    QTest::newRow("success is exit code 0") << u"exit 0"_qs << exited << 0;
    QTest::newRow("an exit code comes through") << u"exit 37"_qs << exited << 37;
    QTest::newRow("127 of the program itself is an exit code") << u"exit 127"_qs << exited << 127;
    QTest::newRow("a signal is told from an exit code") << u"kill -9 $$"_qs << signaled << 9;
    QTest::newRow("a stopped program can be killed") << u"kill -TERM $$"_qs << signaled << 15;
}

void tst_Guardian::ends()
{
    QFETCH(QString, script);
    QFETCH(int, kind);
    QFETCH(int, number);
    GuardedChild child = shell(script);
    const auto end = child.readStatus();
    QVERIFY(end);
    QCOMPARE(int(end->kind), kind);
    QCOMPARE(end->number, number);
}

void tst_Guardian::descendantsDieWithTheProgram()
{
    // One in the group, one in a session of its own, one orphaned in a session of its own.
    GuardedChild child =
        shell(u"sleep 1000 & echo $!; setsid sleep 1000 & echo $!; "
              "(setsid sh -c 'sleep 1000 & echo $!; wait' & ) ; read line; exit 5"_qs);
    QByteArrayList pids;
    for (int i = 0; i < 3; ++i)
        pids << readLine(child.output.get());
    child.input.reset();
    const auto end = child.readStatus();
    QCOMPARE(end->number, 5);
    for (const QByteArray &pid : pids)
        QVERIFY2(!alive(pid.toLongLong()), pid.constData());
}

void tst_Guardian::killReachesOtherSessions()
{
    GuardedChild child = shell(u"trap '' TERM; setsid sh -c \"trap '' TERM; echo \\$\\$; "
                               "while :; do sleep 1000; done\" & wait"_qs);
    const qint64 pid = readLine(child.output.get()).toLongLong();
    QVERIFY(alive(pid));
    child.kill();
    const auto end = child.readStatus();
    QCOMPARE(end->kind, ChildEnd::Kind::Signaled);
    QVERIFY(!alive(pid));
}

void tst_Guardian::terminateLetsTheProgramCleanUp()
{
    GuardedChild child = shell(u"trap 'echo clean; exit 3' TERM; echo ready; "
                               "while :; do sleep 0.05; done"_qs);
    QCOMPARE(readLine(child.output.get()), "ready");
    child.terminate();
    QCOMPARE(readAll(child.output.get()), "clean\n");
    QCOMPARE(child.readStatus()->number, 3);
}

void tst_Guardian::programSeesOnlyItsStreams()
{
    const int leak = ::open("/dev/null", O_RDONLY); // without close-on-exec, as careless code does
    GuardedChild child = shell(u"ls /proc/self/fd | tr '\\n' ' '"_qs);
    const QByteArray fds = readAll(child.output.get());
    ::close(leak);
    QCOMPARE(fds.trimmed(), "0 1 2 3"); // 3: the folder that ls reads
}

void tst_Guardian::secretsStayInTheEngine()
{
    qputenv("MILLRACE_SECRET_BANK", "hush");
    GuardedChild child = shell(u"echo \"[$MILLRACE_SECRET_BANK]\""_qs);
    QCOMPARE(readAll(child.output.get()), "[]\n");
}

void tst_Guardian::missingGuardianIsAClearError()
{
    const auto child = GuardedChild::start({u"/nowhere/guardian"_qs, {}}, {u"true"_qs, {}, {}, {}});
    QVERIFY(!child);
    QCOMPARE(child.error().code, u"process.guardian"_qs);
    QVERIFY(child.error().message.contains(u"/nowhere/guardian"_qs));
}

void tst_Guardian::destroyedChildIsDead()
{
    qint64 pid = 0;
    {
        GuardedChild child = shell(u"echo $$; sleep 1000"_qs);
        pid = readLine(child.output.get()).toLongLong();
        QVERIFY(alive(pid));
    }
    QVERIFY(!alive(pid));
}

void tst_Guardian::engineKilledTakesItsTreeAlong()
{
    const QTemporaryDir folder;
    QProcess engine;
    engine.start(QCoreApplication::applicationDirPath() + u"/millrace-test-engine"_qs,
                 {folder.filePath(u"lock"_qs),
                  u"sleep 1000 & echo $!; setsid sleep 1000 & echo $!; echo $$; wait"_qs});
    QByteArrayList pids;
    while (pids.size() < 3) {
        QVERIFY(engine.canReadLine() || engine.waitForReadyRead(20000));
        while (engine.canReadLine())
            pids << engine.readLine().trimmed();
    }
    engine.kill();
    QVERIFY(engine.waitForFinished());
    for (const QByteArray &pid : pids)
        QTRY_VERIFY_WITH_TIMEOUT(!alive(pid.toLongLong()), 10000);
}

void tst_Guardian::lockIsFreeOnlyWhenTheTreeIsDead()
{
    const QTemporaryDir folder;
    const QString lockPath = folder.filePath(u"lock"_qs);
    QProcess engine;
    // Ignores SIGTERM, so that the guardian needs its whole grace to kill it.
    engine.start(QCoreApplication::applicationDirPath() + u"/millrace-test-engine"_qs,
                 {lockPath, u"trap '' TERM; echo $$; while :; do sleep 1000; done"_qs});
    QVERIFY(engine.waitForReadyRead(20000));
    const qint64 pid = engine.readLine().trimmed().toLongLong();
    const int lock = ::open(qPrintable(lockPath), O_RDWR | O_CLOEXEC);
    QCOMPARE(::flock(lock, LOCK_EX | LOCK_NB), -1);
    engine.kill();
    QVERIFY(engine.waitForFinished());
    QVERIFY(alive(pid));                            // still within its grace,
    QCOMPARE(::flock(lock, LOCK_EX | LOCK_NB), -1); // so that no other engine may start
    QCOMPARE(::flock(lock, LOCK_EX), 0);
    QVERIFY(!alive(pid));
    ::close(lock);
}

QTEST_GUILESS_MAIN(tst_Guardian)
#include "tst_guardian.moc"
