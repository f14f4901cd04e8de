// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/command_palette.h"
#include "ui/shell/editor_page.h"
#include "ui/shell/shell_context.h"

#include <QMainWindow>
#include <QTimer>

class QDockWidget;
class QLabel;
class QStackedWidget;
class QToolBar;

namespace millrace::ui {

class InspectorPanel;
class ProblemPanel;
class StepPalette;

/// The Design mode: the open workflows, one shown, with palette, inspector and problems around it.
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
    void forget(OpenWorkflow &workflow);
    EditorPage *page(const OpenWorkflow &workflow) const { return m_pages.value(workflow.id()); }

    /// Null: no workflow is open.
    EditorPage *current() const;
    CanvasView *canvas() const { return current() == nullptr ? nullptr : current()->canvas(); }
    /// Takes what is still being typed.
    void commitPending();
    void validateNow();
    ProblemPanel *problems() const { return m_problems; }
    InspectorPanel *inspector() const { return m_inspector; }
    QDockWidget *dock(const QString &name) const { return m_docks.value(name); }
    void resetDocks();
    /// The commands that the toolbar shows; after they have been made.
    void fillToolBar();
    void setReducedMotion(bool on);
    /// The step types, to be added by name.
    void appendStepTypes(std::vector<PaletteEntry> &entries);

Q_SIGNALS:
    /// What the status bar says: zoom, number of steps, problems.
    void statusChanged();
    void said(const QString &words);

private:
    void buildDocks();
    void addDock(const QString &name, const QString &title, QWidget *panel,
                 Qt::DockWidgetArea area);
    void placeDocks();
    EditorPage *makePage(OpenWorkflow &workflow);
    void attach();
    void detach();
    void showField(const QString &step, const QString &field);
    void addStep(const QString &type, const QString &kind);

    const ShellContext m_context;
    const Theme *m_theme;
    const Icons &m_icons;
    CommandRegistry &m_commands;
    QHash<QString, EditorPage *> m_pages; ///< by the workflow's id
    QStackedWidget *m_stack;
    QToolBar *m_tools;
    QLabel *m_version;
    QHash<QString, QDockWidget *> m_docks;
    StepPalette *m_palette = nullptr;
    InspectorPanel *m_inspector = nullptr;
    ProblemPanel *m_problems = nullptr;
    QTimer m_validation;
};

} // namespace millrace::ui
