// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/process/process_runner.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>

#include <optional>

using namespace millrace::process;

namespace {

ProcessRequest shell(const QString &script)
{
    return {{u"/bin/sh"_qs, {u"-c"_qs, script}, {}, childEnvironment()}};
}

/// A run and what came of it.
struct Watched
{
    std::unique_ptr<ProcessRun> run;
    std::optional<ProcessOutcome> outcome;

    void start(const ProcessRequest &request)
    {
        auto started = ProcessRun::start(installedProcessHost(), request,
                                         [this](ProcessOutcome o) { outcome = std::move(o); });
        if (!started)
            qFatal("%s", qPrintable(started.error().message));
        run = std::move(*started);
    }
};

int openDescriptors()
{
    return int(QDir(u"/proc/self/fd"_qs).entryList(QDir::NoDotAndDotDot | QDir::AllEntries).size());
}

} // namespace

class tst_ProcessRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void streamsComeWhole();
    void manyAtOnceLeaveNothing();
    void tooMuchOutputKills();
    void unreadInputIsNoError();
    void argumentsReachTheProgramAsTheyAre();
    void failures_data();
    void failures();
    void fileWithoutInterpreterIsNotGivenToAShell();
    void destroyedWhileRunning();
};

void tst_ProcessRunner::streamsComeWhole()
{
    ProcessRequest request = shell(u"cat; echo done >&2; exit 4"_qs);
    request.input = QByteArray(3'000'000, 'x');
    Watched watched;
    watched.start(request);
    QTRY_VERIFY_WITH_TIMEOUT(watched.outcome, 20000);
    QCOMPARE(watched.outcome->output, request.input);
    QCOMPARE(watched.outcome->errors, "done\n");
    QCOMPARE(watched.outcome->end.number, 4);
    QVERIFY(!watched.outcome->tooMuchOutput);
}

void tst_ProcessRunner::manyAtOnceLeaveNothing()
{
    constexpr int kRounds = 25;
    constexpr int kAtOnce = 40;
    Watched warm;
    warm.start(shell(u"exit 0"_qs));
    QTRY_VERIFY(warm.outcome);
    warm.run.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const int before = openDescriptors();
    for (int round = 0; round < kRounds; ++round) {
        std::vector<Watched> runs(kAtOnce);
        for (Watched &watched : runs)
            watched.start({{u"true"_qs, {}, {}, childEnvironment()}});
        for (Watched &watched : runs) {
            QTRY_VERIFY_WITH_TIMEOUT(watched.outcome, 20000);
            QCOMPARE(watched.outcome->end.kind, ChildEnd::Kind::Exited);
        }
    }
    QCOMPARE(openDescriptors(), before);
    QCOMPARE(::waitpid(-1, nullptr, WNOHANG), -1); // no child left, not even a zombie
}

void tst_ProcessRunner::tooMuchOutputKills()
{
    ProcessRequest request = shell(u"yes"_qs);
    request.maxOutput = 1'000'000;
    Watched watched;
    watched.start(request);
    QTRY_VERIFY_WITH_TIMEOUT(watched.outcome, 20000);
    QVERIFY(watched.outcome->tooMuchOutput);
    QCOMPARE(watched.outcome->output.size(), 1'000'000);
    QCOMPARE(watched.outcome->end.kind, ChildEnd::Kind::Signaled);
}

void tst_ProcessRunner::unreadInputIsNoError()
{
    ProcessRequest request = shell(u"exec 0<&-; exit 0"_qs);
    request.input = QByteArray(5'000'000, 'x');
    Watched watched;
    watched.start(request);
    QTRY_VERIFY_WITH_TIMEOUT(watched.outcome, 20000);
    QCOMPARE(watched.outcome->end.number, 0);
}

void tst_ProcessRunner::argumentsReachTheProgramAsTheyAre()
{
    const QStringList odd = {u"a b"_qs,   u"$(id)"_qs, u"`id`"_qs,  u"; rm -rf /"_qs,
                             u"\"'\\"_qs, u""_qs,      u"größe"_qs, u"-n"_qs};
    Watched watched;
    watched.start({{u"printf"_qs, QStringList{u"%s\\n"_qs} + odd, {}, childEnvironment()}});
    QTRY_VERIFY_WITH_TIMEOUT(watched.outcome, 20000);
    QCOMPARE(QString::fromUtf8(watched.outcome->output), odd.join(u'\n') + u'\n');
}

void tst_ProcessRunner::failures_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("folder");
    QTest::addColumn<ChildEnd::Kind>("kind");
    QTest::addColumn<int>("number");
    using enum ChildEnd::Kind;
    QTest::newRow("a name that is nowhere")
        << u"no-such-program"_qs << QString() << ProgramFailed << ENOENT;
    QTest::newRow("a path that is nowhere")
        << u"/no/such"_qs << QString() << ProgramFailed << ENOENT;
    QTest::newRow("a file that is no program")
        << u"/etc/passwd"_qs << QString() << ProgramFailed << EACCES;
    QTest::newRow("a folder that is nowhere")
        << u"true"_qs << u"/no/such"_qs << FolderFailed << ENOENT;
}

void tst_ProcessRunner::failures()
{
    QFETCH(QString, program);
    QFETCH(QString, folder);
    QFETCH(ChildEnd::Kind, kind);
    QFETCH(int, number);
    Watched watched;
    watched.start({{program, {}, folder, childEnvironment()}});
    QTRY_VERIFY_WITH_TIMEOUT(watched.outcome, 20000);
    QCOMPARE(watched.outcome->end.kind, kind);
    QCOMPARE(watched.outcome->end.number, number);
}

void tst_ProcessRunner::fileWithoutInterpreterIsNotGivenToAShell()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"tool"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("echo from a shell\n");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    file.close();
    Watched watched;
    watched.start({{u"tool"_qs, {}, {}, {"PATH=" + folder.path().toLocal8Bit()}}});
    QTRY_VERIFY_WITH_TIMEOUT(watched.outcome, 20000);
    QCOMPARE(watched.outcome->end.kind, ChildEnd::Kind::ProgramFailed);
    QCOMPARE(watched.outcome->end.number, ENOEXEC);
}

void tst_ProcessRunner::destroyedWhileRunning()
{
    const int before = openDescriptors();
    {
        Watched watched;
        watched.start(shell(u"sleep 1000"_qs));
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(openDescriptors(), before);
    QCOMPARE(::waitpid(-1, nullptr, WNOHANG), -1);
}

QTEST_GUILESS_MAIN(tst_ProcessRunner)
#include "tst_process_runner.moc"
