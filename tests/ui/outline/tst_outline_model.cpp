// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/definition_codec.h"
#include "ui/outline/outline_edits.h"
#include "ui/outline/outline_model.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace millrace;

namespace {

model::WorkflowDefinition definition()
{
    const auto loaded = model::readDefinition(QByteArray(R"({"format": "millrace/1", "name": "w",
        "steps": [
        {"step_id": "publish", "name": "Publish", "step_type": "action", "dependencies": ["read"],
         "action": {"kind": "process", "program": "ls"}, "rollback_actions": ["undo"]},
        {"step_id": "undo", "name": "Take it back", "step_type": "action",
         "action": {"kind": "noop"}},
        {"step_id": "get", "step_type": "action", "action": {"kind": "noop"}},
        {"step_id": "read", "name": "Read", "step_type": "sequential", "dependencies": ["get"],
         "steps": [{"step_id": "one", "name": "One", "step_type": "wait", "wait": {"duration": 1}},
                   {"step_id": "two", "name": "Two", "step_type": "action",
                    "action": {"kind": "script", "source": "return 1;"}}]}]})"));
    return loaded ? loaded->definition : model::WorkflowDefinition();
}

} // namespace

/// The tree of a workflow, and what moves are possible in it.
class tst_OutlineModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mirrorsTheGraphInTheOrderOfTheFlow();
    void tellsEachStepInASentence();
    void keepsTheRulesOfModelsWhileTheWorkflowChanges();
    void aNewNameIsNoNewShape();
    void renamingIsOneUndoStep();
    void movesOnlyWhereOrderMeansSomething();
    void movesIntoAndOutOfContainers();
    void knowsWhatCanBeConnected();
    void tenThousandStepsAreRead();

private:
    const ui::Theme m_theme = ui::Theme::builtin(ui::Scheme::Light);
    const ui::Icons m_icons;
};

void tst_OutlineModel::mirrorsTheGraphInTheOrderOfTheFlow()
{
    const ui::OutlineTree tree(definition());
    QStringList ids;
    for (const ui::OutlineNode &node : tree.nodes())
        ids += node.parent < 0 ? node.id : tree.at(node.parent).id + u'/' + node.id;
    QCOMPARE(ids, QStringList({u"undo"_qs, u"get"_qs, u"read"_qs, u"read/one"_qs, u"read/two"_qs,
                               u"publish"_qs}));
}

void tst_OutlineModel::tellsEachStepInASentence()
{
    const ui::OutlineTree tree(definition());
    QCOMPARE(tree.sentence(tree.find(u"get"_qs)),
             u"get, No operation, step 2 of 6, goes to Read"_qs);
    QVERIFY(tree.sentence(tree.find(u"read"_qs)).startsWith(u"Read, Sequence with 2 step"));
    QVERIFY(tree.sentence(tree.find(u"one"_qs)).endsWith(u"goes to Two"));
    QVERIFY(tree.sentence(tree.find(u"two"_qs)).endsWith(u"Script, step 5 of 6"));
    QVERIFY(tree.sentence(tree.find(u"undo"_qs))
                .endsWith(u"runs only when Publish fails or is undone"));
}

void tst_OutlineModel::keepsTheRulesOfModelsWhileTheWorkflowChanges()
{
    ui::WorkflowDocument document(definition());
    ui::OutlineModel model(m_theme, m_icons);
    QAbstractItemModelTester tester(&model);
    QObject::connect(&document, &ui::WorkflowDocument::changed, &model, &ui::OutlineModel::refresh);
    model.setDocument(&document);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.rowCount(model.indexOf(u"read"_qs)), 2);
    model::StepDefinition step;
    step.id = u"three"_qs;
    step.type = u"wait"_qs;
    QVERIFY(document.perform({model::AddStep{step, {u"read"_qs, 1}}}, u"x"_qs));
    QCOMPARE(model.rowCount(model.indexOf(u"read"_qs)), 3);
    QCOMPARE(model.indexOf(u"three"_qs).row(), 1);
    QVERIFY(document.perform({model::RemoveStep{u"read"_qs}}, u"x"_qs));
    QCOMPARE(model.rowCount(), 3);
    document.undoStack().undo();
    document.undoStack().undo();
    QCOMPARE(model.rowCount(model.indexOf(u"read"_qs)), 2);
    QCOMPARE(model.idAt(model.indexOf(u"two"_qs)), u"two"_qs);
    model.setDocument(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void tst_OutlineModel::aNewNameIsNoNewShape()
{
    ui::WorkflowDocument document(definition());
    ui::OutlineModel model(m_theme, m_icons);
    model.setDocument(&document);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(document.perform({model::ChangeField{u"read"_qs, u"name"_qs, u"Look"_qs}}, u"x"_qs));
    model.refresh();
    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 2); // the step, and the one that goes to it
    QCOMPARE(model.indexOf(u"read"_qs).data().toString(), u"Look"_qs);
}

