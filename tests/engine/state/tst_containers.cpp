// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core_harness.h"

#include <QtTest>

using namespace millrace::tests;

/// Sequential and parallel containers (workflow model §3).
class tst_Containers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outcome_data();
    void outcome();
    void sequenceHandsOutputOn();
    void sequencePassesOverWhatGaveNothing();
    void parallelResult();
    void reduce_data();
    void reduce();
    void parallelKeepsItsOwnLimit();
    void whatEndsWhileItIsHeldLetsTheNextIn();
    void parallelWaitsForAllOfItsChildren();
    void failingSequenceStopsWhatRuns();
    void deepNesting();
    void retriedContainerBeginsAnew();
    void timedOutContainerMayTryAgain();
};

namespace {

QByteArray container(const QByteArray &type, const QByteArray &id, const QByteArray &steps,
                     const QByteArray &more = {})
{
    return R"({"step_id": ")" + id + R"(", "step_type": ")" + type + "\"" +
           (more.isEmpty() ? "" : ", ") + more + R"(, "steps": [)" + steps + "]}";
}

QByteArray parallel(const QByteArray &steps, const QByteArray &more = {})
{
    return container("parallel", "p", steps, more);
}

QByteArray sequence(const QByteArray &steps, const QByteArray &more = {})
{
    return container("sequential", "s", steps, more);
}

QByteArray three()
{
    return task("a") + "," + task("b") + "," + task("c");
}

} // namespace

void tst_Containers::outcome_data()
{
    QTest::addColumn<QByteArray>("steps");
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("statuses");
    QTest::addColumn<QString>("end");
    const auto row = [](const char *name, const QByteArray &steps, const char *script,
                        const char *statuses, const char *end) {
        QTest::newRow(name) << steps << QString::fromLatin1(script) << QString::fromLatin1(statuses)
                            << QString::fromLatin1(end);
    };
    row("a sequence completes with its last child", sequence(three()), "",
        "s:completed a:completed b:completed c:completed", "completed");
    row("a failing child ends its sequence", sequence(three()), "b=fatal",
        "s:failed a:completed b:failed c:cancelled", "failed validation");
    row("a skipped child does not hold its sequence",
        sequence(task("a") + "," + task("b", R"("conditions": ["false"])") + "," + task("c")), "",
        "s:completed b:skipped c:completed", "completed");
    row("a failing child that the run may go on from does not end its sequence",
        sequence(task("a") + "," + task("b", R"("continue_on_failure": true)") + "," + task("c")),
        "b=fatal", "s:completed b:failed c:completed", "completed");
    row("dependencies hold inside a sequence, too",
        sequence(task("a") + "," + task("b", R"("conditions": ["false"])") + "," +
                 task("c", R"("dependencies": ["b"])")),
        "", "s:completed c:skipped", "completed");
    row("an empty container completes", sequence("") + "," + parallel(""), "",
        "s:completed p:completed", "completed");
    row("half of the children are enough by default", parallel(task("a") + "," + task("b")),
        "a=fatal", "p:completed a:failed b:completed", "completed");
    row("less than half are not", parallel(three()), "a=fatal; b=fatal",
        "p:failed a:failed b:failed c:completed", "failed validation");
    row("a threshold of one wants all", parallel(three(), R"("success_threshold": 1)"), "a=fatal",
        "p:failed c:completed", "failed validation");
    row("a threshold of zero is always met", parallel(three(), R"("success_threshold": 0)"),
        "a=fatal; b=fatal; c=fatal", "p:completed", "completed");
    row("skipped children leave the total",
        parallel(task("a") + "," + task("b", R"("conditions": ["false"])") + "," +
                     task("c", R"("conditions": ["false"])"),
                 R"("success_threshold": 1)"),
        "", "p:completed a:completed", "completed");
    row("a parallel whose children are all skipped completes",
        parallel(task("a", R"("conditions": ["false"])"), R"("success_threshold": 1)"), "",
        "p:completed", "completed");
    row("the old name of the threshold is read",
        parallel(three(), R"("parallel_failure_threshold": 0.3)"), "a=fatal; b=fatal",
        "p:completed", "completed");
    row("a failed container's edges are dead",
        parallel(three(), R"("continue_on_failure": false)") + "," +
            task("d", R"("dependencies": ["p"])"),
        "a=fatal; b=fatal", "p:failed d:skipped", "failed validation");
}

