// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core_harness.h"

#include <QtTest>

using namespace millrace;
using namespace millrace::tests;

/// Waits for a time or an event, and the run's own clock.
class tst_Waits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void time_data();
    void time();
    void badValues_data();
    void badValues();
    void signalWakesTheWait();
    void signalBeforeTheWaitIsKept();
    void oneSignalWakesOneWait();
    void eventTimesOut();
    void eventTimesOutAndTheRunGoesOn();
    void runLimitDoesNotCountWaits();
    void runLimitCountsWork();
    void runLimitDoesNotCountPauses();
    void runLimitDoesNotCountTimeWithoutAnEngine();
    void timersFireInDueOrder();
    void waitSurvivesACrash();
};

namespace {

QByteArray wait(const QByteArray &id, const QByteArray &fields, const QByteArray &more = {})
{
    return R"({"step_id": ")" + id + R"(", "step_type": "wait", "wait": {)" + fields + "}" +
           (more.isEmpty() ? "" : ", ") + more + "}";
}

qint64 elapsed(CoreHarness &harness)
{
    return harness.clock().now() - ManualClock::kStart;
}

} // namespace

void tst_Waits::time_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<qint64>("ms");
    QTest::newRow("seconds") << QByteArray(R"("duration": 2.5)") << qint64(2500);
    QTest::newRow("seconds from data")
        << QByteArray(R"("duration": "${workflow.s * 2}")") << qint64(6000);
    QTest::newRow("seconds as text") << QByteArray(R"("duration": "7")") << qint64(7000);
    QTest::newRow("no time at all") << QByteArray(R"("duration": 0)") << qint64(0);
    QTest::newRow("a point in time")
        << QByteArray(R"("until": "2026-01-01T00:01:00Z")") << qint64(60'000);
    QTest::newRow("a point in milliseconds")
        << QByteArray(R"("until": "${run.start + 5}")") << qint64(5);
    QTest::newRow("a point in the past")
        << QByteArray(R"("until": "2001-01-01T00:00:00Z")") << qint64(0);
}

void tst_Waits::time()
{
    QFETCH(QByteArray, fields);
    CoreHarness harness(workflow(wait("w", fields)), json(R"({"s": 3})"));
    harness.run();
    QCOMPARE(harness.end(), QStringLiteral("completed"));
    QTEST(elapsed(harness), "ms");
}

void tst_Waits::badValues_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::newRow("a negative duration") << QByteArray(R"("duration": "${-1}")");
    QTest::newRow("a duration that is no number") << QByteArray(R"("duration": "${'soon'}")");
    QTest::newRow("a duration beyond a hundred years") << QByteArray(R"("duration": "${1e12}")");
    QTest::newRow("a time that is none") << QByteArray(R"("until": "tomorrow")");
    QTest::newRow("a time beyond all calendars") << QByteArray(R"("until": "${1e300}")");
    QTest::newRow("an event without a name") << QByteArray(R"("event": "${''}")");
}

void tst_Waits::badValues()
{
    QFETCH(QByteArray, fields);
    CoreHarness harness(workflow(wait("w", fields)));
    harness.run();
    QCOMPARE(harness.end(), QStringLiteral("failed validation"));
}

void tst_Waits::signalWakesTheWait()
{
    CoreHarness harness(workflow(wait("w", R"("event": "paid-${workflow.n}")",
                                      R"("output_mapping": {"result.amount": "workflow.amount"})")),
                        json(R"({"n": 3})"));
    harness.run();
    QCOMPARE(harness.status(QStringLiteral("w")), QStringLiteral("running"));
    QVERIFY(harness.send(event::SendSignal{QStringLiteral("paid-4"), json("{}"), {}}));
    QCOMPARE(harness.end(), QStringLiteral("live"));
    QVERIFY(
        harness.send(event::SendSignal{QStringLiteral("paid-3"), json(R"({"amount": 12})"), {}}));
    QCOMPARE(harness.end(), QStringLiteral("completed"));
    QCOMPARE(text(harness.state().data), QStringLiteral(R"({"n":3,"amount":12})"));
    QVERIFY(!harness.send(event::SendSignal{QStringLiteral("late"), {}, {}}));
}

void tst_Waits::signalBeforeTheWaitIsKept()
{
    CoreHarness harness(
        workflow(task("a") + "," + wait("w", R"("event": "go")", R"("dependencies": ["a"])")));
    harness.script(QStringLiteral("a=slow"));
    harness.create();
    QVERIFY(harness.send(event::SendSignal{QStringLiteral("go"), Value(1), {}}));
    harness.drive();
    QCOMPARE(harness.end(), QStringLiteral("completed"));
    QCOMPARE(text(harness.output(QStringLiteral("w"))), QStringLiteral("1"));
    QVERIFY(harness.state().pendingSignals.empty());
}

