// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core_harness.h"

#include <QtTest>

using namespace millrace::tests;

/// Dependencies, joins, dead paths, conditions and routes (workflow model §2, §3).
class tst_Edges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outcome_data();
    void outcome();
    void startsTheMomentItsInputsAreThere();
    void anyStartsOnceAtTheFirst();
    void routedStepsRememberWhatWasTaken();
};

namespace {

QByteArray branch(const QByteArray &id, const QByteArray &routes, const QByteArray &more = {})
{
    return R"({"step_id": ")" + id + R"(", "step_type": "conditional", "routes": [)" + routes +
           "]" + more + "}";
}

} // namespace

void tst_Edges::outcome_data()
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
    row("no steps at all complete", "", "", "", "completed");
    row("a chain runs in order", task("a") + "," + task("b", R"("dependencies": ["a"])"), "",
        "a:completed b:completed", "completed");
    row("a join on all waits for all",
        task("a") + "," + task("b") + "," + task("c", R"("dependencies": ["a", "b"])"), "b=slow",
        "a:completed b:completed c:completed", "completed");
    row("a condition that is false skips, and what hangs on it is dead",
        task("a", R"("conditions": ["workflow.no"])") + "," +
            task("b", R"("dependencies": ["a"])") + "," + task("c", R"("dependencies": ["b"])"),
        "", "a:skipped b:skipped c:skipped", "completed");
    row("all conditions must be true", task("a", R"("conditions": ["1 < 2", "2 < 1"])"), "",
        "a:skipped", "completed");
    row("a condition that cannot be evaluated fails the step",
        task("a", R"("conditions": ["nothing.at.all"])"), "", "a:failed", "failed expression");
    row("a join on all goes on with the edges that live",
        task("a", R"("conditions": ["false"])") + "," + task("b") + "," +
            task("c", R"("dependencies": ["a", "b"])"),
        "", "a:skipped b:completed c:completed", "completed");
    row("a join of k that can no longer be reached is skipped",
        task("a") + "," + task("b", R"("conditions": ["false"])") + "," +
            task("c", R"("conditions": ["false"])") + "," +
            task("d", R"("dependencies": ["a", "b", "c"], "join": 2)"),
        "", "a:completed b:skipped c:skipped d:skipped", "completed");
    row("a join of k starts at the k-th",
        task("a") + "," + task("b") + "," + task("c") + "," +
            task("d", R"("dependencies": ["a", "b", "c"], "join": 2)"),
        "c=slow", "a:completed b:completed c:completed d:completed", "completed");
    row("a join on any with all edges dead is skipped",
        task("a", R"("conditions": ["false"])") + "," + task("b", R"("conditions": ["false"])") +
            "," + task("c", R"("dependencies": ["a", "b"], "join": "any")"),
        "", "c:skipped", "completed");
    row("the first true route is taken",
        branch(
            "r",
            R"({"when": "false", "to": "a"}, {"when": "true", "to": "b"}, {"when": "true", "to": "c"})") +
            "," + task("a") + "," + task("b") + "," + task("c"),
        "", "r:completed a:skipped b:completed c:skipped", "completed");
    row("the default is taken where no route is true",
        branch("r", R"({"when": "false", "to": "a"})", R"(, "default": "b")") + "," + task("a") +
            "," + task("b"),
        "", "a:skipped b:completed", "completed");
    row("without a default nothing is taken",
        branch("r", R"({"when": "false", "to": "a"})") + "," + task("a"), "",
        "r:completed a:skipped", "completed");
    row("mode all takes every true route",
        branch(
            "r",
            R"({"when": "true", "to": "a"}, {"when": "false", "to": "b"}, {"when": "1", "to": "c"})",
            R"(, "mode": "all")") +
            "," + task("a") + "," + task("b") + "," + task("c"),
        "", "a:completed b:skipped c:completed", "completed");
    row("mode all falls back to the default",
        branch("r", R"({"when": "false", "to": "a"})", R"(, "mode": "all", "default": "b")") + "," +
            task("a") + "," + task("b"),
        "", "a:skipped b:completed", "completed");
    row("a dependency on a step that routes here is that route",
        branch("r", R"({"when": "false", "to": "a"}, {"when": "true", "to": "b"})") + "," +
            task("a", R"("dependencies": ["r"])") + "," + task("b", R"("dependencies": ["r"])"),
        "", "a:skipped b:completed", "completed");
    row("a dependency on a routing step that does not route here is an edge like any other",
        branch("r", R"({"when": "true", "to": "a"})") + "," + task("a") + "," +
            task("b", R"("dependencies": ["r"])"),
        "", "a:completed b:completed", "completed");
    row("two routes to one step are one edge",
        branch("r", R"({"when": "false", "to": "a"}, {"when": "true", "to": "a"})") + "," +
            task("a"),
        "", "a:completed", "completed");
    row("a join after a branch never waits for the branch not taken",
        branch("r", R"({"when": "true", "to": "a"})", R"(, "default": "b")") + "," + task("a") +
            "," + task("b") + "," + task("c", R"("dependencies": ["a", "b"])"),
        "", "a:completed b:skipped c:completed", "completed");
    row("a skipped conditional kills its routes",
        branch("r", R"({"when": "true", "to": "a"})", R"(, "conditions": ["false"])") + "," +
            task("a"),
        "", "r:skipped a:skipped", "completed");
    row("a route that cannot be evaluated fails the step",
        branch("r", R"({"when": "workflow.a.b.c", "to": "a"})") + "," + task("a"), "",
        "r:failed a:skipped", "failed expression");
    row("a failed step's edges are dead", task("a") + "," + task("b", R"("dependencies": ["a"])"),
        "a=fatal", "a:failed b:skipped", "failed validation");
    row("with continue_on_failure they are live",
        task("a", R"("continue_on_failure": true)") + "," + task("b", R"("dependencies": ["a"])"),
        "a=fatal", "a:failed b:completed", "completed");
}

void tst_Edges::outcome()
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

void tst_Edges::startsTheMomentItsInputsAreThere()
{
    CoreHarness harness(
        workflow(task("slow") + "," + task("a") + "," + task("b", R"("dependencies": ["a"])")));
    harness.script(QStringLiteral("slow=slow"));
    harness.create();
    harness.driveFor(0);
    QCOMPARE(harness.statuses(QStringLiteral("slow a b")),
             QStringLiteral("slow:running a:completed b:completed"));
}

void tst_Edges::anyStartsOnceAtTheFirst()
{
    CoreHarness harness(workflow(task("a") + "," + task("b") + "," +
                                 task("c", R"("dependencies": ["a", "b"], "join": "any")")));
    harness.script(QStringLiteral("b=slow"));
    harness.run();
    QCOMPARE(harness.logOf(QStringLiteral("start")), QStringLiteral("a b c"));
    QCOMPARE(harness.stepsOf(QStringLiteral("step_completed")), QStringLiteral("a c b"));
}

void tst_Edges::routedStepsRememberWhatWasTaken()
{
    CoreHarness harness(
        workflow(branch("r", R"({"when": "workflow.n > 1", "to": "a"})", R"(, "default": "b")") +
                 "," + task("a") + "," + task("b")),
        json(R"({"n": 2})"));
    harness.run();
    QCOMPARE(text(harness.output(QStringLiteral("r"))), QStringLiteral(R"({"routes":["a"]})"));
}

QTEST_GUILESS_MAIN(tst_Edges)
#include "tst_edges.moc"
