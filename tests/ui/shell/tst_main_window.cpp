// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/definition_codec.h"
#include "engine/model/validation.h"
#include "engine/steps/builtin_steps.h"
#include "ui/document/document_file.h"
#include "ui/problems/problem_panel.h"
#include "ui/shell/editor_run.h"
#include "ui/shell/main_window.h"
#include "ui/welcome/welcome_page.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTimer>
#include <QTreeWidget>
#include <QtTest>

#include <signal.h>
#include <sys/resource.h>

using namespace millrace;

/// The window: workflows in tabs, built from the palette, saved, opened again, lost never.
class tst_MainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void threeStepsFromThePaletteAreAChain();
    void whatIsSavedOpensTheSame();
    void aNewWorkflowIsSavedAndOpens();
    void savingTakesWhatIsStillBeingTyped();
    void problemsAreListedAndLeadToTheirStep();
    void allThemesDraw();
    void aFileIsOpenOnlyOnce();
    void aTabAsksBeforeSomethingIsLost();
    void aWindowMadeAnewShowsTheSameWorkflows();
    void theSessionComesBack();
    void whatWasNotSavedIsRecovered();
    void aRecoveryThatCannotBeKeptAnewStays();
    void aDamagedRecoveryFileIsPassedOver();
    void savingOverAnothersChangeAsks();
    void theCommandPaletteFindsCommandsAndSteps();
    void keysCanBeBoundAnew();
    void panesAreWalkedByKey();
    void aParkedRunIsInSightAgainAfterARestart();
    void aWorkflowRunsFromTheEditor();
    void aWorkflowThatCannotRunShowsWhy();
    void aTemplateBecomesAWorkflowOfItsOwn();

private:
    void makeWindow();
    void choose(const QString &words);
    QString sampleFile(const QString &name);
    ui::WorkflowDocument &document() { return m_window->workflow()->document(); }
    int tabs() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ui::SettingsStore> m_settings;
    std::unique_ptr<ui::EngineClient> m_client;
    std::unique_ptr<ui::Workspace> m_workspace;
    std::unique_ptr<ui::MainWindow> m_window;
};

/// Answers the next question with a key, from inside its event loop.
static void answerWith(Qt::Key key)
{
    QTimer::singleShot(0, qApp, [key] { QTest::keyClick(QApplication::focusWidget(), key); });
}

void tst_MainWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<ui::SettingsStore>(m_folder->filePath(u"settings.ini"_qs));
    m_workspace = std::make_unique<ui::Workspace>(
        steps::builtinCatalogue(), ui::RecoveryStore(m_folder->filePath(u"recovery"_qs)));
    ui::ClientOptions options;
    options.storePath = m_folder->filePath(u"millrace.db"_qs);
    options.user = u"ann"_qs;
    options.helperFolder = QStringLiteral(MILLRACE_BUILD_DIR "/bin");
    m_client = std::make_unique<ui::EngineClient>(options);
    makeWindow();
    m_window->newWorkflow();
}

void tst_MainWindow::cleanup()
{
    m_window.reset();
    m_workspace.reset();
}

