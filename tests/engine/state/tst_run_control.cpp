// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core_harness.h"

#include <QtTest>

using namespace millrace;
using namespace millrace::tests;

/// Queueing, pausing, cancelling, limits and what expressions of a run see.
class tst_RunControl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void queuedRunWaitsForItsSlot();
    void queuedRunCanBeCancelled();
    void pauseStopsWhatIsNew();
    void runThatEndedWhilePausedCompletes();
    void pauseIsRefusedWhereItMeansNothing();
    void cancelEndsWaitsAtOnce();
    void cancelIsRefusedTwice();
    void recordedCommandsAreDoneLater();
    void maxParallelStepsHolds();
    void prioritiesOrderWhatWaits();
    void skippedStepsFreeTheirSlot();
    void longChainsYield();
    void deadlockIsNamed();
    void outputMapping_data();
    void outputMapping();
    void inputValidationStopsTheStep();
    void mappingThatFailsFailsTheStep();
    void whatNoDiskCouldHoldIsRefused();
    void whatIsTooDeepIsRefused();
    void metricsAreKept();
    void timeAndChanceAreStable();
    void commandsBeforeTheRun();
    void toldWhenItEnds();
};

namespace {

QByteArray noop(const QByteArray &id, const QByteArray &more = {})
{
    return R"({"step_id": ")" + id + R"(", "step_type": "action", "action": {"kind": "noop"})" +
           (more.isEmpty() ? QByteArray() : ", " + more) + "}";
}

} // namespace

void tst_RunControl::queuedRunWaitsForItsSlot()
{
    CoreHarness harness(workflow(task("a")));
    harness.create(true);
    QCOMPARE(harness.state().phase, RunPhase::Queued);
    QVERIFY(harness.send(event::Advance{}));
    QCOMPARE(harness.started().size(), std::size_t(0));
    QVERIFY(harness.send(event::LaunchRun{}));
    QVERIFY(harness.send(event::LaunchRun{}));
    harness.drive();
    QCOMPARE(harness.end(), QStringLiteral("completed"));
}

void tst_RunControl::queuedRunCanBeCancelled()
{
    CoreHarness harness(workflow(task("a")));
    harness.create(true);
    QVERIFY(harness.send(event::CancelRun{}));
    QCOMPARE(harness.end(), QStringLiteral("cancelled cancelled"));
    QVERIFY(!harness.send(event::RetryRun{}));
}

void tst_RunControl::pauseStopsWhatIsNew()
{
    CoreHarness harness(workflow(task("a") + "," + task("b", R"("dependencies": ["a"])")));
    harness.script(QStringLiteral("a=slow"));
    harness.create();
    QVERIFY(harness.send(event::PauseRun{QStringLiteral("ann"), {}}));
    harness.drive();
    QCOMPARE(harness.statuses(QStringLiteral("a b")), QStringLiteral("a:completed b:waiting"));
    QCOMPARE(harness.end(), QStringLiteral("paused"));
    QVERIFY(harness.send(event::ContinueRun{}));
    harness.drive();
    QCOMPARE(harness.end(), QStringLiteral("completed"));
}

void tst_RunControl::runThatEndedWhilePausedCompletes()
{
    CoreHarness harness(workflow(task("a")));
    harness.script(QStringLiteral("a=slow"));
    harness.create();
    QVERIFY(harness.send(event::PauseRun{}));
    harness.drive();
    QCOMPARE(harness.end(), QStringLiteral("paused"));
    QVERIFY(harness.send(event::ContinueRun{}));
    QCOMPARE(harness.end(), QStringLiteral("completed"));
}

void tst_RunControl::pauseIsRefusedWhereItMeansNothing()
{
    CoreHarness harness(workflow(task("a")));
    harness.create(true);
    QVERIFY(!harness.send(event::PauseRun{}));
    QVERIFY(harness.send(event::LaunchRun{}));
    QVERIFY(!harness.send(event::ContinueRun{}));
    QVERIFY(harness.send(event::PauseRun{}));
    QVERIFY(!harness.send(event::PauseRun{}));
    QVERIFY(harness.send(event::CancelRun{}));
    QVERIFY(!harness.send(event::PauseRun{}));
    harness.drive();
    QCOMPARE(harness.end(), QStringLiteral("cancelled cancelled"));
}

