// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/problem.h"
#include "engine/model/step_descriptor.h"
#include "ui/canvas/canvas_view.h"
#include "ui/document/workflow_document.h"

#include <QMainWindow>
#include <QTimer>

class QAction;
class QDockWidget;
class QLabel;
class QToolBar;

namespace millrace::ui {

class InspectorPanel;
class ProblemList;
class StepPalette;

/// Finds what is wrong with a definition. Given by whoever builds the window.
using Validator = std::function<std::vector<model::Problem>(const model::WorkflowDefinition &)>;

/// The window of one open workflow: palette, canvas, problems.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(model::StepCatalogue catalogue, Validator validator, Scheme scheme);
    ~MainWindow() override;

    /// Shows a file. Says to the user why where it cannot, and keeps what was open.
    bool openFile(const QString &path);
    void showDefinition(model::WorkflowDefinition definition, const QString &path);
    void setScheme(Scheme scheme);
    CanvasView *canvas() const { return m_canvas; }
    WorkflowDocument *document() const { return m_document.get(); }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildDocks();
    void buildActions();
    QAction *action(const QString &words, const QString &icon, const QKeySequence &keys,
                    std::function<void()> what);
    void refreshIcons();
    void addStep(const QString &type, const QString &kind);
    void validateSoon() { m_validation.start(); }
    void validateNow();
    void updateTitle();
    void updateStatus();
    void openAnother();
    bool save();
    bool saveAs();
    bool mayDiscard();
    void say(const base::Error &error);

    const model::StepCatalogue m_catalogue;
    const Validator m_validator;
    Theme m_theme;
    Icons m_icons;
    std::unique_ptr<WorkflowDocument> m_document;
    QString m_path;
    QWidget *m_centre =
        nullptr; ///< stays when the canvas changes, so that the docks keep their room
    CanvasView *m_canvas = nullptr;
    StepPalette *m_palette = nullptr;
    InspectorPanel *m_inspector = nullptr;
    ProblemList *m_problems = nullptr;
    QDockWidget *m_problemDock = nullptr;
    QToolBar *m_tools = nullptr;
    QLabel *m_zoom = nullptr;
    QLabel *m_count = nullptr;
    QTimer m_validation;
    QList<std::pair<QAction *, QString>> m_actions; ///< with the names of their icons
};

} // namespace millrace::ui
