// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/definition_codec.h"
#include "engine/model/validation.h"
#include "engine/steps/builtin_steps.h"
#include "ui/problems/problem_fixes.h"

#include <QtTest>

using namespace millrace;

namespace {

/// Steps a, b and review; `extra` goes into b.
QByteArray workflow(const QByteArray &extra)
{
    return R"({"format": "millrace/1", "name": "w", "steps": [
        {"step_id": "a", "step_type": "action", "action": {"kind": "noop"}},
        {"step_id": "review", "step_type": "human_approval", "dependencies": ["a"],
         "approval": {"title": "t"}},
        {"step_id": "b", "step_type": "action", )" +
           extra + "}]}";
}

} // namespace

/// Each fix makes its problem go away, and undo brings back the same bytes.
class tst_ProblemFixes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mends_data();
    void mends();
    void whatOnlyAPersonKnowsLeadsToTheField();
    void aNewIdGoesToTheSecondOfTwo();
    void aStepWithoutAnIdGetsOneFromItsName();
    void everyFixOfEveryProblemCanBeDone_data() { mends_data(); }
    void everyFixOfEveryProblemCanBeDone();

private:
    const model::StepCatalogue m_catalogue = steps::builtinCatalogue();
};

void tst_ProblemFixes::mends_data()
{
    QTest::addColumn<QByteArray>("definition");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("words");
    const QByteArray noop = R"("action": {"kind": "noop"})";
    const auto row = [](const char *name, const QByteArray &text, const char16_t *code,
                        const char16_t *words) {
        QTest::newRow(name) << text << QString::fromUtf16(code) << QString::fromUtf16(words);
    };
    row("a misspelt dependency becomes the step that was meant",
        workflow(R"("dependencies": ["reviw"], )" + noop), u"step.unknown_target",
        u"Replace with “review”");
    row("a dependency on nothing goes", workflow(R"("dependencies": ["a", "zzzzzz"], )" + noop),
        u"step.unknown_target", u"Do not wait for it");
    row("a dependency that stands twice stands once",
        workflow(R"("dependencies": ["a", "a"], )" + noop), u"step.repeated",
        u"Do not wait for it");
    row("a step does not wait for itself", workflow(R"("dependencies": ["b"], )" + noop),
        u"step.self_reference", u"Do not wait for it");
    row("a handler that is gone is no longer named",
        workflow(R"("error_handlers": ["zzzzzz"], )" + noop), u"step.unknown_target",
        u"Remove the mention");
    row("a misspelt kind", workflow(R"("action": {"kind": "nop"})"), u"step.unknown_kind",
        u"Replace with “noop”");
    row("a setting that means nothing goes", workflow(R"("for_each": "workflow.x", )" + noop),
        u"step.useless_field", u"Remove the setting");
    row("a misspelt parameter",
        workflow(R"("action": {"kind": "notify", "title": "t", "txt": "hello"})"),
        u"step.unknown_parameter", u"Rename it to “text”");
    row("a misspelt choice",
        workflow(R"("action": {"kind": "notify", "title": "t", "channel": "desctop"})"),
        u"step.unknown_choice", u"Replace with “desktop”");
    row("a number outside its range", workflow(R"("priority": 12, )" + noop), u"step.out_of_range",
        u"Use the default");
    row("an expression that reads a misspelt step",
        workflow(R"("dependencies": ["review"], "conditions": ["steps.reviw.output.x"], )" + noop),
        u"expression.unknown_step", u"Read “review” instead");
    row("an expression that names a step as it is",
        workflow(R"("dependencies": ["review"], "conditions": ["1 + review.x"], )" + noop),
        u"expression.unknown_name", u"Read “steps.review.output” instead");
    row("an expression that reads a step before it is settled",
        workflow(R"("conditions": ["steps.a.output.x"], )" + noop), u"expression.not_upstream",
        u"Wait for “a”");
    row("more connections than there are", workflow(R"("dependencies": ["a"], "join": 3, )" + noop),
        u"step.bad_join", u"Wait for all of them");
    row("a circle is cut",
        R"({"format": "millrace/1", "name": "w", "steps": [
            {"step_id": "a", "step_type": "action", "action": {"kind": "noop"},
             "dependencies": ["b"]},
            {"step_id": "b", "step_type": "action", "action": {"kind": "noop"},
             "dependencies": ["a"]}]})",
        u"step.cycle", u"Do not wait for “b”");
    row("a version that is none", R"({"format": "millrace/1", "name": "w", "version": "first",
        "steps": [{"step_id": "a", "step_type": "action", "action": {"kind": "noop"}}]})",
        u"workflow.bad_version", u"Replace with “1.0.0”");
    row("an outcome that the approval lacks",
        R"({"format": "millrace/1", "name": "w", "steps": [
            {"step_id": "ask", "step_type": "human_approval", "approval": {"title": "t"},
             "routes": [{"outcome": "aprove", "to": "b"}]},
            {"step_id": "b", "step_type": "action", "action": {"kind": "noop"}}]})",
        u"step.unknown_outcome", u"Replace with “approve”");
    row("a route to nowhere goes",
        R"({"format": "millrace/1", "name": "w", "steps": [
            {"step_id": "c", "step_type": "conditional", "default": "b",
             "routes": [{"when": "true", "to": "zzzzzz"}, {"when": "false", "to": "b"}]},
            {"step_id": "b", "step_type": "action", "action": {"kind": "noop"}}]})",
        u"step.unknown_target", u"Remove the route");
}

