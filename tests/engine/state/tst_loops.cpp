// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core_harness.h"

#include <QtTest>

using namespace millrace::tests;

/// Loops: while a condition holds, and over a list (workflow model §3).
class tst_Loops : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void result_data();
    void result();
    void eachKeepsItsLimit();
    void failingItem_data();
    void failingItem();
    void failingItemEndsWhatElseItsIterationDoes();
    void listIsEvaluatedOnce();
    void iterationsSeeTheirOwnSteps();
    void handlersOfIterationsAreKeptApart();
    void manyItems();
    void manyItemsAtOnceAreCancelledQuickly();
    void endlessLoopYields();
};

namespace {

QByteArray loop(const QByteArray &id, const QByteArray &fields, const QByteArray &steps)
{
    return R"({"step_id": ")" + id + R"(", "step_type": "loop", )" + fields + R"(, "steps": [)" +
           steps + "]}";
}

QByteArray each(const QByteArray &list, const QByteArray &steps, const QByteArray &more = {})
{
    return loop("l", R"("for_each": ")" + list + "\"" + (more.isEmpty() ? "" : ", ") + more, steps);
}

} // namespace

void tst_Loops::result_data()
{
    QTest::addColumn<QByteArray>("steps");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("output");
    const auto row = [](const char *name, const QByteArray &steps, const char *end,
                        const char *output) {
        QTest::newRow(name) << steps << QString::fromLatin1(end) << QString::fromUtf8(output);
    };
    row("each item goes through the body, results in item order",
        each("[3, 4]", transform("a", "item * 10 + index")), "completed",
        R"([{"a":{"value":30}},{"a":{"value":41}}])");
    row("an empty list completes at once", each("[]", task("a")), "completed", "[]");
    row("what is no list fails", each("7", task("a")), "failed validation", "undefined");
    row("a list that cannot be evaluated fails", each("workflow.no.list", task("a")),
        "failed expression", "undefined");
    row("an empty body gives an empty object for each item", each("[1, 2]", ""), "completed",
        "[{},{}]");
    row("skipped steps are left out of an iteration's result",
        each("[1, 2]",
             transform("a", "item") + "," + transform("b", "0", R"("conditions": ["item > 1"])")),
        "completed", R"([{"a":{"value":1}},{"a":{"value":2},"b":{"value":0}}])");
    row("loops nest, and the inner item hides the outer",
        each("[1, 2]", transform("o", "item") + "," +
                           loop("m", R"("for_each": "[item * 10]", "dependencies": ["o"])",
                                transform("a", "item + index"))),
        "completed",
        R"([{"o":{"value":1},"m":[{"a":{"value":10}}]},{"o":{"value":2},"m":[{"a":{"value":20}}]}])");
    row("a loop goes on while its condition holds",
        loop("l", R"("loop_condition": "iteration < 3")", transform("a", "iteration")), "completed",
        R"([{"a":{"value":0}},{"a":{"value":1}},{"a":{"value":2}}])");
    row("the condition sees the last iteration",
        loop("l", R"("loop_condition": "iteration === 0 || steps.a.output.value < 2")",
             transform("a", "iteration")),
        "completed", R"([{"a":{"value":0}},{"a":{"value":1}},{"a":{"value":2}}])");
    row("a condition that is false at first gives nothing",
        loop("l", R"("loop_condition": "false")", task("a")), "completed", "[]");
    row("reaching the most iterations is an error",
        loop("l", R"("loop_condition": "true", "loop_max_iterations": 2)", transform("a", "1")),
        "failed validation", "undefined");
    row("unless it is said to complete",
        loop("l", R"("loop_condition": "true", "loop_max_iterations": 2, "on_max": "complete")",
             transform("a", "1")),
        "completed", R"([{"a":{"value":1}},{"a":{"value":1}}])");
    row("a condition that ends at the most is no error",
        loop("l", R"("loop_condition": "iteration < 2", "loop_max_iterations": 2)",
             transform("a", "1")),
        "completed", R"([{"a":{"value":1}},{"a":{"value":1}}])");
    row("a condition that cannot be evaluated fails",
        loop("l", R"("loop_condition": "no.such")", task("a")), "failed expression", "undefined");
    row("a failing body ends a loop on a condition",
        loop("l", R"("loop_condition": "iteration < 3")", transform("a", "workflow.x.y")),
        "failed expression", "undefined");
    row("an empty body is bounded as well",
        loop("l", R"("loop_condition": "true", "on_max": "complete", "loop_max_iterations": 3)",
             ""),
        "completed", "[{},{},{}]");
}