void tst_RunControl::cancelEndsWaitsAtOnce()
{
    const QByteArray wait = R"({"step_id": "w", "step_type": "wait", "wait": {"event": "never"}})";
    CoreHarness harness(workflow(wait + "," + task("b", R"("dependencies": ["w"])")));
    harness.run();
    QVERIFY(
        harness.send(event::CancelRun{QStringLiteral("ann"), QStringLiteral("no longer needed")}));
    QCOMPARE(harness.end(), QStringLiteral("cancelled cancelled"));
    QCOMPARE(harness.state().finished->error->message, QStringLiteral("no longer needed"));
    QCOMPARE(harness.statuses(QStringLiteral("w b")), QStringLiteral("w:cancelled b:cancelled"));
}

void tst_RunControl::cancelIsRefusedTwice()
{
    CoreHarness harness(workflow(task("a")));
    harness.script(QStringLiteral("a=late"));
    harness.create();
    QVERIFY(harness.send(event::CancelRun{}));
    QVERIFY(!harness.send(event::CancelRun{}));
    harness.drive();
    QVERIFY(!harness.send(event::CancelRun{}));
}

void tst_RunControl::recordedCommandsAreDoneLater()
{
    const QByteArray ask =
        R"({"step_id": "w", "step_type": "human_approval", "approval": {"title": "?"}})";
    CoreHarness harness(workflow(ask + "," + task("b", R"("dependencies": ["w"])")));
    harness.create();
    harness.setAdvance(false);
    QVERIFY(harness.decide(QStringLiteral("approve")));
    QCOMPARE(harness.started().size(), std::size_t(0));
    QVERIFY(harness.state().isActive());
    QVERIFY(harness.state().hasWork());
    harness.setAdvance(true);
    harness.crash();
    harness.drive();
    QCOMPARE(harness.end(), QStringLiteral("completed"));
}

void tst_RunControl::maxParallelStepsHolds()
{
    QByteArray steps = task("a0");
    for (int i = 1; i < 12; ++i)
        steps += "," + task("a" + QByteArray::number(i));
    CoreHarness harness(workflow(steps, R"("max_parallel_steps": 5,)"));
    for (int i = 0; i < 12; ++i)
        harness.script(QStringLiteral("a%1=slow").arg(i));
    harness.create();
    QCOMPARE(harness.state().running, 5);
    QCOMPARE(harness.started().size(), std::size_t(5));
    harness.drive();
    QCOMPARE(harness.clock().now() - ManualClock::kStart, 3000);
}

void tst_RunControl::prioritiesOrderWhatWaits()
{
    CoreHarness harness(workflow(task("low", R"("priority": 1)") + "," + task("mid") + "," +
                                     task("high", R"("priority": 9)") + "," + task("mid2") + "," +
                                     task("later", R"("priority": 9, "dependencies": ["high"])"),
                                 R"("max_parallel_steps": 1,)"));
    harness.run();
    QCOMPARE(harness.logOf(QStringLiteral("start")), QStringLiteral("high later mid mid2 low"));
}

void tst_RunControl::skippedStepsFreeTheirSlot()
{
    CoreHarness harness(
        workflow(task("a") + "," + task("b", R"("conditions": ["false"])") + "," + task("c"),
                 R"("max_parallel_steps": 1,)"));
    harness.run();
    QCOMPARE(harness.end(), QStringLiteral("completed"));
    QCOMPARE(harness.logOf(QStringLiteral("start")), QStringLiteral("a c"));
}

