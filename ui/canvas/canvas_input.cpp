// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_commands.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/scene/measures.h"
#include "ui/canvas/tools/connect_tool.h"
#include "ui/canvas/tools/move_tool.h"
#include "ui/canvas/tools/select_tool.h"

#include <QApplication>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>
#include <limits>

namespace millrace::ui {

void CanvasView::selectOnly(int card)
{
    m_marks.selected = {card};
    m_marks.focused = card;
    refresh();
    Q_EMIT selectionChanged();
}

void CanvasView::toggle(int card)
{
    if (!m_marks.selected.remove(card))
        m_marks.selected.insert(card);
    refresh();
    Q_EMIT selectionChanged();
}

void CanvasView::mousePressEvent(QMouseEvent *event)
{
    const QPointF point = toScene(event->position());
    if (event->button() == Qt::MiddleButton || (m_space && event->button() == Qt::LeftButton)) {
        m_pans = true;
        m_panFrom = event->position();
        setCursor(Qt::ClosedHandCursor);
        return;
    }
    if (event->button() != Qt::LeftButton || m_tool)
        return;
    m_commands->pointerMoved(point);
    if (m_commands->pressed(point))
        return refresh();
    const bool full = detailLevel(zoom()) == DetailLevel::Full;
    const int port = full ? m_scene.portAt(point) : -1;
    const int card = m_scene.cardAt(point);
    const bool extends = event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    const int edge = port < 0 && card < 0 ? edgeNear(point) : -1;
    if (edge < 0)
        markEdge(-1);
    if (port >= 0) {
        m_tool = std::make_unique<ConnectTool>(
            m_context, port, point,
            [this](const QString &from, QPointF where) { m_commands->wireDropped(from, where); });
    } else if (edge >= 0) {
        select({});
        markEdge(edge);
    } else if (card < 0) {
        m_tool = std::make_unique<SelectTool>(m_context, point, extends);
        m_marks.focused = -1;
        Q_EMIT selectionChanged();
    } else if (extends) {
        toggle(card);
    } else {
        m_pressed = m_marks.selected.contains(card) ? card : -1;
        m_pressedAt = event->position();
        if (m_pressed < 0)
            selectOnly(card);
        m_tool = std::make_unique<MoveTool>(m_context, point, [this](const QRectF &area) {
            return grab(QRectF(toView(area.topLeft()), toView(area.bottomRight())).toAlignedRect());
        });
    }
    refresh();
}

void CanvasView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_pans) {
        pan(event->position() - m_panFrom);
        m_panFrom = event->position();
        return;
    }
    const QPointF point = toScene(event->position());
    m_commands->pointerMoved(point);
    if (m_tool) {
        if (const QRectF changed = m_tool->move(point, event->modifiers()); !changed.isEmpty())
            refresh(changed);
        if (event->buttons().testFlag(Qt::LeftButton))
            m_commands->gestureMoved(event->position(), event->modifiers());
        const QString why = m_tool->refusal();
        why.isEmpty() ? QToolTip::hideText()
                      : QToolTip::showText(event->globalPosition().toPoint(), why, this);
        Q_EMIT refused(why);
        update();
        return;
    }
    const int hovered = m_scene.cardAt(point);
    hoverEdge(hovered < 0 ? edgeNear(point) : -1);
    if (hovered != m_marks.hovered) {
        for (const int card : {m_marks.hovered, hovered}) {
            if (card >= 0)
                refresh(m_scene.card(card).rect.adjusted(-8, -8, 8, 8));
        }
        m_marks.hovered = hovered;
    }
}

void CanvasView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_pans) {
        m_pans = false;
        unsetCursor();
        return;
    }
    if (!m_tool || event->button() != Qt::LeftButton)
        return;
    // The tool goes first: its edit makes the view follow the document.
    const std::unique_ptr<CanvasTool> tool = std::move(m_tool);
    tool->release(toScene(event->position()), event->modifiers());
    // A click, no drag, on one of several that are selected means that one.
    const int clicked = std::exchange(m_pressed, -1);
    const bool isClick =
        (event->position() - m_pressedAt).manhattanLength() < QApplication::startDragDistance();
    if (clicked >= 0 && isClick && m_marks.selected.size() > 1)
        selectOnly(clicked);
    endTool();
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !m_tool)
        m_commands->doubleClicked(toScene(event->position()));
}

void CanvasView::endTool()
{
    m_tool.reset();
    QToolTip::hideText();
    Q_EMIT refused({});
    Q_EMIT selectionChanged();
    refresh();
}

