// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/validation.h"
#include "engine/steps/builtin_steps.h"
#include "tests/ui/editing/editing_fixture.h"
#include "ui/editing/extraction.h"

using namespace millrace;
using namespace millrace::tests;

using Definition = model::WorkflowDefinition;

/// Steps become a workflow of their own: what crosses the border is passed on, both sides stay
/// valid.
class tst_Extraction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCrossesTheBorderIsPassedOn();
    void whatIsWrittenInsideIsWrittenOutside();
    void namesOfALoopAreInputs();
    void ownHandlersGoAlong();
    void whatCannotBePassedIsRefused_data();
    void whatCannotBePassedIsRefused();
};

namespace {

const char kSteps[] = R"([
    {"step_id": "read", "step_type": "action", "action": {"kind": "noop"}},
    {"step_id": "sum", "step_type": "action", "dependencies": ["read"],
     "input_mapping": {"lines": "steps.read.output.lines", "rate": "workflow.tax.rate"},
     "action": {"kind": "transform", "set": {"total": "input.lines.length * workflow.tax.rate"}}},
    {"step_id": "round", "step_type": "action", "dependencies": ["sum"],
     "conditions": ["steps.sum.output.total > 0 && steps.read.output.ok"],
     "output_mapping": {"result.value": "workflow.order.total"},
     "action": {"kind": "notify", "message": "Sum ${steps.sum.output.total} of ${steps.read.output.name}"}},
    {"step_id": "show", "step_type": "action", "dependencies": ["round"],
     "action": {"kind": "notify", "message": "${steps.round.output.value} in ${workflow.order.total}"}}])";

ui::Extracted must(const Definition &definition, const QStringList &steps)
{
    auto extracted = ui::extracting(definition, steps, u"Sum up"_qs, u"sum.millrace.json"_qs,
                                    column(definition));
    if (!extracted)
        qFatal("%s", qPrintable(extracted.error().message));
    return std::move(*extracted);
}

QStringList errorsOf(const Definition &definition)
{
    QStringList errors;
    for (const model::Problem &problem : model::validate(definition, steps::builtinCatalogue())) {
        if (problem.severity == model::Severity::Error)
            errors.append(problem.step + u": "_qs + problem.message);
    }
    return errors;
}

QString mappingsOf(const std::vector<model::Mapping> &mappings)
{
    QStringList all;
    for (const model::Mapping &mapping : mappings)
        all.append(mapping.target + u'=' + mapping.expression);
    all.sort();
    return all.join(u' ');
}

} // namespace

void tst_Extraction::whatCrossesTheBorderIsPassedOn()
{
    Definition definition = workflow(kSteps, R"(, "global_variables": {"tax": {"rate": 0.2}})");
    const QStringList problems = errorsOf(definition);
    const ui::Extracted made = must(definition, {u"sum"_qs, u"round"_qs});
    QVERIFY(holds(definition, made.change.edit));
    QCOMPARE(idsOf(definition.steps), u"read sum_up show"_qs);
    QCOMPARE(edgesOf(definition.steps), u"sum_up<read show<sum_up"_qs);
    const model::StepDefinition &runner = step(definition, u"sum_up"_qs);
    QCOMPARE(runner.type, u"sub_workflow"_qs);
    QCOMPARE(mappingsOf(runner.inputMapping), u"read=steps.read.output tax=workflow.tax"_qs);
    QCOMPARE(step(definition, u"show"_qs).action[u"message"].text(),
             u"${steps.sum_up.output.round.value} in ${workflow.order.total}"_qs);

    QCOMPARE(idsOf(made.workflow.steps), u"sum round"_qs);
    QCOMPARE(edgesOf(made.workflow.steps), u"round<sum"_qs);
    QCOMPARE(mappingsOf(made.workflow.steps[0].inputMapping),
             u"lines=workflow.read.lines rate=workflow.tax.rate"_qs);
    QCOMPARE(made.workflow.steps[1].conditions.front(),
             u"steps.sum.output.total > 0 && workflow.read.ok"_qs);
    QCOMPARE(made.workflow.steps[1].action[u"message"].text(),
             u"Sum ${steps.sum.output.total} of ${workflow.read.name}"_qs);
    QCOMPARE(made.workflow.output[u"round"].text(), u"steps.round.output"_qs);
    QVERIFY(made.workflow.inputSchema[u"properties"].has(u"read"));
    QVERIFY(!made.workflow.workflowId.isEmpty());
    // The new file is read back as it is, and neither side has a problem more than before.
    QVERIFY(model::readDefinition(model::writeDefinition(made.workflow)));
    QCOMPARE(errorsOf(made.workflow).join(u' '), QString());
    QCOMPARE(errorsOf(definition).size(), problems.size());
}

