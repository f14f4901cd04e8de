// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core_harness.h"

#include <QtTest>

using namespace millrace;
using namespace millrace::tests;

/// retry, retry --from, and going on from a fork's copy (workflow model §4).
class tst_RunRetry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void retry_data();
    void retry();
    void refusals();
    void keysOfWhatRunsAgain();
    void compensatedStepsRunAgain();
    void dataIsComputedAnew();
    void peoplesChangesStay();
    void failedIterationAlone();
    void forgivenFailuresStay();
    void fromAStepInALoop();
    void fromAStepInARepeatedLoop();
    void fromAStepThatNeverRan();
    void iterationsKeepTheirLimit();
    void loopThatRunsAgainUsesNewKeys();
    void containerLimitBeginsAnew();
    void copyOfALiveRun();
    void copyOfARunThatRollsBack();
    void copyWithAGivenResult();
    void longChainFromItsStart();
    void retriedApprovalAsksAgain();
    void handlersRunAgain();
};

namespace {

event::RetryRun from(const char *step)
{
    event::RetryRun command;
    command.by = QStringLiteral("ann");
    command.fromStep = QString::fromLatin1(step);
    return command;
}

QByteArray sequence(const QByteArray &id, const QByteArray &steps, const QByteArray &more = {})
{
    return R"({"step_id": ")" + id + R"(", "step_type": "sequential", )" + more + R"("steps": [)" +
           steps + "]}";
}

QByteArray each(const QByteArray &list, const QByteArray &steps, const QByteArray &more = {})
{
    return R"({"step_id": "l", "step_type": "loop", "for_each": ")" + list + "\", " + more +
           R"("steps": [)" + steps + "]}";
}

QString keysOf(const CoreHarness &harness)
{
    QStringList keys;
    for (const auto &start : harness.started())
        keys.append(start.key.section(u'/', 1));
    return keys.join(u' ');
}

} // namespace

void tst_RunRetry::retry_data()
{
    QTest::addColumn<QByteArray>("steps");
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("fromStep");
    QTest::addColumn<QString>("started");
    QTest::addColumn<QString>("end");
    const auto row = [](const char *name, const QByteArray &steps, const char *script,
                        const char *fromStep, const char *started, const char *end) {
        QTest::newRow(name) << steps << QString::fromLatin1(script) << QString::fromLatin1(fromStep)
                            << QString::fromLatin1(started) << QString::fromLatin1(end);
    };
    const QByteArray chain = task("a") + "," + task("b", R"("dependencies": ["a"])") + "," +
                             task("c", R"("dependencies": ["b"])");
    row("a failed step and what was skipped behind it run", chain, "b=fatal,ok", "", "a b b c",
        "completed");
    row("a retry may fail again", chain, "b=fatal", "", "a b b", "failed validation");
    row("from a step all that is reachable runs again", chain, "", "b", "a b c b c", "completed");
    row("from the first step everything runs again", chain, "", "a", "a b c a b c", "completed");
    row("from a step behind the failed one the failed one runs as well", chain, "b=fatal,ok", "c",
        "a b b c", "completed");
    row("what does not depend on it stays",
        task("a") + "," + task("x") + "," + task("b", R"("dependencies": ["a", "x"])"), "", "a",
        "a x b a b", "completed");
    row("a failed child of a sequence is retried in its place",
        sequence("s", task("a") + "," + task("b") + "," + task("c")), "b=fatal,ok", "",
        "s/a s/b s/b s/c", "completed");
    row("the steps behind a resumed container run",
        sequence("s", task("a") + "," + task("b")) + "," + task("c", R"("dependencies": ["s"])"),
        "b=fatal,ok", "", "s/a s/b s/b c", "completed");
    row("from inside a container what is behind the container runs again",
        sequence("s", task("a") + "," + task("b")) + "," + task("c", R"("dependencies": ["s"])"),
        "", "b", "s/a s/b c s/b c", "completed");
    row("from a container all inside runs again", sequence("s", task("a") + "," + task("b")), "",
        "s", "s/a s/b s/a s/b", "completed");
    row("cancelled steps are retried", task("a") + "," + task("h"), "a=fatal,ok; h=hang,ok", "",
        "a h a h", "completed");
    row("a parallel below its threshold retries its failures",
        R"({"step_id": "p", "step_type": "parallel", "success_threshold": 1, "steps": [)" +
            task("a") + "," + task("b") + "]}",
        "a=fatal,ok", "", "p/a p/b p/a", "completed");
    row("in nested containers only what failed runs",
        sequence("s", sequence("t", task("a") + "," + task("b")) + "," + task("c")), "b=fatal,ok",
        "", "s/t/a s/t/b s/t/b s/c", "completed");
}

