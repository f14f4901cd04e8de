// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/validation.h"
#include "tests/engine/model/model_fixture.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace millrace;
using namespace millrace::tests;
using namespace millrace::model;

/// Validation lists every problem, each with code, step and field.
class tst_Validation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepProblems_data();
    void stepProblems();
    void workflowProblems_data();
    void workflowProblems();
    void everyProblemIsTold();
    void syntaxErrorsNameTheColumn();
    void cyclesAreNamed();
    void shapeAndMeaningAreToldOnce();
    void examplesAreClean_data();
    void examplesAreClean();
    void deepNestingIsRefusedQuickly();
    void largeDefinitionsAreQuick_data();
    void largeDefinitionsAreQuick();
};

namespace {

/// "E code step field" for each problem, joined; E error, W warning.
QString told(const std::vector<Problem> &problems)
{
    QStringList all;
    for (const Problem &problem : problems)
        all += u"%1 %2 %3 %4"_qs
                   .arg(problem.severity == Severity::Error ? u"E"_qs : u"W"_qs, problem.code,
                        problem.step, problem.field)
                   .simplified();
    return all.join(u"; "_qs);
}

std::vector<Problem> check(const QByteArray &text)
{
    return validateText(text, testCatalogue());
}

QByteArray noop(const char *id, const char *more = "")
{
    return QByteArray(R"({"step_id": ")") + id +
           R"(", "step_type": "action", "action": {"kind": "noop"})" + more + '}';
}

QByteArray list(const QList<QByteArray> &steps)
{
    return '[' + steps.join(',') + ']';
}

void row(const char *name, const QList<QByteArray> &steps, const QString &expected)
{
    QTest::newRow(name) << list(steps) << expected;
}

const QByteArray kLoop =
    R"({"step_id": "each", "step_type": "loop", "for_each": "workflow.l", "steps": [)";
const QByteArray kAsk = R"({"step_id": "ask", "step_type": "human_approval", "approval": {)";

void addIdentityRows()
{
    row("a good step has none", {noop("a")}, {});
    row("a bad id", {noop("a-b")}, u"E definition.pattern a-b step_id"_qs);
    row("an empty id", {noop("")}, u"E definition.pattern steps[0].step_id"_qs);
    row("the same id twice", {noop("a"), noop("a")}, u"E step.duplicate_id a step_id"_qs);
    row("the same id in a container",
        {noop("a"), R"({"step_id": "s", "step_type": "sequential", "steps": [)" + noop("a") + "]}"},
        u"E step.duplicate_id a step_id"_qs);
    row("an unknown type", {R"({"step_id": "a", "step_type": "akshun"})"},
        u"E step.unknown_type a step_type"_qs);
    row("an unknown kind",
        {R"({"step_id": "a", "step_type": "action", "action": {"kind": "nop"}})"},
        u"E step.unknown_kind a action.kind"_qs);
    row("no action", {R"({"step_id": "a", "step_type": "action"})"},
        u"E step.missing_field a action"_qs);
}

void addParameterRows()
{
    row("a parameter that is missing",
        {R"({"step_id": "a", "step_type": "action", "action": {"kind": "process"}})"},
        u"E step.missing_parameter a action.program"_qs);
    row("a parameter of a wrong type",
        {R"({"step_id": "a", "step_type": "action", "action": {"kind": "process", "program": "x", "args": "y"}})"},
        u"E step.wrong_parameter a action.args"_qs);
    row("a template may stand for any type",
        {R"({"step_id": "a", "step_type": "action", "action": {"kind": "process", "program": "x", "args": "${workflow.args}"}})"},
        {});
    row("a parameter that is too small",
        {R"({"step_id": "a", "step_type": "action", "action": {"kind": "process", "program": "x", "max_output": 0}})"},
        u"E step.out_of_range a action.max_output"_qs);
    row("a parameter that is unknown",
        {R"({"step_id": "a", "step_type": "action", "action": {"kind": "noop", "x": 1}})"},
        u"W step.unknown_parameter a action.x"_qs);
    row("a choice that is none",
        {R"({"step_id": "a", "step_type": "action", "action": {"kind": "file", "operation": "raed", "path": "x"}})"},
        u"E step.unknown_choice a action.operation"_qs);
    row("none of two parameters",
        {R"({"step_id": "a", "step_type": "action", "action": {"kind": "sql", "statement": "x"}})"},
        u"E step.missing_parameter a action"_qs);
    row("a step type's own parameters",
        {R"({"step_id": "a", "step_type": "webhook", "method": "GET"})"},
        u"E step.missing_parameter a url; E step.unknown_choice a method"_qs);
}

