// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core_harness.h"

#include <QtTest>

using namespace millrace;
using namespace millrace::tests;

/// What a run does after the process died (durability promise 2 and 3), and child runs.
class tst_Recovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lostAttemptStartsAgainUncounted();
    void lostAttemptKeepsItsParameters();
    void tenLossesFailIt();
    void aliveAttemptsAreLeft();
    void atMostOnceAsks_data();
    void atMostOnceAsks();
    void completedStepsAreNotRunAgain();
    void lossWhileTheRunEndsLeavesADoubt();
    void retryDelaySurvives();
    void ownKeyStaysTheSame();
    void childIsStartedAgainUnderItsUuid();
    void child_data();
    void child();
    void childOfAnEarlierAttemptIsIgnored();
    void retriedChildIsANewOne();
    void childIsCancelledWithItsParent();
    void cancelOfAChildIsSentAgain();
    void childLimit();
};

namespace {

QByteArray call(const QByteArray &more = {})
{
    return R"({"step_id": "c", "step_type": "sub_workflow", "sub_workflow": {"id": "6d0c2f5e-3c5b-4f0e-9a53-0c1f3f6c0001"})" +
           (more.isEmpty() ? QByteArray() : ", " + more) + "}";
}

event::ChildFinished finished(event::RunEnd end, qint64 run = 0)
{
    event::ChildFinished command;
    command.ref = {QStringLiteral("c"), 0};
    command.end = end;
    command.output = Value(5);
    command.run = run;
    if (end != event::RunEnd::Completed)
        command.error =
            base::Error{ErrorClass::Network, QStringLiteral("x"), QStringLiteral("child failed")};
    return command;
}

event::ChildKnown known(qint64 run)
{
    return {{QStringLiteral("c"), 0}, run};
}

} // namespace

void tst_Recovery::lostAttemptStartsAgainUncounted()
{
    CoreHarness harness(workflow(task("a")));
    harness.script(QStringLiteral("a=hang,fail,fail,ok"));
    harness.create();
    harness.crash();
    harness.drive();
    QCOMPARE(harness.end(), QStringLiteral("completed"));
    QStringList attempts;
    for (const auto &start : harness.started())
        attempts.append(
            QStringLiteral("%1:%2:%3").arg(start.serial).arg(start.attempt).arg(start.key));
    QCOMPARE(attempts.join(u' '),
             QStringLiteral("1:1:run/a/0 2:1:run/a/0 3:2:run/a/0 4:3:run/a/0"));
}

void tst_Recovery::lostAttemptKeepsItsParameters()
{
    const QByteArray step =
        R"({"step_id": "a", "step_type": "action", "input_mapping": {"n": "workflow.n"},
        "action": {"kind": "process", "program": "${workflow.n}"}})";
    CoreHarness harness(
        workflow(step + "," + task("t") + "," +
                 transform(
                     "b", "1",
                     R"("dependencies": ["t"], "output_mapping": {"result.value": "workflow.n"})")),
        json(R"({"n": 7})"));
    harness.script(QStringLiteral("a=hang,fail,ok"));
    harness.create();
    harness.driveFor(0);
    QCOMPARE(text(harness.state().data[u"n"]), QStringLiteral("1"));
    harness.crash();
    harness.drive();
    QStringList seen;
    for (const auto &start : harness.started()) {
        if (start.ref.step == QStringLiteral("a"))
            seen.append(text(start.parameters[u"program"]) + text(start.input));
    }
    // The same after a loss, evaluated anew after a failure.
    QCOMPARE(seen.join(u' '), QStringLiteral(R"(7{"n":7} 7{"n":7} 1{"n":1})"));
}

void tst_Recovery::tenLossesFailIt()
{
    CoreHarness harness(workflow(task("a")));
    harness.script(QStringLiteral("a=hang"));
    harness.create();
    for (int i = 0; i < 9; ++i)
        harness.crash();
    QCOMPARE(harness.status(QStringLiteral("a")), QStringLiteral("running"));
    harness.crash();
    QCOMPARE(harness.end(), QStringLiteral("failed interrupted"));
}

