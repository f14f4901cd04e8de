// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/definition_codec.h"
#include "engine/model/validation.h"
#include "engine/steps/builtin_steps.h"
#include "ui/problems/problem_panel.h"
#include "ui/theme/style.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QToolButton>
#include <QTreeView>
#include <QtTest>

using namespace millrace;

/// The list of problems, used as a person would.
class tst_ProblemPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void withoutProblemsItSaysThatTheWorkflowCanRun();
    void errorsStandBeforeWarningsAndAreCounted();
    void enterAndClickNameStepAndField();
    void f8GoesAroundTheEnds();
    void aFixIsOneUndoStep();
    void aClickOnTheFixPerformsIt();
    void whatWasChosenStaysChosen();
    void manyAreGroupedByStep();
    void onlyWhatIsVisibleIsPutIntoWords();
    void copyingGivesSentences();
    void aDocumentThatGoesTakesItsProblemsAlong();
    void themesFollow();

private:
    void validate() { m_panel->show(model::validate(m_document->definition(), m_catalogue)); }
    QTreeView *view() { return m_panel->view(); }
    QModelIndex cell(int row, int column) { return view()->model()->index(row, column); }
    void click(const QModelIndex &index)
    {
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {},
                          view()->visualRect(index).center());
    }

    const model::StepCatalogue m_catalogue = steps::builtinCatalogue();
    const ui::Theme m_light = ui::Theme::builtin(ui::Scheme::Light);
    const ui::Theme m_dark = ui::Theme::builtin(ui::Scheme::Dark);
    const ui::Icons m_icons;
    std::unique_ptr<ui::WorkflowDocument> m_document;
    std::unique_ptr<ui::ProblemPanel> m_panel;
};

void tst_ProblemPanel::init()
{
    ui::applyTheme(*qApp, m_light);
    const auto inspected =
        model::inspectDefinition(QByteArray(R"({"format": "millrace/1", "name": "w", "steps": [
        {"step_id": "fetch", "name": "Fetch the page", "step_type": "action",
         "action": {"kind": "noop"}, "for_each": "workflow.x"},
        {"step_id": "keep", "name": "Keep it", "step_type": "action", "dependencies": ["fetsh"],
         "action": {"kind": "process"}}]})"),
                                 m_catalogue);
    m_document = std::make_unique<ui::WorkflowDocument>(inspected.definition);
    m_panel = std::make_unique<ui::ProblemPanel>(m_catalogue, m_light, m_icons);
    m_panel->setDocument(m_document.get());
    m_panel->resize(1100, 160);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void tst_ProblemPanel::cleanup()
{
    m_panel.reset();
    m_document.reset();
}

void tst_ProblemPanel::withoutProblemsItSaysThatTheWorkflowCanRun()
{
    m_panel->show(std::vector<model::Problem>());
    const auto labels = m_panel->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text() == u"No problems. This workflow can run.";
    }));
    QVERIFY(!view()->isVisible());
    validate();
    QVERIFY(view()->isVisible());
}

void tst_ProblemPanel::errorsStandBeforeWarningsAndAreCounted()
{
    QSignalSpy counted(m_panel.get(), &ui::ProblemPanel::countChanged);
    validate();
    QAbstractItemModelTester tester(view()->model());
    QCOMPARE(view()->model()->rowCount(), 3);
    QCOMPARE(counted.back(), QVariantList({2, 1}));
    QCOMPARE(cell(0, 0).data().toString(), u"“program” is missing."_qs);
    QCOMPARE(cell(1, 0).data().toString(), u"There is no step “fetsh”."_qs);
    QCOMPARE(cell(1, 1).data().toString(), u"Keep it"_qs);
    QCOMPARE(cell(1, 2).data().toString(), u"Replace with “fetch”"_qs);
    QCOMPARE(cell(2, 0).data().toString(), u"“for_each” means nothing here."_qs);
    QVERIFY(cell(0, 0).data(Qt::AccessibleTextRole).toString().startsWith(u"Error: "));
    QVERIFY(cell(2, 0).data(Qt::AccessibleTextRole).toString().startsWith(u"Warning: "));
}

void tst_ProblemPanel::enterAndClickNameStepAndField()
{
    validate();
    QSignalSpy chosen(m_panel.get(), &ui::ProblemPanel::problemChosen);
    click(cell(2, 0));
    QCOMPARE(chosen.takeFirst(), QVariantList({u"fetch"_qs, u"for_each"_qs}));
    view()->setCurrentIndex(cell(1, 0));
    QTest::keyClick(view(), Qt::Key_Return);
    QCOMPARE(chosen.takeFirst(), QVariantList({u"keep"_qs, u"dependencies[0]"_qs}));
}

void tst_ProblemPanel::f8GoesAroundTheEnds()
{
    validate();
    QSignalSpy chosen(m_panel.get(), &ui::ProblemPanel::problemChosen);
    for (int i = 0; i < 4; ++i)
        m_panel->next();
    QCOMPARE(chosen.size(), 4);
    QCOMPARE(chosen[3], chosen[0]);
    m_panel->previous();
    QCOMPARE(chosen[4], chosen[2]);
}