void addFieldRows()
{
    row("children without a container",
        {R"({"step_id": "a", "step_type": "action", "action": {"kind": "noop"}, "steps": [)" +
         noop("b") + "]}"},
        u"E step.no_container a steps"_qs);
    row("an empty container", {R"({"step_id": "a", "step_type": "parallel", "steps": []})"},
        u"W step.no_children a steps"_qs);
    row("a field of another type", {noop("a", R"(, "success_threshold": 1)")},
        u"W step.useless_field a success_threshold"_qs);
    row("a negative time limit", {noop("a", R"(, "timeout": -1)")},
        u"E definition.exclusiveMinimum a timeout"_qs);
    row("classes in both lists",
        {noop("a", R"(, "retry_policy": {"retry_on": ["timeout"], "never_retry": ["timeout"]})")},
        u"W step.contradiction a retry_policy.retry_on"_qs);
    row("an input_validation that is no schema",
        {noop("a", R"(, "input_validation": {"type": "nothing"})")},
        u"E step.bad_schema a input_validation"_qs);
}

void addEdgeRows()
{
    row("a dependency on nothing", {noop("a", R"(, "dependencies": ["b"])")},
        u"E step.unknown_target a dependencies[0]"_qs);
    row("a dependency on itself", {noop("a", R"(, "dependencies": ["a"])")},
        u"E step.self_reference a dependencies[0]"_qs);
    row("an edge into a container",
        {noop("a", R"(, "dependencies": ["b"])"),
         R"({"step_id": "s", "step_type": "sequential", "steps": [)" + noop("b") + "]}"},
        u"E step.crosses_container a dependencies[0]"_qs);
    row("a sequence against itself",
        {R"({"step_id": "s", "step_type": "sequential", "steps": [)" +
         noop("b", R"(, "dependencies": ["c"])") + ',' + noop("c") + "]}"},
        u"E step.cycle b dependencies"_qs);
    row("an unreachable step",
        {noop("a", R"(, "error_handlers": ["h"])"), noop("h"),
         noop("b", R"(, "dependencies": ["h"])")},
        u"E step.on_demand b dependencies[0]; E step.unreachable b dependencies"_qs);
    row("a handler that waits",
        {noop("a", R"(, "error_handlers": ["h"])"), noop("b"),
         noop("h", R"(, "dependencies": ["b"])")},
        u"E step.on_demand h dependencies"_qs);
}

void addOnDemandRows()
{
    row("handlers in a circle",
        {noop("a", R"(, "error_handlers": ["h"])"), noop("h", R"(, "error_handlers": ["g"])"),
         noop("g", R"(, "error_handlers": ["h"])")},
        u"E step.handler_cycle g error_handlers"_qs);
    row("a compensation that is not there", {noop("a", R"(, "rollback_actions": ["undo"])")},
        u"E step.unknown_target a rollback_actions[0]"_qs);
    row("a join of too many", {noop("a"), noop("b", R"(, "dependencies": ["a"], "join": 2)")},
        u"E step.bad_join b join"_qs);
    row("a rollback to nothing",
        {R"({"step_id": "a", "step_type": "rollback", "rollback": {"to": "b"}})"},
        u"E step.unknown_target a rollback.to"_qs);
    row("a rollback to what comes later",
        {R"({"step_id": "a", "step_type": "rollback", "rollback": {"to": "b"}})",
         noop("b", R"(, "dependencies": ["a"])")},
        u"W step.not_upstream a rollback.to"_qs);
}

