// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/json_writer.h"
#include "engine/model/edit.h"
#include "engine/model/value_path.h"
#include "tests/engine/model/model_fixture.h"
#include "tests/engine/model/random_edit.h"
#include "tests/support/golden.h"
#include "tests/support/seed.h"

#include <QtTest>

using namespace millrace;
using namespace millrace::tests;
using namespace millrace::model;

Q_DECLARE_METATYPE(Edit)

/// Edits do what they say, and their inverses bring back every byte.
class tst_Edit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void edits_data();
    void edits();
    void refusals_data();
    void refusals();
    void renamingReachesEverything();
    void marksOfTheLayoutFollowTheirStep_data();
    void marksOfTheLayoutFollowTheirStep();
    void aRefusedBatchChangesNothing();
    void inversesRestoreEveryByte();
};

namespace {

WorkflowDefinition sample()
{
    return readDefinition(dataFile(u"everything.millrace.json"_qs))->definition;
}

Value places(const WorkflowDefinition &definition)
{
    base::Array all;
    for (const StepPath &path : allSteps(definition))
        all.emplace_back(stepAt(definition, path)->id);
    return Value(std::move(all));
}

StepDefinition action(const QString &id)
{
    StepDefinition step;
    step.id = id;
    step.type = u"action"_qs;
    return step;
}

} // namespace

void tst_Edit::edits_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, Edit edit, const char *path, const char *expected) {
        QTest::newRow(name) << std::move(edit) << QByteArray(path) << QByteArray(expected);
    };
    const char *order = "";
    row("a step is added at the end", {AddStep{action(u"z"_qs)}}, order,
        R"(["ask","each","call","away","back","undo","undo2","inner","z"])");
    row("a step is added into a container", {AddStep{action(u"z"_qs), {u"each"_qs, 0}}}, order,
        R"(["ask","each","z","call","away","back","undo","undo2","inner"])");
    row("a step is removed with its children", {RemoveStep{u"each"_qs}}, order,
        R"(["ask","away","back","undo","undo2","inner"])");
    row("removing a step removes dependencies on it", {RemoveStep{u"each"_qs}},
        "steps[2].dependencies", R"(["away"])");
    row("removing a step removes routes to it", {RemoveStep{u"away"_qs}}, "steps[0].routes[0].to",
        R"("each")");
    row("removing a step removes its position", {RemoveStep{u"ask"_qs}}, "layout.positions", "{}");
    row("a step is moved among its siblings", {MoveStep{u"ask"_qs, {{}, 2}}}, order,
        R"(["each","call","away","ask","back","undo","undo2","inner"])");
    row("a step is moved out of a container", {MoveStep{u"call"_qs, {{}, -1}}}, order,
        R"(["ask","each","away","back","undo","undo2","inner","call"])");
    row("a field is set", {ChangeField{u"call"_qs, u"timeout"_qs, 7}}, "steps[1].steps[0].timeout",
        "7");
    row("undefined restores the default", {ChangeField{u"call"_qs, u"timeout"_qs}},
        "steps[1].steps[0].timeout", "");
    row("a place deep in a field is set", {ChangeField{u"ask"_qs, u"routes[1].to"_qs, u"back"_qs}},
        "steps[0].routes[1].to", R"("back")");
    row("a parameter of an action is set",
        {ChangeField{u"call"_qs, u"action.headers[\"x.y\"]"_qs, 1}},
        "steps[1].steps[0].action.headers", R"({"x.y":1})");
    row("an item is removed", {ChangeField{u"back"_qs, u"dependencies[0]"_qs}},
        "steps[3].dependencies", R"(["each"])");
    row("an unknown field is kept", {ChangeField{u"back"_qs, u"future.x"_qs, true}},
        "steps[3].future", R"({"x":true})");
    row("a dependency is added", {Connect{u"ask"_qs, u"back"_qs}}, "steps[3].dependencies",
        R"(["away","each","ask"])");
    row("a route is added", {Connect{u"ask"_qs, u"back"_qs, Route{.outcome = u"no"_qs}}},
        "steps[0].routes[2]", R"({"outcome":"no","to":"back"})");
    row("an edge is removed, whatever it is", {Disconnect{u"ask"_qs, u"away"_qs}},
        "steps[0].routes[1]", "");
    row("a field of the workflow is set", {ChangeWorkflowField{u"global_variables.tax"_qs, 0.2}},
        "global_variables.tax", "0.2");
    WorkflowDefinition other;
    other.name = u"Other"_qs;
    other.steps.push_back(action(u"alone"_qs));
    row("another definition is put in its place",
        {ReplaceDefinition{std::make_shared<WorkflowDefinition>(other)}}, order, R"(["alone"])");
    row("a position is set", {ChangeLayout{u"positions.ask.x"_qs, 9}}, "layout.positions.ask.x",
        "9");
}

