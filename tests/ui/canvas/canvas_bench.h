// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/definition_codec.h"
#include "engine/model/step_place.h"
#include "ui/canvas/canvas_commands.h"
#include "ui/canvas/canvas_view.h"

#include <QtTest>

#include <memory>

namespace millrace::tests {

/// A document on a canvas that is shown, and hands for it.
class CanvasBench
{
public:
    explicit CanvasBench(const QByteArray &steps, const QByteArray &more = {})
    {
        const auto loaded = model::readDefinition(
            QByteArray(R"({"format": "millrace/1", "name": "w", "steps": )" + steps + more + '}'));
        if (!loaded)
            qFatal("%s", qPrintable(loaded.error().message));
        document = std::make_unique<ui::WorkflowDocument>(loaded->definition);
        view = std::make_unique<ui::CanvasView>(*document, m_theme, m_icons);
        view->resize(900, 820);
        view->show();
        if (!QTest::qWaitForWindowExposed(view.get()))
            qFatal("no window");
        view->fit();
        view->setFocus();
    }

    ui::CanvasCommands &commands() const { return view->commands(); }
    QByteArray bytes() const { return model::writeDefinition(document->definition()); }
    bool has(const QString &step) const
    {
        return model::findStep(document->definition(), step).has_value();
    }
    const model::StepDefinition &step(const QString &id) const
    {
        const auto path = model::findStep(document->definition(), id);
        if (!path)
            qFatal("no step %s", qPrintable(id));
        return *model::stepAt(document->definition(), *path);
    }
    QRectF rect(const QString &step) const
    {
        return view->scene().card(view->scene().find(step)).rect;
    }
    /// A point on the card, in the view.
    QPoint on(const QString &step) const
    {
        return view->toView(rect(step).topLeft() + QPointF(28, 14)).toPoint();
    }
    QPoint port(const QString &step) const
    {
        return view->toView(view->scene().card(view->scene().find(step)).outPort()).toPoint();
    }
    QPoint middleOf(const QString &from, const QString &to) const
    {
        const auto &path = view->scene().edge(view->scene().findEdge(from, to)).path;
        return view->toView((path[0] + path[1]) / 2).toPoint();
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mousePress(view.get(), Qt::LeftButton, {}, from);
        move(from + QPoint(12, 12), modifiers);
        move((from + to) / 2, modifiers);
        move(to, modifiers);
        QTest::mouseRelease(view.get(), Qt::LeftButton, modifiers, to);
    }
    /// With the button held.
    void move(QPoint to, Qt::KeyboardModifiers modifiers = {}) const
    {
        QMouseEvent event(QEvent::MouseMove, to, view->mapToGlobal(to), Qt::LeftButton,
                          Qt::LeftButton, modifiers);
        QCoreApplication::sendEvent(view.get(), &event);
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(view.get(), static_cast<Qt::Key>(key), modifiers);
    }
    /// Whether undoing one step gives back what was there, and doing it again what is.
    bool undoes(const QByteArray &before) const
    {
        const QByteArray after = bytes();
        if (after == before)
            return false;
        document->undoStack().undo();
        const bool isBack = bytes() == before;
        document->undoStack().redo();
        return isBack && bytes() == after;
    }

    std::unique_ptr<ui::WorkflowDocument> document;

private:
    ui::Theme m_theme = ui::Theme::builtin(ui::Scheme::Dark);
    ui::Icons m_icons;

public:
    std::unique_ptr<ui::CanvasView> view; ///< goes before what it looks at
};

} // namespace millrace::tests