void addRouteRows()
{
    row("a route to nothing",
        {R"({"step_id": "c", "step_type": "conditional", "routes": [{"when": "true", "to": "x"}], "default": "y"})"},
        u"E step.unknown_target c routes[0].to; E step.unknown_target c default"_qs);
    row("a route without condition",
        {R"({"step_id": "c", "step_type": "conditional", "routes": [{"to": "a"}]})", noop("a")},
        u"E step.missing_field c routes[0].when"_qs);
    row("no routes", {R"({"step_id": "c", "step_type": "conditional"})"},
        u"E step.missing_field c routes"_qs);
    row("a route for an outcome that is none",
        {kAsk + R"(}, "routes": [{"outcome": "maybe", "to": "a"}]})", noop("a")},
        u"E step.unknown_outcome ask routes[0].outcome"_qs);
    row("a timeout to no outcome", {kAsk + R"("due_in": 5, "on_timeout": "maybe"}})"},
        u"E step.unknown_outcome ask approval.on_timeout"_qs);
    row("a timeout that never comes", {kAsk + R"("on_timeout": "reject"}})"},
        u"W step.useless_field ask approval.on_timeout"_qs);
    row("more deciders than people", {kAsk + R"("required": 2, "assignees": {"users": ["a"]}}})"},
        u"E step.too_few_people ask approval.required"_qs);
    row("a form that is no schema", {kAsk + R"("form": {"type": 1}}})"},
        u"E step.bad_schema ask approval.form"_qs);
    row("a loop of neither kind",
        {R"({"step_id": "l", "step_type": "loop", "steps": [)" + noop("b") + "]}"},
        u"E step.bad_loop l for_each"_qs);
    row("a wait for two things",
        {R"({"step_id": "w", "step_type": "wait", "wait": {"duration": 1, "event": "x"}})"},
        u"E step.bad_wait w wait"_qs);
    row("a sub-workflow without a name",
        {R"({"step_id": "s", "step_type": "sub_workflow", "sub_workflow": {}})"},
        u"E step.bad_sub_workflow s sub_workflow"_qs);
}

void addSyntaxRows()
{
    row("an expression that does not parse", {noop("a", R"(, "conditions": ["1 +"])")},
        u"E expression.syntax a conditions[0]"_qs);
    row("a template that does not parse",
        {R"({"step_id": "a", "step_type": "action", "action": {"kind": "process", "program": "x", "args": ["${1 +}"]}})"},
        u"E expression.syntax a action.args[0]"_qs);
    row("a script is no template",
        {R"({"step_id": "a", "step_type": "action", "action": {"kind": "script", "source": "return `${1 + }`"}})"},
        {});
    row("a name that is none", {noop("a", R"(, "conditions": ["worklow.x"])")},
        u"E expression.unknown_name a conditions[0]"_qs);
    row("an item outside of a loop", {noop("a", R"(, "conditions": ["item > 1"])")},
        u"E expression.unknown_name a conditions[0]"_qs);
    row("an item inside of a loop",
        {kLoop + noop("a", R"(, "conditions": ["item > index"])") + "]}"}, {});
}