void tst_RunRetry::retry()
{
    QFETCH(QByteArray, steps);
    QFETCH(QString, script);
    QFETCH(QString, fromStep);
    CoreHarness harness(workflow(steps));
    harness.script(script);
    harness.run();
    QVERIFY(harness.send(from(fromStep.toLatin1().constData())));
    harness.drive();
    QTEST(harness.logOf(QStringLiteral("start")), "started");
    QTEST(harness.end(), "end");
}

void tst_RunRetry::refusals()
{
    CoreHarness harness(workflow(task("a", R"("rollback_actions": ["u"])") + "," + task("u")));
    harness.script(QStringLiteral("a=slow"));
    harness.create();
    QCOMPARE(harness.send(from("")).error().code, QStringLiteral("run.not_finished"));
    QCOMPARE(harness.send(from("a")).error().code, QStringLiteral("run.not_finished"));
    harness.drive();
    QCOMPARE(harness.send(from("")).error().code, QStringLiteral("run.completed"));
    QCOMPARE(harness.send(from("zz")).error().code, QStringLiteral("step.unknown"));
    QCOMPARE(harness.send(from("u")).error().code, QStringLiteral("step.on_demand"));
    QVERIFY(harness.state().isFinished());
}

void tst_RunRetry::keysOfWhatRunsAgain()
{
    CoreHarness harness(workflow(task("a") + "," + task("b", R"("dependencies": ["a"])")));
    harness.script(QStringLiteral("b=fatal,ok"));
    harness.run();
    QVERIFY(harness.send(from("")));
    harness.drive();
    QVERIFY(harness.send(from("a")));
    harness.drive();
    // A failed effect keeps its key; a completed one gets the next generation.
    QCOMPARE(keysOf(harness), QStringLiteral("a/0 b/0 b/0 a/1 b/1"));
}

void tst_RunRetry::compensatedStepsRunAgain()
{
    const QByteArray steps = task("a", R"("rollback_actions": ["u"])") + "," + task("u") + "," +
                             task("b", R"("dependencies": ["a"])");
    CoreHarness harness(workflow(steps));
    harness.script(QStringLiteral("b=fatal,fatal,ok"));
    harness.run();
    QVERIFY(harness.send(from("")));
    harness.drive();
    QVERIFY(harness.send(from("")));
    harness.drive();
    QCOMPARE(harness.end(), QStringLiteral("completed"));
    QCOMPARE(keysOf(harness), QStringLiteral("a/0 b/0 a/0/undo a/1 b/0 a/1/undo a/2 b/0"));
}

void tst_RunRetry::dataIsComputedAnew()
{
    const QByteArray count = R"("output_mapping": {"result.value": "workflow.n"})";
    const QByteArray steps =
        transform("a", "workflow.n + 1", count) + "," +
        transform("b", "workflow.n * 10", R"("dependencies": ["a"], )" + count) + "," +
        transform("x", "7", R"("output_mapping": {"result.value": "workflow.x"})");
    CoreHarness harness(workflow(steps), json(R"({"n": 1})"));
    harness.run();
    QCOMPARE(text(harness.state().data), QStringLiteral(R"({"n":20,"x":7})"));
    QVERIFY(harness.send(from("b")));
    QCOMPARE(text(harness.state().data), QStringLiteral(R"({"n":20,"x":7})"));
    QVERIFY(harness.send(from("a")));
    QCOMPARE(text(harness.state().data), QStringLiteral(R"({"n":20,"x":7})"));
}

