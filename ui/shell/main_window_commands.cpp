// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_commands.h"
#include "ui/problems/problem_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/mode_bar.h"
#include "ui/shell/tab_strip.h"

#include <QApplication>
#include <QDockWidget>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>

namespace millrace::ui {

namespace {

/// What takes the keyboard in a pane: the pane, or the first that does in it. Null: nothing does.
QWidget *firstFocusable(QWidget *pane)
{
    QWidget *at = pane;
    do {
        const bool takes = (at->focusPolicy() & Qt::TabFocus) != 0 && at->isVisible() &&
                           at->isEnabled() && at->focusProxy() == nullptr;
        if (takes && (at == pane || pane->isAncestorOf(at)))
            return at;
        at = at->nextInFocusChain();
    } while (at != pane);
    return nullptr;
}

} // namespace

/// A command that works on the canvas of the current workflow, and does nothing without one.
void MainWindow::onCanvas(const Command &command, std::function<void(CanvasView &)> what)
{
    m_commands.add(command, [this, what = std::move(what)] {
        if (workflow() != nullptr && canvas() != nullptr)
            what(*canvas());
    });
}

void MainWindow::addFileCommands()
{
    const auto withWorkflow = [this](auto what) {
        return [this, what] {
            if (OpenWorkflow *shown = workflow())
                what(*shown);
        };
    };
    add({u"file.new"_qs, tr("&New"), u"file"_qs, {QKeySequence::New}}, [this] { newWorkflow(); });
    add({u"file.open"_qs, tr("&Open…"), u"open"_qs, {QKeySequence::Open}},
        [this] { openAnother(); });
    add({u"file.save"_qs, tr("&Save"), u"save"_qs, {QKeySequence::Save}},
        withWorkflow([this](OpenWorkflow &shown) { save(shown); }));
    add({u"file.save-as"_qs, tr("Save &as…"), {}, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)}},
        withWorkflow([this](OpenWorkflow &shown) { saveAs(shown); }));
    add({u"file.export"_qs, tr("&Export…"), u"export"_qs, {QKeySequence(Qt::CTRL | Qt::Key_E)}},
        [this] { exportPicture(); });
    add({u"file.print"_qs, tr("&Print…"), {}, {QKeySequence::Print}}, [this] { print(); });
    add({u"file.close"_qs, tr("&Close"), {}, {QKeySequence(Qt::CTRL | Qt::Key_W)}},
        [this] { askToClose(m_tabs->current()); });
    add({u"file.settings"_qs,
         tr("Se&ttings"),
         u"settings"_qs,
         {QKeySequence(Qt::CTRL | Qt::Key_Comma)}},
        [this] { openSettings(); });
    add({u"file.quit"_qs, tr("&Quit"), {}, {QKeySequence(Qt::CTRL | Qt::Key_Q)}},
        [this] { close(); });
}

void MainWindow::addEditCommands()
{
    add({u"edit.undo"_qs, tr("&Undo"), u"undo"_qs, {QKeySequence(Qt::CTRL | Qt::Key_Z)}}, [this] {
        m_design->commitPending();
        if (OpenWorkflow *shown = workflow())
            shown->document().undoStack().undo();
    });
    add({u"edit.redo"_qs,
         tr("&Redo"),
         u"redo"_qs,
         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)}},
        [this] {
            if (OpenWorkflow *shown = workflow())
                shown->document().undoStack().redo();
        });
    add({u"edit.find"_qs, tr("&Find a step"), u"search"_qs, {QKeySequence(Qt::CTRL | Qt::Key_F)}},
        [this] {
            if (workflow() != nullptr)
                openPalette(u"@"_qs);
        });
    onCanvas({u"edit.select-all"_qs,
              tr("Select &all"),
              {},
              {QKeySequence(Qt::CTRL | Qt::Key_A)},
              Qt::WidgetShortcut},
             [](CanvasView &view) { view.selectAll(); });
    for (const CanvasCommands::Info &info : CanvasCommands::all())
        onCanvas({info.id, info.words, info.icon,
                  info.keys.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{info.keys},
                  Qt::WidgetShortcut},
                 [command = info.command](CanvasView &view) { view.commands().run(command); });
}