void addReadRows()
{
    row("an unknown step", {noop("a", R"(, "conditions": ["steps.b.output"])")},
        u"E expression.unknown_step a conditions[0]"_qs);
    row("a step that is not upstream",
        {noop("a", R"(, "conditions": ["steps.b.output"])"), noop("b")},
        u"W expression.not_upstream a conditions[0]"_qs);
    row("a step that is far upstream",
        {noop("a"), noop("b", R"(, "dependencies": ["a"])"),
         R"({"step_id": "s", "step_type": "parallel", "dependencies": ["b"], "steps": [)" +
             noop("c", R"(, "conditions": ["steps.a.output"])") + "]}"},
        {});
    row("a step before in a sequence",
        {R"({"step_id": "s", "step_type": "sequential", "steps": [)" + noop("b") + ',' +
         noop("c", R"(, "conditions": ["steps.b.output"])") + "]}"},
        {});
    row("a step hidden in a loop",
        {kLoop + noop("a") + "]}",
         noop("b", R"(, "dependencies": ["each"], "conditions": ["steps.a.output"])")},
        u"W expression.inside_loop b conditions[0]"_qs);
    row("a result outside of output mappings", {noop("a", R"(, "conditions": ["result.x"])")},
        u"E expression.unknown_name a conditions[0]"_qs);
    row("an output path that is none",
        {noop("a", R"(, "output_mapping": {"result.x": "workflow."})")},
        u"E step.bad_path a output_mapping[\"result.x\"]"_qs);
}

void addWriterRows()
{
    row("unordered steps that write the same",
        {noop("a", R"(, "output_mapping": {"result": "workflow.x"})"),
         noop("b", R"(, "output_mapping": {"result.y": "workflow.x.y"})")},
        u"W step.overlapping_output b output_mapping"_qs);
    row("ordered steps may write the same",
        {noop("a", R"(, "output_mapping": {"result": "workflow.x"})"),
         noop("b", R"(, "dependencies": ["a"], "output_mapping": {"result": "workflow.x"})")},
        {});
    row("branches may write the same",
        {R"({"step_id": "c", "step_type": "conditional", "routes": [{"when": "true", "to": "a"}], "default": "b"})",
         noop("a", R"(, "output_mapping": {"result": "workflow.x"})"), noop("b"),
         noop("d", R"(, "dependencies": ["b"], "output_mapping": {"result": "workflow.x"})")},
        {});
    row("iterations at once that write the same",
        {R"({"step_id": "l", "step_type": "loop", "for_each": "[1]", "max_concurrent": 2, "steps": [)" +
         noop("a", R"(, "output_mapping": {"result": "workflow.x"})") + "]}"},
        u"W step.overlapping_output a output_mapping"_qs);
}

} // namespace

void tst_Validation::stepProblems_data()
{
    QTest::addColumn<QByteArray>("steps");
    QTest::addColumn<QString>("expected");
    addIdentityRows();
    addParameterRows();
    addFieldRows();
    addEdgeRows();
    addOnDemandRows();
    addRouteRows();
    addSyntaxRows();
    addReadRows();
    addWriterRows();
}

void tst_Validation::stepProblems()
{
    QFETCH(QByteArray, steps);
    QFETCH(QString, expected);
    QCOMPARE(told(check(withSteps(steps))), expected);
}