void tst_Containers::outcome()
{
    QFETCH(QByteArray, steps);
    QFETCH(QString, script);
    QFETCH(QString, statuses);
    CoreHarness harness(workflow(steps));
    harness.script(script);
    harness.run();
    QCOMPARE(harness.statuses(statuses), statuses);
    QTEST(harness.end(), "end");
}

void tst_Containers::sequenceHandsOutputOn()
{
    CoreHarness harness(
        workflow(sequence(transform("a", "input.n + 1") + "," + transform("b", "input.value * 2") +
                              "," + transform("c", "`${input.value}!`"),
                          R"("input_mapping": {"n": "workflow.n"})")),
        json(R"({"n": 4})"));
    harness.run();
    QCOMPARE(text(harness.output(QStringLiteral("s"))), QStringLiteral(R"({"value":"10!"})"));
}

void tst_Containers::sequencePassesOverWhatGaveNothing()
{
    CoreHarness harness(workflow(sequence(
        transform("a", "1") + "," + transform("b", "2", R"("conditions": ["false"])") + "," +
        task("c", R"("continue_on_failure": true)") + "," + transform("d", "input.value + 10"))));
    harness.script(QStringLiteral("c=fatal"));
    harness.run();
    QCOMPARE(text(harness.output(QStringLiteral("s"))), QStringLiteral(R"({"value":11})"));
}

void tst_Containers::parallelResult()
{
    CoreHarness harness(
        workflow(parallel(transform("a", "1") + "," + task("b") + "," + transform("c", "3"))));
    harness.script(QStringLiteral("b=fatal"));
    harness.run();
    const Value output = harness.output(QStringLiteral("p"));
    QCOMPARE(text(output[u"total_steps"]), QStringLiteral("3"));
    QCOMPARE(text(output[u"successful_steps"]), QStringLiteral("2"));
    QCOMPARE(text(output[u"failed_steps"]), QStringLiteral("1"));
    QCOMPARE(output[u"success_rate"].numberOr(0), 2.0 / 3);
    QCOMPARE(text(output[u"results"]), QStringLiteral(R"({"a":{"value":1},"c":{"value":3}})"));
    QCOMPARE(text(output[u"failures"][u"b"][u"class"]), QStringLiteral("\"validation\""));
}

void tst_Containers::reduce_data()
{
    QTest::addColumn<QByteArray>("reduce");
    QTest::addColumn<QString>("reduced");
    QTest::newRow("collect lists the results in order")
        << QByteArray("collect") << QStringLiteral(R"([{"value":1},{"value":2},{"value":1}])");
    QTest::newRow("merge lays the results over one another")
        << QByteArray("merge") << QStringLiteral(R"({"value":1})");
    QTest::newRow("vote counts equal results")
        << QByteArray("vote")
        << QStringLiteral(
               R"({"value":{"value":1},"votes":2,"total":3,"majority":true,"consensus":false})");
    QTest::newRow("an expression sees the whole result")
        << QByteArray("result.results.a.value + result.successful_steps") << QStringLiteral("4");
}

void tst_Containers::reduce()
{
    QFETCH(QByteArray, reduce);
    CoreHarness harness(workflow(
        parallel(transform("a", "1") + "," + transform("b", "2") + "," + transform("c", "1"),
                 R"("reduce": ")" + reduce + "\"")));
    harness.run();
    QTEST(text(harness.output(QStringLiteral("p"))[u"reduced"]), "reduced");
}

void tst_Containers::parallelKeepsItsOwnLimit()
{
    CoreHarness harness(workflow(parallel(three(), R"("max_concurrent": 2)") + "," + task("free")));
    harness.script(QStringLiteral("a=slow; b=slow; c=slow; free=slow"));
    harness.create();
    QCOMPARE(harness.logOf(QStringLiteral("start")), QStringLiteral("free p/a p/b"));
    QCOMPARE(harness.status(QStringLiteral("p/c")), QStringLiteral("waiting"));
    harness.drive();
    QCOMPARE(harness.status(QStringLiteral("p/c")), QStringLiteral("completed"));
}

