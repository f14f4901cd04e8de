// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/definition_codec.h"
#include "ui/outline/outline_panel.h"
#include "ui/outline/step_chooser.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTreeView>
#include <QtTest>

using namespace millrace;

/// The outline, edited with the keyboard alone.
class tst_OutlinePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void selectionGoesBothWays();
    void shiftExtendsWhileAnotherViewFollows();
    void f2RenamesInPlace();
    void deleteRemovesAndChoosesTheNeighbour();
    void altArrowsMoveInSequencesAndThroughContainers();
    void whatCannotBeMovedSaysWhy();
    void cConnectsByName();
    void shiftCDisconnects();
    void othersAreAskedToAddDuplicateAndOpen();
    void expansionAndSelectionOutliveEditsAndUndo();
    void theFilterKeepsContainersAround();
    void nothingMatchesOffersToClear();
    void anEmptyWorkflowOffersToAddAStep();
    void theMenuHasTheSameAndSaysTheKeys();
    void everyStepIsTold();
    void marksOfProblemsAndRunsAreShownAndTold();
    void aDocumentMayGo();
    void looksRightInBothThemes();

private:
    QTreeView *view() { return m_panel->view(); }
    QModelIndex at(const QString &id)
    {
        const auto *proxy = qobject_cast<const QAbstractProxyModel *>(view()->model());
        return proxy->mapFromSource(m_panel->model()->indexOf(id));
    }
    void choose(const QString &id) { view()->setCurrentIndex(at(id)); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(view(), key, modifiers);
    }
    const model::StepDefinition *step(const QString &id)
    {
        const auto path = model::findStep(m_document->definition(), id);
        return path ? model::stepAt(m_document->definition(), *path) : nullptr;
    }
    QByteArray bytes() { return model::writeDefinition(m_document->definition()); }

    const ui::Theme m_light = ui::Theme::builtin(ui::Scheme::Light);
    const ui::Theme m_dark = ui::Theme::builtin(ui::Scheme::Dark);
    const ui::Icons m_icons;
    std::unique_ptr<ui::WorkflowDocument> m_document;
    std::unique_ptr<ui::OutlinePanel> m_panel;
};

void tst_OutlinePanel::init()
{
    ui::applyTheme(*qApp, m_light);
    const auto loaded = model::readDefinition(QByteArray(R"({"format": "millrace/1", "name": "w",
        "steps": [
        {"step_id": "get", "name": "Get the page", "step_type": "action",
         "action": {"kind": "http", "url": "https://a.example"}},
        {"step_id": "read", "name": "Read it", "step_type": "sequential", "dependencies": ["get"],
         "steps": [{"step_id": "one", "name": "One", "step_type": "wait", "wait": {"duration": 1}},
                   {"step_id": "two", "name": "Two", "step_type": "action",
                    "action": {"kind": "script", "source": "return 1;"}}]},
        {"step_id": "ask", "name": "Ask a person", "step_type": "human_approval",
         "dependencies": ["read"], "approval": {"title": "t"}},
        {"step_id": "keep", "name": "Keep it", "step_type": "action", "dependencies": ["ask"],
         "action": {"kind": "noop"}}]})"));
    QVERIFY(loaded);
    m_document = std::make_unique<ui::WorkflowDocument>(loaded->definition);
    m_panel = std::make_unique<ui::OutlinePanel>(m_light, m_icons);
    m_panel->setDocument(m_document.get());
    m_panel->resize(240, 420);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    view()->setFocus();
}

void tst_OutlinePanel::cleanup()
{
    m_panel->setDocument(nullptr);
    m_panel.reset();
    m_document.reset();
}

void tst_OutlinePanel::selectionGoesBothWays()
{
    QSignalSpy changed(m_panel.get(), &ui::OutlinePanel::selectionChanged);
    m_panel->select({u"two"_qs, u"keep"_qs});
    QCOMPARE(changed.size(), 0);
    QCOMPARE(m_panel->selectedSteps(), QStringList({u"two"_qs, u"keep"_qs}));
    QCOMPARE(view()->currentIndex(), at(u"two"_qs));
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {},
                      view()->visualRect(at(u"ask"_qs)).center());
    QCOMPARE(changed.back().front().toStringList(), QStringList(u"ask"_qs));
    press(Qt::Key_Down);
    QCOMPARE(changed.back().front().toStringList(), QStringList(u"keep"_qs));
}