void tst_Validation::workflowProblems_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &more, const QString &expected) {
        QTest::newRow(name) << ", " + more << expected;
    };
    row("a negative time limit", R"("timeout": -1)", u"E definition.exclusiveMinimum timeout"_qs);
    row("a share over one", R"("sla_targets": {"min_success_rate": 2})",
        u"E definition.maximum sla_targets.min_success_rate"_qs);
    row("an input_schema that is none", R"("input_schema": {"type": "strin"})",
        u"E workflow.bad_schema input_schema"_qs);
    row("global variables that are a list", R"("global_variables": [1])",
        u"E definition.type global_variables"_qs);
    row("an output that does not parse", R"("output": {"a": "1 +"})",
        u"E expression.syntax output.a"_qs);
    row("an output of an unknown step", R"("output": "steps.b.output")",
        u"E expression.unknown_step output"_qs);
    row("a framework that is unknown", R"("compliance": ["GPDR"])",
        u"W workflow.unknown_framework compliance[0]"_qs);
    row("a subject that does not parse", R"("subject": "a b")", u"E expression.syntax subject"_qs);
    row("a schedule",
        R"("triggers": [{"type": "schedule", "cron": "0 9 * * mon-fri", "time_zone": "Europe/Berlin"}])",
        {});
    row("a schedule of neither kind", R"("triggers": [{"type": "schedule"}])",
        u"E trigger.missing_field triggers[0].cron"_qs);
    row("a bad cron expression", R"("triggers": [{"type": "schedule", "cron": "0 25 * * *"}])",
        u"E trigger.bad_cron triggers[0].cron"_qs);
    row("no such time zone",
        R"("triggers": [{"type": "schedule", "interval": 5, "time_zone": "Berlin"}])",
        u"E trigger.unknown_zone triggers[0].time_zone"_qs);
    row("an unknown overlap",
        R"("triggers": [{"type": "schedule", "interval": 5, "overlap": "drop"}])",
        u"E definition.enum triggers[0].overlap"_qs);
    row("a watch without folder", R"("triggers": [{"type": "file"}])",
        u"E trigger.missing_field triggers[0].folder"_qs);
    row("a trigger's field elsewhere",
        R"("triggers": [{"type": "event", "event": "x", "folder": "y"}])",
        u"W definition.unknown_field triggers[0].folder"_qs);
    row("a trigger's input",
        R"("triggers": [{"type": "event", "event": "x", "input": {"a": "item"}}])",
        u"E expression.unknown_name triggers[0].input.a"_qs);
    row("a test of unknown steps",
        R"("tests": [{"name": "t", "mocks": {"x": {}}, "expect": {"completed": ["a", "b"]}}])",
        u"E test.unknown_step tests[0].mocks.x; E test.unknown_step tests[0].expect.completed[1]"_qs);
    row("a decision on no approval",
        R"("tests": [{"name": "t", "decisions": {"a": {"outcome": "x"}}}])",
        u"E test.no_approval tests[0].decisions.a"_qs);
    row("two tests of one name", R"("tests": [{"name": "t"}, {"name": "t"}])",
        u"E test.duplicate_name tests[1].name"_qs);
}

void tst_Validation::workflowProblems()
{
    QFETCH(QByteArray, more);
    QFETCH(QString, expected);
    QCOMPARE(told(check(withSteps(list({noop("a")}), more))), expected);
}

void tst_Validation::everyProblemIsTold()
{
    const QByteArray text = R"({"workflow_id": "x", "version": "1", "name": " ", "steps": [)" +
                            noop("a", R"(, "dependencies": ["a", "q"], "conditions": ["1 +"])") +
                            ',' + R"({"step_id": "a", "step_type": "x"}]})";
    QCOMPARE(told(check(text)),
             u"E definition.format workflow_id; W workflow.no_name name; E workflow.bad_version "
             u"version; "
             "E expression.syntax a conditions[0]; E step.self_reference a dependencies[0]; "
             "E step.unknown_target a dependencies[1]; E step.duplicate_id a step_id; "
             "E step.unknown_type a step_type"_qs);
}

void tst_Validation::syntaxErrorsNameTheColumn()
{
    const auto problems =
        check(withSteps(list({noop("a", R"(, "conditions": ["workflow.x +* 1"])")})));
    QCOMPARE(problems.size(), std::size_t(1));
    QVERIFY(problems[0].column > 1);
    const auto reads = check(withSteps(list({noop("a", R"(, "conditions": ["1 + itm"])")})));
    QCOMPARE(reads.size(), std::size_t(1));
    QCOMPARE(reads[0].column, 5);
}

void tst_Validation::cyclesAreNamed()
{
    const auto problems = check(withSteps(
        list({noop("start"), noop("a", R"(, "dependencies": ["start", "c"])"),
              noop("b", R"(, "dependencies": ["a"])"), noop("c", R"(, "dependencies": ["b"])"),
              noop("after", R"(, "dependencies": ["c"])")})));
    QCOMPARE(problems.size(), std::size_t(1));
    QCOMPARE(problems[0].code, u"step.cycle"_qs);
    QVERIFY2(problems[0].message.contains(u"a → b → c → a"_qs), qPrintable(problems[0].message));
}