void tst_Loops::result()
{
    QFETCH(QByteArray, steps);
    CoreHarness harness(workflow(steps));
    harness.run();
    QTEST(harness.end(), "end");
    QTEST(text(harness.output(QStringLiteral("l"))), "output");
}

void tst_Loops::eachKeepsItsLimit()
{
    CoreHarness harness(workflow(each("[1, 2, 3, 4]", task("a"), R"("max_concurrent": 2)")));
    harness.script(QStringLiteral("a=slow"));
    harness.create();
    QCOMPARE(harness.logOf(QStringLiteral("start")), QStringLiteral("l[0]/a l[1]/a"));
    harness.driveFor(1000);
    QCOMPARE(harness.logOf(QStringLiteral("start")), QStringLiteral("l[0]/a l[1]/a l[2]/a l[3]/a"));
    harness.drive();
    QCOMPARE(harness.clock().now() - ManualClock::kStart, 2000);
    QCOMPARE(harness.end(), QStringLiteral("completed"));
}

void tst_Loops::failingItem_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("output");
    QTest::addColumn<QString>("started");
    QTest::newRow("fail cancels the rest")
        << QByteArray("fail") << QStringLiteral("failed validation") << QStringLiteral("undefined")
        << QStringLiteral("l[0]/a l[1]/a");
    QTest::newRow("skip leaves the item out")
        << QByteArray("skip") << QStringLiteral("completed")
        << QStringLiteral(R"([{"a":1},{"a":3}])") << QStringLiteral("l[0]/a l[1]/a l[2]/a");
    QTest::newRow("null stands for it")
        << QByteArray("null") << QStringLiteral("completed")
        << QStringLiteral(R"([{"a":1},null,{"a":3}])") << QStringLiteral("l[0]/a l[1]/a l[2]/a");
}

void tst_Loops::failingItem()
{
    QFETCH(QByteArray, policy);
    CoreHarness harness(
        workflow(each("[1, 2, 3]", task("a"), R"("on_item_failure": ")" + policy + "\"")));
    harness.script(QStringLiteral("l[0]/a"), {succeeds(Value(1))});
    harness.script(QStringLiteral("l[1]/a"), {fails(ErrorClass::Validation)});
    harness.script(QStringLiteral("l[2]/a"), {succeeds(Value(3))});
    harness.run();
    QTEST(harness.end(), "end");
    QTEST(text(harness.output(QStringLiteral("l"))), "output");
    QTEST(harness.logOf(QStringLiteral("start")), "started");
}

void tst_Loops::failingItemEndsWhatElseItsIterationDoes()
{
    const QByteArray wait = R"({"step_id": "w", "step_type": "wait", "wait": {"duration": 86400}})";
    CoreHarness harness(workflow(
        each("[1, 2]", task("a") + "," + task("h") + "," + wait, R"("on_item_failure": "skip")")));
    harness.script(QStringLiteral("l[0]/a=fatal; l[0]/h=hang"));
    harness.create();
    harness.driveFor(0);
    QCOMPARE(harness.statuses(QStringLiteral("l[0]/a l[0]/h l[0]/w l[1]/w")),
             QStringLiteral("l[0]/a:failed l[0]/h:cancelled l[0]/w:cancelled l[1]/w:running"));
    harness.drive();
    QCOMPARE(harness.end(), QStringLiteral("completed"));
}

