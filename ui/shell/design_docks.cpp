// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspector_panel.h"
#include "ui/inspector/variable_panel.h"
#include "ui/outline/outline_panel.h"
#include "ui/palette/step_palette.h"
#include "ui/palette/step_search.h"
#include "ui/problems/problem_panel.h"
#include "ui/shell/design_page.h"
#include "ui/versions/history_panel.h"

#include <QDockWidget>
#include <QLabel>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolBar>
#include <QToolButton>

namespace millrace::ui {

namespace {

constexpr int kPaletteWidth = 216;
constexpr int kInspectorWidth = 332;
constexpr int kWideInspector = 380;   // from 1920 on
constexpr int kNarrowInspector = 300; // at 1280
constexpr int kProblemsHeight = 132;
constexpr int kDataHeight = 280;
constexpr int kTall = 800; // lower, the canvas keeps its room
constexpr int kWide = 1800;
constexpr int kNarrow = 1320;

/// Panels of which one is seen; they shrink as far as a dock does.
QStackedWidget *newStack()
{
    auto *stack = new QStackedWidget;
    stack->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    stack->setMinimumSize(1, 1);
    return stack;
}

} // namespace

QDockWidget *DesignPage::addDock(const QString &name, const QString &title, QWidget *panel,
                                 Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetClosable);
    dock->setTitleBarWidget(new QWidget(dock)); // its tab says the title
    panel->setAttribute(Qt::WA_StyledBackground);
    dock->setWidget(panel);
    addDockWidget(area, dock);
    m_docks.insert(name, dock);
    return dock;
}

void DesignPage::buildDocks()
{
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    const model::StepCatalogue &catalogue = m_context.workspace.catalogue();
    m_palette = new StepPalette(catalogue, *m_theme, m_icons);
    m_stepSearch = new StepSearch(catalogue, *m_theme, m_icons, this);
    m_outline = new OutlinePanel(*m_theme, m_icons);
    addDock(u"steps"_qs, tr("Steps"), m_palette, Qt::LeftDockWidgetArea);
    addDock(u"outline"_qs, tr("Outline"), m_outline, Qt::LeftDockWidgetArea);
    buildRightDocks();
    buildBottomDocks();
    resetDocks();
}

void DesignPage::buildRightDocks()
{
    const model::StepCatalogue &catalogue = m_context.workspace.catalogue();
    m_inspector = new InspectorPanel(catalogue, *m_theme, m_icons);
    m_variables = new VariablePanel(*m_theme, m_icons);
    m_trial = newStack();
    addDock(u"inspector"_qs, tr("Settings"), m_inspector, Qt::RightDockWidgetArea);
    addDock(u"variables"_qs, tr("Variables"), m_variables, Qt::RightDockWidgetArea);
    addDock(u"trial"_qs, tr("Try step"), m_trial, Qt::RightDockWidgetArea);
}

void DesignPage::buildBottomDocks()
{
    const model::StepCatalogue &catalogue = m_context.workspace.catalogue();
    m_problems = new ProblemPanel(catalogue, *m_theme, m_icons);
    m_history =
        new HistoryPanel(VersionArchive(m_context.dataFolder + u"/versions"_qs), *m_theme, m_icons);
    addDock(u"problems"_qs, tr("Problems"), m_problems, Qt::BottomDockWidgetArea);
    addDock(u"versions"_qs, tr("Versions"), m_history, Qt::BottomDockWidgetArea);
    m_data = newStack();
    m_summaries = newStack();
    addDock(u"data"_qs, tr("Run data"), m_data, Qt::BottomDockWidgetArea);
    addDock(u"simulation"_qs, tr("Simulation"), m_summaries, Qt::BottomDockWidgetArea);
}