void tst_RunControl::longChainsYield()
{
    constexpr int kSteps = 10'000;
    QByteArray steps = noop("s0");
    for (int i = 1; i < kSteps; ++i)
        steps += "," + noop("s" + QByteArray::number(i),
                            R"("dependencies": ["s)" + QByteArray::number(i - 1) + "\"]");
    CoreHarness harness(workflow(steps));
    event::RunCreated created;
    created.uuid = QStringLiteral("u");
    auto decision = state::decide(harness.state(), event::CreateRun{created, false}, 1, {});
    int rounds = 1;
    while (decision && decision->more) {
        QVERIFY(decision->events.size() <= 2100);
        decision = state::decide(harness.state(), event::Advance{}, 1, {});
        ++rounds;
    }
    QVERIFY(rounds >= 5);
    QVERIFY(harness.state().isFinished());
    QCOMPARE(harness.state().completions, kSteps);
}

void tst_RunControl::deadlockIsNamed()
{
    CoreHarness harness(workflow(task("a") + "," + task("b", R"("dependencies": ["c", "a"])") +
                                 "," + task("c", R"("dependencies": ["b"])")));
    harness.run();
    QCOMPARE(harness.end(), QStringLiteral("failed deadlock"));
    const QString message = harness.state().finished->error->message;
    QVERIFY2(message.contains(QStringLiteral("b waits for c")), qPrintable(message));
    QVERIFY2(message.contains(QStringLiteral("c waits for b")), qPrintable(message));
}

void tst_RunControl::outputMapping_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("expected");
    QTest::newRow("without an output all data is given")
        << QByteArray() << QStringLiteral("completed") << QStringLiteral(R"({"g":1,"n":{"a":5}})");
    QTest::newRow("an expression gives its value")
        << QByteArray(R"("output": "workflow.n.a * 2",)") << QStringLiteral("completed")
        << QStringLiteral("10");
    QTest::newRow("an object gives what its expressions give, undefined left out")
        << QByteArray(
               R"("output": {"x": "workflow.g", "y": "workflow.none", "z": "steps.s.status"},)")
        << QStringLiteral("completed") << QStringLiteral(R"({"x":1,"z":"completed"})");
    QTest::newRow("an output that cannot be evaluated fails the run")
        << QByteArray(R"("output": "workflow.none.x",)") << QStringLiteral("failed expression")
        << QStringLiteral("undefined");
}

void tst_RunControl::outputMapping()
{
    QFETCH(QByteArray, output);
    CoreHarness harness(
        workflow(transform("s", "5", R"("output_mapping": {"result.value": "workflow.n.a"})"),
                 output + R"("global_variables": {"g": 1},)"));
    harness.run();
    QTEST(harness.end(), "end");
    QTEST(text(harness.state().output), "expected");
}

void tst_RunControl::inputValidationStopsTheStep()
{
    const QByteArray schema = R"("input_mapping": {"n": "workflow.n"},
        "input_validation": {"properties": {"n": {"type": "string"}}})";
    CoreHarness harness(workflow(task("a", schema)), json(R"({"n": 1})"));
    harness.run();
    QCOMPARE(harness.end(), QStringLiteral("failed validation"));
    QCOMPARE(harness.started().size(), std::size_t(0));
}

void tst_RunControl::mappingThatFailsFailsTheStep()
{
    CoreHarness harness(workflow(task("a", R"("output_mapping": {"result.x.y": "workflow.z"})")));
    harness.run();
    QCOMPARE(harness.end(), QStringLiteral("failed expression"));
    QCOMPARE(harness.started().size(), std::size_t(1));
}

// Each expression keeps its own limit; together they make more than an event may hold.
void tst_RunControl::whatNoDiskCouldHoldIsRefused()
{
    const QByteArray large = R"js({"step_id": "a", "step_type": "action", "action": {
        "kind": "transform", "set": {"a": "'x'.repeat(3e7)", "b": "'x'.repeat(3e7)",
        "c": "'x'.repeat(3e7)"}}})js";
    CoreHarness harness{workflow(large)};
    harness.checkEvery(0);
    harness.run();
    QCOMPARE(harness.end(), QStringLiteral("failed validation"));
    QCOMPARE(harness.state().finished->error->code, QStringLiteral("value.too_large"));
}

