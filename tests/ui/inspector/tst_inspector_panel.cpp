// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/json_reader.h"
#include "tests/ui/inspector/inspector_fixture.h"
#include "ui/document/edit_command.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace millrace;
using tests::InspectorFixture;

/// The form of a step, typed into as a person would.
class tst_InspectorPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void typingChangesTheStepAndUndoTakesItBack();
    void typingIsOneUndoStepUntilAPause();
    void undoInAFieldIsTheDocuments();
    void undoShowsWhatItChanged();
    void undoElsewhereSelectsTheStep();
    void nothingIsRebuiltWhileTyping();
    void whatCannotBeStoredStaysAndSaysWhy();
    void whatIsUnfinishedIsThereAgain();
    void sectionsFoldAndStayFolded();
    void aFoldedSectionSaysWhatIsInIt();
    void problemsStandAtTheirFields();
    void showFieldUnfoldsAndFocuses();
    void samplesGiveResults();
    void themesChangeWithoutLoss();
    void saveTakesWhatIsBeingTyped();
    void aDocumentThatGoesIsForgotten();

private:
    std::unique_ptr<InspectorFixture> m_form;
};

namespace {

const char kDefinition[] = R"js({"format": "millrace/1", "name": "Documents", "version": "1.4.0",
    "global_variables": {"limit": 3},
    "steps": [
     {"step_id": "read", "name": "Read pages", "step_type": "action",
      "action": {"kind": "process", "program": "ls", "args": ["-l", "${workflow.limit}"]}},
     {"step_id": "check", "name": "Quality validation", "step_type": "action",
      "dependencies": ["read"], "action": {"kind": "http", "url": "https://x/${workflow.limit}",
        "headers": {"Accept": "text/plain"}},
      "input_mapping": {"fields": "steps.read.output.stdout", "kind": "workflow.kind ?? \"none\""},
      "conditions": ["workflow.limit > 2"],
      "retry_policy": {"max_attempts": 5, "delay": 1, "backoff_multiplier": 2},
      "output_mapping": {"result.body.id": "workflow.id"}, "timeout": 120}]})js";

} // namespace

void tst_InspectorPanel::init()
{
    m_form.reset();
    m_form = std::make_unique<InspectorFixture>(QByteArray(kDefinition));
    m_form->panel->select({QStringLiteral("check")});
}

void tst_InspectorPanel::typingChangesTheStepAndUndoTakesItBack()
{
    const QByteArray before = model::writeDefinition(m_form->document->definition());
    auto *name = m_form->control<QLineEdit>(QStringLiteral("Name"));
    QVERIFY(name != nullptr);
    QCOMPARE(name->text(), QStringLiteral("Quality validation"));
    QCOMPARE(name->height(), 28);
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Check"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(m_form->step(QStringLiteral("check")).name, QStringLiteral("Check"));
    QCOMPARE(m_form->document->undoStack().count(), 1);
    m_form->document->undoStack().undo();
    QCOMPARE(model::writeDefinition(m_form->document->definition()), before);
    QCOMPARE(name->text(), QStringLiteral("Quality validation"));
}

void tst_InspectorPanel::typingIsOneUndoStepUntilAPause()
{
    const QByteArray before = model::writeDefinition(m_form->document->definition());
    auto *name = m_form->control<QLineEdit>(QStringLiteral("Name"));
    name->setFocus();
    QTest::keyClicks(name, QStringLiteral("a"));
    QTRY_COMPARE(m_form->document->undoStack().count(), 1); // it reaches the document while typing
    QTest::keyClicks(name, QStringLiteral("b"));
    QTRY_VERIFY(m_form->step(QStringLiteral("check")).name.contains(QStringLiteral("ab")));
    QCOMPARE(m_form->document->undoStack().count(), 1);
    const auto *typed =
        dynamic_cast<const ui::EditCommand *>(m_form->document->undoStack().command(0));
    QVERIFY(typed != nullptr);
    const auto *edits = std::get_if<model::Batch>(&typed->edit().what);
    QVERIFY(edits != nullptr);
    QCOMPARE(edits->edits.size(), std::size_t(1)); // only the last of what was typed is kept
    m_form->panel->commitPending();                // as leaving the field or a pause do
    QTest::keyClicks(name, QStringLiteral("c"));
    QTRY_COMPARE(m_form->document->undoStack().count(), 2);
    m_form->document->undoStack().undo();
    m_form->document->undoStack().undo();
    QCOMPARE(model::writeDefinition(m_form->document->definition()), before);
}

void tst_InspectorPanel::undoInAFieldIsTheDocuments()
{
    auto *name = m_form->control<QLineEdit>(QStringLiteral("Name"));
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("New"));
    QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_form->document->undoStack().index(), 0);
    QCOMPARE(name->text(), QStringLiteral("Quality validation"));
    QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(name->text(), QStringLiteral("New"));
}

