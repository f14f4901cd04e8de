// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/state/retry_schedule.h"
#include "tests/support/core_harness.h"

#include <QtTest>

using namespace millrace;
using namespace millrace::tests;

/// Attempts, their retries and their time limits (workflow model §5).
class tst_Retries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void delay_data();
    void delay();
    void jitterStaysInBounds();
    void attempts_data();
    void attempts();
    void retryAfterIsObeyed();
    void computedStepsRetryWhenAskedTo();
    void defaultLimits();
    void inputIsEvaluatedForEachAttempt();
    void recordsReachTheNextAttempt();
    void retryingHoldsTheRunsClock();
    void waitingForASlotHasALimit();
    void retryThatIsDueWaitsForItsSlot();
    void staleReportsAreIgnored();
};

namespace {

QByteArray policy(const QByteArray &fields)
{
    return R"("retry_policy": {"jitter": 0, )" + fields + "}";
}

base::Error network()
{
    return {ErrorClass::Network, QStringLiteral("n"), {}};
}

} // namespace

void tst_Retries::delay_data()
{
    QTest::addColumn<int>("backoff");
    QTest::addColumn<int>("attempt");
    QTest::addColumn<qint64>("ms");
    const auto exponential = static_cast<int>(model::Backoff::Exponential);
    const auto linear = static_cast<int>(model::Backoff::Linear);
    const auto fixed = static_cast<int>(model::Backoff::Fixed);
    QTest::newRow("exponential begins with the delay") << exponential << 1 << qint64(5'000);
    QTest::newRow("and doubles") << exponential << 3 << qint64(20'000);
    QTest::newRow("up to the longest delay") << exponential << 9 << qint64(300'000);
    QTest::newRow("and no number is too large for it") << exponential << 5000 << qint64(300'000);
    QTest::newRow("linear grows by the delay") << linear << 4 << qint64(20'000);
    QTest::newRow("fixed does not grow") << fixed << 4 << qint64(5'000);
}

void tst_Retries::delay()
{
    QFETCH(int, backoff);
    QFETCH(int, attempt);
    model::RetryPolicy policy;
    policy.maxAttempts = 10'000;
    policy.jitter = 0;
    policy.backoff = static_cast<model::Backoff>(backoff);
    QTEST(state::retryDelay(policy, attempt, network(), 0.5).value_or(-1), "ms");
}

void tst_Retries::jitterStaysInBounds()
{
    const model::RetryPolicy policy;
    QCOMPARE(state::retryDelay(policy, 1, network(), 0.0), std::optional<qint64>(4500));
    QCOMPARE(state::retryDelay(policy, 1, network(), 0.5), std::optional<qint64>(5000));
    const qint64 most = state::retryDelay(policy, 1, network(), 0.999999).value_or(0);
    QVERIFY(most > 5490 && most <= 5500);
    QCOMPARE(state::retryDelay(policy, 3, network(), 0.5), std::optional<qint64>());
}

void tst_Retries::attempts_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("script");
    QTest::addColumn<int>("attempts");
    QTest::addColumn<QString>("end");
    const auto row = [](const char *name, const QByteArray &more, const char *script, int attempts,
                        const char *end) {
        QTest::newRow(name) << more << QString::fromLatin1(script) << attempts
                            << QString::fromLatin1(end);
    };
    row("three attempts are the default", {}, "a=fail", 3, "failed network");
    row("a success ends them", {}, "a=fail,ok", 2, "completed");
    row("validation errors are not retried", {}, "a=fatal", 1, "failed validation");
    row("unless asked for", policy(R"("retry_on": ["validation"])"), "a=fatal", 3,
        "failed validation");
    row("what is asked for is all that is retried", policy(R"("retry_on": ["timeout"])"), "a=fail",
        1, "failed network");
    row("never is never", policy(R"("never_retry": ["network"])"), "a=fail", 1, "failed network");
    row("time limits are retried", {}, "a=timeout,timeout,ok", 3, "completed");
    row("the number is the policy's", policy(R"("max_attempts": 5)"), "a=fail", 5,
        "failed network");
}

void tst_Retries::attempts()
{
    QFETCH(QByteArray, more);
    QFETCH(QString, script);
    QFETCH(int, attempts);
    CoreHarness harness(workflow(task("a", more)));
    harness.script(script);
    harness.run();
    QCOMPARE(static_cast<int>(harness.started().size()), attempts);
    QTEST(harness.end(), "end");
    for (int i = 0; i < attempts; ++i) {
        QCOMPARE(harness.started()[static_cast<std::size_t>(i)].attempt, i + 1);
        QCOMPARE(harness.started()[static_cast<std::size_t>(i)].key, QStringLiteral("run/a/0"));
    }
}

void tst_Retries::retryAfterIsObeyed()
{
    CoreHarness harness(workflow(task("a")));
    Outcome limited = fails(ErrorClass::RateLimited);
    limited.result.error().retryAfterMs = 90'000;
    harness.script(QStringLiteral("a"), {limited, succeeds()});
    harness.run();
    QCOMPARE(harness.clock().now() - ManualClock::kStart, 90'000);
}

void tst_Retries::computedStepsRetryWhenAskedTo()
{
    const QByteArray retry = policy(R"("max_attempts": 3, "delay": 1, "retry_on": ["expression"])");
    CoreHarness harness(workflow(transform("a", "run.attempt < 2 ? no.such : run.attempt", retry)));
    harness.run();
    QCOMPARE(harness.end(), QStringLiteral("completed"));
    CoreHarness failing(workflow(transform("a", "workflow.x.y", retry)));
    failing.run();
    QCOMPARE(failing.end(), QStringLiteral("failed expression"));
    QCOMPARE(failing.state().step(0).attempt, 2); // failed twice before the last
}

void tst_Retries::defaultLimits()
{
    CoreHarness harness(
        workflow(task("a") + "," + task("b", R"("timeout": 1.5, "heartbeat": 0.5)")));
    harness.run();
    QCOMPARE(harness.started()[0].timeoutMs, 300'000);
    QCOMPARE(harness.started()[1].timeoutMs, 1500);
    QCOMPARE(harness.started()[1].heartbeatMs, 500);
}

void tst_Retries::inputIsEvaluatedForEachAttempt()
{
    CoreHarness harness(workflow(task("a", R"("input_mapping": {"n": "run.attempt"})")));
    harness.script(QStringLiteral("a=fail,ok"));
    harness.run();
    QCOMPARE(text(harness.started()[0].input), QStringLiteral(R"({"n":1})"));
    QCOMPARE(text(harness.started()[1].input), QStringLiteral(R"({"n":2})"));
}

void tst_Retries::recordsReachTheNextAttempt()
{
    CoreHarness harness(workflow(task("a")));
    harness.script(QStringLiteral("a=slowfail,ok"));
    harness.create();
    QVERIFY(harness.send(
        event::AttemptReported{{QStringLiteral("a"), 0}, 1, QStringLiteral("turn"), Value(5)}));
    QVERIFY(!harness.send(
        event::AttemptReported{{QStringLiteral("a"), 0}, 2, QStringLiteral("turn"), Value(5)}));
    harness.drive();
    QCOMPARE(harness.started()[1].records.size(), std::size_t(1));
    QCOMPARE(harness.started()[1].records[0].first, QStringLiteral("turn"));
}

void tst_Retries::retryingHoldsTheRunsClock()
{
    CoreHarness harness(workflow(task("a", policy(R"("delay": 60)")), R"("timeout": 30,)"));
    harness.script(QStringLiteral("a=fail"));
    harness.run();
    QCOMPARE(harness.end(), QStringLiteral("timed_out timeout"));
    QCOMPARE(harness.clock().now() - ManualClock::kStart, 30'000);
}

void tst_Retries::waitingForASlotHasALimit()
{
    CoreHarness harness(workflow(task("a") + "," + task("b", R"("schedule_to_start": 5)"),
                                 R"("max_parallel_steps": 1,)"));
    harness.script(QStringLiteral("a=hang"));
    harness.create();
    harness.driveFor(6000);
    QCOMPARE(harness.status(QStringLiteral("b")), QStringLiteral("failed"));
    QCOMPARE(harness.end(), QStringLiteral("failed timeout"));
}

void tst_Retries::retryThatIsDueWaitsForItsSlot()
{
    CoreHarness busy(workflow(task("a", policy(R"("delay": 2)")) + "," + task("b"),
                              R"("max_parallel_steps": 1,)"));
    busy.script(QStringLiteral("a=fail,ok"));
    busy.script(QStringLiteral("b"), {succeeds(Value(1), 10'000)});
    busy.run();
    QCOMPARE(busy.end(), QStringLiteral("completed"));
    QCOMPARE(busy.logOf(QStringLiteral("start")), QStringLiteral("a b a"));
    QCOMPARE(busy.clock().now() - ManualClock::kStart, 10'000);
}

void tst_Retries::staleReportsAreIgnored()
{
    CoreHarness harness(workflow(task("a") + "," + task("b")));
    harness.script(QStringLiteral("b=hang"));
    harness.create();
    harness.driveFor(0);
    QVERIFY(harness.send(event::AttemptFinished{{QStringLiteral("a"), 0}, 1, Value(9)}));
    QVERIFY(harness.send(event::AttemptFinished{{QStringLiteral("b"), 0}, 17, Value(9)}));
    QVERIFY(!harness.send(event::AttemptFinished{{QStringLiteral("no"), 0}, 1, Value(9)}));
    QVERIFY(!harness.send(event::AttemptFinished{{QStringLiteral("a"), 5}, 1, Value(9)}));
    QCOMPARE(harness.stepsOf(QStringLiteral("attempt_ignored")), QStringLiteral("a b"));
    QCOMPARE(harness.statuses(QStringLiteral("a b")), QStringLiteral("a:completed b:running"));
}

QTEST_GUILESS_MAIN(tst_Retries)
#include "tst_retries.moc"