void tst_ProblemPanel::aFixIsOneUndoStep()
{
    validate();
    const QByteArray before = model::writeDefinition(m_document->definition());
    view()->setCurrentIndex(cell(1, 0));
    QTest::keyClick(view(), Qt::Key_Period, Qt::ControlModifier);
    QCOMPARE(m_document->definition().steps[1].dependencies, QStringList(u"fetch"_qs));
    QCOMPARE(m_document->undoStack().count(), 1);
    QCOMPARE(m_document->undoStack().undoText(), u"Replace with “fetch”"_qs);
    m_document->undoStack().undo();
    QCOMPARE(model::writeDefinition(m_document->definition()), before);
}

void tst_ProblemPanel::aClickOnTheFixPerformsIt()
{
    validate();
    QSignalSpy chosen(m_panel.get(), &ui::ProblemPanel::problemChosen);
    click(cell(1, 2));
    QCOMPARE(m_document->undoStack().count(), 1);
    QCOMPARE(chosen.size(), 0);
    click(cell(0, 2)); // a missing program: the field is shown
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][1].toString(), u"action.program"_qs);
}

void tst_ProblemPanel::whatWasChosenStaysChosen()
{
    validate();
    view()->setCurrentIndex(cell(2, 0));
    QVERIFY(m_document->perform({model::ChangeField{u"keep"_qs, u"dependencies"_qs, base::Value()}},
                                u"x"_qs));
    validate();
    QCOMPARE(view()->model()->rowCount(), 2);
    QCOMPARE(view()->currentIndex().row(), 1);
    QVERIFY(view()->currentIndex().data().toString().contains(u"for_each"));
}

namespace {

std::vector<model::Problem> many(int count)
{
    std::vector<model::Problem> problems;
    for (int i = 0; i < count; ++i)
        problems.push_back({model::Severity::Warning, u"step.no_children"_qs,
                            u"step_%1"_qs.arg(i % 100), u"steps"_qs, u"The container is empty"_qs});
    return problems;
}

} // namespace

void tst_ProblemPanel::manyAreGroupedByStep()
{
    m_panel->show(many(199));
    QCOMPARE(view()->model()->rowCount(), 199);
    m_panel->show(many(200));
    QAbstractItemModelTester tester(view()->model());
    QCOMPARE(view()->model()->rowCount(), 100);
    QCOMPARE(view()->model()->rowCount(cell(0, 0)), 2);
    QVERIFY(cell(0, 0).data().toString().startsWith(u"step_0: 2"));
    QSignalSpy chosen(m_panel.get(), &ui::ProblemPanel::problemChosen);
    m_panel->next();
    m_panel->next();
    m_panel->next();
    QCOMPARE(chosen[1][0].toString(), u"step_0"_qs);
    QCOMPARE(chosen[2][0].toString(), u"step_1"_qs);
    QVERIFY(view()->isExpanded(cell(1, 0)));
    view()->setCurrentIndex(cell(5, 0));
    QTest::keyClick(view(), Qt::Key_Return);
    QVERIFY(view()->isExpanded(cell(5, 0)));
    QCOMPARE(chosen.size(), 3);
}

void tst_ProblemPanel::onlyWhatIsVisibleIsPutIntoWords()
{
    const auto *model = qobject_cast<const ui::ProblemModel *>(view()->model());
    std::vector<model::Problem> problems = many(5000);
    m_panel->show(problems);
    m_panel->grab();
    QCOMPARE(m_panel->warnings(), 5000);
    QVERIFY(model->seen() < 100);
    m_panel->previous();
    m_panel->grab();
    QVERIFY2(model->seen() < 200, qPrintable(QString::number(model->seen())));
    problems.resize(199); // below the limit there are no groups
    m_panel->show(problems);
    m_panel->grab();
    QVERIFY(model->seen() > 0 && model->seen() < 50);
}

void tst_ProblemPanel::copyingGivesSentences()
{
    validate();
    view()->setCurrentIndex(cell(1, 0));
    QCOMPARE(m_panel->asText(false),
             u"Error: Keep it, dependencies[0]: There is no step “fetsh”."_qs);
    QCOMPARE(m_panel->asText(true).split(u'\n').size(), 3);
}

void tst_ProblemPanel::aDocumentThatGoesTakesItsProblemsAlong()
{
    validate();
    m_panel->setDocument(nullptr);
    m_document.reset();
    QVERIFY(!view()->isVisible());
    m_panel->setTheme(m_dark);
    m_panel->next();
    QVERIFY(!m_panel->fix());
}

void tst_ProblemPanel::themesFollow()
{
    validate();
    m_panel->next();
    view()->setFocus();
    const QImage light = m_panel->grab().toImage();
    ui::applyTheme(*qApp, m_dark);
    m_panel->setTheme(m_dark);
    const QImage dark = m_panel->grab().toImage();
    QVERIFY(light.pixelColor(5, 150).lightness() > 200);
    QVERIFY(dark.pixelColor(5, 150).lightness() < 60);
    QVERIFY(view()->currentIndex().isValid());
    const QString folder = qEnvironmentVariable("MILLRACE_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(light.save(folder + u"/problems-light.png"_qs) &&
                dark.save(folder + u"/problems-dark.png"_qs));
}

QTEST_MAIN(tst_ProblemPanel)
#include "tst_problem_panel.moc"
