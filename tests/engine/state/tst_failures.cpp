// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core_harness.h"

#include <QtTest>

using namespace millrace;
using namespace millrace::tests;

/// Error handlers, compensation and the rollback step (workflow model §2, §5).
class tst_Failures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handlers_data();
    void handlers();
    void handlerSeesTheError();
    void handledStepGivesTheLastHandlersOutput();
    void cancelDuringAHandler();
    void compensationInReverseOrder();
    void compensationKeys();
    void compensationHasItsOwnPolicy();
    void failedCompensationIsNamed();
    void compensationSeesWhatItUndoes();
    void iterationsAreCompensatedToo();
    void lateSuccessIsCompensated();
    void unknownOutcomeIsNamed();
    void runLimitDoesNotBoundCompensation();
    void retriedContainerUndoesItsLastAttempt();
    void cancelWhileAContainerUndoes();
    void rollbackStepGoesBack();
    void rollbackStepsWaitForOneAnother();
    void rollbackToWhatNeverCompleted();
    void cancelDuringARollbackStep();
    void approvalInsideACompensation();
    void errorNamesTheStep();
};

namespace {

QByteArray undoable(const QByteArray &id, const QByteArray &more = {})
{
    return task(id, R"("rollback_actions": ["undo_)" + id + "\"]" + (more.isEmpty() ? "" : ", ") +
                        more) +
           "," + task("undo_" + id);
}

QByteArray chain()
{
    return undoable("a") + "," + undoable("b", R"("dependencies": ["a"])") + "," +
           task("c", R"("dependencies": ["b"])");
}

QByteArray rollback(const QByteArray &id, const QByteArray &to, const QByteArray &more)
{
    return R"({"step_id": ")" + id + R"(", "step_type": "rollback", "rollback": {"to": ")" + to +
           "\"}, " + more + "}";
}

QByteArray once()
{
    return R"("retry_policy": {"max_attempts": 1})";
}

} // namespace

void tst_Failures::handlers_data()
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
    const QByteArray two = task("a", R"("error_handlers": ["h", "i"])") + "," + task("h") + "," +
                           task("i") + "," + task("b", R"("dependencies": ["a"])");
    row("handlers do not run without a failure", two, "",
        "a:completed h:pending i:pending b:completed", "completed");
    row("when all handlers complete the run goes on", two, "a=fatal",
        "a:failed a/h:completed a/i:completed b:completed", "completed");
    row("a failing handler fails the run", two, "a=fatal; h=fatal",
        "a:failed a/h:failed a/i:none b:skipped", "failed validation");
    row("handlers are retried like any step", two, "a=fatal; h=fail,fail,ok",
        "a/h:completed b:completed", "completed");
    row("handlers run after the last attempt", two, "a=fail,fail,ok", "a:completed h:pending",
        "completed");
    row("a handler may have a handler",
        task("a", R"("error_handlers": ["h"])") + "," + task("h", R"("error_handlers": ["i"])") +
            "," + task("i"),
        "a=fatal; h=fatal", "a:failed a/h:failed a/h/i:completed", "completed");
    row("a handler may be a container",
        task("a", R"("error_handlers": ["h"])") +
            R"(, {"step_id": "h", "step_type": "sequential", "steps": [)" + task("x") + "," +
            task("y") + "]}",
        "a=fatal", "a:failed a/h:completed a/h/x:completed a/h/y:completed", "completed");
    row("one handler serves two steps at once",
        task("a", R"("error_handlers": ["h"])") + "," + task("b", R"("error_handlers": ["h"])") +
            "," + task("h"),
        "a=fatal; b=fatal; a/h=slow; b/h=slow", "a:failed b:failed a/h:completed b/h:completed",
        "completed");
    row("a failed step in a sequence may be handled",
        R"({"step_id": "s", "step_type": "sequential", "steps": [)" +
            task("a", R"("error_handlers": ["h"])") + "," + task("h") + "," + task("b") + "]}",
        "a=fatal", "s:completed s/a:failed s/a/h:completed s/b:completed", "completed");
    row("a handled step counts as a success of its parallel",
        R"({"step_id": "p", "step_type": "parallel", "success_threshold": 1, "steps": [)" +
            task("a", R"("error_handlers": ["h"])") + "," + task("h") + "]}",
        "a=fatal", "p:completed", "completed");
}

void tst_Failures::handlers()
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