void tst_Recovery::aliveAttemptsAreLeft()
{
    CoreHarness harness(workflow(task("a") + "," + task("b")));
    harness.script(QStringLiteral("a=hang; b=hang"));
    harness.create();
    QVERIFY(harness.send(event::AttemptsLost{{1}}));
    QCOMPARE(harness.stepsOf(QStringLiteral("attempt_lost")), QStringLiteral("b"));
}

void tst_Recovery::atMostOnceAsks_data()
{
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("started");
    QTest::addColumn<QString>("output");
    QTest::newRow("done takes the form as result")
        << QStringLiteral("done") << QStringLiteral("completed") << QStringLiteral("a")
        << QStringLiteral(R"({"paid":true})");
    QTest::newRow("again makes the attempt once more")
        << QStringLiteral("again") << QStringLiteral("completed") << QStringLiteral("a a")
        << QStringLiteral(R"({"did":"ok"})");
    QTest::newRow("fail fails the step")
        << QStringLiteral("fail") << QStringLiteral("failed interrupted") << QStringLiteral("a")
        << QStringLiteral("undefined");
}

void tst_Recovery::atMostOnceAsks()
{
    QFETCH(QString, outcome);
    CoreHarness harness(workflow(task("a", R"("execution": "at_most_once")")));
    harness.script(QStringLiteral("a=hang,ok"));
    harness.create();
    harness.crash();
    harness.drive();
    QCOMPARE(harness.logOf(QStringLiteral("tell")), QStringLiteral("a:interrupted"));
    QCOMPARE(harness.end(), QStringLiteral("live"));
    QVERIFY(!harness.state().isActive());
    harness.crash(); // the question survives
    QVERIFY(harness.decide(outcome, QStringLiteral("ann"), json(R"({"paid": true})")));
    harness.drive();
    QTEST(harness.end(), "end");
    QTEST(harness.logOf(QStringLiteral("start")), "started");
    QTEST(text(harness.output(QStringLiteral("a"))), "output");
}

void tst_Recovery::completedStepsAreNotRunAgain()
{
    CoreHarness harness(workflow(task("a") + "," + task("b", R"("dependencies": ["a"])")));
    harness.script(QStringLiteral("b=hang,ok"));
    harness.create();
    harness.driveFor(0);
    harness.crash();
    harness.drive();
    QCOMPARE(harness.logOf(QStringLiteral("start")), QStringLiteral("a b b"));
}

void tst_Recovery::lossWhileTheRunEndsLeavesADoubt()
{
    CoreHarness harness(workflow(task("a")));
    harness.script(QStringLiteral("a=hang"));
    harness.create();
    harness.setAdvance(false); // recorded only
    QVERIFY(harness.send(event::CancelRun{}));
    harness.setAdvance(true);
    harness.crash();
    QCOMPARE(harness.end(), QStringLiteral("cancelled cancelled"));
    QCOMPARE(harness.state().finished->notUndone, QStringList{QStringLiteral("a")});
}