void DesignPage::placeDocks()
{
    const int inspector = width() >= kWide     ? kWideInspector
                          : width() >= kNarrow ? kInspectorWidth
                                               : kNarrowInspector;
    resizeDocks({dock(u"steps"_qs), dock(u"inspector"_qs)}, {kPaletteWidth, inspector},
                Qt::Horizontal);
    resizeDocks({dock(u"problems"_qs)}, {kProblemsHeight}, Qt::Vertical);
    // On a narrow window only Run keeps its word; the others have it in their tooltips.
    for (QToolButton *button : std::as_const(m_wordy))
        button->setToolButtonStyle(width() >= kNarrow ? Qt::ToolButtonTextBesideIcon
                                                      : Qt::ToolButtonIconOnly);
    for (QTabBar *bar : findChildren<QTabBar *>(QString(), Qt::FindDirectChildrenOnly))
        bar->setDrawBase(false); // the line below the tabs is the panel's own
}

void DesignPage::resetDocks()
{
    const std::pair<Qt::DockWidgetArea, QStringList> areas[] = {
        {Qt::LeftDockWidgetArea, {u"steps"_qs, u"outline"_qs}},
        {Qt::RightDockWidgetArea, {u"inspector"_qs, u"variables"_qs, u"trial"_qs}},
        {Qt::BottomDockWidgetArea, {u"problems"_qs, u"data"_qs, u"simulation"_qs, u"versions"_qs}}};
    for (const auto &[area, names] : areas) {
        for (const QString &name : names) {
            addDockWidget(area, dock(name));
            dock(name)->show();
            if (name != names.front())
                tabifyDockWidget(dock(names.front()), dock(name));
        }
        dock(names.front())->raise();
    }
    placeDocks();
}

QList<QWidget *> DesignPage::panes() const
{
    QList<QWidget *> panes = {m_tools};
    for (const char *name : {"steps", "outline", "", "inspector", "variables", "trial", "problems",
                             "data", "simulation", "versions"}) {
        QWidget *pane = *name == 0 ? static_cast<QWidget *>(canvas())
                                   : dock(QString::fromLatin1(name))->widget();
        if (pane != nullptr && !pane->visibleRegion().isEmpty())
            panes.append(pane);
    }
    return panes;
}

void DesignPage::showDock(const QString &name)
{
    dock(name)->show();
    dock(name)->raise();
    const bool needsRoom = name == u"data" || name == u"versions";
    if (needsRoom && dock(name)->height() < kDataHeight && height() > kTall)
        resizeDocks({dock(name)}, {kDataHeight}, Qt::Vertical);
}

/// The first size that the window really has decides how much the panels get.
void DesignPage::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    const bool isFirst = event->oldSize().width() <= 0;
    if (isFirst || (event->oldSize().width() < kNarrow) != (event->size().width() < kNarrow))
        placeDocks();
}

void DesignPage::fillToolBar()
{
    const auto add = [this](std::initializer_list<const char *> ids) {
        for (const char *id : ids)
            m_tools->addAction(m_commands.find(QString::fromLatin1(id)));
        m_tools->addSeparator();
    };
    add({"canvas.note", "canvas.group"});
    add({"edit.undo", "edit.redo"});
    add({"canvas.layout", "view.versions"});
    add({"view.zoom-out", "view.zoom-in", "view.fit", "view.minimap"});
    auto *gap = new QWidget(m_tools);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_tools->addWidget(gap);
    m_version = new QLabel(m_tools);
    m_version->setObjectName(u"versionPill"_qs);
    m_tools->addWidget(m_version);
    for (const char *id :
         {"workflow.validate", "workflow.simulate", "file.export", "workflow.run"}) {
        auto *button = new QToolButton(m_tools);
        button->setDefaultAction(m_commands.find(QString::fromLatin1(id)));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        const bool isPrimary = QByteArray(id) == "workflow.run";
        button->setObjectName(isPrimary ? u"primaryButton"_qs : u"toolButton"_qs);
        m_tools->addWidget(button);
        if (!isPrimary)
            m_wordy.append(button);
    }
}

} // namespace millrace::ui