void tst_Failures::handlerSeesTheError()
{
    CoreHarness harness(
        workflow(task("a", R"("error_handlers": ["h"])") + "," +
                 transform("h", "steps.a.error.class + ' ' + steps.a.status") + "," +
                 transform("b", "steps.h.output.value", R"("dependencies": ["a"])")));
    harness.script(QStringLiteral("a=fatal"));
    harness.run();
    QCOMPARE(text(harness.output(QStringLiteral("b"))),
             QStringLiteral(R"({"value":"validation failed"})"));
}

void tst_Failures::handledStepGivesTheLastHandlersOutput()
{
    CoreHarness harness(
        workflow(task("a", R"("error_handlers": ["h", "i"])") + "," + transform("h", "1") + "," +
                 transform("i", "2") + "," +
                 transform("b", "steps.a.output.value", R"("dependencies": ["a"])")));
    harness.script(QStringLiteral("a=fatal"));
    harness.run();
    QCOMPARE(text(harness.output(QStringLiteral("b"))), QStringLiteral(R"({"value":2})"));
}

void tst_Failures::cancelDuringAHandler()
{
    CoreHarness harness(workflow(task("a", R"("error_handlers": ["h"])") + "," + task("h")));
    harness.script(QStringLiteral("a=fatal; h=hang"));
    harness.create();
    harness.driveFor(0);
    QVERIFY(harness.send(event::CancelRun{}));
    harness.drive();
    QCOMPARE(harness.end(), QStringLiteral("cancelled cancelled"));
    QCOMPARE(harness.status(QStringLiteral("a/h")), QStringLiteral("cancelled"));
}

void tst_Failures::compensationInReverseOrder()
{
    CoreHarness harness(workflow(chain()));
    harness.script(QStringLiteral("c=fatal; undo_b=slow"));
    harness.create();
    harness.driveFor(0);
    QCOMPARE(harness.state().phase, RunPhase::RollingBack);
    harness.drive();
    QCOMPARE(harness.end(), QStringLiteral("failed validation"));
    QCOMPARE(harness.logOf(QStringLiteral("start")), QStringLiteral("a b c b/undo_b a/undo_a"));
    QCOMPARE(harness.statuses(QStringLiteral("a b c")),
             QStringLiteral("a:compensated b:compensated c:failed"));
    QVERIFY(harness.state().finished->rolledBack);
    QVERIFY(harness.state().finished->rollbackComplete);
}

void tst_Failures::compensationKeys()
{
    const QByteArray two =
        task("a", R"("rollback_actions": ["u", "v"], "idempotency_key": "order-${workflow.n}")") +
        "," + task("u") + "," + task("v") + "," + undoable("b") + "," +
        task("c", R"("dependencies": ["a", "b"])");
    CoreHarness harness(workflow(two), json(R"({"n": 5})"));
    harness.script(QStringLiteral("c=fatal"));
    harness.run();
    QStringList keys;
    for (const auto &start : harness.started())
        keys.append(start.key);
    QCOMPARE(keys.join(u' '),
             QStringLiteral("order-5 run/b/0 run/c/0 run/b/0/undo order-5/undo/u order-5/undo/v"));
}

void tst_Failures::compensationHasItsOwnPolicy()
{
    CoreHarness harness(workflow(chain()));
    harness.script(QStringLiteral("c=fatal; undo_b=fail,fail,ok"));
    harness.run();
    QCOMPARE(harness.logOf(QStringLiteral("start")),
             QStringLiteral("a b c b/undo_b b/undo_b b/undo_b a/undo_a"));
    QVERIFY(harness.state().finished->rollbackComplete);
}

void tst_Failures::failedCompensationIsNamed()
{
    CoreHarness harness(workflow(chain()));
    harness.script(QStringLiteral("c=fatal; undo_b=fatal"));
    harness.run();
    QCOMPARE(harness.statuses(QStringLiteral("a b b/undo_b")),
             QStringLiteral("a:compensated b:compensated b/undo_b:failed"));
    QVERIFY(!harness.state().finished->rollbackComplete);
    QCOMPARE(harness.state().finished->notUndone, QStringList{QStringLiteral("b")});
}

void tst_Failures::compensationSeesWhatItUndoes()
{
    const QByteArray steps = transform("a", "41", R"("rollback_actions": ["u"])") + "," +
                             transform("u", "steps.a.output.value + 1",
                                       R"("output_mapping": {"result.value": "workflow.undone"})") +
                             "," + task("c", R"("dependencies": ["a"])");
    CoreHarness harness(workflow(steps));
    harness.script(QStringLiteral("c=fatal"));
    harness.run();
    QCOMPARE(text(harness.state().data), QStringLiteral(R"({"undone":42})"));
}