void tst_Loops::listIsEvaluatedOnce()
{
    CoreHarness harness(workflow(each("workflow.list", transform("a", "item"),
                                      R"("output_mapping": {"result": "workflow.done"})") +
                                     "," + task("t"),
                                 R"("global_variables": {"list": [1, 2]},)"));
    harness.run();
    QCOMPARE(text(harness.state().data[u"done"]),
             QStringLiteral(R"([{"a":{"value":1}},{"a":{"value":2}}])"));
    QCOMPARE(harness.stepsOf(QStringLiteral("scope_opened")), QStringLiteral("l l"));
}

void tst_Loops::iterationsSeeTheirOwnSteps()
{
    CoreHarness harness(
        workflow(each("[5, 6, 7]",
                      transform("a", "item") + "," +
                          transform("b", "steps.a.output.value", R"("dependencies": ["a"])"),
                      R"("max_concurrent": 3)")));
    harness.run();
    QCOMPARE(text(harness.output(QStringLiteral("l[1]/b"))), QStringLiteral(R"({"value":6})"));
    QCOMPARE(text(harness.output(QStringLiteral("l[2]/b"))), QStringLiteral(R"({"value":7})"));
}

void tst_Loops::handlersOfIterationsAreKeptApart()
{
    const QByteArray body = task("a", R"("error_handlers": ["fix"])") + "," + task("fix");
    CoreHarness harness(workflow(each("[0, 1, 2]", body, R"("max_concurrent": 3)")));
    harness.script(QStringLiteral("a=fatal; l[0]/a/fix=slow; l[1]/a/fix=ok; l[2]/a/fix=slow"));
    harness.run();
    QCOMPARE(harness.end(), QStringLiteral("completed"));
    QCOMPARE(text(harness.output(QStringLiteral("l"))),
             QStringLiteral(R"([{"a":{"did":"slow"}},{"a":{"did":"ok"}},{"a":{"did":"slow"}}])"));
}

void tst_Loops::manyItems()
{
    Value list = Value::emptyArray();
    for (int i = 0; i < 10'000; ++i)
        list.append(i);
    CoreHarness many(workflow(each("workflow.list", transform("a", "item + 1"))),
                     Value::object({{QStringLiteral("list"), list}}));
    many.checkEvery(0);
    many.run();
    many.check();
    QCOMPARE(many.end(), QStringLiteral("completed"));
    QCOMPARE(many.output(QStringLiteral("l")).size(), std::size_t(10'000));
    QCOMPARE(text(many.output(QStringLiteral("l")).at(9'999)),
             QStringLiteral(R"({"a":{"value":10000}})"));
}

void tst_Loops::manyItemsAtOnceAreCancelledQuickly()
{
    Value list = Value::emptyArray();
    for (int i = 0; i < 5'000; ++i)
        list.append(i);
    const QByteArray steps = each("workflow.list", task("a"), R"("max_concurrent": 5000)");
    CoreHarness harness(workflow(steps, R"("max_parallel_steps": 5000,)"),
                        Value::object({{QStringLiteral("list"), list}}));
    harness.checkEvery(0);
    harness.script(QStringLiteral("a=hang; l[4999]/a=fatal"));
    harness.run();
    harness.check();
    QCOMPARE(harness.end(), QStringLiteral("failed validation"));
}

void tst_Loops::endlessLoopYields()
{
    CoreHarness harness(
        workflow(loop("l", R"("loop_condition": "true", "loop_max_iterations": 1000000000)",
                      transform("a", "1"))));
    millrace::event::RunCreated created;
    created.uuid = QStringLiteral("u");
    auto decision =
        millrace::state::decide(harness.state(), millrace::event::CreateRun{created, false}, 1, {});
    QVERIFY(decision && decision->more);
    QVERIFY(decision->events.size() < 3000);
    decision = millrace::state::decide(harness.state(), millrace::event::CancelRun{}, 2, {});
    QVERIFY(decision && !decision->more);
    QVERIFY(harness.state().isFinished());
}

QTEST_GUILESS_MAIN(tst_Loops)
#include "tst_loops.moc"
