// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/json_writer.h"
#include "engine/model/definition_diff.h"
#include "engine/model/edit.h"
#include "engine/model/near_name.h"
#include "tests/engine/model/model_fixture.h"

#include <QtTest>

using namespace millrace;
using namespace millrace::tests;
using namespace millrace::model;

/// What changed between two versions, with paths and values.
class tst_DefinitionDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changes_data();
    void changes();
    void nearNames_data();
    void nearNames();
};

namespace {

QString shown(const FieldChange &change)
{
    const auto text = [](const Value &value) {
        return value.isUndefined() ? u"-"_qs : QString::fromUtf8(base::toJson(value));
    };
    return u"%1: %2 > %3"_qs.arg(change.path, text(change.before), text(change.after));
}

QString shown(const DefinitionDiff &diff)
{
    QStringList all;
    for (const FieldChange &change : diff.workflow)
        all += shown(change);
    for (const QString &id : diff.removed)
        all += u'-' + id;
    for (const QString &id : diff.added)
        all += u'+' + id;
    for (const StepMove &move : diff.moved)
        all += u"%1 moved %2%3 > %4%5"_qs.arg(move.step, move.containerBefore)
                   .arg(move.indexBefore)
                   .arg(move.containerAfter)
                   .arg(move.indexAfter);
    for (const StepChange &change : diff.changed) {
        for (const FieldChange &field : change.fields)
            all += change.step + u'.' + shown(field);
    }
    for (const FieldChange &change : diff.layout)
        all += shown(change);
    return all.join(u"; "_qs);
}

} // namespace

void tst_DefinitionDiff::changes_data()
{
    QTest::addColumn<std::vector<std::shared_ptr<Edit>>>("edits");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, std::vector<Edit> edits, const QString &expected) {
        std::vector<std::shared_ptr<Edit>> all;
        for (Edit &edit : edits)
            all.push_back(std::make_shared<Edit>(std::move(edit)));
        QTest::newRow(name) << all << expected;
    };
    StepDefinition added;
    added.id = u"z"_qs;
    added.type = u"action"_qs;
    row("nothing", {}, {});
    row("a field of the workflow", {{ChangeWorkflowField{u"timeout"_qs, 5}}}, u"timeout: - > 5"_qs);
    row("a place deep in the workflow", {{ChangeWorkflowField{u"global_variables.a.b"_qs, 5}}},
        u"global_variables.a.b: null > 5"_qs);
    row("a field of a step", {{ChangeField{u"call"_qs, u"retry_policy.delay"_qs, 1}}},
        u"call.retry_policy.delay: - > 1"_qs);
    row("an item of a list", {{ChangeField{u"ask"_qs, u"routes[1].to"_qs, u"back"_qs}}},
        u"ask.routes[1].to: \"away\" > \"back\""_qs);
    row("a longer list is one change",
        {{ChangeField{u"back"_qs, u"dependencies[2]"_qs, u"ask"_qs}}},
        u"back.dependencies: [\"away\",\"each\"] > [\"away\",\"each\",\"ask\"]"_qs);
    row("an unknown field", {{ChangeField{u"back"_qs, u"future"_qs, 1}}}, u"back.future: - > 1"_qs);
    row("a step more", {{AddStep{added, {{}, 0}}}}, u"+z"_qs);
    row("a step less", {{RemoveStep{u"inner"_qs}}}, u"-inner"_qs);
    row("one step moved among many", {{MoveStep{u"ask"_qs, {{}, 3}}}}, u"ask moved 0 > 3"_qs);
    row("a step moved into a container", {{MoveStep{u"call"_qs, {{}, 0}}}},
        u"call moved each0 > 0"_qs);
    row("the layout stands apart", {{ChangeLayout{u"positions.ask.x"_qs, 3}}},
        u"layout.positions.ask.x: 1 > 3"_qs);
}

void tst_DefinitionDiff::changes()
{
    using Edits = std::vector<std::shared_ptr<Edit>>;
    QFETCH(Edits, edits);
    QFETCH(QString, expected);
    const WorkflowDefinition before =
        readDefinition(dataFile(u"everything.millrace.json"_qs))->definition;
    WorkflowDefinition after = before;
    for (const auto &edit : edits)
        QVERIFY(apply(after, *edit));
    const DefinitionDiff diff = diffDefinitions(before, after);
    QCOMPARE(shown(diff), expected);
    QCOMPARE(diff.isEmpty(), expected.isEmpty());
}

void tst_DefinitionDiff::nearNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("near");
    QTest::newRow("a letter is missing") << u"timout"_qs << u"timeout"_qs;
    QTest::newRow("two letters are swapped") << u"nmae"_qs << u"name"_qs;
    QTest::newRow("the case is wrong") << u"TimeOut"_qs << u"timeout"_qs;
    QTest::newRow("nothing is near") << u"colour"_qs << QString();
    QTest::newRow("nothing is empty") << QString() << QString();
}

void tst_DefinitionDiff::nearNames()
{
    QFETCH(QString, name);
    QFETCH(QString, near);
    QCOMPARE(nearestName(name, {u"timeout"_qs, u"name"_qs, u"steps"_qs}), near);
}

QTEST_APPLESS_MAIN(tst_DefinitionDiff)
#include "tst_definition_diff.moc"