void tst_Waits::oneSignalWakesOneWait()
{
    CoreHarness harness(
        workflow(wait("v", R"("event": "go")") + "," + wait("w", R"("event": "go")")));
    harness.run();
    QVERIFY(harness.send(event::SendSignal{QStringLiteral("go"), Value(1), {}}));
    QCOMPARE(harness.statuses(QStringLiteral("v w")), QStringLiteral("v:completed w:running"));
    QVERIFY(harness.send(event::SendSignal{QStringLiteral("go"), Value(2), {}}));
    QCOMPARE(text(harness.output(QStringLiteral("w"))), QStringLiteral("2"));
}

void tst_Waits::eventTimesOut()
{
    CoreHarness harness(workflow(wait("w", R"("event": "go", "timeout": 30)")));
    harness.run();
    QCOMPARE(elapsed(harness), 30'000);
    QCOMPARE(harness.end(), QStringLiteral("failed timeout"));
}

void tst_Waits::eventTimesOutAndTheRunGoesOn()
{
    CoreHarness harness(
        workflow(wait("w", R"("event": "go", "timeout": 30, "on_timeout": "continue")")));
    harness.run();
    QCOMPARE(harness.end(), QStringLiteral("completed"));
    QCOMPARE(text(harness.output(QStringLiteral("w"))), QStringLiteral(R"({"timed_out":true})"));
}

void tst_Waits::runLimitDoesNotCountWaits()
{
    CoreHarness harness(
        workflow(wait("w", R"("duration": 100)") + "," + task("a", R"("dependencies": ["w"])"),
                 R"("timeout": 10,)"));
    harness.script(QStringLiteral("a=slow"));
    harness.run();
    QCOMPARE(harness.end(), QStringLiteral("completed"));
    QCOMPARE(harness.state().activeMs, 1000);
}

void tst_Waits::runLimitCountsWork()
{
    CoreHarness harness(
        workflow(wait("w", R"("duration": 5)") + "," + task("a", R"("dependencies": ["w"])"),
                 R"("timeout": 10,)"));
    harness.script(QStringLiteral("a=hang"));
    harness.run();
    QCOMPARE(harness.end(), QStringLiteral("timed_out timeout"));
    QCOMPARE(elapsed(harness), 15'000);
    QCOMPARE(harness.logOf(QStringLiteral("cancel")), QStringLiteral("a"));
}

void tst_Waits::runLimitDoesNotCountPauses()
{
    CoreHarness harness(workflow(task("a"), R"("timeout": 10,)"));
    harness.script(QStringLiteral("a=hang"));
    harness.create();
    harness.driveFor(4000);
    QVERIFY(harness.send(event::PauseRun{}));
    QCOMPARE(harness.state().nextDue(), 0);
    harness.driveFor(100'000);
    QVERIFY(harness.send(event::ContinueRun{}));
    harness.drive();
    QCOMPARE(harness.end(), QStringLiteral("timed_out timeout"));
    QCOMPARE(elapsed(harness), 110'000);
}

void tst_Waits::runLimitDoesNotCountTimeWithoutAnEngine()
{
    CoreHarness harness(workflow(task("a"), R"("timeout": 10,)"));
    harness.script(QStringLiteral("a=hang"));
    harness.create();
    harness.driveFor(4000);
    QVERIFY(harness.send(
        event::AttemptReported{harness.started()[0].ref, 1, QStringLiteral("page"), Value(1)}));
    harness.clock().advance(500'000);
    harness.crash();
    QCOMPARE(harness.state().activeMs, 4000);
    harness.drive();
    QCOMPARE(harness.end(), QStringLiteral("timed_out timeout"));
    QCOMPARE(elapsed(harness), 510'000);
}

void tst_Waits::timersFireInDueOrder()
{
    CoreHarness harness(workflow(wait("c", R"("duration": 3)") + "," +
                                 wait("a", R"("duration": 1)") + "," +
                                 wait("b", R"("duration": 2)")));
    harness.create();
    harness.clock().advance(60'000);
    QVERIFY(harness.send(event::TimePassed{}));
    QCOMPARE(harness.stepsOf(QStringLiteral("step_completed")), QStringLiteral("a b c"));
}

void tst_Waits::waitSurvivesACrash()
{
    CoreHarness harness(workflow(wait("w", R"("duration": 100)")));
    harness.create();
    harness.clock().advance(30'000);
    harness.crash();
    QCOMPARE(harness.state().nextDue(), ManualClock::kStart + 100'000);
    harness.drive();
    QCOMPARE(harness.end(), QStringLiteral("completed"));
}

QTEST_GUILESS_MAIN(tst_Waits)
#include "tst_waits.moc"
