// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/paint/edge_style.h"

namespace millrace::ui {

/// What is drawn of a graph, and how near.
struct GraphView
{
    const GraphScene &scene;
    const CardStates &states;
    const Marks &marks;
    QRectF area;         ///< in scene units
    double zoom = 1;     ///< decides how much is shown
    double scale = 1;    ///< pixels of the device for a unit: zoom by the device's ratio
    bool isStill = true; ///< what moves is drawn with it; otherwise by paintMoving

    GraphView in(const QRectF &part) const
    {
        GraphView view = *this;
        view.area = part;
        return view;
    }
};

} // namespace millrace::ui