void tst_RunRetry::peoplesChangesStay()
{
    const QByteArray steps =
        transform("a", "workflow.n + 1", R"("output_mapping": {"result.value": "workflow.m"})");
    CoreHarness harness(workflow(steps), json(R"({"n": 1})"));
    harness.run();
    event::RetryRun retry = from("a");
    retry.writes = {{QStringLiteral("n"), Value(5)}};
    QVERIFY(harness.send(retry));
    QVERIFY(harness.send(from("a")));
    QCOMPARE(text(harness.state().data), QStringLiteral(R"({"n":5,"m":6})"));
}

void tst_RunRetry::failedIterationAlone()
{
    CoreHarness harness(
        workflow(each("[1, 2, 3]", task("a") + "," + task("b", R"("dependencies": ["a"])"))));
    harness.script(QStringLiteral("l[1]/b=fatal,ok"));
    harness.run();
    QCOMPARE(harness.end(), QStringLiteral("failed validation"));
    QVERIFY(harness.send(from("")));
    harness.drive();
    QCOMPARE(harness.end(), QStringLiteral("completed"));
    QCOMPARE(harness.logOf(QStringLiteral("start")),
             QStringLiteral("l[0]/a l[0]/b l[1]/a l[1]/b l[1]/b l[2]/a l[2]/b"));
    QCOMPARE(harness.output(QStringLiteral("l")).size(), std::size_t(3));
}

void tst_RunRetry::forgivenFailuresStay()
{
    const QByteArray steps = each("[1, 2]", task("a"), R"("on_item_failure": "skip", )") +
                             R"(, {"step_id": "p", "step_type": "parallel", "steps": [)" +
                             task("x") + "," + task("y") + "]}," +
                             task("z", R"("dependencies": ["l", "p"])");
    CoreHarness harness(workflow(steps));
    harness.script(QStringLiteral("l[0]/a=fatal; x=fatal; z=fatal,ok"));
    harness.run();
    QVERIFY(harness.send(from("")));
    harness.drive();
    QCOMPARE(harness.end(), QStringLiteral("completed"));
    QCOMPARE(harness.logOf(QStringLiteral("start")), QStringLiteral("l[0]/a p/x p/y l[1]/a z z"));
    QCOMPARE(harness.output(QStringLiteral("l")).size(), std::size_t(1));
}

void tst_RunRetry::fromAStepInALoop()
{
    const QByteArray body = task("a") + "," + task("b", R"("dependencies": ["a"])");
    CoreHarness harness(
        workflow(each("[1, 2]", body) + "," + task("z", R"("dependencies": ["l"])")));
    harness.run();
    QVERIFY(harness.send(from("b")));
    harness.drive();
    QCOMPARE(harness.end(), QStringLiteral("completed"));
    QCOMPARE(keysOf(harness),
             QStringLiteral("l[0]/a/0 l[0]/b/0 l[1]/a/0 l[1]/b/0 z/0 l[0]/b/1 l[1]/b/1 z/1"));
}

void tst_RunRetry::fromAStepInARepeatedLoop()
{
    const QByteArray loop =
        R"({"step_id": "l", "step_type": "loop", "loop_condition": "iteration < 3", "steps": [)" +
        task("a") + "," + task("b", R"("dependencies": ["a"])") + "]}";
    CoreHarness harness(workflow(loop));
    harness.run();
    QVERIFY(harness.send(from("b")));
    harness.drive();
    QCOMPARE(harness.end(), QStringLiteral("completed"));
    // One iteration follows from the other: behind the first all begins anew.
    QCOMPARE(keysOf(harness),
             QStringLiteral("l[0]/a/0 l[0]/b/0 l[1]/a/0 l[1]/b/0 l[2]/a/0 l[2]/b/0 "
                            "l[0]/b/1 l[1]/a/1 l[1]/b/1 l[2]/a/1 l[2]/b/1"));
    QCOMPARE(harness.output(QStringLiteral("l")).size(), std::size_t(3));
}

