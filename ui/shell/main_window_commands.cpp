// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"
#include "ui/shell/tab_strip.h"

#include <QDockWidget>
#include <QMenuBar>
#include <QStatusBar>

namespace millrace::ui {

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
    add({u"file.save-as"_qs, tr("Save &as…"), {}, {QKeySequence::SaveAs}},
        withWorkflow([this](OpenWorkflow &shown) { saveAs(shown); }));
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
    onCanvas({u"edit.delete"_qs, tr("&Delete"), u"delete"_qs},
             [](CanvasView &view) { view.removeSelected(); });
    onCanvas({u"edit.select-all"_qs, tr("Select &all")},
             [](CanvasView &view) { view.selectAll(); });
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
    add({u"view.reset"_qs, tr("&Reset the panels")}, [this] { m_design->resetDocks(); });
    add({u"view.full-screen"_qs, tr("F&ull screen"), {}, {QKeySequence(Qt::Key_F11)}},
        [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
}

void MainWindow::addWindowCommands()
{
    add({u"window.palette"_qs,
         tr("&Search or run a command"),
         u"search"_qs,
         {QKeySequence(Qt::CTRL | Qt::Key_K)}},
        [this] { openPalette(); });
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

void MainWindow::buildMenus()
{
    const std::pair<QString, QStringList> menus[] = {
        {tr("&File"),
         {u"file.new"_qs,
          u"file.open"_qs,
          {},
          u"file.save"_qs,
          u"file.save-as"_qs,
          u"file.close"_qs,
          {},
          u"file.settings"_qs,
          {},
          u"file.quit"_qs}},
        {tr("&Edit"),
         {u"edit.undo"_qs, u"edit.redo"_qs, {}, u"edit.delete"_qs, u"edit.select-all"_qs}},
        {tr("&View"),
         {u"view.zoom-in"_qs,
          u"view.zoom-out"_qs,
          u"view.zoom-100"_qs,
          u"view.fit"_qs,
          {},
          u"view.palette"_qs,
          u"view.inspector"_qs,
          u"view.problems"_qs,
          u"view.reset"_qs,
          {},
          u"view.full-screen"_qs}},
        {tr("&Window"),
         {u"window.palette"_qs,
          {},
          u"window.design"_qs,
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
    for (const char *id : {"file.save", "file.save-as", "edit.delete", "edit.select-all",
                           "view.zoom-in", "view.zoom-out", "view.zoom-100", "view.fit"})
        m_commands.find(QString::fromLatin1(id))->setEnabled(shown != nullptr);
    const QUndoStack *stack = shown == nullptr ? nullptr : &shown->document().undoStack();
    m_commands.find(u"edit.undo"_qs)->setEnabled(stack != nullptr && stack->canUndo());
    m_commands.find(u"edit.redo"_qs)->setEnabled(stack != nullptr && stack->canRedo());
}

} // namespace millrace::ui
