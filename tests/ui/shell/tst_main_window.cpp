// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/definition_codec.h"
#include "engine/model/validation.h"
#include "engine/steps/builtin_steps.h"
#include "ui/shell/main_window.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTreeWidget>
#include <QtTest>

using namespace millrace;

/// The window of a workflow: build one from the palette, save it, open it again.
class tst_MainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void threeStepsFromThePaletteAreAChain();
    void whatIsSavedOpensTheSame();
    void savingTakesWhatIsStillBeingTyped();
    void problemsAreListedAndLeadToTheirStep();
    void bothThemesDraw();

private:
    void choose(const QString &words);
    std::unique_ptr<ui::MainWindow> m_window;
};

void tst_MainWindow::init()
{
    const model::StepCatalogue catalogue = steps::builtinCatalogue();
    m_window = std::make_unique<ui::MainWindow>(
        catalogue,
        [catalogue](const model::WorkflowDefinition &definition) {
            return model::validate(definition, catalogue);
        },
        ui::Scheme::Dark);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void tst_MainWindow::choose(const QString &words)
{
    auto *tree = m_window->findChild<QTreeWidget *>();
    const auto found = tree->findItems(words, Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(found.size(), 1);
    tree->setCurrentItem(found.front());
    QTest::keyClick(tree, Qt::Key_Return);
}

void tst_MainWindow::threeStepsFromThePaletteAreAChain()
{
    for (const QString &words : {u"Transform"_qs, u"Approval"_qs, u"Transform"_qs})
        choose(words);
    const auto &steps = m_window->document()->definition().steps;
    QCOMPARE(steps.size(), std::size_t(3));
    QCOMPARE(steps[0].id, u"transform"_qs);
    QCOMPARE(steps[2].id, u"transform_2"_qs);
    QCOMPARE(steps[1].dependencies, QStringList{u"transform"_qs});
    QCOMPARE(steps[2].dependencies, QStringList{u"human_approval"_qs});
    QVERIFY(m_window->isWindowModified());
    m_window->document()->undoStack().undo();
    QCOMPARE(m_window->document()->definition().steps.size(), std::size_t(2));
    m_window->document()->undoStack().setClean();
}

void tst_MainWindow::whatIsSavedOpensTheSame()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"w.millrace.json"_qs);
    const QString source = QStringLiteral(MILLRACE_SOURCE_DIR
                                          "/resources/templates/document-processing.millrace.json");
    QVERIFY(QFile::copy(source, path));
    QVERIFY(m_window->openFile(path));
    const QByteArray before = model::writeDefinition(m_window->document()->definition());
    choose(u"Wait"_qs);
    m_window->document()->undoStack().undo();
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!m_window->isWindowModified());
    QVERIFY(m_window->openFile(path));
    QCOMPARE(model::writeDefinition(m_window->document()->definition()), before);
}

void tst_MainWindow::savingTakesWhatIsStillBeingTyped()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"w.millrace.json"_qs);
    QVERIFY(QFile::copy(QStringLiteral(MILLRACE_SOURCE_DIR
                                       "/resources/templates/document-processing.millrace.json"),
                        path));
    QVERIFY(m_window->openFile(path));
    m_window->canvas()->select({m_window->document()->definition().steps.front().id});
    auto *notes = m_window->findChild<QPlainTextEdit *>();
    QCOMPARE(notes->accessibleName(), u"Notes"_qs);
    notes->setFocus();
    QTest::keyClicks(notes, u"ask Ann"_qs);
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!m_window->isWindowModified());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("ask Ann"));
}

void tst_MainWindow::problemsAreListedAndLeadToTheirStep()
{
    choose(u"Script"_qs);
    auto *list = m_window->findChild<QListWidget *>();
    const auto rowOfScript = [list] {
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->data(Qt::UserRole).toString() == u"script")
                return row;
        }
        return -1;
    };
    QTRY_VERIFY(rowOfScript() >= 0);
    m_window->canvas()->select({});
    list->setCurrentRow(rowOfScript());
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_window->canvas()->selectedSteps(), QStringList{u"script"_qs});
    m_window->document()->undoStack().setClean();
}

void tst_MainWindow::bothThemesDraw()
{
    const QColor dark = m_window->grab().toImage().pixelColor(4, 4);
    m_window->setScheme(ui::Scheme::Light);
    const QColor light = m_window->grab().toImage().pixelColor(4, 4);
    QVERIFY(dark.lightness() < 60);
    QVERIFY(light.lightness() > 200);
}

QTEST_MAIN(tst_MainWindow)
#include "tst_main_window.moc"