void tst_Failures::iterationsAreCompensatedToo()
{
    const QByteArray loop =
        R"({"step_id": "l", "step_type": "loop", "for_each": "[1, 2]", "steps": [)" +
        undoable("a") + "]}";
    CoreHarness harness(workflow(loop + "," + task("c", R"("dependencies": ["l"])")));
    harness.script(QStringLiteral("c=fatal"));
    harness.run();
    QCOMPARE(harness.logOf(QStringLiteral("start")),
             QStringLiteral("l[0]/a l[1]/a c l[1]/a/undo_a l[0]/a/undo_a"));
}

void tst_Failures::lateSuccessIsCompensated()
{
    CoreHarness harness(workflow(undoable("a") + "," + task("b")));
    harness.script(QStringLiteral("a=late; b=hang"));
    harness.create();
    QVERIFY(harness.send(event::CancelRun{}));
    QCOMPARE(harness.logOf(QStringLiteral("cancel")), QStringLiteral("a b"));
    harness.drive();
    QCOMPARE(harness.statuses(QStringLiteral("a b")), QStringLiteral("a:compensated b:cancelled"));
    QCOMPARE(harness.end(), QStringLiteral("cancelled cancelled"));
}

void tst_Failures::unknownOutcomeIsNamed()
{
    const QByteArray script =
        R"({"step_id": "s", "step_type": "action", "action": {"kind": "script", "source": "x"}})";
    CoreHarness harness(workflow(task("a") + "," + script));
    harness.script(QStringLiteral("a=hang; s=hang"));
    harness.create();
    QVERIFY(harness.send(event::CancelRun{}));
    harness.drive();
    // Only what acted on the outside leaves a doubt.
    QCOMPARE(harness.state().finished->notUndone, QStringList{QStringLiteral("a")});
    QVERIFY(!harness.state().finished->rollbackComplete);
}