void tst_Validation::shapeAndMeaningAreToldOnce()
{
    QCOMPARE(told(check(withSteps(list({noop("a", R"(, "priority": 12)")})))),
             u"E definition.maximum a priority"_qs);
    WorkflowDefinition definition = readDefinition(withSteps(list({noop("a")})))->definition;
    definition.steps[0].priority = 12;
    QCOMPARE(told(validate(definition, testCatalogue())), u"E step.out_of_range a priority"_qs);
}

void tst_Validation::examplesAreClean_data()
{
    QTest::addColumn<QString>("file");
    const QDir shared(u"/work/shared/spec/examples"_qs);
    const QDir own(QStringLiteral(MILLRACE_SOURCE_DIR "/tests/engine/model/data/clean"));
    for (const QDir &folder : {own, shared}) {
        for (const QString &name : folder.entryList({u"*.millrace.json"_qs}))
            QTest::newRow(qPrintable(folder.dirName() + u'/' + name)) << folder.filePath(name);
    }
}

void tst_Validation::examplesAreClean()
{
    QFETCH(QString, file);
    QFile text(file);
    QVERIFY(text.open(QIODevice::ReadOnly));
    QCOMPARE(told(check(text.readAll())), QString());
}

void tst_Validation::deepNestingIsRefusedQuickly()
{
    StepDefinition step;
    for (int i = 0; i < 10'000; ++i) {
        StepDefinition outer;
        outer.id = u"s%1"_qs.arg(i);
        outer.type = u"sequential"_qs;
        outer.steps.push_back(std::move(step));
        step = std::move(outer);
    }
    WorkflowDefinition definition;
    definition.steps.push_back(std::move(step));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(told(validate(definition, testCatalogue())), u"E workflow.too_deep steps"_qs);
    QVERIFY(timer.elapsed() < 10000);
}

void tst_Validation::largeDefinitionsAreQuick_data()
{
    QTest::addColumn<bool>("isChain");
    QTest::newRow("a chain of 1,000 steps") << true;
    QTest::newRow("a fan of 1,000 steps") << false;
}

void tst_Validation::largeDefinitionsAreQuick()
{
    QFETCH(bool, isChain);
    QList<QByteArray> steps = {noop("s0")};
    QByteArray all = "\"s0\"";
    for (int i = 1; i < 999; ++i) {
        const QByteArray id = "s" + QByteArray::number(i);
        const QByteArray before = isChain ? "s" + QByteArray::number(i - 1) : QByteArray("s0");
        steps += R"({"step_id": ")" + id + R"(", "step_type": "action", "dependencies": [")" +
                 before +
                 R"("], "action": {"kind": "transform", "set": {"n": "workflow.n + steps.)" +
                 before + R"(.output.n * )" + QByteArray::number(i) +
                 R"("}}, "output_mapping": {"result.n": "workflow.)" +
                 (isChain ? QByteArray("n") : id) + "\"}}";
        all += ", \"" + id + '"';
    }
    steps += noop("end", ", \"dependencies\": [" + all + "]");
    const auto loaded = readDefinition(withSteps(list(steps)));
    QVERIFY(loaded);
    const StepCatalogue catalogue = testCatalogue();
    QElapsedTimer timer;
    qint64 best = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 5; ++i) {
        timer.start();
        QCOMPARE(told(validate(loaded->definition, catalogue)), QString());
        best = std::min(best, timer.nsecsElapsed());
    }
    qInfo().noquote() << "validated in" << static_cast<double>(best) / 1e6 << "ms";
    QVERIFY(best < 5'000'000'000);
}

QTEST_APPLESS_MAIN(tst_Validation)
#include "tst_validation.moc"