void tst_InspectorPanel::undoShowsWhatItChanged()
{
    QVERIFY(!m_form->section(QStringLiteral("Retry and timeout"))->isChecked());
    QVERIFY(m_form->document->perform(
        {model::ChangeField{QStringLiteral("check"), QStringLiteral("timeout"), 90}},
        QStringLiteral("x")));
    QVERIFY(!m_form->section(QStringLiteral("Retry and timeout"))->isChecked());
    m_form->document->undoStack().undo();
    QVERIFY(m_form->section(QStringLiteral("Retry and timeout"))->isChecked());
    auto *timeout = m_form->control<QLineEdit>(QStringLiteral("Timeout"));
    QVERIFY(timeout != nullptr);
    QCOMPARE(timeout->text(), QStringLiteral("2 min"));
}

void tst_InspectorPanel::undoElsewhereSelectsTheStep()
{
    QSignalSpy selected(m_form->panel.get(), &ui::InspectorPanel::selectionChanged);
    QVERIFY(m_form->document->perform(
        {model::ChangeField{QStringLiteral("read"), QStringLiteral("name"), base::Value(u"Other")}},
        QStringLiteral("x")));
    QCOMPARE(selected.size(), 0);
    m_form->document->undoStack().undo();
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected[0][0].toStringList(), QStringList{QStringLiteral("read")});
    m_form->document->undoStack().redo();
    QCOMPARE(m_form->control<QLineEdit>(QStringLiteral("Name"))->text(), QStringLiteral("Other"));
}

void tst_InspectorPanel::nothingIsRebuiltWhileTyping()
{
    const QPointer<QLineEdit> name = m_form->control<QLineEdit>(QStringLiteral("Name"));
    auto *form = m_form->panel->findChild<ui::InspectorForm *>();
    const QPointer<QWidget> content = form->widget();
    name->setFocus();
    name->setCursorPosition(3);
    QTest::keyClicks(name, QStringLiteral("xy"));
    m_form->panel->commitPending();
    QVERIFY(!content.isNull() && !name.isNull());
    QVERIFY(name->hasFocus());
    QCOMPARE(name->cursorPosition(), 5);
    QCOMPARE(name->text(), QStringLiteral("Quaxylity validation"));
}

void tst_InspectorPanel::whatCannotBeStoredStaysAndSaysWhy()
{
    m_form->unfold(QStringLiteral("Retry and timeout"));
    auto *attempts = m_form->control<QLineEdit>(QStringLiteral("Attempts"));
    QVERIFY(attempts != nullptr);
    attempts->selectAll();
    QTest::keyClicks(attempts, QStringLiteral("many"));
    QTest::keyClick(attempts, Qt::Key_Return);
    QCOMPARE(m_form->document->undoStack().count(), 0);
    QCOMPARE(attempts->text(), QStringLiteral("many"));
    const auto labels = m_form->panel->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"must be a number");
    }));
    QCOMPARE(m_form->section(QStringLiteral("Retry and timeout"))->errors(), 1);
}

void tst_InspectorPanel::whatIsUnfinishedIsThereAgain()
{
    m_form->unfold(QStringLiteral("Retry and timeout"));
    auto *attempts = m_form->control<QLineEdit>(QStringLiteral("Attempts"));
    attempts->selectAll();
    QTest::keyClicks(attempts, QStringLiteral("many"));
    m_form->panel->select({QStringLiteral("read")});
    m_form->panel->select({QStringLiteral("check")});
    QCOMPARE(m_form->control<QLineEdit>(QStringLiteral("Attempts"))->text(),
             QStringLiteral("many"));
}

void tst_InspectorPanel::sectionsFoldAndStayFolded()
{
    ui::SectionHead *general = m_form->section(QStringLiteral("General"));
    QCOMPARE(general->height(), 36);
    QVERIFY(general->isChecked());
    general->setFocus();
    QTest::keyClick(general, Qt::Key_Space);
    QVERIFY(m_form->control<QLineEdit>(QStringLiteral("Name")) == nullptr);
    m_form->panel->select({QStringLiteral("read")});
    QVERIFY(!m_form->section(QStringLiteral("General"))->isChecked());
    QTest::mouseClick(m_form->section(QStringLiteral("General")), Qt::LeftButton);
    QVERIFY(m_form->control<QLineEdit>(QStringLiteral("Name")) != nullptr);
}

