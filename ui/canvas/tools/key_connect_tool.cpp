// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/tools/key_connect_tool.h"

#include "ui/canvas/layout/edge_router.h"
#include "ui/canvas/scene/measures.h"
#include "ui/editing/connections.h"

#include <QCoreApplication>
#include <QPainter>

#include <limits>

namespace millrace::ui {

KeyConnectTool::KeyConnectTool(CanvasContext &context, int from) : m_context(context), m_from(from)
{
    const GraphScene &scene = context.scene;
    const Flow flow(context.document.definition());
    double best = std::numeric_limits<double>::max();
    for (int card = 0; card < static_cast<int>(scene.cards().size()); ++card) {
        const bool isHere = scene.card(card).parent == scene.card(from).parent && card != from;
        if (!isHere || !refusalToConnect(flow, scene.card(from).id, scene.card(card).id).isEmpty())
            continue;
        m_candidates.push_back(card);
        const double away =
            (scene.card(card).rect.center() - scene.card(from).rect.center()).manhattanLength();
        if (away < best) {
            best = away;
            m_target = card;
        }
    }
}

/// The nearest one in a direction; what lies aside counts twice.
void KeyConnectTool::step(QPointF way)
{
    const GraphScene &scene = m_context.scene;
    const QPointF start = scene.card(m_target).rect.center();
    double best = std::numeric_limits<double>::max();
    int next = m_target;
    for (const int card : m_candidates) {
        const QPointF to = scene.card(card).rect.center() - start;
        const double along = QPointF::dotProduct(to, way);
        const double distance = along + 2 * qAbs(to.x() * way.y() - to.y() * way.x());
        if (along > 1 && distance < best) {
            best = distance;
            next = card;
        }
    }
    m_target = next;
}

CanvasTool::Handling KeyConnectTool::key(int key)
{
    switch (key) {
    case Qt::Key_Left:
        step({-1, 0});
        return Handling::Taken;
    case Qt::Key_Right:
        step({1, 0});
        return Handling::Taken;
    case Qt::Key_Up:
        step({0, -1});
        return Handling::Taken;
    case Qt::Key_Down:
        step({0, 1});
        return Handling::Taken;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        (void)m_context.document.perform(
            connecting(m_context.document.definition(), m_context.scene.card(m_from).id,
                       m_context.scene.card(m_target).id),
            QCoreApplication::translate("ConnectTool", "Connect steps"));
        return Handling::Finished;
    default:
        return Handling::Taken; // nothing else happens until it is decided
    }
}

void KeyConnectTool::paint(QPainter &painter) const
{
    const GraphScene &scene = m_context.scene;
    const QColor accent = m_context.theme->color(u"acc"_qs);
    RouteOptions options;
    options.isSideways = scene.isSideways();
    m_context.painter.paintEdge(
        painter, routeEdge(scene.card(m_from).outline(), scene.card(m_target).rect, {}, options),
        m_context.zoom, accent, 2.25);
    QPen pen(accent, 2);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(scene.card(m_target).rect.adjusted(-4, -4, 4, 4),
                            measures::kCardRadius + 4, measures::kCardRadius + 4);
}

} // namespace millrace::ui