void tst_OutlinePanel::shiftExtendsWhileAnotherViewFollows()
{
    // The canvas answers with the same steps in an order of its own.
    connect(m_panel.get(), &ui::OutlinePanel::selectionChanged, m_panel.get(),
            [this](QStringList steps) {
                std::sort(steps.begin(), steps.end(), std::greater<QString>());
                m_panel->select(steps);
            });
    choose(u"read"_qs);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_panel->selectedSteps().size(), 3);
}

void tst_OutlinePanel::f2RenamesInPlace()
{
    choose(u"one"_qs);
    press(Qt::Key_F2);
    auto *editor = view()->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor != nullptr);
    editor->selectAll();
    QTest::keyClicks(editor, u"First wait"_qs);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(m_document->undoStack().count(), 1);
    const model::StepDefinition &renamed = m_document->definition().steps[1].steps[0];
    QCOMPARE(renamed.name, u"First wait"_qs);
    QVERIFY(renamed.id != u"one");
    QTRY_COMPARE(m_panel->selectedSteps(), QStringList(renamed.id));
}

void tst_OutlinePanel::deleteRemovesAndChoosesTheNeighbour()
{
    choose(u"read"_qs);
    press(Qt::Key_Delete);
    QVERIFY(step(u"read"_qs) == nullptr && step(u"two"_qs) == nullptr);
    QCOMPARE(m_panel->selectedSteps(), QStringList(u"ask"_qs));
    m_document->undoStack().undo();
    QTRY_VERIFY(at(u"read"_qs).isValid());
    choose(u"read"_qs);
    press(Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(step(u"ask"_qs)->dependencies, QStringList(u"get"_qs));
}

void tst_OutlinePanel::altArrowsMoveInSequencesAndThroughContainers()
{
    const QByteArray before = bytes();
    choose(u"two"_qs);
    press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(step(u"read"_qs)->steps[0].id, u"two"_qs);
    QCOMPARE(m_panel->selectedSteps(), QStringList(u"two"_qs));
    press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(step(u"read"_qs)->steps[1].id, u"two"_qs);
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(step(u"read"_qs)->steps.size(), std::size_t(1));
    QCOMPARE(m_panel->selectedSteps(), QStringList(u"two"_qs));
    choose(u"ask"_qs);
    press(Qt::Key_Right, Qt::AltModifier);
    m_document->undoStack().setIndex(0);
    QCOMPARE(bytes(), before);
}

void tst_OutlinePanel::whatCannotBeMovedSaysWhy()
{
    QSignalSpy refused(m_panel.get(), &ui::OutlinePanel::refused);
    choose(u"get"_qs);
    for (const Qt::Key key : {Qt::Key_Up, Qt::Key_Right, Qt::Key_Left})
        press(key, Qt::AltModifier);
    QCOMPARE(refused.size(), 3);
    QCOMPARE(m_document->undoStack().count(), 0);
}

void tst_OutlinePanel::cConnectsByName()
{
    choose(u"get"_qs);
    press(Qt::Key_C);
    QVERIFY(m_panel->chooser()->isVisible());
    auto *search = m_panel->chooser()->findChild<QLineEdit *>();
    auto *list = m_panel->chooser()->findChild<QListWidget *>();
    QCOMPARE(list->count(), 2);
    QTest::keyClicks(search, u"keep"_qs);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(!m_panel->chooser()->isVisible());
    QCOMPARE(step(u"keep"_qs)->dependencies, QStringList({u"ask"_qs, u"get"_qs}));
    QCOMPARE(m_document->undoStack().count(), 1);
    QVERIFY(at(u"get"_qs).data(Qt::ToolTipRole).toString().contains(u"Keep it"));
}

void tst_OutlinePanel::shiftCDisconnects()
{
    choose(u"ask"_qs);
    press(Qt::Key_C, Qt::ShiftModifier);
    auto *search = m_panel->chooser()->findChild<QLineEdit *>();
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(step(u"keep"_qs)->dependencies, QStringList());
    QSignalSpy refused(m_panel.get(), &ui::OutlinePanel::refused);
    choose(u"one"_qs); // before another in a sequence: that is no connection
    press(Qt::Key_C, Qt::ShiftModifier);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(refused.size(), 1);
    choose(u"ask"_qs);
    press(Qt::Key_C, Qt::ShiftModifier);
    QCOMPARE(refused.size(), 2);
    QVERIFY(!m_panel->chooser()->isVisible());
}

void tst_OutlinePanel::othersAreAskedToAddDuplicateAndOpen()
{
    QSignalSpy add(m_panel.get(), &ui::OutlinePanel::addRequested);
    QSignalSpy duplicate(m_panel.get(), &ui::OutlinePanel::duplicateRequested);
    QSignalSpy opened(m_panel.get(), &ui::OutlinePanel::stepOpened);
    choose(u"ask"_qs);
    press(Qt::Key_A);
    press(Qt::Key_D, Qt::ControlModifier);
    press(Qt::Key_Return);
    press(Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(add.back().front().toString(), u"ask"_qs);
    QCOMPARE(duplicate.back().front().toStringList(), QStringList(u"ask"_qs));
    QCOMPARE(opened.size(), 2);
    press(Qt::Key_Slash);
    QVERIFY(m_panel->findChild<QLineEdit *>()->hasFocus());
}

void tst_OutlinePanel::expansionAndSelectionOutliveEditsAndUndo()
{
    view()->collapse(at(u"read"_qs));
    m_panel->select({u"keep"_qs});
    QSignalSpy changed(m_panel.get(), &ui::OutlinePanel::selectionChanged);
    QVERIFY(m_document->perform({model::RemoveStep{u"get"_qs}}, u"x"_qs));
    QTRY_VERIFY(!at(u"get"_qs).isValid());
    QVERIFY(!view()->isExpanded(at(u"read"_qs)));
    QCOMPARE(m_panel->selectedSteps(), QStringList(u"keep"_qs));
    m_document->undoStack().undo();
    QTRY_VERIFY(at(u"get"_qs).isValid());
    QVERIFY(!view()->isExpanded(at(u"read"_qs)));
    QCOMPARE(m_panel->selectedSteps(), QStringList(u"keep"_qs));
    QCOMPARE(changed.size(), 0);
    view()->expand(at(u"read"_qs));
    QVERIFY(m_document->perform({model::RemoveStep{u"keep"_qs}}, u"x"_qs));
    QTRY_VERIFY(!at(u"keep"_qs).isValid());
    QVERIFY(view()->isExpanded(at(u"read"_qs)));
    QCOMPARE(changed.back().front().toStringList(), QStringList());
}

void tst_OutlinePanel::theFilterKeepsContainersAround()
{
    auto *search = m_panel->findChild<QLineEdit *>();
    view()->collapse(at(u"read"_qs));
    QTest::keyClicks(search, u"tw"_qs);
    QVERIFY(at(u"two"_qs).isValid());
    QVERIFY(at(u"read"_qs).isValid());
    QVERIFY(view()->isExpanded(at(u"read"_qs)));
    QVERIFY(!at(u"one"_qs).isValid() && !at(u"get"_qs).isValid());
    search->clear();
    QVERIFY(at(u"get"_qs).isValid());
    QVERIFY(!view()->isExpanded(at(u"read"_qs)));
}

void tst_OutlinePanel::nothingMatchesOffersToClear()
{
    auto *search = m_panel->findChild<QLineEdit *>();
    QTest::keyClicks(search, u"zebra"_qs);
    QVERIFY(!view()->isVisible());
    auto *button = m_panel->findChild<QPushButton *>();
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(view()->isVisible());
    QCOMPARE(search->text(), QString());
}

void tst_OutlinePanel::anEmptyWorkflowOffersToAddAStep()
{
    ui::WorkflowDocument empty({});
    m_panel->setDocument(&empty);
    QSignalSpy add(m_panel.get(), &ui::OutlinePanel::addRequested);
    QTest::mouseClick(m_panel->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(add.size(), 1);
    model::StepDefinition step;
    step.id = u"new"_qs;
    step.type = u"wait"_qs;
    QVERIFY(empty.perform({model::AddStep{step, {}}}, u"x"_qs));
    QTRY_VERIFY(view()->isVisible());
    m_panel->setDocument(nullptr);
}

void tst_OutlinePanel::theMenuHasTheSameAndSaysTheKeys()
{
    choose(u"one"_qs);
    const std::unique_ptr<QMenu> menu(m_panel->makeMenu());
    int entries = 0;
    for (QAction *action : menu->actions()) {
        if (action->isSeparator())
            continue;
        ++entries;
        QVERIFY(!action->shortcut().isEmpty());
        if (action->text() == u"Move down")
            action->trigger();
    }
    QCOMPARE(entries, 12);
    QCOMPARE(step(u"read"_qs)->steps[1].id, u"one"_qs);
}

void tst_OutlinePanel::everyStepIsTold()
{
    QCOMPARE(at(u"ask"_qs).data(Qt::AccessibleTextRole).toString(),
             u"Ask a person, Approval, step 5 of 6, goes to Keep it"_qs);
}

void tst_OutlinePanel::marksOfProblemsAndRunsAreShownAndTold()
{
    const auto told = [this](const QString &id) {
        return at(id).data(Qt::AccessibleTextRole).toString();
    };
    const auto isMarked = [this](const QString &id) {
        return !at(id).siblingAtColumn(1).data(Qt::DecorationRole).value<QIcon>().isNull();
    };
    QVERIFY(view()->isColumnHidden(1));
    m_panel->setProblemMarks({{u"ask"_qs, true}, {u"two"_qs, false}});
    QVERIFY(!view()->isColumnHidden(1));
    QVERIFY(isMarked(u"ask"_qs) && isMarked(u"two"_qs) && !isMarked(u"get"_qs));
    QVERIFY(told(u"ask"_qs).startsWith(u"Ask a person, Approval, has errors, step 5"));
    m_panel->setStatuses({{u"get"_qs, {u"completed"_qs, u"completed"_qs}},
                          {u"ask"_qs, {u"retrying"_qs, u"retrying attempt 2 of 3"_qs}}});
    QVERIFY(isMarked(u"get"_qs));
    QVERIFY(told(u"ask"_qs).startsWith(u"Ask a person, Approval, retrying attempt 2 of 3, step"));
    choose(u"two"_qs);
    const QString folder = qEnvironmentVariable("MILLRACE_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(m_panel->grab().save(folder + u"/outline-marks.png"_qs));
    m_panel->setStatuses({});
    m_panel->setProblemMarks({});
    QVERIFY(view()->isColumnHidden(1));
}

void tst_OutlinePanel::aDocumentMayGo()
{
    choose(u"ask"_qs);
    m_panel->setDocument(nullptr);
    m_document.reset();
    for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_F2, Qt::Key_C, Qt::Key_Return})
        press(key);
    m_panel->setTheme(m_dark);
    QVERIFY(!view()->isVisible());
}

void tst_OutlinePanel::looksRightInBothThemes()
{
    choose(u"ask"_qs);
    const QImage light = m_panel->grab().toImage();
    ui::applyTheme(*qApp, m_dark);
    m_panel->setTheme(m_dark);
    const QImage dark = m_panel->grab().toImage();
    QVERIFY(light.pixelColor(3, 400).lightness() > 200);
    QVERIFY(dark.pixelColor(3, 400).lightness() < 60);
    const QString folder = qEnvironmentVariable("MILLRACE_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(light.save(folder + u"/outline-light.png"_qs) &&
                dark.save(folder + u"/outline-dark.png"_qs));
}

QTEST_MAIN(tst_OutlinePanel)
#include "tst_outline_panel.moc"