void tst_MainWindow::makeWindow()
{
    m_window = std::make_unique<ui::MainWindow>(ui::ShellContext{
        *m_workspace, *m_settings, *m_client,
        [catalogue = m_workspace->catalogue()](const model::WorkflowDefinition &definition) {
            return model::validate(definition, catalogue);
        },
        m_folder->path()});
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

int tst_MainWindow::tabs() const
{
    return m_window->findChild<QTabBar *>(QString(), Qt::FindChildrenRecursively)->count();
}

QString tst_MainWindow::sampleFile(const QString &name)
{
    const QString path = m_folder->filePath(name);
    QFile::copy(QStringLiteral(MILLRACE_SOURCE_DIR
                               "/resources/templates/document-processing.millrace.json"),
                path);
    return path;
}

void tst_MainWindow::choose(const QString &words)
{
    auto *tree = m_window->findChild<QTreeWidget *>();
    const auto found = tree->findItems(words, Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(found.size(), 1);
    tree->setFocus();
    tree->setCurrentItem(found.front());
    QTest::keyClick(tree, Qt::Key_Return);
}

void tst_MainWindow::threeStepsFromThePaletteAreAChain()
{
    for (const QString &words : {u"Transform"_qs, u"Approval"_qs, u"Transform"_qs})
        choose(words);
    const auto &steps = document().definition().steps;
    QCOMPARE(steps.size(), std::size_t(3));
    QCOMPARE(steps[0].id, u"transform"_qs);
    QCOMPARE(steps[2].id, u"transform_2"_qs);
    QCOMPARE(steps[1].dependencies, QStringList{u"transform"_qs});
    QCOMPARE(steps[2].dependencies, QStringList{u"human_approval"_qs});
    QVERIFY(m_window->isWindowModified());
    document().undoStack().undo();
    QCOMPARE(document().definition().steps.size(), std::size_t(2));
    document().undoStack().setClean();
}

void tst_MainWindow::whatIsSavedOpensTheSame()
{
    const QString path = sampleFile(u"w.millrace.json"_qs);
    QVERIFY(m_window->openFile(path));
    const QByteArray before = model::writeDefinition(document().definition());
    choose(u"Wait"_qs);
    document().undoStack().undo();
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!m_window->isWindowModified());
    QVERIFY(m_window->openFile(path));
    QCOMPARE(model::writeDefinition(document().definition()), before);
}

void tst_MainWindow::aNewWorkflowIsSavedAndOpens()
{
    choose(u"Wait"_qs);
    const QString path = m_folder->filePath(u"new.millrace.json"_qs);
    ui::OpenWorkflow *made = m_window->workflow();
    QVERIFY(made->saveAs(path).has_value());
    QVERIFY(m_window->closeWorkflow(made));
    QVERIFY(m_workspace->open(path).has_value());
    QCOMPARE(document().definition().steps.size(), std::size_t(1));
}

void tst_MainWindow::savingTakesWhatIsStillBeingTyped()
{
    const QString path = sampleFile(u"w.millrace.json"_qs);
    QVERIFY(m_window->openFile(path));
    m_window->canvas()->select({document().definition().steps.front().id});
    QPlainTextEdit *notes = nullptr;
    for (QPlainTextEdit *each : m_window->findChildren<QPlainTextEdit *>())
        notes = each->accessibleName() == u"Notes" && each->isVisible() ? each : notes;
    QVERIFY(notes != nullptr);
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
    ui::ProblemPanel *problems = m_window->design()->problems();
    m_window->design()->validateNow();
    QVERIFY(problems->errors() > 0);
    m_window->canvas()->select({});
    for (int i = problems->errors() + problems->warnings();
         i > 0 && m_window->canvas()->selectedSteps().isEmpty(); --i)
        problems->next(); // that of the workflow selects no step
    QCOMPARE(m_window->canvas()->selectedSteps(), QStringList{u"script"_qs});
    document().undoStack().setClean();
}

void tst_MainWindow::allThemesDraw()
{
    const auto lightness = [this](ui::ThemeChoice choice) {
        ui::Settings settings = m_settings->settings();
        settings.theme = choice;
        m_settings->change(settings);
        return m_window->grab().toImage().pixelColor(4, 40).lightness();
    };
    QVERIFY(lightness(ui::ThemeChoice::Dark) < 60);
    QVERIFY(lightness(ui::ThemeChoice::Light) > 200);
    QVERIFY(lightness(ui::ThemeChoice::Contrast) < 60);
}

void tst_MainWindow::aFileIsOpenOnlyOnce()
{
    const QString path = sampleFile(u"once.millrace.json"_qs);
    QVERIFY(m_window->openFile(path));
    const int before = tabs();
    QVERIFY(m_window->openFile(path));
    QCOMPARE(tabs(), before);
    QCOMPARE(m_window->workflow()->path(), path);
}

void tst_MainWindow::aTabAsksBeforeSomethingIsLost()
{
    choose(u"Wait"_qs);
    ui::OpenWorkflow *workflow = m_window->workflow();
    answerWith(Qt::Key_Escape);
    QVERIFY(!m_window->closeWorkflow(workflow));
    QCOMPARE(m_window->workflow(), workflow);
    answerWith(Qt::Key_Escape);
    QVERIFY(!m_window->close());
    document().undoStack().undo();
    QVERIFY(m_window->closeWorkflow(workflow));
    QVERIFY(m_window->workflow() == nullptr);
}

void tst_MainWindow::aWindowMadeAnewShowsTheSameWorkflows()
{
    choose(u"Wait"_qs);
    const ui::OpenWorkflow *workflow = m_window->workflow();
    m_window.reset();
    makeWindow();
    QCOMPARE(m_window->workflow(), workflow);
    QCOMPARE(m_window->canvas()->scene().cards().size(), std::size_t(1));
    document().undoStack().undo();
    QCOMPARE(m_window->canvas()->scene().cards().size(), std::size_t(0));
}

void tst_MainWindow::theSessionComesBack()
{
    const QString first = sampleFile(u"a.millrace.json"_qs);
    const QString second = sampleFile(u"b.millrace.json"_qs);
    QVERIFY(m_window->openFile(first));
    QVERIFY(m_window->openFile(second));
    QVERIFY(m_window->openFile(first));
    const QString file = m_folder->filePath(u"session.ini"_qs);
    ui::writeSession(file, m_window->session());
    cleanup();
    QVERIFY(QFile::remove(second));
    m_workspace = std::make_unique<ui::Workspace>(
        steps::builtinCatalogue(), ui::RecoveryStore(m_folder->filePath(u"recovery"_qs)));
    makeWindow();
    m_window->restore(ui::readSession(file));
    QCOMPARE(m_workspace->workflows().size(), std::size_t(1));
    QCOMPARE(m_window->workflow()->path(), first);
    QCOMPARE(m_workspace->recentFiles(), (QStringList{first, second}));
}

void tst_MainWindow::whatWasNotSavedIsRecovered()
{
    QVERIFY(m_window->openFile(sampleFile(u"a.millrace.json"_qs)));
    choose(u"Wait"_qs);
    const QByteArray content = model::writeDefinition(document().definition());
    m_window->workflow()->autosave().flush();
    const ui::RecoveryStore store = m_workspace->recovery();
    QTRY_COMPARE(store.entries().size(), 1);
    // The program ends without closing: what is left is a copy of the file.
    const QString left = m_folder->filePath(u"recovery/left.recovery.json"_qs);
    QVERIFY(QFile::copy(store.entries().front().file, left));
    cleanup();
    QCOMPARE(store.entries().size(), 1);
    m_workspace = std::make_unique<ui::Workspace>(
        steps::builtinCatalogue(), ui::RecoveryStore(m_folder->filePath(u"recovery"_qs)));
    makeWindow();
    answerWith(Qt::Key_Return);
    m_window->offerRecovery();
    QCOMPARE(model::writeDefinition(document().definition()), content);
    QVERIFY(m_window->workflow()->isModified());
    QVERIFY(!QFile::exists(left));
    QCOMPARE(store.entries().size(), 1); // its own, until it is saved or closed
}

/// The disk is full: what was left by the program that ended is all there is.
void tst_MainWindow::aRecoveryThatCannotBeKeptAnewStays()
{
    const ui::RecoveryStore store = m_workspace->recovery();
    const QByteArray content = model::writeDefinition(document().definition());
    QVERIFY(store.write(u"left"_qs, {}, u"Left"_qs, content).has_value());
    rlimit all{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &all), 0);
    ::signal(SIGXFSZ, SIG_IGN);
    const rlimit few{16, all.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &few), 0);
    const auto recovered = m_workspace->recover(store.entries().front());
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &all), 0);
    QVERIFY(recovered.has_value());
    QVERIFY(QFile::exists(store.fileFor(u"left"_qs)));
}

