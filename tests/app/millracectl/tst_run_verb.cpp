// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/millracectl/program_runner.h"

#include <QtTest>

#include <csignal>

#include <sys/types.h>

using namespace millrace::tests;

/// `run` and `resume` with the real program: output, exit codes, parking, interruption.
class tst_RunVerb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsTheOutput();
    void setChangesTheInput();
    void refusals_data();
    void refusals();
    void aFailedRunIsOne();
    void parksAndResumes();
    void detachOnlyRecords();
    void aStoredVersionRunsAgain();
    void interrupted_data();
    void interrupted();
};

void tst_RunVerb::printsTheOutput()
{
    const ProgramRunner runner;
    const Outcome outcome =
        runner.call({u"run"_qs, runner.data(u"sum"_qs), u"--input"_qs, u"{\"a\": 2, \"b\": 3}"_qs});
    COMPARE_CODE(outcome, 0);
    QCOMPARE(outcome.json()[u"sum"].numberOr(0), 5.0);
    QCOMPARE(outcome.json()[u"double"].numberOr(0), 10.0);
    QVERIFY2(outcome.err.contains("done add"), outcome.err.constData());
    QVERIFY(!outcome.err.contains('\x1b'));
}

void tst_RunVerb::setChangesTheInput()
{
    const ProgramRunner runner;
    QFile file(runner.folder() + u"/input.json"_qs);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"a\": 1}");
    file.close();
    const Outcome outcome =
        runner.call({u"run"_qs, runner.data(u"sum"_qs), u"--input"_qs, u"@input.json"_qs,
                     u"--set"_qs, u"a=40"_qs, u"--set=b=2"_qs});
    COMPARE_CODE(outcome, 0);
    QCOMPARE(outcome.json()[u"sum"].numberOr(0), 42.0);
}

void tst_RunVerb::refusals_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("said");
    const QString sum = ProgramRunner::data(u"sum"_qs);
    QTest::newRow("a definition with problems lists them all")
        << QStringList{u"run"_qs, ProgramRunner::data(u"broken"_qs)} << 1 << QByteArray("nowhere");
    QTest::newRow("input that does not fit the schema")
        << QStringList{u"run"_qs, sum, u"--input"_qs, u"{\"a\": \"x\"}"_qs} << 1
        << QByteArray("input.a");
    QTest::newRow("input that is no JSON")
        << QStringList{u"run"_qs, sum, u"--input"_qs, u"{a: 1}"_qs} << 1 << QByteArray("--input");
    QTest::newRow("input that is no object")
        << QStringList{u"run"_qs, sum, u"--input"_qs, u"[1]"_qs} << 1 << QByteArray("object");
    QTest::newRow("a file that is not there")
        << QStringList{u"run"_qs, u"nothing.json"_qs} << 1 << QByteArray("nothing.json");
    QTest::newRow("an input file that is not there")
        << QStringList{u"run"_qs, sum, u"--input"_qs, u"@none"_qs} << 1 << QByteArray("none");
    QTest::newRow("a set without a value")
        << QStringList{u"run"_qs, sum, u"--set"_qs, u"a"_qs} << 2 << QByteArray("--set");
    QTest::newRow("a set with text that is no JSON")
        << QStringList{u"run"_qs, sum, u"--set"_qs, u"a=b"_qs} << 1 << QByteArray("quotes");
    QTest::newRow("an unknown option")
        << QStringList{u"run"_qs, sum, u"--inptu"_qs, u"{}"_qs} << 2 << QByteArray("--input");
    QTest::newRow("no file") << QStringList{u"run"_qs} << 2 << QByteArray("needs FILE");
    QTest::newRow("a version that the store lacks")
        << QStringList{u"run"_qs, sum, u"--version"_qs, u"9.9.9"_qs} << 3 << QByteArray("no store");
    QTest::newRow("nothing to resume")
        << QStringList{u"resume"_qs, u"7"_qs} << 3 << QByteArray("no store");
}

void tst_RunVerb::refusals()
{
    QFETCH(QStringList, words);
    QFETCH(int, code);
    QFETCH(QByteArray, said);
    const ProgramRunner runner;
    const Outcome outcome = runner.call(words);
    COMPARE_CODE(outcome, code);
    QVERIFY2(outcome.err.contains(said), outcome.err.constData());
    QCOMPARE(outcome.out, QByteArray());
}

void tst_RunVerb::aFailedRunIsOne()
{
    const ProgramRunner runner;
    const Outcome outcome = runner.call({u"run"_qs, runner.data(u"fail"_qs), u"--json"_qs});
    COMPARE_CODE(outcome, 1);
    QVERIFY2(outcome.err.contains("failed check"), outcome.err.constData());
    QCOMPARE(outcome.json()[u"status"].text(), u"failed"_qs);
    QVERIFY(!outcome.json()[u"id"].text().isEmpty());
    QCOMPARE(outcome.json()[u"error"][u"class"].text(), u"expression"_qs);
}