void tst_OutlineModel::renamingIsOneUndoStep()
{
    ui::WorkflowDocument document(definition());
    const QByteArray before = model::writeDefinition(document.definition());
    ui::OutlineModel model(m_theme, m_icons);
    model.setDocument(&document);
    QVERIFY(model.setData(model.indexOf(u"publish"_qs), u"Send out"_qs, Qt::EditRole));
    QVERIFY(!model.setData(model.indexOf(u"get"_qs), u"  "_qs, Qt::EditRole));
    QCOMPARE(document.undoStack().count(), 1);
    document.undoStack().undo();
    QCOMPARE(model::writeDefinition(document.definition()), before);
}

void tst_OutlineModel::movesOnlyWhereOrderMeansSomething()
{
    model::WorkflowDefinition workflow = definition();
    const ui::OutlineTree tree(workflow);
    const auto move = [&](const QString &step, ui::Direction direction) {
        return ui::movingStep(workflow, tree, step, direction);
    };
    QVERIFY(!move(u"get"_qs, ui::Direction::Down));
    QVERIFY(!move(u"one"_qs, ui::Direction::Up));
    QVERIFY(!move(u"two"_qs, ui::Direction::Down));
    const auto change = move(u"one"_qs, ui::Direction::Down);
    QVERIFY(change);
    QVERIFY(model::apply(workflow, change->edit));
    QCOMPARE(ui::OutlineTree(workflow).at(3).id, u"two"_qs);
}

void tst_OutlineModel::movesIntoAndOutOfContainers()
{
    model::WorkflowDefinition workflow = definition();
    QVERIFY(!ui::movingStep(workflow, ui::OutlineTree(workflow), u"get"_qs, ui::Direction::In));
    QVERIFY(!ui::movingStep(workflow, ui::OutlineTree(workflow), u"get"_qs, ui::Direction::Out));
    const auto in =
        ui::movingStep(workflow, ui::OutlineTree(workflow), u"publish"_qs, ui::Direction::In);
    QVERIFY(in);
    QVERIFY(model::apply(workflow, in->edit));
    ui::OutlineTree tree(workflow);
    QCOMPARE(tree.at(tree.find(u"publish"_qs)).parent, tree.find(u"read"_qs));
    const auto out = ui::movingStep(workflow, tree, u"one"_qs, ui::Direction::Out);
    QVERIFY(out);
    QVERIFY(model::apply(workflow, out->edit));
    tree = ui::OutlineTree(workflow);
    QCOMPARE(tree.at(tree.find(u"one"_qs)).parent, -1);
}

void tst_OutlineModel::knowsWhatCanBeConnected()
{
    const model::WorkflowDefinition workflow = definition();
    QCOMPARE(ui::connectable(workflow, u"get"_qs), QStringList({u"undo"_qs, u"publish"_qs}));
    QCOMPARE(ui::connectable(workflow, u"two"_qs), QStringList()); // that would be a circle
    QCOMPARE(ui::connected(workflow, u"publish"_qs), QStringList(u"undo"_qs));
    QCOMPARE(ui::connected(workflow, u"get"_qs), QStringList(u"read"_qs));
}

void tst_OutlineModel::tenThousandStepsAreRead()
{
    model::WorkflowDefinition workflow;
    for (int i = 0; i < 10000; ++i) {
        model::StepDefinition step;
        step.id = u"s%1"_qs.arg(i);
        step.type = u"wait"_qs;
        if (i > 0)
            step.dependencies = QStringList(u"s%1"_qs.arg(i / 2));
        workflow.steps.push_back(step);
    }
    const ui::OutlineTree tree(workflow);
    QCOMPARE(tree.nodes().size(), std::size_t(10000));
    QCOMPARE(tree.at(tree.find(u"s9999"_qs)).number, 10000);
    QCOMPARE(tree.at(tree.find(u"s1"_qs)).next.size(), 2);
}

QTEST_MAIN(tst_OutlineModel)
#include "tst_outline_model.moc"