namespace {

/// The definition even where it has problems of its shape.
model::WorkflowDefinition read(const QByteArray &text, const model::StepCatalogue &catalogue)
{
    return model::inspectDefinition(text, catalogue).definition;
}

const model::Problem *find(const std::vector<model::Problem> &problems, const QString &code)
{
    const auto found =
        std::find_if(problems.begin(), problems.end(),
                     [&code](const model::Problem &problem) { return problem.code == code; });
    return found == problems.end() ? nullptr : &*found;
}

} // namespace

void tst_ProblemFixes::mends()
{
    QFETCH(QByteArray, definition);
    QFETCH(QString, code);
    QFETCH(QString, words);
    model::WorkflowDefinition workflow = read(definition, m_catalogue);
    const QByteArray before = model::writeDefinition(workflow);
    const auto problems = model::validate(workflow, m_catalogue);
    const model::Problem *problem = find(problems, code);
    QVERIFY2(problem != nullptr, "the problem is not found");
    const auto fixes = ui::quickFixes(*problem, workflow, m_catalogue);
    QStringList offered;
    for (const ui::QuickFix &fix : fixes)
        offered += fix.words;
    const qsizetype which = offered.indexOf(words);
    QVERIFY2(which >= 0, qPrintable(offered.join(u" | "_qs)));
    QVERIFY(fixes[std::size_t(which)].edit.has_value());
    const auto inverse = model::apply(workflow, *fixes[std::size_t(which)].edit);
    QVERIFY2(inverse, inverse ? "" : qPrintable(inverse.error().message));
    const auto left = model::validate(workflow, m_catalogue);
    QVERIFY2(find(left, code) == nullptr, "it is still there");
    QVERIFY(left.size() < problems.size());
    QVERIFY(model::apply(workflow, *inverse));
    QCOMPARE(model::writeDefinition(workflow), before);
}

void tst_ProblemFixes::everyFixOfEveryProblemCanBeDone()
{
    QFETCH(QByteArray, definition);
    const model::WorkflowDefinition workflow = read(definition, m_catalogue);
    for (const model::Problem &problem : model::validate(workflow, m_catalogue)) {
        for (const ui::QuickFix &fix : ui::quickFixes(problem, workflow, m_catalogue)) {
            QVERIFY(!fix.words.isEmpty());
            model::WorkflowDefinition copy = workflow;
            QVERIFY2(!fix.edit || model::apply(copy, *fix.edit), qPrintable(fix.words));
        }
    }
}

void tst_ProblemFixes::whatOnlyAPersonKnowsLeadsToTheField()
{
    const model::WorkflowDefinition workflow =
        read(::workflow(R"("action": {"kind": "process"})"), m_catalogue);
    const auto problems = model::validate(workflow, m_catalogue);
    const model::Problem *missing = find(problems, u"step.missing_parameter"_qs);
    QVERIFY(missing != nullptr);
    QCOMPARE(missing->field, u"action.program"_qs);
    const auto fixes = ui::quickFixes(*missing, workflow, m_catalogue);
    QCOMPARE(fixes.size(), std::size_t(1));
    QVERIFY(!fixes.front().edit);
}

void tst_ProblemFixes::aNewIdGoesToTheSecondOfTwo()
{
    model::WorkflowDefinition workflow = read(R"({"format": "millrace/1", "name": "w", "steps": [
        {"step_id": "a", "name": "First", "step_type": "action", "action": {"kind": "noop"}},
        {"step_id": "p", "step_type": "parallel", "steps": [
        {"step_id": "a", "name": "Second", "step_type": "action", "action": {"kind": "noop"}}]}]})",
                                              m_catalogue);
    const auto problems = model::validate(workflow, m_catalogue);
    const model::Problem *twice = find(problems, u"step.duplicate_id"_qs);
    QVERIFY(twice != nullptr);
    const auto fixes = ui::quickFixes(*twice, workflow, m_catalogue);
    QCOMPARE(fixes.size(), std::size_t(1));
    QCOMPARE(fixes.front().words, u"Give it the id “a_2”"_qs);
    QVERIFY(model::apply(workflow, *fixes.front().edit));
    QCOMPARE(workflow.steps[0].id, u"a"_qs);
    QCOMPARE(workflow.steps[1].steps[0].id, u"a_2"_qs);
    QCOMPARE(workflow.steps[1].steps[0].name, u"Second"_qs);
}

void tst_ProblemFixes::aStepWithoutAnIdGetsOneFromItsName()
{
    model::WorkflowDefinition workflow = read(R"({"format": "millrace/1", "name": "w", "steps": [
        {"step_id": "2 go", "name": "Check the sum", "step_type": "action",
         "action": {"kind": "noop"}}]})",
                                              m_catalogue);
    const auto problems = model::validate(workflow, m_catalogue);
    const model::Problem *bad = find(problems, u"step.bad_id"_qs);
    QVERIFY(bad != nullptr);
    const auto fixes = ui::quickFixes(*bad, workflow, m_catalogue);
    QCOMPARE(fixes.size(), std::size_t(1));
    QVERIFY(model::apply(workflow, *fixes.front().edit));
    QCOMPARE(workflow.steps[0].id, u"check_the_sum"_qs);
}

QTEST_GUILESS_MAIN(tst_ProblemFixes)
#include "tst_problem_fixes.moc"
