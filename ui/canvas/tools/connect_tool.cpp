// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/tools/connect_tool.h"

#include "ui/canvas/tools/drop_spot.h"

#include <QApplication>
#include <QPainter>

namespace millrace::ui {

std::vector<QPointF> looseWire(const GraphScene &scene, QPointF from, QPointF to)
{
    const QPointF middle = (from + to) / 2;
    if (scene.isSideways())
        return {from, {middle.x(), from.y()}, {middle.x(), to.y()}, to};
    return {from, {from.x(), middle.y()}, {to.x(), middle.y()}, to};
}

ConnectTool::ConnectTool(CanvasContext &context, int from, QPointF start, Dropped dropped)
    : m_context(context)
    , m_flow(context.document.definition())
    , m_dropped(std::move(dropped))
    , m_from(from)
    , m_start(start)
    , m_end(start)
{
}

QRectF ConnectTool::move(QPointF point, Qt::KeyboardModifiers)
{
    const GraphScene &scene = m_context.scene;
    const int target = scene.targetAt(point);
    if (target != m_target)
        m_refusal = target < 0
                        ? QString()
                        : refusalToConnect(m_flow, scene.card(m_from).id, scene.card(target).id);
    m_target = target;
    m_end = point;
    return {};
}

void ConnectTool::release(QPointF point, Qt::KeyboardModifiers modifiers)
{
    move(point, modifiers);
    const QString from = m_context.scene.card(m_from).id;
    const bool isDrag =
        (point - m_start).manhattanLength() * m_context.zoom >= QApplication::startDragDistance();
    if (m_target < 0 && isDrag && m_dropped)
        return m_dropped(from, point);
    if (m_target < 0 || !m_refusal.isEmpty())
        return;
    const model::Edit edit =
        connecting(m_context.document.definition(), from, m_context.scene.card(m_target).id);
    (void)m_context.document.perform(edit,
                                     QCoreApplication::translate("ConnectTool", "Connect steps"));
}

void ConnectTool::paint(QPainter &painter) const
{
    const QColor color = m_refusal.isEmpty() ? m_context.theme->color(u"acc"_qs)
                                             : m_context.theme->status(u"failed"_qs).foreground;
    const QPointF start = m_context.scene.card(m_from).outPort();
    m_context.painter.paintEdge(painter, looseWire(m_context.scene, start, m_end), m_context.zoom,
                                color, 2.25);
}

} // namespace millrace::ui
