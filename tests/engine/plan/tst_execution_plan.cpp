// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/run_builder.h"

#include <QtTest>

using namespace millrace;
using namespace millrace::tests;

/// What a definition becomes: nodes in depth-first order, edges, policies, refusals.
class tst_ExecutionPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusals_data();
    void refusals();
    void nodesStandInDepthFirstOrder();
    void edgesAreDrawnOnce();
    void sequencesAreChained();
    void onDemandStepsAreNoChildren();
    void policies_data();
    void policies();
    void limits();
    void mockedStepsAreTasksWithoutChildren();
    void actionsAreLowered_data();
    void actionsAreLowered();
    void scriptsAreNoTemplates();
    void webhookTakesItsMembers();
    void thousandStepsArePlannedQuickly();
};

namespace {

QByteArray step(const QByteArray &type, const QByteArray &more)
{
    return R"({"step_id": "a", "step_type": ")" + type + "\"" + (more.isEmpty() ? "" : ", ") +
           more + "}";
}

QString kindOf(const plan::Work &work)
{
    static const char *const names[] = {"task",   "compute", "group", "repeat", "each",
                                        "branch", "pause",   "ask",   "call",   "undo"};
    return QString::fromLatin1(names[work.index()]);
}

} // namespace

void tst_ExecutionPlan::refusals_data()
{
    QTest::addColumn<QByteArray>("steps");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &steps, const char *words) {
        QTest::newRow(name) << steps << QString::fromLatin1(words);
    };
    row("a type of a later version", step("agent", {}),
        "\"agent\", which is not available in this version");
    row("two steps of one name", task("a") + "," + task("a"), "two steps are called a");
    row("a dependency on nothing", task("a", R"("dependencies": ["x"])"),
        "names the unknown step \"x\"");
    row("a route to nothing", step("conditional", R"("routes": [{"when": "true", "to": "x"}])"),
        "unknown step");
    row("an edge across a container's border",
        task("b", R"("dependencies": ["c"])") + "," +
            step("parallel", R"("steps": [)" + task("c") + "]"),
        "in another container");
    row("an expression that does not parse", transform("a", "1 +"), "step a");
    row("a template that does not parse",
        step("action", R"("action": {"kind": "process", "program": "${1 +}"})"), "step a");
    row("an action without a kind", step("action", R"("action": {"kind": ""})"),
        "does not say what it does");
    row("a loop without a list or a condition", step("loop", R"("steps": [])"),
        "for_each or loop_condition");
    row("a wait for nothing", step("wait", R"("wait": {})"), "needs one of");
    row("a wait for two things", step("wait", R"("wait": {"duration": 1, "event": "e"})"),
        "needs one of");
    row("an approval that asks nothing", step("human_approval", {}), "does not say what it asks");
    row("a sub-workflow without a name", step("sub_workflow", R"("sub_workflow": {})"),
        "which workflow");
    row("a rollback to nowhere", step("rollback", {}), "where it rolls back to");
}

void tst_ExecutionPlan::refusals()
{
    QFETCH(QByteArray, steps);
    QFETCH(QString, words);
    const auto plan = tryPlan(workflow(steps));
    QVERIFY(!plan);
    QCOMPARE(plan.error().errorClass, base::ErrorClass::Validation);
    QVERIFY2(plan.error().message.contains(words), qPrintable(plan.error().message));
}

void tst_ExecutionPlan::nodesStandInDepthFirstOrder()
{
    const QByteArray inner = R"({"step_id": "q", "step_type": "parallel", "steps": [)" + task("c") +
                             "," + task("d") + "]}";
    const QByteArray outer = R"({"step_id": "p", "step_type": "sequential", "steps": [)" +
                             task("b") + "," + inner + "]}";
    const plan::PlanPtr plan = planOf(workflow(task("a") + "," + outer + "," + task("e")));
    QStringList ids;
    QStringList ends;
    for (const plan::PlanNode &node : plan->nodes()) {
        ids.append(node.id);
        ends.append(QString::number(node.end));
    }
    QCOMPARE(ids.join(u' '), QStringLiteral("a p b q c d e"));
    QCOMPARE(ends.join(u' '), QStringLiteral("1 6 3 6 5 6 7"));
    QCOMPARE(plan->children(-1), (std::vector<int>{0, 1, 6}));
    QCOMPARE(plan->children(plan->indexOf(QStringLiteral("q"))), (std::vector<int>{4, 5}));
    QCOMPARE(plan->node(4).parent, 3);
}