void tst_Failures::runLimitDoesNotBoundCompensation()
{
    CoreHarness harness(
        workflow(undoable("a") + "," + task("b", R"("dependencies": ["a"])"), R"("timeout": 10,)"));
    harness.script(QStringLiteral("b=hang"));
    harness.script(QStringLiteral("undo_a"), {succeeds(Value(1), 100'000)});
    harness.run();
    QCOMPARE(harness.end(), QStringLiteral("timed_out timeout"));
    QCOMPARE(harness.status(QStringLiteral("a")), QStringLiteral("compensated"));
    QCOMPARE(harness.clock().now() - ManualClock::kStart, 110'000);
}

void tst_Failures::retriedContainerUndoesItsLastAttempt()
{
    const QByteArray policy = R"("retry_policy": {"max_attempts": 2, "delay": 1, "jitter": 0}, )";
    const QByteArray steps = R"({"step_id": "s", "step_type": "sequential", )" + policy +
                             R"("steps": [)" + undoable("a") + "," + undoable("b") + "," +
                             task("c", once()) + "]}," + undoable("x");
    CoreHarness harness(workflow(steps));
    harness.script(QStringLiteral("c=fail,ok; undo_b=fatal"));
    harness.run();
    QCOMPARE(harness.end(), QStringLiteral("completed"));
    QStringList keys;
    for (const auto &start : harness.started())
        keys.append(start.key);
    QCOMPARE(keys.join(u' '),
             QStringLiteral("run/x/0 run/s/a/0 run/s/b/0 run/s/c/0 run/s/b/0/undo run/s/a/0/undo "
                            "run/s/a/1 run/s/b/1 run/s/c/0"));
    QCOMPARE(harness.state().notUndone, QStringList{QStringLiteral("s/b")});
    QCOMPARE(harness.status(QStringLiteral("x")), QStringLiteral("completed"));
}

void tst_Failures::cancelWhileAContainerUndoes()
{
    const QByteArray policy = R"("retry_policy": {"max_attempts": 2, "delay": 1, "jitter": 0}, )";
    const QByteArray steps = R"({"step_id": "s", "step_type": "sequential", )" + policy +
                             R"("steps": [)" + undoable("a") + "," + undoable("b") + "," +
                             task("c", once()) + "]}";
    CoreHarness harness(workflow(steps));
    harness.script(QStringLiteral("c=fail,ok; undo_b=slow"));
    harness.create();
    harness.driveFor(1500);
    QVERIFY(harness.send(event::CancelRun{}));
    harness.drive();
    QCOMPARE(harness.end(), QStringLiteral("cancelled cancelled"));
    QCOMPARE(harness.logOf(QStringLiteral("start")),
             QStringLiteral("s/a s/b s/c s/b/undo_b s/a/undo_a"));
}

void tst_Failures::rollbackStepGoesBack()
{
    const QByteArray steps = undoable("a") + "," + undoable("b", R"("dependencies": ["a"])") + "," +
                             undoable("c", R"("dependencies": ["b"])") + "," +
                             rollback("r", "a", R"("dependencies": ["c"])") + "," +
                             task("d", R"("dependencies": ["r"])");
    CoreHarness harness(workflow(steps));
    harness.run();
    QCOMPARE(harness.end(), QStringLiteral("completed"));
    QCOMPARE(harness.logOf(QStringLiteral("start")), QStringLiteral("a b c c/undo_c b/undo_b d"));
    QCOMPARE(harness.statuses(QStringLiteral("a b c")),
             QStringLiteral("a:completed b:compensated c:compensated"));
    QCOMPARE(text(harness.output(QStringLiteral("r"))),
             QStringLiteral(R"({"compensated":["c","b"],"complete":true})"));
}

void tst_Failures::rollbackStepsWaitForOneAnother()
{
    const QByteArray steps = undoable("a") + "," + undoable("b", R"("dependencies": ["a"])") + "," +
                             rollback("r", "a", R"("dependencies": ["b"])") + "," +
                             rollback("s", "a", R"("dependencies": ["b"])");
    CoreHarness harness(workflow(steps));
    harness.script(QStringLiteral("undo_b=slow"));
    harness.run();
    QCOMPARE(harness.end(), QStringLiteral("completed"));
    QCOMPARE(text(harness.output(QStringLiteral("r"))[u"compensated"]), QStringLiteral(R"(["b"])"));
    QCOMPARE(text(harness.output(QStringLiteral("s"))[u"compensated"]), QStringLiteral("[]"));
}

void tst_Failures::rollbackToWhatNeverCompleted()
{
    const QByteArray steps = task("a", R"("conditions": ["false"])") + "," + task("b") + "," +
                             rollback("r", "a", R"("dependencies": ["b"])");
    CoreHarness harness(workflow(steps));
    harness.run();
    QCOMPARE(harness.end(), QStringLiteral("failed validation"));
}

void tst_Failures::cancelDuringARollbackStep()
{
    const QByteArray steps = undoable("a") + "," + undoable("b", R"("dependencies": ["a"])") + "," +
                             rollback("r", "a", R"("dependencies": ["b"])");
    CoreHarness harness(workflow(steps));
    harness.script(QStringLiteral("undo_b=slow"));
    harness.create();
    harness.driveFor(0);
    QVERIFY(harness.send(event::CancelRun{}));
    harness.drive();
    QCOMPARE(harness.end(), QStringLiteral("cancelled cancelled"));
    QCOMPARE(harness.logOf(QStringLiteral("start")), QStringLiteral("a b b/undo_b a/undo_a"));
    QCOMPARE(harness.logOf(QStringLiteral("cancel")), QString());
}

void tst_Failures::approvalInsideACompensation()
{
    const QByteArray steps =
        task("a", R"("rollback_actions": ["u"])") +
        R"(, {"step_id": "u", "step_type": "human_approval", "approval": {"title": "Undone by hand?"}}, )" +
        task("c", R"("dependencies": ["a"])");
    CoreHarness harness(workflow(steps));
    harness.script(QStringLiteral("c=fatal"));
    harness.run();
    QCOMPARE(harness.state().phase, RunPhase::RollingBack);
    QVERIFY(harness.decide(QStringLiteral("approve")));
    QCOMPARE(harness.end(), QStringLiteral("failed validation"));
    QVERIFY(harness.state().finished->rollbackComplete);
}

void tst_Failures::errorNamesTheStep()
{
    const QByteArray loop =
        R"({"step_id": "l", "step_type": "loop", "for_each": "[1, 2]", "steps": [)" +
        task("a", once()) + "]}";
    CoreHarness harness(
        workflow(R"({"step_id": "s", "step_type": "sequential", "steps": [)" + loop + "]}"));
    harness.script(QStringLiteral("s/l[1]/a=fatal"));
    harness.run();
    QCOMPARE(text(harness.state().finished->error->details[u"step"]),
             QStringLiteral("\"s/l[1]/a\""));
}

QTEST_GUILESS_MAIN(tst_Failures)
#include "tst_failures.moc"