void tst_RunVerb::parksAndResumes()
{
    const ProgramRunner runner;
    const Outcome parked = runner.call({u"run"_qs, runner.data(u"event"_qs)});
    COMPARE_CODE(parked, 4);
    QCOMPARE(parked.json()[u"status"].text(), u"waiting"_qs);
    QCOMPARE(parked.json()[u"number"].numberOr(0), 1.0);
    QVERIFY2(parked.err.contains("event paid"), parked.err.constData());
    COMPARE_CODE(runner.call({u"resume"_qs}), 4);
    const QString id = parked.json()[u"id"].text();
    COMPARE_CODE(runner.call({u"signal"_qs, id, u"paid"_qs, u"--data"_qs, u"{\"eur\": 5}"_qs}), 0);
    const Outcome resumed = runner.call({u"resume"_qs, u"1"_qs, u"--json"_qs});
    COMPARE_CODE(resumed, 0);
    QCOMPARE(resumed.lines().size(), std::size_t(1));
    QCOMPARE(resumed.lines()[0][u"id"].text(), id);
    QCOMPARE(resumed.lines()[0][u"status"].text(), u"completed"_qs);
    COMPARE_CODE(runner.call({u"resume"_qs}), 0);
}

void tst_RunVerb::detachOnlyRecords()
{
    const ProgramRunner runner;
    const Outcome recorded = runner.call(
        {u"run"_qs, runner.data(u"sum"_qs), u"--input"_qs, u"{\"a\": 1}"_qs, u"--detach"_qs});
    COMPARE_CODE(recorded, 0);
    QCOMPARE(recorded.json()[u"number"].numberOr(0), 1.0);
    QVERIFY(!recorded.json()[u"id"].text().isEmpty());
    QCOMPARE(
        runner.call({u"runs"_qs, u"list"_qs, u"--status"_qs, u"completed"_qs, u"--json"_qs}).out,
        QByteArray());
    COMPARE_CODE(runner.call({u"resume"_qs}), 0);
    const Outcome list =
        runner.call({u"runs"_qs, u"list"_qs, u"--status"_qs, u"completed"_qs, u"--json"_qs});
    QCOMPARE(list.lines().size(), std::size_t(1));
}

void tst_RunVerb::aStoredVersionRunsAgain()
{
    const ProgramRunner runner;
    const QStringList input = {u"--input"_qs, u"{\"a\": 1}"_qs};
    COMPARE_CODE(runner.call(QStringList{u"run"_qs, runner.data(u"sum"_qs)} + input), 0);
    const QStringList version = {u"--version"_qs, u"1.0.0"_qs};
    COMPARE_CODE(runner.call(QStringList{u"run"_qs, runner.data(u"sum"_qs)} + input + version), 0);
    COMPARE_CODE(runner.call(QStringList{u"run"_qs, u"Sum"_qs} + input + version), 0);
    const Outcome unknown =
        runner.call(QStringList{u"run"_qs, u"Sum"_qs, u"--version"_qs, u"2.0.0"_qs});
    COMPARE_CODE(unknown, 1);
}

void tst_RunVerb::interrupted_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<int>("code");
    QTest::newRow("SIGINT gives 130") << SIGINT << 130;
    QTest::newRow("SIGTERM gives 143") << SIGTERM << 143;
}

void tst_RunVerb::interrupted()
{
    QFETCH(int, signal);
    QFETCH(int, code);
    const ProgramRunner runner;
    const auto process = runner.start({u"run"_qs, runner.data(u"event"_qs), u"--wait"_qs});
    process->setReadChannel(QProcess::StandardError);
    QByteArray said;
    while (!said.contains("waits wait") && process->waitForReadyRead(30'000))
        said += process->readAllStandardError();
    QVERIFY2(said.contains("waits wait"), said.constData());
    QCOMPARE(::kill(static_cast<pid_t>(process->processId()), signal), 0);
    const Outcome outcome = ProgramRunner::finish(*process);
    COMPARE_CODE(outcome, code);
    QVERIFY2(outcome.err.contains("resume 1"), outcome.err.constData());
    COMPARE_CODE(runner.call({u"signal"_qs, u"1"_qs, u"paid"_qs}), 0);
    COMPARE_CODE(runner.call({u"resume"_qs, u"1"_qs}), 0);
}

QTEST_GUILESS_MAIN(tst_RunVerb)
#include "tst_run_verb.moc"