void tst_MainWindow::aDamagedRecoveryFileIsPassedOver()
{
    const ui::RecoveryStore store = m_workspace->recovery();
    QVERIFY(store.write(u"good"_qs, {}, u"Good"_qs, "{}").has_value());
    QFile bad(store.fileFor(u"bad"_qs));
    QVERIFY(bad.open(QIODevice::WriteOnly));
    bad.write("{\"path\": 1");
    bad.close();
    QCOMPARE(store.entries().size(), 1);
    QCOMPARE(store.entries().front().name, u"Good"_qs);
    QVERIFY(QFile::exists(bad.fileName()));
}

void tst_MainWindow::savingOverAnothersChangeAsks()
{
    const QString path = sampleFile(u"shared.millrace.json"_qs);
    QVERIFY(m_window->openFile(path));
    choose(u"Wait"_qs);
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    file.write("\n");
    file.close();
    answerWith(Qt::Key_Escape);
    QVERIFY(!m_window->save(*m_window->workflow()));
    QVERIFY(m_window->workflow()->isModified());
    QVERIFY(m_window->workflow()->save(true).has_value());
    QVERIFY(!m_window->workflow()->isModified());
    QVERIFY(m_window->save(*m_window->workflow()));
}

void tst_MainWindow::theCommandPaletteFindsCommandsAndSteps()
{
    QVERIFY(m_window->openFile(sampleFile(u"a.millrace.json"_qs)));
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(QApplication::focusWidget() != nullptr &&
                QApplication::focusWidget()->objectName() == u"paletteSearch");
    QTest::keyClicks(QApplication::focusWidget(), u"@recognise it ag"_qs);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(m_window->canvas()->selectedSteps().size(), 1);
    const int before = tabs();
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u">new"_qs);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(tabs(), before + 1);
}