void tst_Edit::edits()
{
    QFETCH(Edit, edit);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, expected);
    WorkflowDefinition definition = sample();
    const QByteArray before = writeDefinition(definition);
    const auto inverse = apply(definition, edit);
    QVERIFY2(inverse, inverse ? "" : qPrintable(inverse.error().message));
    Value found = path.isEmpty() ? places(definition) : definitionToValue(definition);
    if (!path.isEmpty())
        found = valueAtPath(found, *parsePath(QString::fromUtf8(path)));
    QCOMPARE(found.isUndefined() ? QByteArray() : base::toJson(found), expected);
    const auto again = apply(definition, *inverse);
    QVERIFY(again);
    QVERIFY2(writeDefinition(definition) == before,
             qPrintable(firstDifference(before, writeDefinition(definition))));
}

void tst_Edit::refusals_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, Edit edit, const QString &code) {
        QTest::newRow(name) << std::move(edit) << u"edit."_qs + code;
    };
    StepDefinition twice = action(u"z"_qs);
    twice.steps = {action(u"z"_qs)};
    row("an id that is used", {AddStep{action(u"call"_qs)}}, u"duplicate_id"_qs);
    row("an id that is used twice in what is added", {AddStep{twice}}, u"duplicate_id"_qs);
    row("an id that is none", {AddStep{action(u"a b"_qs)}}, u"bad_id"_qs);
    row("a container that is not there", {AddStep{action(u"z"_qs), {u"nope"_qs}}},
        u"unknown_step"_qs);
    row("a place behind the end", {AddStep{action(u"z"_qs), {{}, 99}}}, u"bad_place"_qs);
    row("a step that is not there", {RemoveStep{u"nope"_qs}}, u"unknown_step"_qs);
    row("a move into itself", {MoveStep{u"each"_qs, {u"call"_qs}}}, u"bad_place"_qs);
    row("a value of a wrong type", {ChangeField{u"call"_qs, u"timeout"_qs, u"x"_qs}},
        u"wrong_type"_qs);
    row("an id by field", {ChangeField{u"call"_qs, u"step_id"_qs, u"x"_qs}}, u"bad_path"_qs);
    row("a path that is none", {ChangeField{u"call"_qs, u"routes["_qs, 1}}, u"bad_path"_qs);
    row("an index behind the end", {ChangeField{u"call"_qs, u"routes[7].to"_qs, u"x"_qs}},
        u"wrong_type"_qs);
    row("a name that is used", {RenameStep{u"call"_qs, u"ask"_qs}}, u"duplicate_id"_qs);
    row("an edge to itself", {Connect{u"ask"_qs, u"ask"_qs}}, u"self_reference"_qs);
    row("an edge over a border", {Connect{u"ask"_qs, u"call"_qs}}, u"crosses_container"_qs);
    row("an edge that closes a cycle", {Connect{u"back"_qs, u"each"_qs}}, u"cycle"_qs);
    row("an edge that is there", {Connect{u"each"_qs, u"back"_qs}}, u"already_connected"_qs);
    row("an edge that is not there", {Disconnect{u"ask"_qs, u"back"_qs}}, u"not_connected"_qs);
    row("steps by field", {ChangeWorkflowField{u"steps[0].name"_qs, u"x"_qs}}, u"bad_path"_qs);
}

