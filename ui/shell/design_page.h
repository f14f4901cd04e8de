// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/command_palette.h"
#include "ui/shell/editor_page.h"
#include "ui/shell/shell_context.h"

#include "ui/run/input_memory.h"

#include <QMainWindow>
#include <QTimer>

class QDockWidget;
class QLabel;
class QStackedWidget;
class QToolBar;
class QToolButton;

namespace millrace::ui {

class EditorRun;
class HistoryPanel;
class InspectorPanel;
class OutlinePanel;
class ProblemPanel;
class StepPalette;
class StepSearch;
class VariablePanel;

/// The Design mode: the open workflows, one shown, and the panels that look at it. Canvas and
/// panels know nothing of each other; they meet here.
class DesignPage final : public QMainWindow
{
    Q_OBJECT

public:
    DesignPage(const ShellContext &context, const Theme &theme, const Icons &icons,
               CommandRegistry &commands, QWidget *parent = nullptr);
    ~DesignPage() override;

    void setTheme(const Theme &theme);
    /// Makes an editor for it at the first time.
    void show(OpenWorkflow &workflow);
    using QWidget::show;
    void forget(OpenWorkflow &workflow);
    EditorPage *page(const OpenWorkflow &workflow) const { return m_pages.value(workflow.id()); }

    /// Null: no workflow is open.
    EditorPage *current() const;
    CanvasView *canvas() const { return current() == nullptr ? nullptr : current()->canvas(); }
    WorkflowDocument *document() const;
    /// Takes what is still being typed.
    void commitPending();
    void validateNow();
    ProblemPanel *problems() const { return m_problems; }
    InspectorPanel *inspector() const { return m_inspector; }
    HistoryPanel *history() const { return m_history; }
    QDockWidget *dock(const QString &name) const { return m_docks.value(name); }
    void showDock(const QString &name);
    void resetDocks();
    /// What F6 walks: toolbar, the panels that are seen, the canvas in its place.
    QList<QWidget *> panes() const;
    /// The commands that the toolbar shows, after they have been made.
    void fillToolBar();
    void setReducedMotion(bool on);
    void setMinimapVisible(bool visible);
    bool isMinimapVisible() const { return m_hasMinimap; }
    /// The step types, to be added by name.
    void appendStepTypes(std::vector<PaletteEntry> &entries);
    // design_running.cpp
    void run();
    void simulate();
    void tryStep();
    EditorRun *currentRun() const;
    /// The way from a problem to where it is mended.
    void showField(const QString &step, const QString &field);
    void showStep(const QString &step);

Q_SIGNALS:
    /// What the status bar says: zoom, number of steps, problems.
    void statusChanged();
    /// What is possible on the canvas may have changed.
    void commandsChanged();
    void said(const QString &words);
    /// Something that was asked of the engine.
    void refused(const millrace::base::Error &error);
    void findWanted();
    void extractionWanted();
    /// As a path relative to the workflow's file, or absolute.
    void subWorkflowOpened(const QString &file);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildDocks();
    void buildRightDocks();
    void buildBottomDocks();
    QDockWidget *addDock(const QString &name, const QString &title, QWidget *panel,
                         Qt::DockWidgetArea area);
    void placeDocks();
    EditorPage *makePage(OpenWorkflow &workflow);
    void wireCanvas(EditorPage *page);
    void wireCommands(EditorPage *page);
    void showMenu(CanvasView &view, QPoint point);
    void wirePanels();
    void attach();
    void detach();
    EditorRun *makeRun(EditorPage *page);
    void attachRun();
    void showRunInPanels();
    bool mayRun();
    void ask(bool simulates, const std::function<void(const base::Value &)> &then);
    void selectionMade(const QStringList &steps);
    void select(const QStringList &steps);
    void addStep(const QString &type, const QString &kind);

    const ShellContext m_context;
    const Theme *m_theme;
    const Icons &m_icons;
    CommandRegistry &m_commands;
    QHash<QString, EditorPage *> m_pages; ///< by the workflow's id
    QStackedWidget *m_stack;
    QToolBar *m_tools;
    QLabel *m_version = nullptr;
    QList<QToolButton *> m_wordy; ///< that give up their words on narrow windows
    QHash<QString, QDockWidget *> m_docks;
    StepPalette *m_palette = nullptr;
    StepSearch *m_stepSearch = nullptr;
    OutlinePanel *m_outline = nullptr;
    InspectorPanel *m_inspector = nullptr;
    ProblemPanel *m_problems = nullptr;
    HistoryPanel *m_history = nullptr;
    VariablePanel *m_variables = nullptr;
    QStackedWidget *m_data = nullptr;
    QStackedWidget *m_trial = nullptr;
    QStackedWidget *m_summaries = nullptr;
    QHash<QString, EditorRun *> m_runs; ///< by the workflow's id
    const InputMemory m_memory;
    QTimer m_validation;
    bool m_reducedMotion = false;
    bool m_hasMinimap = true;
};

} // namespace millrace::ui
