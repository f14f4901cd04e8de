// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inspector/inspector_fixture.h"
#include "ui/inspector/editors/step_button.h"
#include "ui/inspector/inspector_fields.h"
#include "ui/inspector/inspector_header.h"
#include "ui/inspector/raw_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace millrace;
using tests::InspectorFixture;

/// What the inspector shows beside one step's form: the workflow, several steps, an edge, JSON.
class tst_InspectorSubjects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingSelectedShowsTheWorkflow();
    void theWorkflowsOutputIsOneOrMany();
    void severalStepsShareTheirFields();
    void anEdgeShowsItsRoute();
    void anEdgeThatWaitsShowsTheDependency();
    void theIdChangesWithAllReferences();
    void anIdThatDoesNotFitIsRefused_data();
    void anIdThatDoesNotFitIsRefused();
    void jsonAndFormSayTheSame();
    void jsonThatDoesNotFitNamesItsPlace_data();
    void jsonThatDoesNotFitNamesItsPlace();
    void everyTypeOfStepHasAForm_data();
    void everyTypeOfStepHasAForm();
    void aStepThatGoesLeavesNoForm();

private:
    std::unique_ptr<InspectorFixture> m_form;
};

namespace {

const char kDefinition[] = R"js({"format": "millrace/1", "name": "Documents", "version": "1.4.0",
    "tags": ["pdf"], "input_schema": {"type": "object", "properties": {"file": {"type": "string"}}},
    "global_variables": {"limit": 3, "who": "me"},
    "steps": [
     {"step_id": "read", "step_type": "action", "action": {"kind": "http", "url": "https://a"},
      "timeout": 30, "extra_thing": {"kept": true}},
     {"step_id": "route", "name": "Route by type", "step_type": "conditional",
      "dependencies": ["read"], "routes": [
        {"when": "steps.read.output.body.type === 'a'", "to": "a", "label": "Invoice"},
        {"when": "true", "to": "b"}], "default": "b"},
     {"step_id": "a", "step_type": "action", "action": {"kind": "noop"}},
     {"step_id": "b", "step_type": "action", "action": {"kind": "noop"}, "timeout": 60},
     {"step_id": "end", "step_type": "action", "dependencies": ["a", "b"], "join": "any",
      "action": {"kind": "noop"}, "timeout": 60}]})js";

} // namespace

void tst_InspectorSubjects::init()
{
    m_form.reset();
    m_form = std::make_unique<InspectorFixture>(QByteArray(kDefinition));
}

void tst_InspectorSubjects::nothingSelectedShowsTheWorkflow()
{
    auto *name = m_form->control<QLineEdit>(QStringLiteral("Name"));
    QVERIFY(name != nullptr);
    QCOMPARE(name->text(), QStringLiteral("Documents"));
    for (const char *title : {"Inputs", "Variables", "Output", "Limits and SLA", "Retry",
                              "Triggers", "Tests", "Advanced"})
        m_form->unfold(QString::fromUtf8(title));
    auto *limit = m_form->control<QLineEdit>(QStringLiteral("Whole run at most"));
    QVERIFY(limit != nullptr);
    QTest::keyClicks(limit, QStringLiteral("2 h"));
    QTest::keyClick(limit, Qt::Key_Return);
    QCOMPARE(m_form->document->definition().timeout, 7200.0);
    auto *triggers = m_form->control<QPlainTextEdit>(QStringLiteral("What starts a run (JSON)"));
    QVERIFY(triggers != nullptr);
    m_form->panel->resize(332, 2400);
    m_form->picture(QStringLiteral("workflow"));
    m_form->document->undoStack().undo();
    QCOMPARE(m_form->document->definition().timeout, 3600.0);
}