void tst_Edit::refusals()
{
    QFETCH(Edit, edit);
    QFETCH(QString, code);
    WorkflowDefinition definition = sample();
    const auto inverse = apply(definition, edit);
    QVERIFY(!inverse);
    QCOMPARE(inverse.error().code, code);
    QVERIFY(definition == sample());
}

void tst_Edit::renamingReachesEverything()
{
    WorkflowDefinition definition =
        readDefinition(dataFile(u"references.millrace.json"_qs))->definition;
    const QByteArray before = writeDefinition(definition);
    const auto inverse = apply(definition, {RenameStep{u"old"_qs, u"fresh"_qs}});
    QVERIFY2(inverse, inverse ? "" : qPrintable(inverse.error().message));
    MILLRACE_COMPARE_GOLDEN(u"tests/golden/model/renamed.millrace.json"_qs,
                            writeDefinition(definition));
    QVERIFY(apply(definition, *inverse));
    QCOMPARE(writeDefinition(definition), before);
}

void tst_Edit::marksOfTheLayoutFollowTheirStep_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("when it is renamed")
        << Edit{RenameStep{u"ask"_qs, u"fresh"_qs}} << QByteArray(R"({"fresh":true,"away":true})");
    QTest::newRow("when it is removed")
        << Edit{RemoveStep{u"ask"_qs}} << QByteArray(R"({"away":true})");
}

void tst_Edit::marksOfTheLayoutFollowTheirStep()
{
    QFETCH(Edit, edit);
    QFETCH(QByteArray, expected);
    for (const QString &mark : {u"collapsed"_qs, u"pinned"_qs, u"breakpoints"_qs}) {
        WorkflowDefinition definition = sample();
        definition.layout.set(mark, Value::object({{u"ask"_qs, true}, {u"away"_qs, true}}));
        const QByteArray before = writeDefinition(definition);
        const auto inverse = apply(definition, edit);
        QVERIFY(inverse);
        QCOMPARE(base::toJson(definition.layout[mark]), expected);
        QVERIFY(apply(definition, *inverse));
        QCOMPARE(writeDefinition(definition), before);
    }
}

void tst_Edit::aRefusedBatchChangesNothing()
{
    WorkflowDefinition definition = sample();
    const Batch batch{{{RemoveStep{u"ask"_qs}}, {ChangeLayout{{}, 1}}, {RemoveStep{u"ask"_qs}}}};
    QVERIFY(!apply(definition, {batch}));
    QCOMPARE(writeDefinition(definition), writeDefinition(sample()));
}

void tst_Edit::inversesRestoreEveryByte()
{
    const quint64 seed = randomSeed();
    for (int round = 0; round < 40; ++round) {
        RandomEdits edits(seed + static_cast<quint64>(round));
        WorkflowDefinition definition = sample();
        std::vector<std::pair<QByteArray, Edit>> undo;
        for (int i = 0; i < 40; ++i) {
            const QByteArray before = writeDefinition(definition);
            auto inverse = apply(definition, edits.next(definition));
            if (inverse)
                undo.emplace_back(before, std::move(*inverse));
            else
                QCOMPARE(writeDefinition(definition), before);
        }
        const QByteArray last = writeDefinition(definition);
        std::vector<Edit> redo;
        for (auto at = undo.rbegin(); at != undo.rend(); ++at) {
            auto inverse = apply(definition, at->second);
            QVERIFY2(inverse, inverse ? "" : qPrintable(inverse.error().message));
            QVERIFY2(writeDefinition(definition) == at->first,
                     qPrintable(firstDifference(at->first, writeDefinition(definition))));
            redo.push_back(std::move(*inverse));
        }
        for (auto at = redo.rbegin(); at != redo.rend(); ++at)
            QVERIFY(apply(definition, *at));
        QCOMPARE(writeDefinition(definition), last);
    }
}

QTEST_APPLESS_MAIN(tst_Edit)
#include "tst_edit.moc"