void tst_MainWindow::keysCanBeBoundAnew()
{
    ui::Settings settings = m_settings->settings();
    settings.keys.insert(u"file.new"_qs, u"Ctrl+Alt+N"_qs);
    m_settings->change(settings);
    const int before = tabs();
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(tabs(), before);
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(tabs(), before + 1);
    QCOMPARE(ui::SettingsStore(m_folder->filePath(u"settings.ini"_qs)).settings(), settings);
}

void tst_MainWindow::panesAreWalkedByKey()
{
    choose(u"Wait"_qs);
    m_window->canvas()->setFocus();
    QSet<QWidget *> seen;
    for (int i = 0; i < 12; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        QVERIFY(QApplication::focusWidget() != nullptr);
        seen.insert(QApplication::focusWidget());
    }
    QVERIFY(seen.contains(m_window->canvas()));
    QVERIFY(seen.size() >= 4);
}

void tst_MainWindow::aParkedRunIsInSightAgainAfterARestart()
{
    choose(u"Approval"_qs);
    QVERIFY(document()
                .perform({model::ChangeField{u"human_approval"_qs, u"approval.title"_qs,
                                             base::Value(u"May it?"_qs)}},
                         u"x"_qs)
                .has_value());
    m_window->design()->run();
    const auto status = [this] {
        return m_window->design()
            ->currentRun()
            ->session()
            .marks()
            .value(u"human_approval"_qs)
            .status;
    };
    QTRY_COMPARE_WITH_TIMEOUT(status(), u"waiting-approval"_qs, 20000);
    const ui::ClientOptions options = m_client->options();
    m_window.reset();
    m_client.reset(); // the program ends, and begins again
    m_client = std::make_unique<ui::EngineClient>(options);
    makeWindow();
    QTRY_COMPARE_WITH_TIMEOUT(status(), u"waiting-approval"_qs, 20000);
}

void tst_MainWindow::aWorkflowRunsFromTheEditor()
{
    for (const QString &words : {u"No operation"_qs, u"No operation"_qs})
        choose(words);
    m_window->commands().find(u"workflow.run"_qs)->trigger();
    const ui::RunSession &session = m_window->design()->currentRun()->session();
    QTRY_COMPARE_WITH_TIMEOUT(session.marks().value(u"noop_2"_qs).status, u"completed"_qs, 20000);
    QTRY_COMPARE(m_window->canvas()->states().run().value(u"noop_2"_qs).status, u"completed"_qs);
    m_window->design()->currentRun()->session().clear();
    QTRY_VERIFY(!m_window->canvas()->states().isRun());
}

void tst_MainWindow::aWorkflowThatCannotRunShowsWhy()
{
    choose(u"Script"_qs);
    m_window->commands().find(u"workflow.run"_qs)->trigger();
    QCOMPARE(m_window->design()->currentRun()->session().state(), ui::RunSession::State::None);
    QVERIFY(m_window->design()->problems()->isVisible());
    QVERIFY(m_window->design()->problems()->errors() > 0);
}

void tst_MainWindow::aTemplateBecomesAWorkflowOfItsOwn()
{
    QVERIFY(m_window->closeWorkflow(m_window->workflow()));
    auto *welcome = m_window->findChild<ui::WelcomePage *>();
    QVERIFY(welcome->isVisible());
    Q_EMIT welcome->templateChosen(u":/millrace/templates/hello.millrace.json"_qs);
    QCOMPARE(m_window->workflow()->title(), u"Hello workflow"_qs);
    QVERIFY(m_window->workflow()->isModified());
    const auto original =
        ui::readDocument(u":/millrace/templates/hello.millrace.json"_qs, m_workspace->catalogue());
    QVERIFY(original->workflowId != document().definition().workflowId);
}

QTEST_MAIN(tst_MainWindow)
#include "tst_main_window.moc"
