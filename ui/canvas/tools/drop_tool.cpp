// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/tools/drop_tool.h"

#include "ui/canvas/scene/measures.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>

namespace millrace::ui {

namespace {

constexpr double kReach = 16; // pixels: so near an edge takes the step

} // namespace

DropTool::DropTool(CanvasContext &context, StepKind kind, QPointF point)
    : m_context(context), m_kind(std::move(kind))
{
    move(point, {});
}

QRectF DropTool::move(QPointF point, Qt::KeyboardModifiers)
{
    m_point = point;
    m_spot = dropSpotAt(m_context.scene, point, {}, kReach / qMax(0.25, m_context.zoom));
    const QString container =
        m_spot.container < 0 ? QString() : m_context.scene.card(m_spot.container).type;
    m_refusal =
        mayStandIn(m_kind.type, container)
            ? QString()
            : QCoreApplication::translate("DropTool", "A worker stands in an orchestrator only");
    return {};
}

NewStepSpot DropTool::spot() const
{
    const GraphScene &scene = m_context.scene;
    const QPointF corner =
        m_point - QPointF(measures::kCard.width() / 2, measures::kCard.height() / 2);
    NewStepSpot spot;
    spot.container = idOf(scene, m_spot.container);
    spot.index = m_spot.index;
    spot.corner = QPointF(std::round(corner.x() / measures::kSnap) * measures::kSnap,
                          std::round(corner.y() / measures::kSnap) * measures::kSnap);
    if (m_spot.edge >= 0) {
        const EdgeLine &edge = scene.edge(m_spot.edge);
        spot.edge = EdgeEnds{scene.card(edge.from).id, scene.card(edge.to).id};
    }
    return spot;
}

void DropTool::paint(QPainter &painter) const
{
    if (m_refusal.isEmpty())
        paintSpot(painter, m_context, m_spot);
}

} // namespace millrace::ui