void tst_InspectorSubjects::theWorkflowsOutputIsOneOrMany()
{
    m_form->unfold(QStringLiteral("Output"));
    auto *kind = m_form->control<QComboBox>(QStringLiteral("What a run gives"));
    QVERIFY(kind != nullptr);
    kind->setCurrentIndex(1);
    Q_EMIT kind->activated(1);
    QCOMPARE(m_form->document->definition().output, base::Value(u"workflow"));
    kind->setCurrentIndex(0);
    Q_EMIT kind->activated(0);
    QVERIFY(m_form->document->definition().output.isUndefined());
}

void tst_InspectorSubjects::severalStepsShareTheirFields()
{
    m_form->panel->select({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("end")});
    m_form->unfold(QStringLiteral("Retry and timeout"));
    QVERIFY(m_form->control<QLineEdit>(QStringLiteral("Name")) == nullptr);
    auto *timeout = m_form->control<QLineEdit>(QStringLiteral("Timeout"));
    QVERIFY(timeout != nullptr);
    QCOMPARE(timeout->text(), QString());
    QCOMPARE(timeout->placeholderText(), QStringLiteral("Mixed"));
    m_form->picture(QStringLiteral("several"));
    timeout->setFocus();
    m_form->panel->commitPending();
    QCOMPARE(m_form->document->undoStack().count(), 0); // looking changes nothing
    QTest::keyClicks(timeout, QStringLiteral("10 s"));
    QTest::keyClick(timeout, Qt::Key_Return);
    for (const char *id : {"a", "b", "end"})
        QCOMPARE(m_form->step(QString::fromUtf8(id)).timeout.value_or(0), 10.0);
    QCOMPARE(m_form->document->undoStack().count(), 1);
    m_form->document->undoStack().undo();
    QCOMPARE(m_form->step(QStringLiteral("b")).timeout.value_or(0), 60.0);
    QVERIFY(!m_form->step(QStringLiteral("a")).timeout);
    QCOMPARE(timeout->text(), QString());
}

void tst_InspectorSubjects::anEdgeShowsItsRoute()
{
    m_form->panel->selectEdge(QStringLiteral("route"), QStringLiteral("a"));
    auto *label = m_form->control<QLineEdit>(QStringLiteral("Label"));
    QVERIFY(label != nullptr);
    QCOMPARE(label->text(), QStringLiteral("Invoice"));
    QVERIFY(m_form->control<QPlainTextEdit>(QStringLiteral("When")) != nullptr);
    m_form->picture(QStringLiteral("edge"));
    label->selectAll();
    QTest::keyClicks(label, QStringLiteral("Bill"));
    QTest::keyClick(label, Qt::Key_Return);
    QCOMPARE(m_form->step(QStringLiteral("route")).routes[0].label, QStringLiteral("Bill"));
    m_form->panel->selectEdge(QStringLiteral("route"), QStringLiteral("b"));
    QTRY_VERIFY(m_form->control<ui::StepButton>(QStringLiteral("Anything else goes to: b")) !=
                nullptr);
}

void tst_InspectorSubjects::anEdgeThatWaitsShowsTheDependency()
{
    m_form->panel->selectEdge(QStringLiteral("a"), QStringLiteral("end"));
    QVERIFY(m_form->section(QStringLiteral("Route")) == nullptr);
    auto *join = m_form->control<QComboBox>(QStringLiteral("How many must complete"));
    QVERIFY(join != nullptr);
    QCOMPARE(join->currentIndex(), 1);
    Q_EMIT join->activated(0);
    QCOMPARE(m_form->step(QStringLiteral("end")).join.kind, model::JoinKind::All);
}

