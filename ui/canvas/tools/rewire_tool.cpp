// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/tools/rewire_tool.h"

#include "ui/canvas/tools/connect_tool.h"

#include <QCoreApplication>
#include <QPainter>

namespace millrace::ui {

RewireTool::RewireTool(CanvasContext &context, int edge, bool movesEnd, QPointF start)
    : m_context(context), m_movesEnd(movesEnd), m_point(start)
{
    const EdgeLine &line = context.scene.edge(edge);
    m_edge = {context.scene.card(line.from).id, context.scene.card(line.to).id};
    m_fixed = movesEnd ? line.path.front() : line.path.back();
}

EdgeEnds RewireTool::wish() const
{
    const QString id = m_context.scene.card(m_target).id;
    return m_movesEnd ? EdgeEnds{m_edge.from, id} : EdgeEnds{id, m_edge.to};
}

QRectF RewireTool::move(QPointF point, Qt::KeyboardModifiers)
{
    const int target = m_movesEnd ? m_context.scene.targetAt(point) : m_context.scene.cardAt(point);
    if (target != m_target) {
        m_target = target;
        m_refusal = target < 0 ? QString()
                               : refusalToRewire(m_context.document.definition(), m_edge, wish());
    }
    m_point = point;
    return {};
}

void RewireTool::release(QPointF point, Qt::KeyboardModifiers modifiers)
{
    move(point, modifiers);
    if (m_target < 0 || !m_refusal.isEmpty() || wish() == m_edge)
        return;
    (void)m_context.document.perform(rewiring(m_context.document.definition(), m_edge, wish()),
                                     QCoreApplication::translate("RewireTool", "Reconnect steps"));
}

void RewireTool::paint(QPainter &painter) const
{
    const QColor color = m_refusal.isEmpty() ? m_context.theme->color(u"acc"_qs)
                                             : m_context.theme->status(u"failed"_qs).foreground;
    const std::vector<QPointF> path = m_movesEnd ? looseWire(m_context.scene, m_fixed, m_point)
                                                 : looseWire(m_context.scene, m_point, m_fixed);
    m_context.painter.paintEdge(painter, path, m_context.zoom, color, 2.25);
}

} // namespace millrace::ui