void tst_ExecutionPlan::edgesAreDrawnOnce()
{
    const QByteArray routes = R"({"step_id": "r", "step_type": "conditional", "default": "b",
        "routes": [{"when": "true", "to": "a"}, {"when": "false", "to": "a"}]})";
    const plan::PlanPtr plan =
        planOf(workflow(routes + "," + task("a", R"("dependencies": ["r", "r"])") + "," +
                        task("b") + "," + task("c", R"("dependencies": ["r", "a"])")));
    const std::vector<plan::Edge> &out = plan->node(0).out;
    QCOMPARE(out.size(), std::size_t(3));
    QVERIFY(out[0].routed && out[1].routed && !out[2].routed);
    QCOMPARE(plan->node(1).incoming, 1);
    QCOMPARE(plan->node(3).incoming, 2);
}

void tst_ExecutionPlan::sequencesAreChained()
{
    const QByteArray steps =
        task("a", R"("error_handlers": ["h"])") + "," + task("h") + "," + task("b");
    const plan::PlanPtr plan = planOf(
        workflow(R"({"step_id": "s", "step_type": "sequential", "steps": [)" + steps + "]}"));
    QCOMPARE(plan->node(1).next, 3);
    QCOMPARE(plan->node(3).previous, 1);
    QCOMPARE(plan->node(2).previous, -1);
}

void tst_ExecutionPlan::onDemandStepsAreNoChildren()
{
    const plan::PlanPtr plan =
        planOf(workflow(task("a", R"("error_handlers": ["h"], "rollback_actions": ["u"])") + "," +
                        task("h") + "," + task("u")));
    QCOMPARE(plan->children(-1), std::vector<int>{0});
    QCOMPARE(plan->node(0).handlers, std::vector<int>{1});
    QCOMPARE(plan->node(0).compensations, std::vector<int>{2});
    QVERIFY(plan->node(1).onDemand && plan->node(2).onDemand);
}