void tst_Extraction::whatIsWrittenInsideIsWrittenOutside()
{
    Definition definition = workflow(kSteps);
    const ui::Extracted made = must(definition, {u"sum"_qs, u"round"_qs});
    QVERIFY(holds(definition, made.change.edit));
    const model::StepDefinition &runner = step(definition, u"sum_up"_qs);
    QCOMPARE(mappingsOf(runner.outputMapping), u"workflow.order.total=result.order_total"_qs);
    QCOMPARE(made.workflow.output[u"order_total"].text(), u"workflow.order.total"_qs);
}

void tst_Extraction::namesOfALoopAreInputs()
{
    Definition definition = workflow(R"([{"step_id": "each", "step_type": "loop",
        "for_each": "workflow.rows", "steps": [
        {"step_id": "one", "step_type": "action", "action": {"kind": "notify",
         "message": "${item.name} at ${index}"}},
        {"step_id": "two", "step_type": "action", "action": {"kind": "noop"},
         "dependencies": ["one"]}]}])");
    const ui::Extracted made = must(definition, {u"one"_qs});
    QVERIFY(holds(definition, made.change.edit));
    QCOMPARE(idsOf(definition.steps), u"each(sum_up two)"_qs);
    QCOMPARE(mappingsOf(step(definition, u"sum_up"_qs).inputMapping), u"index=index item=item"_qs);
    QCOMPARE(made.workflow.steps[0].action[u"message"].text(),
             u"${workflow.item.name} at ${workflow.index}"_qs);
}

void tst_Extraction::ownHandlersGoAlong()
{
    Definition definition = workflow(R"([
        {"step_id": "a", "step_type": "action", "action": {"kind": "noop"},
         "error_handlers": ["mend"]},
        {"step_id": "mend", "step_type": "action", "action": {"kind": "noop"}},
        {"step_id": "b", "step_type": "action", "action": {"kind": "noop"},
         "dependencies": ["a"]}])");
    const ui::Extracted made = must(definition, {u"a"_qs});
    QCOMPARE(idsOf(made.workflow.steps), u"a mend"_qs);
}

void tst_Extraction::whatCannotBePassedIsRefused_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("all steps at once") << QByteArray("${steps[workflow.which].output}");
    QTest::newRow("a member written otherwise") << QByteArray("${steps['read'].output}");
    QTest::newRow("all data of the run") << QByteArray("${JSON.stringify(workflow)}");
}

void tst_Extraction::whatCannotBePassedIsRefused()
{
    QFETCH(QByteArray, message);
    const Definition definition = workflow(R"([
        {"step_id": "read", "step_type": "action", "action": {"kind": "noop"}},
        {"step_id": "a", "step_type": "action", "dependencies": ["read"], "action":
         {"kind": "notify", "message": ")" +
                                           message + R"("}}])");
    const auto made = ui::extracting(definition, {u"a"_qs}, u"x"_qs, {}, {});
    QVERIFY(!made);
    QVERIFY(made.error().message.contains(u"border"));
}

QTEST_GUILESS_MAIN(tst_Extraction)
#include "tst_extraction.moc"