void tst_InspectorPanel::aFoldedSectionSaysWhatIsInIt()
{
    QCOMPARE(m_form->section(QStringLiteral("Retry and timeout"))->summary(),
             QStringLiteral("5 attempt(s)"));
    QCOMPARE(m_form->section(QStringLiteral("When it runs"))->summary(),
             QStringLiteral("1 condition(s)"));
    QCOMPARE(m_form->section(QStringLiteral("On failure"))->summary(),
             QStringLiteral("Fails the run"));
    m_form->panel->select({QStringLiteral("read")});
    QCOMPARE(m_form->section(QStringLiteral("Output mapping"))->summary(), QStringLiteral("None"));
}

void tst_InspectorPanel::problemsStandAtTheirFields()
{
    QVERIFY(m_form->document->perform(
        {model::Batch{{{model::ChangeField{QStringLiteral("check"), QStringLiteral("action.url"),
                                           base::Value()}},
                       {model::ChangeField{QStringLiteral("check"), QStringLiteral("priority"),
                                           base::Value(77)}}}}},
        QStringLiteral("x")));
    m_form->validate();
    QCOMPARE(m_form->section(QStringLiteral("Settings"))->errors(), 1);
    QCOMPARE(m_form->section(QStringLiteral("Advanced"))->errors(), 1); // folded
    QCOMPARE(m_form->section(QStringLiteral("General"))->errors(), 0);
    m_form->picture(QStringLiteral("problems"));
    m_form->panel->setProblems({});
    QCOMPARE(m_form->section(QStringLiteral("Settings"))->errors(), 0);
}

void tst_InspectorPanel::showFieldUnfoldsAndFocuses()
{
    QVERIFY(m_form->panel->showField(QStringLiteral("check"),
                                     QStringLiteral("retry_policy.max_delay")));
    QTRY_COMPARE(m_form->panel->focusWidget(),
                 m_form->control<QLineEdit>(QStringLiteral("Longest wait")));
    QTRY_VERIFY(!m_form->panel->focusWidget()->visibleRegion().isEmpty());
    QVERIFY(m_form->panel->showField(QStringLiteral("read"), QStringLiteral("action.args[1]")));
    auto *code = qobject_cast<QPlainTextEdit *>(m_form->panel->focusWidget());
    QVERIFY(code != nullptr);
    QCOMPARE(code->toPlainText(), QStringLiteral("${workflow.limit}"));
    QVERIFY(m_form->panel->showField(QString(), QStringLiteral("timeout")));
    QVERIFY(!m_form->panel->showField(QStringLiteral("read"), QStringLiteral("nothing.like.it")));
}

void tst_InspectorPanel::samplesGiveResults()
{
    m_form->panel->setSamples([](const QString &step) {
        return step == u"check" ? *base::parseJson(R"js({"workflow": {"limit": 3, "kind": "pdf"},
            "steps": {"read": {"output": {"stdout": "abc"}}}})js")
                                : base::Value();
    });
    const auto has = [&](const QString &text) {
        const auto results = m_form->panel->findChildren<ui::ResultRow *>();
        return std::any_of(results.begin(), results.end(), [&](const ui::ResultRow *row) {
            return row->isVisible() && row->text() == text;
        });
    };
    QTRY_VERIFY(has(QStringLiteral("= \"abc\"")));
    QTRY_VERIFY(has(QStringLiteral("= \"pdf\"")));
    QTRY_VERIFY(has(QStringLiteral("= \"https://x/3\"")));
    m_form->unfold(QStringLiteral("Retry and timeout"));
    m_form->panel->resize(332, 1500);
    m_form->picture(QStringLiteral("step-light"));
}

void tst_InspectorPanel::themesChangeWithoutLoss()
{
    const ui::Theme dark = ui::Theme::builtin(ui::Scheme::Dark);
    const ui::Theme contrast = ui::Theme::builtin(ui::Scheme::Contrast);
    auto *name = m_form->control<QLineEdit>(QStringLiteral("Name"));
    name->setFocus();
    QTest::keyClicks(name, QStringLiteral("!"));
    m_form->panel->setTheme(dark);
    m_form->panel->setTheme(contrast);
    QVERIFY(m_form->step(QStringLiteral("check")).name.contains(u'!'));
    m_form->panel->setTheme(m_form->theme());
}

void tst_InspectorPanel::saveTakesWhatIsBeingTyped()
{
    auto *name = m_form->control<QLineEdit>(QStringLiteral("Name"));
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Typed"));
    m_form->panel->commitPending();
    QCOMPARE(m_form->step(QStringLiteral("check")).name, QStringLiteral("Typed"));
}

void tst_InspectorPanel::aDocumentThatGoesIsForgotten()
{
    m_form->panel->setDocument(nullptr);
    m_form->document.reset();
    m_form->panel->select({QStringLiteral("check")});
    m_form->panel->commitPending();
    QVERIFY(m_form->control<QLineEdit>(QStringLiteral("Name")) == nullptr);
}

QTEST_MAIN(tst_InspectorPanel)
#include "tst_inspector_panel.moc"