void MainWindow::addViewCommands()
{
    constexpr double kStep = 1.25;
    const auto zoomBy = [](double factor) {
        return [factor](CanvasView &view) {
            view.setZoom(view.zoom() * factor, QPointF(view.rect().center()));
        };
    };
    onCanvas({u"view.zoom-in"_qs, tr("Zoom &in"), u"zoom-in"_qs, {QKeySequence::ZoomIn}},
             zoomBy(kStep));
    onCanvas({u"view.zoom-out"_qs, tr("Zoom &out"), u"zoom-out"_qs, {QKeySequence::ZoomOut}},
             zoomBy(1 / kStep));
    onCanvas({u"view.zoom-100"_qs, tr("&100 %"), {}, {QKeySequence(Qt::CTRL | Qt::Key_0)}},
             [](CanvasView &view) { view.setZoom(1, QPointF(view.rect().center())); });
    onCanvas({u"view.fit"_qs, tr("&Fit all"), u"fit"_qs, {QKeySequence(Qt::SHIFT | Qt::Key_1)}},
             [](CanvasView &view) { view.fit(); });
    const auto toggle = [this](const QString &dock) {
        return [this, dock] { m_design->dock(dock)->toggleViewAction()->trigger(); };
    };
    add({u"view.palette"_qs, tr("&Steps"), u"panel-left"_qs, {QKeySequence(Qt::CTRL | Qt::Key_B)}},
        toggle(u"steps"_qs));
    add({u"view.problems"_qs,
         tr("&Problems"),
         u"panel-bottom"_qs,
         {QKeySequence(Qt::CTRL | Qt::Key_J)}},
        toggle(u"problems"_qs));
    add({u"view.inspector"_qs,
         tr("I&nspector"),
         u"panel-right"_qs,
         {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_B)}},
        toggle(u"inspector"_qs));
    add({u"view.outline"_qs, tr("&Outline"), u"outline"_qs},
        [this] { m_design->showDock(u"outline"_qs); });
    add({u"view.versions"_qs, tr("&Versions"), u"history"_qs},
        [this] { m_design->showDock(u"versions"_qs); });
    add({u"view.data"_qs, tr("Run &data"), u"history"_qs},
        [this] { m_design->showDock(u"data"_qs); });
    add({u"view.variables"_qs, tr("&Variables"), u"expression"_qs},
        [this] { m_design->showDock(u"variables"_qs); });
    add({u"view.minimap"_qs,
         tr("&Minimap"),
         u"minimap"_qs,
         {QKeySequence(Qt::Key_M)},
         Qt::WidgetShortcut},
        [this] { m_design->setMinimapVisible(!m_design->isMinimapVisible()); });
    add({u"view.reset"_qs, tr("&Reset the panels")}, [this] { m_design->resetDocks(); });
    add({u"view.full-screen"_qs, tr("F&ull screen"), {}, {QKeySequence(Qt::Key_F11)}},
        [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
}

/// Mode bar, tabs, toolbar and panels from left to right, round and round; the canvas among them.
void MainWindow::walkPanes(int by)
{
    QList<QWidget *> panes = {m_modes, m_tabs};
    if (m_pages->currentWidget() == m_design)
        panes += m_design->panes();
    else
        panes.append(m_pages->currentWidget());
    const QWidget *focused = QApplication::focusWidget();
    qsizetype at = 0;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focused != nullptr && (panes[i] == focused || panes[i]->isAncestorOf(focused)))
            at = i;
    }
    for (qsizetype i = 1; i <= panes.size(); ++i) {
        const qsizetype next = (at + by * i + panes.size() * i) % panes.size();
        if (QWidget *target = firstFocusable(panes[next])) {
            target->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void MainWindow::addWindowCommands()
{
    add({u"window.palette"_qs,
         tr("&Search or run a command"),
         u"search"_qs,
         {QKeySequence(Qt::CTRL | Qt::Key_K)}},
        [this] { openPalette(); });
    add({u"window.next-pane"_qs, tr("Next &pane"), {}, {QKeySequence(Qt::Key_F6)}},
        [this] { walkPanes(1); });
    add({u"window.previous-pane"_qs,
         tr("Pre&vious pane"),
         {},
         {QKeySequence(Qt::SHIFT | Qt::Key_F6)}},
        [this] { walkPanes(-1); });
    add({u"window.next-tab"_qs, tr("&Next tab"), {}, {QKeySequence(Qt::CTRL | Qt::Key_Tab)}},
        [this] { m_tabs->walk(1); });
    add({u"window.previous-tab"_qs,
         tr("&Previous tab"),
         {},
         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab)}},
        [this] { m_tabs->walk(-1); });
    add({u"window.design"_qs,
         tr("&Design"),
         u"mode-design"_qs,
         {QKeySequence(Qt::CTRL | Qt::Key_1)}},
        [this] {
            if (m_design->current() != nullptr)
                m_tabs->setCurrent(m_design->current()->workflow().id());
        });
}