// The place of a member that failed in the queue must not cost another its turn.
void tst_Containers::whatEndsWhileItIsHeldLetsTheNextIn()
{
    const QByteArray members =
        task("a") + "," + task("b") + "," +
        task("c", R"("schedule_to_start": 0.5, "continue_on_failure": true)");
    CoreHarness harness(workflow(parallel(members, R"("max_concurrent": 1)")));
    harness.script(QStringLiteral("a=slow; b=ok; c=ok"));
    harness.run();
    QCOMPARE(harness.status(QStringLiteral("p/c")), QStringLiteral("failed"));
    QCOMPARE(harness.end(), QStringLiteral("completed"));
}

void tst_Containers::parallelWaitsForAllOfItsChildren()
{
    CoreHarness harness(workflow(parallel(three(), R"("success_threshold": 1)")));
    harness.script(QStringLiteral("a=fatal; b=slow; c=slow"));
    harness.run();
    QCOMPARE(harness.statuses(QStringLiteral("p p/a p/b p/c")),
             QStringLiteral("p:failed p/a:failed p/b:completed p/c:completed"));
    QCOMPARE(harness.logOf(QStringLiteral("cancel")), QString());
}

void tst_Containers::failingSequenceStopsWhatRuns()
{
    const QByteArray inner = container("parallel", "p", task("x") + "," + task("y"));
    const QByteArray outer = container("sequential", "s", inner + "," + task("z"));
    CoreHarness harness(workflow(outer + "," + task("bad")));
    harness.script(QStringLiteral("x=hang; y=hang; bad=fatal"));
    harness.run();
    QCOMPARE(harness.logOf(QStringLiteral("cancel")), QStringLiteral("x y"));
    QCOMPARE(
        harness.statuses(QStringLiteral("s s/p s/p/x s/p/y s/z")),
        QStringLiteral("s:cancelled s/p:cancelled s/p/x:cancelled s/p/y:cancelled s/z:cancelled"));
}

void tst_Containers::deepNesting()
{
    constexpr int kLevels = 60;
    QByteArray steps = transform("leaf", "run.attempt");
    for (int i = 0; i < kLevels; ++i)
        steps =
            container(i % 2 == 0 ? "parallel" : "sequential", "c" + QByteArray::number(i), steps);
    CoreHarness harness(workflow(steps));
    harness.run();
    QCOMPARE(harness.end(), QStringLiteral("completed"));
}

void tst_Containers::retriedContainerBeginsAnew()
{
    const QByteArray policy = R"("retry_policy": {"max_attempts": 2, "delay": 1, "jitter": 0})";
    const QByteArray loop =
        R"({"step_id": "l", "step_type": "loop", "for_each": "[1]", "steps": [)" + task("e") + "]}";
    const QByteArray once = R"("retry_policy": {"max_attempts": 1})";
    CoreHarness harness(workflow(sequence(task("a") + "," + loop + "," + task("b", once), policy)));
    harness.script(QStringLiteral("b=fail,ok"));
    harness.run();
    QCOMPARE(harness.end(), QStringLiteral("completed"));
    QCOMPARE(harness.logOf(QStringLiteral("start")),
             QStringLiteral("s/a s/l[0]/e s/b s/a s/l[0]/e s/b"));
    QStringList keys;
    for (const auto &start : harness.started())
        keys.append(start.key);
    // What completed runs under a new key; what failed is tried again under its old one.
    QCOMPARE(
        keys.join(u' '),
        QStringLiteral("run/s/a/0 run/s/l[0]/e/0 run/s/b/0 run/s/a/1 run/s/l[0]/e/1 run/s/b/0"));
}

void tst_Containers::timedOutContainerMayTryAgain()
{
    const QByteArray more =
        R"("timeout": 10, "retry_policy": {"max_attempts": 2, "delay": 1, "jitter": 0})";
    CoreHarness harness(workflow(sequence(task("a"), more)));
    harness.script(QStringLiteral("a=hang,ok"));
    harness.run();
    QCOMPARE(harness.end(), QStringLiteral("completed"));
    QCOMPARE(harness.clock().now() - ManualClock::kStart, 11'000);
    QCOMPARE(harness.logOf(QStringLiteral("cancel")), QStringLiteral("a"));
}

QTEST_GUILESS_MAIN(tst_Containers)
#include "tst_containers.moc"