void CanvasView::wheelEvent(QWheelEvent *event)
{
    const QPointF turned = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        setZoom(zoom() * std::pow(1.0015, turned.y()), event->position());
    } else {
        const QPointF pixels = event->pixelDelta().isNull() ? turned / 2 : event->pixelDelta();
        pan(event->modifiers().testFlag(Qt::ShiftModifier) ? QPointF(pixels.y(), pixels.x())
                                                           : pixels);
    }
    event->accept();
}

namespace {

QPointF directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    default:
        return {0, 1};
    }
}

/// The nearest card in a direction, or -1: what lies aside counts twice.
int neighbour(const GraphScene &scene, int from, QPointF way)
{
    const QPointF start = from < 0 ? scene.bounds().topLeft() : scene.card(from).rect.center();
    int nearest = -1;
    double best = std::numeric_limits<double>::max();
    for (int i = 0; i < static_cast<int>(scene.cards().size()); ++i) {
        if (i == from || scene.card(i).isContainer)
            continue;
        const QPointF to = scene.card(i).rect.center() - start;
        const double along = QPointF::dotProduct(to, way);
        const double distance = along + 2 * qAbs(to.x() * way.y() - to.y() * way.x());
        if (along > 1 && distance < best) {
            best = distance;
            nearest = i;
        }
    }
    return nearest;
}

} // namespace

void CanvasView::walk(int key, bool extends)
{
    const int nearest = neighbour(m_scene, m_marks.focused, directionOf(key));
    if (nearest < 0)
        return;
    if (!extends)
        m_marks.selected.clear();
    m_marks.selected.insert(nearest);
    m_marks.focused = nearest;
    refresh();
    Q_EMIT selectionChanged();
}

void CanvasView::nudge(QPointF by)
{
    std::vector<int> cards(m_marks.selected.begin(), m_marks.selected.end());
    if (cards.empty())
        return;
    m_scene.shift(cards, by);
    (void)m_context.document.perform(positionsEdit(m_context.document.definition(), m_scene, cards),
                                     tr("Move %n step(s)", nullptr, static_cast<int>(cards.size())),
                                     u"nudge "_qs + selectedSteps().join(u' '));
}

/// Arrow keys walk the graph; with Alt they move what is selected.
void CanvasView::arrowKey(const QKeyEvent &event)
{
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    if (!event.modifiers().testFlag(Qt::AltModifier))
        return walk(event.key(), shift);
    nudge(directionOf(event.key()) * (shift ? 1 : measures::kSnap));
}

void CanvasView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Space && !event->isAutoRepeat()) {
        m_space = true;
        setCursor(Qt::OpenHandCursor);
    } else if (key == Qt::Key_Escape && m_tool) {
        m_tool->cancel();
        endTool();
    } else if (m_commands->keyPressed(*event) || m_tool) {
        event->accept(); // a gesture takes every key, so that nothing changes under it
    } else if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
    } else if (key >= Qt::Key_Left && key <= Qt::Key_Down) {
        arrowKey(*event);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void CanvasView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_space = false;
        unsetCursor();
    }
    QWidget::keyReleaseEvent(event);
}

bool CanvasView::takesTab(const QKeyEvent &event)
{
    const bool isTab = event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab;
    return isTab && !event.modifiers().testFlag(Qt::ControlModifier) &&
           m_commands->keyPressed(event);
}

/// What has no handler of its own: drags from the palette, Tab, which walks the graph here, and the
/// full texts of a card, which are elided on it.
bool CanvasView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_tool) {
        event->accept(); // keys belong to the gesture while there is one
        return true;
    }
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        return m_commands->dragged(*static_cast<QDropEvent *>(event));
    case QEvent::DragLeave:
        m_commands->dragLeft();
        return true;
    case QEvent::Leave:
        m_commands->pointerMoved({});
        return QWidget::event(event);
    case QEvent::KeyPress:
        return takesTab(*static_cast<QKeyEvent *>(event)) || QWidget::event(event);
    case QEvent::ToolTip:
        break;
    default:
        return QWidget::event(event);
    }
    const auto *help = static_cast<QHelpEvent *>(event);
    const int card = m_tool ? -1 : m_scene.cardAt(toScene(help->pos()));
    if (card >= 0)
        QToolTip::showText(help->globalPos(), toolTipOf(card), this);
    return true;
}

} // namespace millrace::ui