void MainWindow::addWorkflowCommands()
{
    add({u"workflow.validate"_qs, tr("&Validate"), u"validate"_qs, {QKeySequence(Qt::Key_F7)}},
        [this] {
            m_design->commitPending();
            m_design->validateNow();
            m_design->showDock(u"problems"_qs);
        });
    add({u"workflow.run"_qs, tr("&Run"), u"play"_qs, {QKeySequence(Qt::Key_F5)}},
        [this] { m_design->run(); });
    add({u"workflow.simulate"_qs,
         tr("&Simulate"),
         u"simulate"_qs,
         {QKeySequence(Qt::SHIFT | Qt::Key_F5)}},
        [this] { m_design->simulate(); });
    add({u"workflow.try-step"_qs,
         tr("&Try the step"),
         u"expression"_qs,
         {QKeySequence(Qt::CTRL | Qt::Key_F5)}},
        [this] { m_design->tryStep(); });
    add({u"workflow.publish"_qs, tr("&Publish a version…"), u"version"_qs}, [this] { publish(); });
    add({u"workflow.compare"_qs, tr("&Compare with a file…"), u"diff"_qs},
        [this] { compare(QString()); });
    add({u"workflow.next-problem"_qs, tr("&Next problem"), {}, {QKeySequence(Qt::Key_F8)}},
        [this] { m_design->problems()->next(); });
    add({u"workflow.previous-problem"_qs,
         tr("&Previous problem"),
         {},
         {QKeySequence(Qt::SHIFT | Qt::Key_F8)}},
        [this] { m_design->problems()->previous(); });
}

