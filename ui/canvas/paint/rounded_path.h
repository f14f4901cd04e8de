// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>

#include <vector>

namespace millrace::ui {

/// A line through corners, each rounded by at most `radius` and half of its shorter side.
inline QPainterPath roundedPath(const std::vector<QPointF> &corners, double radius)
{
    QPainterPath path;
    if (corners.empty())
        return path;
    path.moveTo(corners.front());
    for (std::size_t i = 1; i + 1 < corners.size(); ++i) {
        const QLineF before(corners[i], corners[i - 1]);
        const QLineF after(corners[i], corners[i + 1]);
        const double cut = qMin(radius, qMin(before.length(), after.length()) / 2);
        if (cut < 0.5) {
            path.lineTo(corners[i]);
            continue;
        }
        path.lineTo(before.pointAt(cut / before.length()));
        path.quadTo(corners[i], after.pointAt(cut / after.length()));
    }
    path.lineTo(corners.back());
    return path;
}

} // namespace millrace::ui
