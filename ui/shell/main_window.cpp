// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/settings/settings_page.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/mode_bar.h"
#include "ui/shell/tab_strip.h"
#include "ui/theme/style.h"
#include "ui/versions/diff_view.h"
#include "ui/welcome/welcome_page.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>
#include <QStyle>

namespace millrace::ui {

namespace {

const QString kSettingsTab = u"settings"_qs;
const QString kCompareTab = u"compare"_qs;

} // namespace

Scheme schemeFor(ThemeChoice choice)
{
    static const bool kSystemIsDark = // before any theme of ours was applied
        QApplication::style()->standardPalette().color(QPalette::Window).lightness() < 128;
    switch (choice) {
    case ThemeChoice::Light:
        return Scheme::Light;
    case ThemeChoice::Dark:
        return Scheme::Dark;
    case ThemeChoice::Contrast:
        return Scheme::Contrast;
    case ThemeChoice::System:
        break;
    }
    return kSystemIsDark ? Scheme::Dark : Scheme::Light;
}

MainWindow::MainWindow(const ShellContext &context)
    : m_context(context)
    , m_theme(Theme::builtin(schemeFor(context.settings.settings().theme)))
    , m_commands(m_icons)
{
    resize(1600, 1000);
    buildPages();
    buildTop();
    addFileCommands();
    addEditCommands();
    addViewCommands();
    addWindowCommands();
    addWorkflowCommands();
    buildMenus();
    m_design->fillToolBar();
    buildStatusBar();
    m_palette = new CommandPalette(m_theme, m_icons, this);
    followWorkspace();
    showTab(m_tabs->current());
    connect(&context.settings, &SettingsStore::changed, this, &MainWindow::settingsChanged);
    applySettings();
    updateTitle();
    updateActions();
}

MainWindow::~MainWindow()
{
    // Their signals must not reach a window that is half gone.
    disconnect(&m_context.workspace, nullptr, this, nullptr);
    for (const auto &workflow : m_context.workspace.workflows()) {
        disconnect(workflow.get(), nullptr, this, nullptr);
        disconnect(&workflow->document().undoStack(), nullptr, this, nullptr);
    }
    delete m_design;
}

void MainWindow::buildPages()
{
    auto *centre = new QWidget(this);
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_modes = new ModeBar(m_theme, m_icons, centre);
    m_modes->addMode(tr("Design"), u"mode-design"_qs,
                     QKeySequence(Qt::CTRL | Qt::Key_1).toString(QKeySequence::NativeText));
    m_modes->setCurrent(0);
    row->addWidget(m_modes);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    m_tabs = new TabStrip(m_theme, m_icons, centre);
    m_pages = new QStackedWidget(centre);
    column->addWidget(m_tabs);
    column->addWidget(m_pages, 1);
    row->addLayout(column, 1);
    setCentralWidget(centre);
    m_design = new DesignPage(m_context, m_theme, m_icons, m_commands);
    m_pages->addWidget(m_design);
    connect(m_tabs, &TabStrip::chosen, this, &MainWindow::showTab);
    connect(m_tabs, &TabStrip::closeAsked, this, &MainWindow::askToClose);
    connect(m_tabs, &TabStrip::newAsked, this, &MainWindow::newWorkflow);
    connect(m_modes, &ModeBar::settingsChosen, this, &MainWindow::openSettings);
    connect(m_modes, &ModeBar::modeChosen, this, [this] { m_modes->setCurrent(0); });
    wireDesign();
}

void MainWindow::wireDesign()
{
    connect(m_design, &DesignPage::statusChanged, this, &MainWindow::updateStatus);
    connect(m_design, &DesignPage::commandsChanged, this, &MainWindow::updateActions);
    connect(m_design, &DesignPage::findWanted, this, [this] { openPalette(u"@"_qs); });
    connect(m_design, &DesignPage::extractionWanted, this, &MainWindow::extract);
    connect(m_design, &DesignPage::subWorkflowOpened, this, &MainWindow::openSubWorkflow);
    connect(m_design, &DesignPage::said, this,
            [this](const QString &words) { statusBar()->showMessage(words); });
    connect(m_design, &DesignPage::refused, this, &MainWindow::say);
    wireVersions();
    m_welcome = new WelcomePage(m_theme, m_icons);
    m_pages->addWidget(m_welcome);
    connect(m_welcome, &WelcomePage::newRequested, this, &MainWindow::newWorkflow);
    connect(m_welcome, &WelcomePage::openRequested, this, &MainWindow::openAnother);
    connect(m_welcome, &WelcomePage::templateChosen, this, &MainWindow::openTemplate);
    m_welcome->setShownAtStart(m_context.settings.settings().welcomeAtStart);
    connect(m_welcome, &WelcomePage::shownAtStartChanged, this, [this](bool isShown) {
        Settings settings = m_context.settings.settings();
        settings.welcomeAtStart = isShown;
        m_context.settings.change(settings);
    });
    connect(m_welcome, &WelcomePage::fileChosen, this, &MainWindow::openFile);
    connect(m_welcome, &WelcomePage::recentRemoved, this, [this](const QString &path) {
        m_context.workspace.forgetFile(path);
        m_welcome->setRecent(m_context.workspace.recentFiles());
    });
}

/// The menu, and in its middle what opens the command palette.
void MainWindow::buildTop()
{
    auto *top = new QWidget(this);
    top->setObjectName(u"topRow"_qs);
    top->setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(8, 0, 8, 0);
    auto *logo = new QLabel(top);
    logo->setObjectName(u"logo"_qs);
    logo->setAccessibleName(tr("Millrace"));
    row->addWidget(logo);
    m_menu = new QMenuBar(top);
    row->addWidget(m_menu);
    row->addStretch();
    m_search = new QPushButton(tr("Search or run a command"), top);
    m_search->setObjectName(u"searchButton"_qs);
    m_search->setFocusPolicy(Qt::NoFocus);
    connect(m_search, &QPushButton::clicked, this, [this] { openPalette(); });
    row->addWidget(m_search);
    row->addStretch();
    setMenuWidget(top);
}

void MainWindow::buildStatusBar()
{
    statusBar()->setSizeGripEnabled(false);
    m_count = new QLabel(this);
    m_saved = new QLabel(this);
    m_zoom = new QLabel(this);
    statusBar()->addWidget(m_count);
    statusBar()->addPermanentWidget(m_saved);
    statusBar()->addPermanentWidget(m_zoom);
}

void MainWindow::followWorkspace()
{
    Workspace &workspace = m_context.workspace;
    connect(&workspace, &Workspace::opened, this, &MainWindow::workflowOpened);
    connect(&workspace, &Workspace::closing, this, &MainWindow::workflowClosing);
    connect(&workspace, &Workspace::changedOnDisk, this,
            [this](OpenWorkflow *workflow) { fileChanged(*workflow); });
    for (const auto &workflow : workspace.workflows())
        workflowOpened(workflow.get());
}

OpenWorkflow *MainWindow::workflow() const
{
    return m_context.workspace.find(m_tabs->current());
}

void MainWindow::workflowOpened(OpenWorkflow *workflow)
{
    m_tabs->add(workflow->id(), u"mode-design"_qs);
    describeTab(*workflow);
    connect(workflow, &OpenWorkflow::titleChanged, this,
            [this, workflow] { describeTab(*workflow); });
    QUndoStack *stack = &workflow->document().undoStack();
    connect(stack, &QUndoStack::canUndoChanged, this, &MainWindow::updateActions);
    connect(stack, &QUndoStack::canRedoChanged, this, &MainWindow::updateActions);
    m_tabs->setCurrent(workflow->id());
    showTab(workflow->id());
}

void MainWindow::workflowClosing(OpenWorkflow *workflow)
{
    disconnect(workflow, nullptr, this, nullptr);
    disconnect(&workflow->document().undoStack(), nullptr, this, nullptr);
    m_tabs->remove(workflow->id());
    m_design->forget(*workflow);
    showTab(m_tabs->current());
}

void MainWindow::describeTab(const OpenWorkflow &workflow)
{
    const QString title = workflow.title().isEmpty() ? tr("Untitled") : workflow.title();
    m_tabs->describe(workflow.id(), title,
                     workflow.path().isEmpty() ? tr("Not saved yet") : workflow.path(),
                     workflow.isModified());
    updateTitle();
}

void MainWindow::showTab(const QString &id)
{
    if (id == kSettingsTab) {
        m_pages->setCurrentWidget(m_settingsPage);
        m_modes->setCurrent(-1);
    } else if (m_compare != nullptr && id == kCompareTab) {
        m_pages->setCurrentWidget(m_compare);
        m_modes->setCurrent(0);
    } else if (OpenWorkflow *shown = m_context.workspace.find(id)) {
        m_design->show(*shown);
        m_pages->setCurrentWidget(m_design);
        canvas()->setFocus();
        m_modes->setCurrent(0);
    } else {
        m_welcome->setRecent(m_context.workspace.recentFiles());
        m_pages->setCurrentWidget(m_welcome);
        m_modes->setCurrent(0);
    }
    updateTitle();
    updateStatus();
    updateActions();
}

void MainWindow::openSettings()
{
    if (m_settingsPage == nullptr) {
        QList<LanguageChoice> languages;
        for (const auto &[code, name] : m_context.languages)
            languages.append({code, name});
        m_settingsPage = new SettingsPage({m_context.settings, m_commands, languages});
        m_pages->addWidget(m_settingsPage);
        m_tabs->add(kSettingsTab, u"settings"_qs);
        m_tabs->describe(kSettingsTab, tr("Settings"), {}, false);
    }
    m_tabs->setCurrent(kSettingsTab);
    showTab(kSettingsTab);
    m_settingsPage->setFocus();
}

bool MainWindow::isInSettings() const
{
    return m_settingsPage != nullptr && m_pages->currentWidget() == m_settingsPage;
}

bool MainWindow::hasTabs() const
{
    return !m_tabs->current().isEmpty();
}

void MainWindow::askToClose(const QString &id)
{
    if (id == kSettingsTab) {
        m_tabs->remove(id);
        std::exchange(m_settingsPage, nullptr)->deleteLater();
        showTab(m_tabs->current());
    } else if (id == kCompareTab) {
        closeComparison();
        showTab(m_tabs->current());
    } else if (OpenWorkflow *workflow = m_context.workspace.find(id)) {
        closeWorkflow(workflow);
    }
}

void MainWindow::updateTitle()
{
    const OpenWorkflow *shown = workflow();
    const QString name = shown == nullptr           ? QString()
                         : shown->title().isEmpty() ? tr("Untitled")
                                                    : shown->title();
    setWindowTitle(name.isEmpty() ? tr("Millrace") : tr("%1[*] - Millrace").arg(name));
    setWindowModified(shown != nullptr && shown->isModified());
}

void MainWindow::updateStatus()
{
    if (m_zoom == nullptr)
        return;
    const OpenWorkflow *shown = workflow();
    const bool hasCanvas = shown != nullptr && canvas() != nullptr;
    m_zoom->setText(hasCanvas ? tr("%1 %").arg(qRound(canvas()->zoom() * 100)) : QString());
    m_count->setText(
        hasCanvas ? tr("%n step(s)", nullptr, static_cast<int>(canvas()->scene().cards().size()))
                  : QString());
    const QString lost = m_context.workspace.autosaveError();
    m_saved->setToolTip(lost);
    m_saved->setText(!lost.isEmpty()       ? tr("Changes are not kept for a recovery: save them")
                     : shown == nullptr    ? QString()
                     : shown->isModified() ? tr("Changed")
                     : shown->path().isEmpty() ? tr("Not saved yet")
                                               : tr("Saved"));
}

void MainWindow::settingsChanged()
{
    applySettings();
}

void MainWindow::applySettings()
{
    const Settings &settings = m_context.settings.settings();
    m_theme = Theme::builtin(schemeFor(settings.theme));
    applyTheme(*qApp, m_theme, settings.density);
    m_modes->setTheme(m_theme);
    m_tabs->setTheme(m_theme);
    m_design->setTheme(m_theme);
    m_welcome->setTheme(m_theme);
    if (m_compare != nullptr)
        m_compare->setTheme(m_theme);
    m_design->setReducedMotion(settings.reducedMotion);
    m_palette->setTheme(m_theme);
    m_commands.setTheme(m_theme, devicePixelRatioF());
    m_commands.find(u"workflow.run"_qs)
        ->setIcon(m_icons.pixmap(u"play"_qs, 20, m_theme.color(u"onAcc"_qs), devicePixelRatioF()));
    m_commands.bind(settings.keys);
    const QAction *palette = m_commands.find(u"window.palette"_qs);
    m_search->setText(tr("Search or run a command   %1")
                          .arg(palette->shortcut().toString(QKeySequence::NativeText)));
    if (auto *logo = findChild<QLabel *>(u"logo"_qs)) {
        const QColor color = m_theme.color(u"acc"_qs);
        logo->setPixmap(m_icons.pixmap(u"logo"_qs, 18, color, devicePixelRatioF()));
    }
    m_search->setIcon(
        m_icons.pixmap(u"search"_qs, 16, m_theme.color(u"tx3"_qs), devicePixelRatioF()));
}

} // namespace millrace::ui