void MainWindow::buildMenus()
{
    const std::pair<QString, QStringList> menus[] = {{tr("&File"),
                                                      {u"file.new"_qs,
                                                       u"file.open"_qs,
                                                       {},
                                                       u"file.save"_qs,
                                                       u"file.save-as"_qs,
                                                       u"file.close"_qs,
                                                       {},
                                                       u"file.export"_qs,
                                                       u"file.print"_qs,
                                                       {},
                                                       u"file.settings"_qs,
                                                       {},
                                                       u"file.quit"_qs}},
                                                     {tr("&Edit"),
                                                      {u"edit.undo"_qs,
                                                       u"edit.redo"_qs,
                                                       {},
                                                       u"canvas.cut"_qs,
                                                       u"canvas.copy"_qs,
                                                       u"canvas.paste"_qs,
                                                       u"canvas.paste-connected"_qs,
                                                       u"canvas.duplicate"_qs,
                                                       {},
                                                       u"canvas.rename"_qs,
                                                       u"canvas.delete"_qs,
                                                       u"canvas.delete-reconnect"_qs,
                                                       {},
                                                       u"edit.select-all"_qs,
                                                       u"canvas.downstream"_qs,
                                                       u"canvas.upstream"_qs,
                                                       u"edit.find"_qs}},
                                                     {tr("&View"),
                                                      {u"view.zoom-in"_qs,
                                                       u"view.zoom-out"_qs,
                                                       u"view.zoom-100"_qs,
                                                       u"view.fit"_qs,
                                                       u"view.minimap"_qs,
                                                       {},
                                                       u"canvas.collapse"_qs,
                                                       u"canvas.collapse-all"_qs,
                                                       u"canvas.expand-all"_qs,
                                                       {},
                                                       u"view.palette"_qs,
                                                       u"view.outline"_qs,
                                                       u"view.inspector"_qs,
                                                       u"view.problems"_qs,
                                                       u"view.versions"_qs,
                                                       u"view.reset"_qs,
                                                       {},
                                                       u"view.full-screen"_qs}},
                                                     {tr("Work&flow"),
                                                      {u"canvas.add-after"_qs,
                                                       u"canvas.connect"_qs,
                                                       u"canvas.next-edge"_qs,
                                                       u"canvas.note"_qs,
                                                       u"canvas.open"_qs,
                                                       u"canvas.open-container"_qs,
                                                       u"canvas.leave"_qs,
                                                       {},
                                                       u"canvas.group"_qs,
                                                       u"canvas.group-sequence"_qs,
                                                       u"canvas.group-parallel"_qs,
                                                       u"canvas.group-loop"_qs,
                                                       u"canvas.ungroup"_qs,
                                                       u"canvas.extract"_qs,
                                                       {},
                                                       u"canvas.breakpoint"_qs,
                                                       u"canvas.pin"_qs,
                                                       {},
                                                       u"workflow.publish"_qs,
                                                       u"workflow.compare"_qs,
                                                       {},
                                                       u"workflow.validate"_qs,
                                                       u"workflow.next-problem"_qs,
                                                       u"workflow.previous-problem"_qs}},
                                                     {tr("&Run"),
                                                      {u"workflow.run"_qs,
                                                       u"workflow.simulate"_qs,
                                                       u"workflow.try-step"_qs,
                                                       {},
                                                       u"view.data"_qs,
                                                       u"view.variables"_qs}},
                                                     {tr("&Arrange"),
                                                      {u"canvas.layout"_qs,
                                                       u"canvas.layout-selected"_qs,
                                                       {},
                                                       u"canvas.align-left"_qs,
                                                       u"canvas.align-centre"_qs,
                                                       u"canvas.align-right"_qs,
                                                       u"canvas.align-top"_qs,
                                                       u"canvas.align-middle"_qs,
                                                       u"canvas.align-bottom"_qs,
                                                       u"canvas.align-grid"_qs,
                                                       {},
                                                       u"canvas.distribute-across"_qs,
                                                       u"canvas.distribute-down"_qs}},
                                                     {tr("&Window"),
                                                      {u"window.palette"_qs,
                                                       {},
                                                       u"window.design"_qs,
                                                       u"window.next-pane"_qs,
                                                       u"window.previous-pane"_qs,
                                                       {},
                                                       u"window.next-tab"_qs,
                                                       u"window.previous-tab"_qs}}};
    for (const auto &[title, ids] : menus) {
        QMenu *menu = m_menu->addMenu(title);
        for (const QString &id : ids)
            id.isEmpty() ? menu->addSeparator() : (menu->addAction(m_commands.find(id)), nullptr);
    }
}

void MainWindow::updateActions()
{
    OpenWorkflow *shown = workflow();
    for (QAction *action : m_commands.all()) {
        const QString id = action->objectName();
        const bool needsWorkflow = id.startsWith(u"workflow.") || id.startsWith(u"canvas.") ||
                                   id.startsWith(u"view.zoom") || id == u"view.fit" ||
                                   id == u"file.save" || id == u"file.export" ||
                                   id == u"file.print" || id == u"file.save-as" ||
                                   id == u"edit.select-all";
        if (needsWorkflow)
            action->setEnabled(shown != nullptr);
    }
    for (const CanvasCommands::Info &info : CanvasCommands::all())
        m_commands.find(info.id)->setEnabled(shown != nullptr &&
                                             canvas()->commands().isPossible(info.command));
    const QUndoStack *stack = shown == nullptr ? nullptr : &shown->document().undoStack();
    m_commands.find(u"edit.undo"_qs)->setEnabled(stack != nullptr && stack->canUndo());
    m_commands.find(u"edit.redo"_qs)->setEnabled(stack != nullptr && stack->canRedo());
}

} // namespace millrace::ui