void tst_ExecutionPlan::policies_data()
{
    QTest::addColumn<QByteArray>("step");
    QTest::addColumn<int>("attempts");
    QTest::addColumn<qint64>("timeout");
    const QByteArray policy = R"("retry_policy": {"max_attempts": 7}, "timeout": 9)";
    const QByteArray body = R"("steps": [])";
    QTest::newRow("a task inherits the workflow's policy") << task("a") << 4 << qint64(300'000);
    QTest::newRow("its own comes first") << task("a", policy) << 7 << qint64(9'000);
    QTest::newRow("a computed step inherits as well") << transform("a", "1") << 4 << qint64(0);
    QTest::newRow("a container is attempted once") << step("parallel", body) << 1 << qint64(0);
    QTest::newRow("unless it says otherwise")
        << step("parallel", body + ", " + policy) << 7 << qint64(9'000);
    QTest::newRow("a wait has no limit")
        << step("wait", R"("wait": {"duration": 1})") << 1 << qint64(0);
    QTest::newRow("nor has a sub-workflow")
        << step("sub_workflow", R"("sub_workflow": {"id": "6d0c2f5e-3c5b-4f0e-9a53-0c1f3f6c0001"})")
        << 1 << qint64(0);
    QTest::newRow("nor an approval")
        << step("human_approval", R"("approval": {"title": "?"})") << 1 << qint64(0);
}

void tst_ExecutionPlan::policies()
{
    QFETCH(QByteArray, step);
    const plan::PlanPtr plan = planOf(workflow(step, R"("retry_policy": {"max_attempts": 4},)"));
    QTEST(plan->node(0).retry.maxAttempts, "attempts");
    QTEST(plan->node(0).timeoutMs, "timeout");
}

void tst_ExecutionPlan::limits()
{
    const plan::PlanPtr plan =
        planOf(workflow(step("parallel", R"("steps": [], "max_concurrent": 3)")));
    const auto &group = std::get<plan::Group>(plan->node(0).work);
    QCOMPARE(group.threshold, 0.5);
    QCOMPARE(group.maxConcurrent, 3);
    QCOMPARE(plan->timeoutMs(), 3'600'000);
    const plan::PlanPtr loop =
        planOf(workflow(step("loop", R"("steps": [], "loop_condition": "true")")));
    QCOMPARE(std::get<plan::Repeat>(loop->node(0).work).maxIterations, 100);
    const plan::PlanPtr each = planOf(workflow(step("loop", R"("steps": [], "for_each": "[]")")));
    QCOMPARE(std::get<plan::Each>(each->node(0).work).maxConcurrent, 1);
}

void tst_ExecutionPlan::mockedStepsAreTasksWithoutChildren()
{
    const QByteArray text =
        workflow(step("sequential", R"("steps": [)" + task("b") + "]") + "," + task("c"));
    plan::PlanOptions options;
    options.mocked = {QStringLiteral("a")};
    const auto plan = tryPlan(text, options);
    QVERIFY(plan);
    QCOMPARE((*plan)->nodes().size(), std::size_t(2));
    QCOMPARE(std::get<plan::Task>((*plan)->node(0).work).kind, QStringLiteral("mock"));
}

void tst_ExecutionPlan::actionsAreLowered_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QString>("work");
    QTest::addColumn<bool>("outside");
    QTest::newRow("noop is computed")
        << QByteArray(R"({"kind": "noop"})") << QStringLiteral("compute") << false;
    QTest::newRow("transform is computed")
        << QByteArray(R"({"kind": "transform", "set": {"a": "1"}})") << QStringLiteral("compute")
        << false;
    QTest::newRow("script is a pure task")
        << QByteArray(R"({"kind": "script", "source": "return 1"})") << QStringLiteral("task")
        << false;
    QTest::newRow("process acts on the outside")
        << QByteArray(R"({"kind": "process", "program": "x"})") << QStringLiteral("task") << true;
    QTest::newRow("file acts on the outside")
        << QByteArray(R"({"kind": "file", "operation": "read", "path": "x"})")
        << QStringLiteral("task") << true;
}

void tst_ExecutionPlan::actionsAreLowered()
{
    QFETCH(QByteArray, action);
    QFETCH(bool, outside);
    const plan::PlanPtr plan = planOf(workflow(step("action", R"("action": )" + action)));
    QTEST(kindOf(plan->node(0).work), "work");
    const auto *task = std::get_if<plan::Task>(&plan->node(0).work);
    QVERIFY(task == nullptr || task->outside == outside);
}

namespace {

/// A scope in which `workflow` is 5 and nothing else is known.
class Five final : public expression::Scope
{
public:
    std::optional<base::Value> root(QStringView name) const override
    {
        return name == u"workflow" ? std::optional<base::Value>(5) : std::nullopt;
    }
    base::Value step(QStringView) const override { return {}; }
    base::Value allSteps() const override { return {}; }
    double now() const override { return 0; }
    double random(int) const override { return 0; }
};

} // namespace

void tst_ExecutionPlan::scriptsAreNoTemplates()
{
    for (const QString &source :
         {QStringLiteral("return `${workflow} $${x} $$${y} $`"), QStringLiteral("${"),
          QStringLiteral("$$$${workflow}"), QString()}) {
        const base::Value action =
            base::Value::object({{QStringLiteral("kind"), QStringLiteral("script")},
                                 {QStringLiteral("source"), source}});
        const plan::PlanPtr plan =
            planOf(workflow(step("action", R"("action": )" + text(action).toUtf8())));
        const auto &task = std::get<plan::Task>(plan->node(0).work);
        QVERIFY(task.parameters.isConstant());
        const auto parameters = task.parameters.resolve(Five());
        QVERIFY(parameters);
        QCOMPARE((*parameters)[u"source"].text(), source);
    }
}

void tst_ExecutionPlan::webhookTakesItsMembers()
{
    const plan::PlanPtr plan = planOf(workflow(
        step("webhook",
             R"("url": "http://h/${workflow}", "body": {"n": "${workflow}"}, "secret": "k")")));
    const auto &task = std::get<plan::Task>(plan->node(0).work);
    QCOMPARE(task.kind, QStringLiteral("webhook"));
    QVERIFY(task.outside);
    const char *expected = R"({"url":"http://h/5","body":{"n":5},"secret":"k"})";
    QCOMPARE(text(*task.parameters.resolve(Five())), QString::fromLatin1(expected));
}

void tst_ExecutionPlan::thousandStepsArePlannedQuickly()
{
    QByteArray steps = transform("s0", "1");
    for (int i = 1; i < 1000; ++i)
        steps += "," + transform("s" + QByteArray::number(i), "steps.s0.output.value + 1",
                                 R"("dependencies": ["s)" + QByteArray::number(i - 1) + "\"]");
    const QByteArray definition = workflow(steps);
    QBENCHMARK
    {
        QVERIFY(tryPlan(definition));
    }
}

QTEST_GUILESS_MAIN(tst_ExecutionPlan)
#include "tst_execution_plan.moc"
