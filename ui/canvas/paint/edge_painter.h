// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/paint/edge_pictures.h"
#include "ui/canvas/paint/edge_style.h"

namespace millrace::ui {

/// Draws edges and their labels. Straight solid pieces are filled pixel for pixel and corners are
/// pictures, which costs a tenth of stroking a smoothed path; what is dashed is stroked. Thread:
/// the interface's.
class EdgePainter
{
public:
    explicit EdgePainter(const CanvasColors &colors) : m_colors(colors) {}

    /// On a painter in scene units. `phase` moves the dashes, in scene units.
    void stroke(QPainter &painter, const std::vector<QPointF> &path, const EdgeStyle &style,
                double zoom, double phase = 0) const;
    /// The same for a solid edge on a picture: `scale` device pixels for a unit.
    void paintFast(QPainter &painter, const std::vector<QPointF> &path, const EdgeStyle &style,
                   double scale) const;
    /// Whether its corners have room and it is not dashed.
    static bool canPaintFast(const std::vector<QPointF> &path, const EdgeStyle &style);
    /// Of an edge whose ends are no ports of the cards.
    void paintPorts(QPainter &painter, const EdgeLine &edge, const EdgeStyle &style) const;
    void paintLabel(QPainter &painter, const EdgeLine &edge, const EdgeStyle &style) const;

private:
    void paintArrow(QPainter &painter, const std::vector<QPointF> &path, const QColor &color) const;

    const CanvasColors &m_colors;
    EdgePictures m_pictures;
};

/// Where a label of that size lies on an edge: on a straight piece, clear of corners and of the
/// arrow where one is long enough.
QRectF labelPlace(const std::vector<QPointF> &path, QSizeF size);

} // namespace millrace::ui
