// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include <QMenuBar>
#include <QToolBar>

namespace millrace::ui {

QAction *MainWindow::action(const QString &words, const QString &icon, const QKeySequence &keys,
                            std::function<void()> what)
{
    auto *action = new QAction(words, this);
    action->setShortcut(keys);
    QString plain = words;
    plain.remove(u'&');
    action->setToolTip(
        keys.isEmpty() ? plain : tr("%1 (%2)").arg(plain, keys.toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, std::move(what));
    m_actions.append({action, icon});
    return action;
}

void MainWindow::buildActions()
{
    const auto undo = [this] { m_document->undoStack().undo(); };
    const auto redo = [this] { m_document->undoStack().redo(); };
    const auto middle = [this] { return QPointF(m_canvas->rect().center()); };
    constexpr double kStep = 1.25;

    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(action(tr("&New"), u"file"_qs, QKeySequence::New, [this] {
        if (mayDiscard())
            showDefinition({}, {});
    }));
    file->addAction(
        action(tr("&Open…"), u"open"_qs, QKeySequence::Open, [this] { openAnother(); }));
    file->addAction(action(tr("&Save"), u"save"_qs, QKeySequence::Save, [this] { save(); }));
    file->addAction(action(tr("Save &as…"), {}, QKeySequence::SaveAs, [this] { saveAs(); }));
    file->addSeparator();
    file->addAction(action(tr("&Quit"), {}, QKeySequence::Quit, [this] { close(); }));

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    QAction *undoAction = action(tr("&Undo"), u"undo"_qs, QKeySequence::Undo, undo);
    QAction *redoAction = action(tr("&Redo"), u"redo"_qs, QKeySequence::Redo, redo);
    QAction *remove =
        action(tr("&Delete"), u"delete"_qs, {}, [this] { m_canvas->removeSelected(); });
    QAction *all = action(tr("Select &all"), {}, {}, [this] { m_canvas->selectAll(); });
    edit->addActions({undoAction, redoAction, remove, all});

    QMenu *view = menuBar()->addMenu(tr("&View"));
    QAction *closer = action(tr("Zoom &in"), u"zoom-in"_qs, QKeySequence::ZoomIn, [this, middle] {
        m_canvas->setZoom(m_canvas->zoom() * kStep, middle());
    });
    QAction *farther =
        action(tr("Zoom &out"), u"zoom-out"_qs, QKeySequence::ZoomOut,
               [this, middle] { m_canvas->setZoom(m_canvas->zoom() / kStep, middle()); });
    QAction *fit =
        action(tr("&Fit all"), u"fit"_qs, QKeySequence(tr("Shift+1")), [this] { m_canvas->fit(); });
    QAction *light =
        action(tr("&Light theme"), u"sun"_qs, {}, [this] { setScheme(Scheme::Light); });
    QAction *dark = action(tr("&Dark theme"), u"moon"_qs, {}, [this] { setScheme(Scheme::Dark); });
    view->addActions({closer, farther, fit});
    view->addSeparator();
    view->addActions({light, dark});

    m_tools = addToolBar(tr("Tools"));
    m_tools->setObjectName(u"tools"_qs);
    m_tools->setMovable(false);
    m_tools->setIconSize({20, 20});
    m_tools->addActions({undoAction, redoAction});
    m_tools->addSeparator();
    m_tools->addActions({closer, farther, fit});
}

void MainWindow::refreshIcons()
{
    const QColor color = m_theme.color(u"tx2"_qs);
    for (const auto &[action, icon] : std::as_const(m_actions)) {
        if (!icon.isEmpty())
            action->setIcon(QIcon(m_icons.pixmap(icon, 20, color, devicePixelRatioF())));
    }
}

} // namespace millrace::ui