void tst_InspectorSubjects::theIdChangesWithAllReferences()
{
    QSignalSpy selected(m_form->panel.get(), &ui::InspectorPanel::selectionChanged);
    const QByteArray before = model::writeDefinition(m_form->document->definition());
    m_form->panel->select({QStringLiteral("read")});
    m_form->panel->findChild<ui::InspectorHeader *>()->askForId();
    auto *id = m_form->control<QLineEdit>(QStringLiteral("New id"));
    QVERIFY(id != nullptr && id->hasFocus());
    QTest::keyClicks(id, QStringLiteral("fetch"));
    m_form->picture(QStringLiteral("change-id"));
    QTest::keyClick(id, Qt::Key_Return);
    QVERIFY(!id->isVisible());
    QCOMPARE(m_form->step(QStringLiteral("route")).dependencies,
             QStringList{QStringLiteral("fetch")});
    QVERIFY(m_form->step(QStringLiteral("route")).routes[0].when.contains(u"steps.fetch."));
    QCOMPARE(m_form->document->undoStack().count(), 1);
    QCOMPARE(selected.back()[0].toStringList(), QStringList{QStringLiteral("fetch")});
    m_form->document->undoStack().undo();
    QCOMPARE(model::writeDefinition(m_form->document->definition()), before);
    QCOMPARE(m_form->panel->subject().steps, QStringList{QStringLiteral("read")});
}

void tst_InspectorSubjects::anIdThatDoesNotFitIsRefused_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("why");
    QTest::newRow("no id") << "1a b"
                           << "letters";
    QTest::newRow("taken") << "end"
                           << "already";
    QTest::newRow("nothing") << ""
                             << "letters";
}

void tst_InspectorSubjects::anIdThatDoesNotFitIsRefused()
{
    QFETCH(QString, id);
    QFETCH(QString, why);
    m_form->panel->select({QStringLiteral("read")});
    m_form->panel->findChild<ui::InspectorHeader *>()->askForId();
    auto *field = m_form->control<QLineEdit>(QStringLiteral("New id"));
    field->clear();
    QTest::keyClicks(field, id);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(field->isVisible());
    const auto labels = m_form->panel->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->isVisible() && label->text().contains(why);
    }));
    QCOMPARE(m_form->document->undoStack().count(), 0);
}

void tst_InspectorSubjects::jsonAndFormSayTheSame()
{
    m_form->panel->select({QStringLiteral("read")});
    const QByteArray before = model::writeDefinition(m_form->document->definition());
    auto *toggle = m_form->control<QToolButton>(QStringLiteral("Show as JSON"));
    QTest::mouseClick(toggle, Qt::LeftButton);
    auto *code = m_form->control<QPlainTextEdit>(QStringLiteral("The step as JSON"));
    QVERIFY(code != nullptr);
    QVERIFY(code->toPlainText().contains(QStringLiteral("\"extra_thing\"")));
    m_form->picture(QStringLiteral("raw"));
    QString text = code->toPlainText();
    text.replace(QStringLiteral("https://a"), QStringLiteral("https://b"));
    text.replace(QStringLiteral("\"timeout\": 30"), QStringLiteral("\"timeout\": 45"));
    code->setPlainText(text);
    m_form->panel->commitPending();
    QCOMPARE(m_form->step(QStringLiteral("read")).action[u"url"].text(),
             QStringLiteral("https://b"));
    QCOMPARE(m_form->step(QStringLiteral("read")).timeout.value_or(0), 45.0);
    QCOMPARE(m_form->document->undoStack().count(), 1);
    QVERIFY(m_form->document->perform(
        {model::ChangeField{QStringLiteral("read"), QStringLiteral("name"), base::Value(u"Fetch")}},
        QStringLiteral("x")));
    QVERIFY(code->toPlainText().contains(QStringLiteral("\"name\": \"Fetch\"")));
    m_form->document->undoStack().undo();
    m_form->document->undoStack().undo();
    QCOMPARE(model::writeDefinition(m_form->document->definition()), before);
    QTest::mouseClick(toggle, Qt::LeftButton);
    QVERIFY(m_form->control<QLineEdit>(QStringLiteral("Name")) != nullptr);
}