void tst_Recovery::retryDelaySurvives()
{
    CoreHarness harness(workflow(task("a", R"("retry_policy": {"delay": 60, "jitter": 0})")));
    harness.script(QStringLiteral("a=fail,ok"));
    harness.create();
    harness.driveFor(1000);
    harness.crash();
    QCOMPARE(harness.state().nextDue(), ManualClock::kStart + 60'000);
    harness.drive();
    QCOMPARE(harness.end(), QStringLiteral("completed"));
}

void tst_Recovery::ownKeyStaysTheSame()
{
    CoreHarness harness(
        workflow(task(
            "a",
            R"("input_mapping": {"n": "workflow.n"}, "idempotency_key": "${input.n}-${run.now}")")),
        json(R"({"n": 3})"));
    harness.script(QStringLiteral("a=fail,hang,ok"));
    harness.create();
    harness.driveFor(60'000);
    harness.crash();
    harness.drive();
    QCOMPARE(harness.started().size(), std::size_t(3));
    for (const auto &start : harness.started())
        QCOMPARE(start.key, QStringLiteral("3-%1").arg(ManualClock::kStart));
}

void tst_Recovery::childIsStartedAgainUnderItsUuid()
{
    CoreHarness harness(workflow(call()));
    harness.run();
    harness.crash();
    QCOMPARE(harness.children().size(), std::size_t(2));
    QCOMPARE(harness.children()[0].uuid, harness.children()[1].uuid);
    QCOMPARE(harness.children()[0].uuid.size(), qsizetype(36));
}

void tst_Recovery::child_data()
{
    QTest::addColumn<int>("end");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a child that completes gives its output") << 0 << QStringLiteral("completed");
    QTest::newRow("a child that fails fails its step") << 1 << QStringLiteral("failed network");
    QTest::newRow("a cancelled child fails its step") << 2 << QStringLiteral("failed network");
}

void tst_Recovery::child()
{
    QFETCH(int, end);
    CoreHarness harness(workflow(call(R"("retry_policy": {"max_attempts": 1})")));
    harness.run();
    QVERIFY(harness.send(known(12)));
    QVERIFY(harness.send(finished(static_cast<event::RunEnd>(end), 12)));
    QTEST(harness.end(), "expected");
}

void tst_Recovery::childOfAnEarlierAttemptIsIgnored()
{
    CoreHarness harness(workflow(call(R"("retry_policy": {"max_attempts": 2, "delay": 1})")));
    harness.run();
    QVERIFY(harness.send(known(12)));
    QVERIFY(harness.send(finished(event::RunEnd::Failed, 12)));
    harness.drive();
    QVERIFY(harness.send(known(13)));
    QVERIFY(harness.send(finished(event::RunEnd::Completed, 12)));
    QCOMPARE(harness.end(), QStringLiteral("live"));
    QVERIFY(harness.send(finished(event::RunEnd::Completed, 13)));
    QCOMPARE(harness.end(), QStringLiteral("completed"));
}

void tst_Recovery::retriedChildIsANewOne()
{
    CoreHarness harness(workflow(call(R"("retry_policy": {"max_attempts": 3, "delay": 1})")));
    harness.run();
    QVERIFY(harness.send(finished(event::RunEnd::Failed)));
    harness.drive();
    QVERIFY(harness.send(finished(event::RunEnd::Failed)));
    harness.drive();
    QVERIFY(harness.send(finished(event::RunEnd::Failed)));
    QCOMPARE(harness.end(), QStringLiteral("failed network"));
    QVERIFY(harness.send(event::RetryRun{}));
    QStringList uuids;
    for (const auto &child : harness.children())
        uuids.append(child.uuid);
    QCOMPARE(uuids.size(), 4);
    QCOMPARE(uuids.removeDuplicates(), 0);
}

void tst_Recovery::childIsCancelledWithItsParent()
{
    CoreHarness harness(workflow(call()));
    harness.run();
    QVERIFY(harness.send(event::CancelRun{}));
    QCOMPARE(harness.end(), QStringLiteral("live")); // its number is not known yet
    QVERIFY(harness.send(known(12)));
    QCOMPARE(harness.logOf(QStringLiteral("stop-child")), QStringLiteral("12"));
    QVERIFY(harness.send(finished(event::RunEnd::Cancelled, 12)));
    QCOMPARE(harness.end(), QStringLiteral("cancelled cancelled"));
    QCOMPARE(harness.status(QStringLiteral("c")), QStringLiteral("cancelled"));
}

void tst_Recovery::cancelOfAChildIsSentAgain()
{
    CoreHarness harness(workflow(call()));
    harness.run();
    QVERIFY(harness.send(known(12)));
    QVERIFY(harness.send(event::CancelRun{}));
    harness.crash();
    QCOMPARE(harness.logOf(QStringLiteral("stop-child")), QStringLiteral("12 12"));
}

void tst_Recovery::childLimit()
{
    CoreHarness harness(workflow(call(R"("timeout": 60)")));
    harness.create();
    QVERIFY(harness.send(known(12)));
    harness.drive();
    QCOMPARE(harness.end(), QStringLiteral("failed timeout"));
    QCOMPARE(harness.logOf(QStringLiteral("stop-child")), QStringLiteral("12"));
}

QTEST_GUILESS_MAIN(tst_Recovery)
#include "tst_recovery.moc"
