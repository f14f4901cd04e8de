// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/definition_codec.h"
#include "ui/inspector/variable_panel.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QSignalSpy>
#include <QtTest>

using namespace millrace;

/// The list of a workflow's data.
class tst_VariablePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void choosingDataMarksItsSteps();
    void aPlaceCanBeOpened();
    void theSearchFilters();
    void editsAreFollowed();
    void withoutADocumentItSaysSo();
    void manyStepsAreListedQuickly();

private:
    QListView *list() const
    {
        return m_panel->findChild<QListView *>(QString(), Qt::FindDirectChildrenOnly);
    }
    QListWidget *uses() const { return m_panel->findChild<QListWidget *>(); }

    const ui::Theme m_theme = ui::Theme::builtin(ui::Scheme::Dark);
    const ui::Icons m_icons;
    std::unique_ptr<ui::WorkflowDocument> m_document;
    std::unique_ptr<ui::VariablePanel> m_panel;
};

namespace {

const char kDefinition[] = R"js({"format": "millrace/1", "name": "w",
  "global_variables": {"tax": 0.2},
  "steps": [
    {"step_id": "price", "name": "Ask the price", "step_type": "action",
     "action": {"kind": "noop"}, "output_mapping": {"result": "workflow.sum"}},
    {"step_id": "pay", "step_type": "action", "dependencies": ["price"],
     "input_mapping": {"sum": "workflow.sum * workflow.tax"}, "action": {"kind": "noop"}}]})js";

} // namespace

void tst_VariablePanel::init()
{
    ui::applyTheme(*qApp, m_theme);
    const auto loaded = model::readDefinition(QByteArray(kDefinition));
    QVERIFY(loaded);
    m_panel.reset();
    m_document = std::make_unique<ui::WorkflowDocument>(loaded->definition);
    m_panel = std::make_unique<ui::VariablePanel>(m_theme, m_icons);
    m_panel->setDocument(m_document.get());
    m_panel->resize(260, 500);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void tst_VariablePanel::choosingDataMarksItsSteps()
{
    using Steps = QSet<QString>;
    QSignalSpy marks(m_panel.get(), &ui::VariablePanel::highlightsChanged);
    QCOMPARE(list()->model()->rowCount(), 4); // tax, sum, two outputs
    list()->setFocus();
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                      list()->visualRect(list()->model()->index(1, 0)).center());
    QVERIFY(!marks.isEmpty());
    QCOMPARE(marks.back()[0].value<Steps>(), Steps{QStringLiteral("price")});
    QCOMPARE(marks.back()[1].value<Steps>(), Steps{QStringLiteral("pay")});
    QCOMPARE(uses()->count(), 4); // two heads and a place each
    const QString folder = qEnvironmentVariable("MILLRACE_PICTURES");
    if (!folder.isEmpty())
        m_panel->grab().save(folder + QStringLiteral("/variables.png"));
    QTest::keyClick(list(), Qt::Key_Escape);
    QVERIFY(marks.back()[0].value<Steps>().isEmpty());
}

void tst_VariablePanel::aPlaceCanBeOpened()
{
    QSignalSpy opened(m_panel.get(), &ui::VariablePanel::placeChosen);
    m_panel->choose(QStringLiteral("workflow.sum"));
    QTest::mouseClick(uses()->viewport(), Qt::LeftButton, {},
                      uses()->visualItemRect(uses()->item(3)).center());
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].toString(), QStringLiteral("pay"));
    QCOMPARE(opened[0][1].toString(), QStringLiteral("input_mapping.sum"));
    QVERIFY(uses()->item(1)->text().startsWith(QStringLiteral("Ask the price")));
}

void tst_VariablePanel::theSearchFilters()
{
    auto *search = m_panel->findChild<QLineEdit *>();
    QTest::keyClicks(search, QStringLiteral("steps."));
    QCOMPARE(list()->model()->rowCount(), 2);
    QTest::keyClicks(search, QStringLiteral("xyz"));
    QCOMPARE(list()->model()->rowCount(), 0);
    QVERIFY(m_panel->findChild<QLabel *>()->isVisible());
}

void tst_VariablePanel::editsAreFollowed()
{
    m_panel->choose(QStringLiteral("workflow.tax"));
    QSignalSpy marks(m_panel.get(), &ui::VariablePanel::highlightsChanged);
    QVERIFY(m_document->perform(
        {model::ChangeField{QStringLiteral("pay"), QStringLiteral("input_mapping.sum"),
                            base::Value(u"workflow.sum")}},
        QStringLiteral("x")));
    QTRY_VERIFY(!marks.isEmpty());
    QTRY_VERIFY(marks.back()[1].value<QSet<QString>>().isEmpty());
}

void tst_VariablePanel::withoutADocumentItSaysSo()
{
    m_panel->setDocument(nullptr);
    m_document.reset();
    QCOMPARE(list()->model()->rowCount(), 0);
    QVERIFY(m_panel->findChild<QLabel *>()->isVisible());
}

void tst_VariablePanel::manyStepsAreListedQuickly()
{
    model::WorkflowDefinition many;
    for (int i = 0; i < 10'000; ++i) {
        model::StepDefinition step;
        step.id = QStringLiteral("s%1").arg(i);
        step.type = QStringLiteral("action");
        if (i > 0)
            step.inputMapping = {
                {QStringLiteral("a"), QStringLiteral("steps.s%1.output").arg(i - 1)}};
        many.steps.push_back(std::move(step));
    }
    ui::WorkflowDocument document(many);
    QElapsedTimer clock;
    clock.start();
    m_panel->setDocument(&document);
    QVERIFY2(clock.elapsed() < 3'000, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(list()->model()->rowCount(), 10'000);
    m_panel->setDocument(nullptr);
}

QTEST_MAIN(tst_VariablePanel)
#include "tst_variable_panel.moc"