void tst_InspectorSubjects::jsonThatDoesNotFitNamesItsPlace_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("problem");
    QTest::newRow("no JSON") << "\"timeout\": 30"
                             << "\"timeout\": oops"
                             << "Line 8, column";
    QTest::newRow("another id") << "\"step_id\": \"read\""
                                << "\"step_id\": \"other\""
                                << "Line 2, column 1: Use Change id";
    QTest::newRow("wrong type") << "\"timeout\": 30"
                                << "\"timeout\": \"soon\""
                                << "Line 8, column 1: The value of timeout";
}

void tst_InspectorSubjects::jsonThatDoesNotFitNamesItsPlace()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, problem);
    m_form->panel->select({QStringLiteral("read")});
    QTest::mouseClick(m_form->control<QToolButton>(QStringLiteral("Show as JSON")), Qt::LeftButton);
    auto *code = m_form->control<QPlainTextEdit>(QStringLiteral("The step as JSON"));
    const QString text = code->toPlainText().replace(from, to);
    code->setPlainText(text);
    m_form->panel->commitPending();
    const auto *raw = m_form->panel->findChild<ui::RawView *>();
    QVERIFY2(raw->problem().startsWith(problem), qPrintable(raw->problem()));
    QCOMPARE(code->toPlainText(), text);
    QCOMPARE(m_form->document->undoStack().count(), 0);
}

void tst_InspectorSubjects::everyTypeOfStepHasAForm_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("kind");
    const model::StepCatalogue catalogue = steps::builtinCatalogue();
    for (const model::StepDescriptor &step : catalogue.steps)
        QTest::newRow(qPrintable(step.type)) << step.type << QString();
    for (const model::ActionKind &kind : catalogue.kinds)
        QTest::newRow(qPrintable(kind.kind)) << QStringLiteral("action") << kind.kind;
}

void tst_InspectorSubjects::everyTypeOfStepHasAForm()
{
    QFETCH(QString, type);
    QFETCH(QString, kind);
    model::StepDefinition step;
    step.id = QStringLiteral("one");
    step.type = type;
    if (!kind.isEmpty())
        step.action = base::Value::object({{QStringLiteral("kind"), kind}});
    QVERIFY(m_form->document->perform({model::AddStep{step}}, QStringLiteral("x")));
    const QByteArray before = model::writeDefinition(m_form->document->definition());
    QSet<QString> paths;
    const ui::EditorRegistry editors = ui::builtinEditors();
    for (const ui::InspectorSection &section : ui::stepSections(step, steps::builtinCatalogue())) {
        QVERIFY(!section.fields.empty());
        for (const ui::InspectorField &field : section.fields) {
            QVERIFY2(!paths.contains(field.path) || field.editor == u"retry",
                     qPrintable(field.path));
            QVERIFY2(editors.has(field.editor), qPrintable(field.editor));
            paths.insert(field.path);
            QVERIFY(!field.label.isEmpty());
        }
    }
    // Opening everything and leaving it again changes nothing.
    m_form->panel->select({QStringLiteral("one")});
    m_form->panel->findChild<ui::InspectorForm *>()->setAllUnfolded(true);
    m_form->panel->commitPending();
    QCOMPARE(model::writeDefinition(m_form->document->definition()), before);
    QCOMPARE(m_form->document->undoStack().count(), 1);
}

void tst_InspectorSubjects::aStepThatGoesLeavesNoForm()
{
    m_form->panel->select({QStringLiteral("read")});
    QVERIFY(m_form->document->perform({model::RemoveStep{QStringLiteral("read")}},
                                      QStringLiteral("x")));
    QVERIFY(m_form->control<QLineEdit>(QStringLiteral("Name")) == nullptr);
    m_form->document->undoStack().undo();
    QVERIFY(m_form->control<QLineEdit>(QStringLiteral("Name")) != nullptr);
}

QTEST_MAIN(tst_InspectorSubjects)
#include "tst_inspector_subjects.moc"
