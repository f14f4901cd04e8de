// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/scene/graph_scene.h"

#include <QLineF>

namespace millrace::ui {

/// Where a box snaps: borders and middles of the cards around it, else the grid.
struct Snap
{
    QPointF by = {};                ///< what is to be added to the box
    std::vector<QLineF> lines = {}; ///< what it is in line with then
};

/// `reach` in scene units: how near counts. Cards that move, and what is in them, do not count.
Snap snapTo(const GraphScene &scene, const QRectF &box, const std::vector<int> &moving,
            double reach);

} // namespace millrace::ui
