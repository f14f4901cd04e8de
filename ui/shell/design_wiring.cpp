// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_commands.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/inspector/variable_panel.h"
#include "ui/outline/outline_panel.h"
#include "ui/palette/step_palette.h"
#include "ui/palette/step_search.h"
#include "ui/problems/problem_panel.h"
#include "ui/shell/design_page.h"
#include "ui/shell/editor_run.h"
#include "ui/versions/history_panel.h"

#include <QDockWidget>
#include <QLabel>
#include <QMenu>

namespace millrace::ui {

/// What happens on a canvas counts while its page is the one that is shown.
void DesignPage::wireCanvas(EditorPage *page)
{
    const auto ifCurrent = [this, page](auto what) {
        return [this, page, what](auto &&...arguments) {
            if (page == current())
                what(std::forward<decltype(arguments)>(arguments)...);
        };
    };
    CanvasView *view = page->canvas();
    connect(&page->workflow().document(), &WorkflowDocument::changed, this, ifCurrent([this] {
        m_validation.start();
        Q_EMIT statusChanged();
    }));
    connect(view, &CanvasView::zoomChanged, this, &DesignPage::statusChanged);
    connect(view, &CanvasView::refused, this, &DesignPage::said);
    connect(view, &CanvasView::selectionChanged, this,
            ifCurrent([this, view] { selectionMade(view->selectedSteps()); }));
    connect(view, &CanvasView::edgeSelected, this,
            ifCurrent([this](const QString &from, const QString &to) {
                if (!from.isEmpty())
                    m_inspector->selectEdge(from, to);
            }));
    connect(view, &CanvasView::stepOpened, this,
            ifCurrent([this](const QString &step) { showField(step, u"name"_qs); }));
    connect(view, &CanvasView::subWorkflowOpened, this, &DesignPage::subWorkflowOpened);
}

/// What can be done with what is under the pointer.
void DesignPage::showMenu(CanvasView &view, QPoint point)
{
    const int card = view.scene().cardAt(view.toScene(point));
    const QString step = card < 0 ? QString() : view.scene().card(card).id;
    if (!view.selectedSteps().contains(step))
        view.select(step.isEmpty() ? QStringList() : QStringList{step});
    QMenu menu;
    const auto add = [&](std::initializer_list<const char *> ids) {
        for (const char *id : ids) {
            QAction *action = m_commands.find(QString::fromLatin1(id));
            if (action->isEnabled())
                menu.addAction(action);
        }
        menu.addSeparator();
    };
    add({"canvas.open", "canvas.rename", "canvas.add-after", "canvas.connect", "canvas.note"});
    add({"canvas.cut", "canvas.copy", "canvas.paste", "canvas.duplicate", "canvas.delete",
         "canvas.delete-reconnect"});
    add({"canvas.group", "canvas.ungroup", "canvas.collapse", "canvas.extract"});
    add({"workflow.try-step", "canvas.breakpoint", "canvas.pin", "canvas.layout"});
    menu.exec(view.mapToGlobal(point));
}

void DesignPage::wireCommands(EditorPage *page)
{
    CanvasView *view = page->canvas();
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(view, &QWidget::customContextMenuRequested, this,
            [this, view](QPoint point) { showMenu(*view, point); });
    CanvasCommands *commands = &page->canvas()->commands();
    commands->setKeysTaken(false); // the menu's actions have them, and can be bound anew
    for (QAction *action : m_commands.all()) {
        if (action->shortcutContext() == Qt::WidgetShortcut)
            page->canvas()->addAction(action);
    }
    connect(commands, &CanvasCommands::changed, this, &DesignPage::commandsChanged);
    connect(commands, &CanvasCommands::findWanted, this, &DesignPage::findWanted);
    connect(commands, &CanvasCommands::extractionWanted, this, &DesignPage::extractionWanted);
    connect(commands, &CanvasCommands::stepWanted, m_stepSearch, &StepSearch::open);
    connect(commands, &CanvasCommands::layoutRunning, this, [this](bool isRunning) {
        Q_EMIT said(isRunning ? tr("Laying out… (Esc stops it)") : QString());
    });
}

void DesignPage::wirePanels()
{
    connect(m_palette, &StepPalette::chosen, this, &DesignPage::addStep);
    connect(m_stepSearch, &StepSearch::chosen, this,
            [this](const QString &type, const QString &kind) {
                if (canvas() != nullptr)
                    canvas()->commands().addWanted(type, kind);
            });
    connect(m_stepSearch, &StepSearch::dismissed, this, [this] {
        if (canvas() != nullptr)
            canvas()->setFocus();
    });
    connect(m_problems, &ProblemPanel::problemChosen, this, &DesignPage::showField);
    connect(m_inspector, &InspectorPanel::selectionChanged, this, &DesignPage::select);
    connect(m_outline, &OutlinePanel::selectionChanged, this, &DesignPage::select);
    connect(m_outline, &OutlinePanel::refused, this, &DesignPage::said);
    connect(m_outline, &OutlinePanel::stepOpened, this,
            [this](const QString &step) { showField(step, u"name"_qs); });
    connect(m_outline, &OutlinePanel::addRequested, this, [this](const QString &after) {
        select(after.isEmpty() ? QStringList() : QStringList{after});
        canvas()->commands().wantStepAfter();
    });
    connect(m_outline, &OutlinePanel::duplicateRequested, this, [this](const QStringList &steps) {
        select(steps);
        canvas()->commands().duplicate();
    });
    connect(m_variables, &VariablePanel::highlightsChanged, this,
            [this](const QSet<QString> &writers, const QSet<QString> &readers) {
                if (canvas() != nullptr)
                    canvas()->setHighlights(writers, readers);
            });
    connect(m_variables, &VariablePanel::placeChosen, this, &DesignPage::showField);
    connect(m_history, &HistoryPanel::said, this, &DesignPage::said);
    connect(m_history, &HistoryPanel::pillChanged, this, [this](const QString &words) {
        if (m_version == nullptr)
            return;
        m_version->setText(words);
        m_version->setVisible(!words.isEmpty());
    });
}

/// The canvas has it; the others follow.
void DesignPage::selectionMade(const QStringList &steps)
{
    m_inspector->select(steps);
    m_outline->select(steps);
    if (EditorRun *run = currentRun())
        run->select(steps);
    Q_EMIT commandsChanged();
}

/// A panel wants it; the canvas leads.
void DesignPage::select(const QStringList &steps)
{
    if (canvas() == nullptr || canvas()->selectedSteps() == steps)
        return;
    canvas()->select(steps);
    if (!steps.isEmpty())
        canvas()->reveal(steps.front());
}

} // namespace millrace::ui
