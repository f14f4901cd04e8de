// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/millracectl/program_runner.h"

#include <QtTest>

using namespace millrace;
using namespace millrace::tests;

/// `test`, `simulate` and `stats` with the real program.
class tst_AnalysisVerbs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void testsEndWithTheirCount();
    void aFailedTestSaysWhatDiffers();
    void aLiveTestMakesRealAttempts();
    void simulationsRepeat();
    void simulationsLearnFromHistory();
    void statsOfRuns();
    void refusals_data();
    void refusals();
};

namespace {

QString written(const ProgramRunner &runner, const QString &name, const QByteArray &text)
{
    const QString path = runner.folder() + u'/' + name;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("no room for a test's file");
    return path;
}

} // namespace

void tst_AnalysisVerbs::testsEndWithTheirCount()
{
    const ProgramRunner runner;
    const Outcome outcome = runner.call({u"test"_qs, runner.data(u"sum"_qs)});
    COMPARE_CODE(outcome, 0);
    QVERIFY2(outcome.out.endsWith("\n2 passed, 0 failed\n"), outcome.out.constData());
    const Outcome json = runner.call({u"test"_qs, runner.data(u"sum"_qs), u"--json"_qs});
    QCOMPARE(json.lines().at(0)[u"passed"].numberOr(0), 2.0);
    QVERIFY(json.lines().at(0)[u"tests"].at(0).has(u"id"));
}

void tst_AnalysisVerbs::aFailedTestSaysWhatDiffers()
{
    const ProgramRunner runner;
    const QString file = written(runner, u"wrong.millrace.json"_qs, R"({"format": "millrace/1",
        "workflow_id": "6d0c2f5e-3c5b-4f0e-9a53-0c1f3f6c1101", "name": "Wrong", "version": "1.0.0",
        "steps": [{"step_id": "a", "name": "A", "step_type": "action", "action": {"kind": "noop"}}],
        "output": {"n": "1 + 1"},
        "tests": [{"name": "counts", "expect": {"output": {"n": 3}}}]})");
    const Outcome outcome = runner.call({u"test"_qs, file});
    COMPARE_CODE(outcome, 1);
    for (const char *part : {"FAILED", "counts", "expected 3, got 2"})
        QVERIFY2(outcome.out.contains(part), outcome.out.constData());
    QVERIFY(outcome.out.endsWith("0 passed, 1 failed\n"));
    COMPARE_CODE(runner.call({u"test"_qs, u"none.json"_qs}), 1);
}

void tst_AnalysisVerbs::aLiveTestMakesRealAttempts()
{
    const ProgramRunner runner;
    const QString file = written(runner, u"live.millrace.json"_qs, R"({"format": "millrace/1",
        "workflow_id": "6d0c2f5e-3c5b-4f0e-9a53-0c1f3f6c1102", "name": "Live", "version": "1.0.0",
        "steps": [
          {"step_id": "say", "name": "Say", "step_type": "action",
           "action": {"kind": "process", "program": "echo", "args": ["hello"]}},
          {"step_id": "count", "name": "Count", "step_type": "action", "dependencies": ["say"],
           "input_mapping": {"text": "steps.say.output.stdout"},
           "action": {"kind": "script", "source": "return input.text.trim().length;"}}],
        "output": {"n": "steps.count.output"},
        "tests": [{"name": "counts", "live": true, "expect": {"output": {"n": 5}}}]})");
    const Outcome outcome = runner.call({u"test"_qs, file});
    COMPARE_CODE(outcome, 0);
}

void tst_AnalysisVerbs::simulationsRepeat()
{
    const ProgramRunner runner;
    const QStringList words = {u"simulate"_qs, runner.data(u"slow"_qs), u"--runs"_qs, u"50"_qs,
                               u"--input"_qs,  u"{\"seconds\": 1}"_qs,  u"--seed"_qs, u"7"_qs};
    const Outcome first = runner.call(words + QStringList{u"--json"_qs});
    COMPARE_CODE(first, 0);
    QCOMPARE(first.json()[u"runs"].numberOr(0), 50.0);
    QVERIFY(first.json()[u"duration"][u"p95"].numberOr(0) > 0);
    QVERIFY(first.json().has(u"bottlenecks"));
    QCOMPARE(runner.call(words + QStringList{u"--json"_qs}).out, first.out);
    const Outcome table = runner.call(words);
    COMPARE_CODE(table, 0);
    QVERIFY2(table.out.contains("sleep"), table.out.constData());
}

void tst_AnalysisVerbs::simulationsLearnFromHistory()
{
    const ProgramRunner runner;
    COMPARE_CODE(runner.call({u"run"_qs, runner.data(u"slow"_qs), u"--set"_qs, u"seconds=0.2"_qs}),
                 0);
    const Outcome outcome = runner.call({u"simulate"_qs, runner.data(u"slow"_qs), u"--runs"_qs,
                                         u"20"_qs, u"--from-history"_qs, u"--json"_qs});
    COMPARE_CODE(outcome, 0);
    QCOMPARE(outcome.json()[u"assumptions"].at(0)[u"source"].text(), u"history"_qs);
}

void tst_AnalysisVerbs::statsOfRuns()
{
    const ProgramRunner runner;
    COMPARE_CODE(runner.call({u"run"_qs, runner.data(u"slow"_qs), u"--set"_qs, u"seconds=0.2"_qs}),
                 0);
    for (const QString &name : {u"Slow"_qs, u"6d0c2f5e-3c5b-4f0e-9a53-0c1f3f6c1005"_qs,
                                ProgramRunner::data(u"slow"_qs)}) {
        const Outcome outcome = runner.call({u"stats"_qs, name, u"--json"_qs});
        COMPARE_CODE(outcome, 0);
        QCOMPARE(outcome.json()[u"executions"].numberOr(0), 1.0);
        QCOMPARE(outcome.json()[u"id"].text(), u"6d0c2f5e-3c5b-4f0e-9a53-0c1f3f6c1005"_qs);
        QVERIFY(outcome.json()[u"steps"].at(0).has(u"id"));
    }
    const Outcome table = runner.call({u"stats"_qs, u"Slow"_qs, u"--since"_qs, u"1h"_qs});
    COMPARE_CODE(table, 0);
    QVERIFY2(table.out.contains("100.0 %"), table.out.constData());
}

void tst_AnalysisVerbs::refusals_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    QTest::newRow("figures of a workflow without runs")
        << QStringList{u"stats"_qs, u"Nobody"_qs} << 1;
    QTest::newRow("a simulation of a broken definition")
        << QStringList{u"simulate"_qs, ProgramRunner::data(u"broken"_qs)} << 1;
    QTest::newRow("a simulation with input that does not fit")
        << QStringList{u"simulate"_qs, ProgramRunner::data(u"sum"_qs), u"--input"_qs,
                       u"{\"a\": \"x\"}"_qs}
        << 1;
    QTest::newRow("a simulation of too many runs")
        << QStringList{u"simulate"_qs, ProgramRunner::data(u"sum"_qs), u"--runs"_qs, u"99999999"_qs}
        << 2;
}

void tst_AnalysisVerbs::refusals()
{
    QFETCH(QStringList, words);
    QFETCH(int, code);
    const ProgramRunner runner;
    COMPARE_CODE(runner.call({u"run"_qs, runner.data(u"sum"_qs), u"--set"_qs, u"a=1"_qs}), 0);
    const Outcome outcome = runner.call(words);
    COMPARE_CODE(outcome, code);
    QVERIFY(!outcome.err.isEmpty());
}

QTEST_GUILESS_MAIN(tst_AnalysisVerbs)
#include "tst_analysis_verbs.moc"