void tst_RunRetry::fromAStepThatNeverRan()
{
    CoreHarness harness(
        workflow(each("[]", task("a")) + "," + task("z", R"("dependencies": ["l"])")));
    harness.run();
    QVERIFY(harness.send(from("a")));
    harness.drive();
    QCOMPARE(harness.logOf(QStringLiteral("start")), QStringLiteral("z z"));
}

void tst_RunRetry::iterationsKeepTheirLimit()
{
    const QByteArray body = task("a") + "," + task("b", R"("dependencies": ["a"])");
    CoreHarness harness(workflow(each("[1, 2, 3, 4]", body, R"("max_concurrent": 2, )")));
    harness.script(QStringLiteral("b=ok,slow"));
    harness.run();
    QVERIFY(harness.send(from("b")));
    QCOMPARE(harness.state().running, 2);
    harness.drive();
    QCOMPARE(harness.end(), QStringLiteral("completed"));
    QCOMPARE(harness.clock().now() - ManualClock::kStart, 2000);
}

void tst_RunRetry::loopThatRunsAgainUsesNewKeys()
{
    const QByteArray inner =
        R"({"step_id": "m", "step_type": "loop", "for_each": "[1]", "steps": [)" + task("a") + "]}";
    CoreHarness harness(workflow(each("[1, 2]", inner)));
    harness.run();
    for (int i = 0; i < 2; ++i) {
        QVERIFY(harness.send(from("l")));
        harness.drive();
    }
    QCOMPARE(
        keysOf(harness),
        QStringLiteral(
            "l[0]/m[0]/a/0 l[1]/m[0]/a/0 l[0]/m[0]/a/1 l[1]/m[0]/a/1 l[0]/m[0]/a/2 l[1]/m[0]/a/2"));
}

void tst_RunRetry::containerLimitBeginsAnew()
{
    CoreHarness harness(workflow(sequence("s", task("a") + "," + task("b"), R"("timeout": 10, )")));
    harness.script(QStringLiteral("b=fatal,slow"));
    harness.run();
    harness.clock().advance(3'600'000);
    QVERIFY(harness.send(from("")));
    harness.drive();
    QCOMPARE(harness.end(), QStringLiteral("completed"));
}

void tst_RunRetry::copyOfALiveRun()
{
    const QByteArray wait = R"({"step_id": "w", "step_type": "wait", "wait": {"event": "go"}})";
    const QByteArray ask =
        R"({"step_id": "q", "step_type": "human_approval", "approval": {"title": "?"}})";
    const QByteArray steps = task("a") + "," + task("b", R"("dependencies": ["a"])") + "," + wait +
                             "," + ask + "," + sequence("s", task("c") + "," + task("d")) + "," +
                             task("r") + "," + task("late", R"("dependencies": ["b"])");
    CoreHarness harness(workflow(steps));
    harness.script(QStringLiteral("b=hang,ok; c=ok; d=hang,ok; r=fail,ok"));
    harness.create();
    harness.driveFor(0);
    QCOMPARE(harness.statuses(QStringLiteral("a b w q s c d r late")),
             QStringLiteral("a:completed b:running w:running q:running s:running c:completed "
                            "d:running r:retrying late:waiting"));
    event::RetryRun retry = from("b");
    retry.copied = true;
    QVERIFY(harness.send(retry));
    harness.driveFor(0);
    QCOMPARE(harness.statuses(QStringLiteral("a b w q s c d r late")),
             QStringLiteral("a:completed b:completed w:running q:running s:completed c:completed "
                            "d:completed r:completed late:completed"));
    QVERIFY(harness.send(event::SendSignal{QStringLiteral("go"), {}, {}}));
    QVERIFY(harness.decide(QStringLiteral("approve")));
    harness.drive();
    QCOMPARE(harness.end(), QStringLiteral("completed"));
}

