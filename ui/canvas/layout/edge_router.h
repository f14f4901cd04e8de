// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>

#include <vector>

namespace millrace::ui {

struct RouteOptions
{
    bool isSideways = false; ///< from the right of a box to the left of another
    bool bendsLate = false;  ///< beside the end rather than the beginning: edges that meet there
    bool hasLabel = false;   ///< leaves room for one on the last piece where there is any
};

/// The corners of an edge from the bottom of one box to the top of another, all pieces horizontal
/// or vertical. A piece that runs past other boxes keeps 16 clear of them; where the end lies above
/// the beginning, it goes round. Edges into one box bend at the same height. Pure.
std::vector<QPointF> routeEdge(const QRectF &from, const QRectF &to,
                               const std::vector<QRectF> &obstacles,
                               const RouteOptions &options = {});

} // namespace millrace::ui
