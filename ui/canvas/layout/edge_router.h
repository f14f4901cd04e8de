// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>

#include <vector>

namespace millrace::ui {

/// The corners of an edge from the bottom of one box to the top of another, all pieces horizontal
/// or vertical. A piece that runs past other boxes keeps 16 clear of them; where the end lies above
/// the beginning, it goes round. Pure.
std::vector<QPointF> routeEdge(const QRectF &from, const QRectF &to,
                               const std::vector<QRectF> &obstacles);

} // namespace millrace::ui
