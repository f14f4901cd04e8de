// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspector_panel.h"
#include "ui/palette/step_palette.h"
#include "ui/problems/problem_panel.h"
#include "ui/shell/design_page.h"

#include <QDockWidget>
#include <QLabel>
#include <QPushButton>
#include <QToolBar>
#include <QToolButton>

namespace millrace::ui {

namespace {

constexpr int kPaletteWidth = 216;
constexpr int kInspectorWidth = 332;
constexpr int kProblemsHeight = 120;

} // namespace

void DesignPage::addDock(const QString &name, const QString &title, QWidget *panel,
                         Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetClosable);
    dock->setWidget(panel);
    addDockWidget(area, dock);
    m_docks.insert(name, dock);
}

void DesignPage::buildDocks()
{
    m_palette = new StepPalette(m_context.workspace.catalogue(), *m_theme, m_icons);
    connect(m_palette, &StepPalette::chosen, this, &DesignPage::addStep);
    addDock(u"steps"_qs, tr("Steps"), m_palette, Qt::LeftDockWidgetArea);
    m_inspector = new InspectorPanel(m_context.workspace.catalogue(), *m_theme, m_icons);
    addDock(u"inspector"_qs, tr("Settings"), m_inspector, Qt::RightDockWidgetArea);
    m_problems = new ProblemPanel(m_context.workspace.catalogue(), *m_theme, m_icons);
    connect(m_problems, &ProblemPanel::problemChosen, this, &DesignPage::showField);
    addDock(u"problems"_qs, tr("Problems"), m_problems, Qt::BottomDockWidgetArea);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    placeDocks();
}

void DesignPage::placeDocks()
{
    resizeDocks({dock(u"steps"_qs)}, {kPaletteWidth}, Qt::Horizontal);
    resizeDocks({dock(u"inspector"_qs)}, {kInspectorWidth}, Qt::Horizontal);
    resizeDocks({dock(u"problems"_qs)}, {kProblemsHeight}, Qt::Vertical);
}

void DesignPage::resetDocks()
{
    const std::pair<QString, Qt::DockWidgetArea> places[] = {
        {u"steps"_qs, Qt::LeftDockWidgetArea},
        {u"inspector"_qs, Qt::RightDockWidgetArea},
        {u"problems"_qs, Qt::BottomDockWidgetArea}};
    for (const auto &[name, area] : places) {
        addDockWidget(area, dock(name));
        dock(name)->show();
    }
    placeDocks();
}

void DesignPage::fillToolBar()
{
    const auto add = [this](std::initializer_list<const char *> ids) {
        for (const char *id : ids) {
            if (QAction *action = m_commands.find(QString::fromLatin1(id)))
                m_tools->addAction(action);
        }
    };
    add({"edit.undo", "edit.redo"});
    m_tools->addSeparator();
    add({"view.zoom-in", "view.zoom-out", "view.fit", "edit.layout"});
    auto *gap = new QWidget(m_tools);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_tools->addWidget(gap);
}

} // namespace millrace::ui
