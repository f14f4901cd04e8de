// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/tools/canvas_tool.h"
#include "ui/editing/places.h"

#include <QLineF>

namespace millrace::ui {

/// Where what is dropped at a point goes.
struct DropSpot
{
    int container = -1; ///< index of its card; -1: the top
    int index = -1;     ///< in a sequence: among its steps, without those that move
    int edge = -1;      ///< of the same container, that it is put on
    QLineF line = {};   ///< where the step goes in a sequence; null elsewhere
};

/// The innermost open container around a point; none of those that move, nothing in them.
int containerAt(const GraphScene &scene, QPointF point, const std::vector<int> &moving = {});
/// The spot at a point for cards that move (none: a new one). `reach` in scene units: how near to
/// an edge is on it.
DropSpot dropSpotAt(const GraphScene &scene, QPointF point, const std::vector<int> &moving,
                    double reach);
/// Accent: the container's border, the line in a sequence, the edge.
void paintSpot(QPainter &painter, const CanvasContext &context, const DropSpot &spot);

QString idOf(const GraphScene &scene, int card);
/// Where all cards are drawn.
Places placesOf(const GraphScene &scene);

} // namespace millrace::ui