void tst_RunControl::whatIsTooDeepIsRefused()
{
    Value deep(1);
    for (int i = 0; i < 210; ++i)
        deep = Value(base::Array{deep});
    const QByteArray ask =
        R"({"step_id": "q", "step_type": "human_approval", "approval": {"title": "?"}})";
    CoreHarness harness(workflow(task("a") + "," + ask));
    harness.script(QStringLiteral("a=hang"));
    harness.create();
    const event::StepRef a{QStringLiteral("a"), 0};
    QVERIFY(!harness.send(event::SendSignal{QStringLiteral("s"), deep, {}}));
    QVERIFY(!harness.send(event::AttemptReported{a, 1, QStringLiteral("r"), deep}));
    QVERIFY(!harness.decide(QStringLiteral("approve"), QStringLiteral("ann"), deep));
    QVERIFY(harness.send(event::AttemptFinished{a, 9, deep}));
    QVERIFY(harness.send(event::AttemptFinished{a, 1, deep}));
    QCOMPARE(harness.end(), QStringLiteral("failed validation"));
}

void tst_RunControl::metricsAreKept()
{
    const QByteArray metrics =
        R"("custom_metrics": [{"name": "pages", "expression": "result.value * 2"}])";
    CoreHarness harness(workflow(
        transform("a", "4", metrics) + "," +
        transform("b", "1", R"("custom_metrics": [{"name": "m", "expression": "no.such"}])") + "," +
        transform("c", "4", metrics + R"(, "metrics_enabled": false)")));
    harness.run();
    QCOMPARE(harness.end(), QStringLiteral("completed"));
    QStringList kept;
    for (const auto &stored : harness.events()) {
        if (const auto *done = std::get_if<event::StepCompleted>(&stored.event)) {
            for (const auto &metric : done->metrics)
                kept.append(done->ref.step + u'.' + metric.path + u'=' + text(metric.value));
        }
    }
    QCOMPARE(kept.join(u' '), QStringLiteral("a.pages=8"));
}

void tst_RunControl::timeAndChanceAreStable()
{
    const QByteArray steps =
        transform("a", "[run.random, run.random, run.now]") + "," + transform("b", "[run.random]");
    CoreHarness one(workflow(steps));
    CoreHarness two(workflow(steps));
    one.run();
    two.run();
    QCOMPARE(text(one.output(QStringLiteral("a"))), text(two.output(QStringLiteral("a"))));
    const Value a = one.output(QStringLiteral("a"))[u"value"];
    const Value b = one.output(QStringLiteral("b"))[u"value"];
    QVERIFY(a.at(0).numberOr(0) != a.at(1).numberOr(0));
    QVERIFY(a.at(0).numberOr(0) != b.at(0).numberOr(0));
    QVERIFY(a.at(0).numberOr(-1) >= 0 && a.at(0).numberOr(2) < 1);
    QCOMPARE(a.at(2).numberOr(0), static_cast<double>(ManualClock::kStart));
}

void tst_RunControl::commandsBeforeTheRun()
{
    CoreHarness harness(workflow(task("a")));
    QVERIFY(harness.send(event::Advance{}));
    QVERIFY(harness.send(event::TimePassed{}));
    QVERIFY(harness.send(event::AttemptsLost{}));
    QVERIFY(!harness.send(event::SendSignal{QStringLiteral("x"), {}, {}}));
    QVERIFY(!harness.send(event::CancelRun{}));
    QVERIFY(!harness.send(event::RetryRun{}));
    QVERIFY(harness.events().empty());
    harness.create();
    QVERIFY(!harness.send(event::CreateRun{}));
}

void tst_RunControl::toldWhenItEnds()
{
    CoreHarness harness(workflow(task("a")));
    harness.run();
    QCOMPARE(harness.logOf(QStringLiteral("end")), QStringLiteral("completed"));
}

QTEST_GUILESS_MAIN(tst_RunControl)
#include "tst_run_control.moc"