void tst_RunRetry::copyWithAGivenResult()
{
    const QByteArray steps =
        task("a") + "," + sequence("s", task("c"), R"("dependencies": ["a"],)") + "," +
        task("b", R"("dependencies": ["s"])") + "," +
        R"({"step_id": "l", "step_type": "loop", "for_each": "[1]", "steps": [)" + task("x") + "]}";
    CoreHarness harness(workflow(steps));
    harness.create();
    harness.drive();
    QCOMPARE(harness.end(), QStringLiteral("completed"));
    event::RetryRun retry = from("x");
    retry.copied = true;
    retry.output = base::Value(7);
    QVERIFY(!harness.send(retry));
    QCOMPARE(harness.end(), QStringLiteral("completed"));
    retry.fromStep = QStringLiteral("s");
    QVERIFY(harness.send(retry));
    const state::RunState &state = harness.state();
    QCOMPARE(state.step(state.find({QStringLiteral("s"), 0})).output.numberOr(0), 7.0);
    harness.drive();
    QCOMPARE(harness.end(), QStringLiteral("completed"));
    QCOMPARE(harness.statuses(QStringLiteral("a s c b")),
             QStringLiteral("a:completed s:completed c:pending b:completed"));
    QCOMPARE(state.step(state.find({QStringLiteral("b"), 0})).generation, 1);
}

void tst_RunRetry::copyOfARunThatRollsBack()
{
    const QByteArray steps = task("a", R"("rollback_actions": ["u", "v"])") + "," + task("u") +
                             "," + task("v") + "," + task("b", R"("dependencies": ["a"])");
    CoreHarness harness(workflow(steps));
    harness.script(QStringLiteral("b=fatal,fatal; v=hang,ok"));
    harness.create();
    harness.driveFor(0);
    QCOMPARE(harness.state().phase, RunPhase::RollingBack);
    event::RetryRun retry = from("b");
    retry.copied = true;
    QVERIFY(harness.send(retry));
    harness.drive();
    QCOMPARE(harness.end(), QStringLiteral("failed validation"));
    QVERIFY(harness.state().finished->rollbackComplete);
    QCOMPARE(harness.status(QStringLiteral("a")), QStringLiteral("compensated"));
}

void tst_RunRetry::longChainFromItsStart()
{
    constexpr int kSteps = 5'000;
    QByteArray steps = transform("s0", "0");
    for (int i = 1; i < kSteps; ++i)
        steps += "," + transform("s" + QByteArray::number(i), "1",
                                 R"("dependencies": ["s)" + QByteArray::number(i - 1) + "\"]");
    CoreHarness harness(workflow(steps));
    harness.checkEvery(0);
    harness.run();
    QVERIFY(harness.send(from("s0")));
    harness.drive();
    harness.check();
    QCOMPARE(harness.end(), QStringLiteral("completed"));
    QCOMPARE(harness.state().completions, 2 * kSteps);
}

void tst_RunRetry::retriedApprovalAsksAgain()
{
    const QByteArray ask =
        R"({"step_id": "q", "step_type": "human_approval", "approval": {"title": "?"}})";
    CoreHarness harness(workflow(ask));
    harness.run();
    const QString first = harness.openApproval();
    QVERIFY(harness.decide(QStringLiteral("reject")));
    QVERIFY(harness.send(from("")));
    QCOMPARE(harness.openApproval(), QStringLiteral("7-2"));
    QCOMPARE(harness.send(event::ClaimApproval{first, {}}).error().code,
             QStringLiteral("approval.closed"));
    QVERIFY(harness.decide(QStringLiteral("approve")));
    QCOMPARE(harness.end(), QStringLiteral("completed"));
}

void tst_RunRetry::handlersRunAgain()
{
    const QByteArray steps =
        task("a", R"("error_handlers": ["h", "i"])") + "," + task("h") + "," + task("i");
    CoreHarness harness(workflow(steps));
    harness.script(QStringLiteral("a=fatal; i=fatal,ok"));
    harness.run();
    QVERIFY(harness.send(from("")));
    harness.drive();
    QCOMPARE(harness.end(), QStringLiteral("completed"));
    QCOMPARE(keysOf(harness), QStringLiteral("a/0 a/h/0 a/i/0 a/0 a/h/1 a/i/0"));
}

QTEST_GUILESS_MAIN(tst_RunRetry)
#include "tst_run_retry.moc"
