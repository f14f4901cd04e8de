// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/paint/graph_view.h"
#include "ui/canvas/paint/pixels.h"

namespace millrace::ui {

/// Where a scene lies in a picture: only moved and scaled.
struct PixelPlace
{
    double scale = 1;
    QPointF origin; ///< pixel of the scene's zero point

    /// A little beside the edges of pixels, so that they always fall to the same side.
    int x(double sceneX) const { return qRound(sceneX * scale + origin.x() + 0.01); }
    int y(double sceneY) const { return qRound(sceneY * scale + origin.y() + 0.01); }
    QRect map(const QRectF &rect) const
    {
        const QPoint corner(x(rect.left()), y(rect.top()));
        return {corner, QPoint(x(rect.right()) - 1, y(rect.bottom()) - 1)};
    }
};

/// The ground with its dots, and the graph from far away as blocks of colour: below 15 % and in
/// the minimap. Thread: the interface's.
class FarPainter
{
public:
    explicit FarPainter(const CanvasColors &colors) : m_colors(colors) {}

    void paintGround(Pixels &pixels, const PixelPlace &place, const GraphView &view) const;
    void paintLines(Pixels &pixels, const PixelPlace &place, const GraphView &view) const;
    /// Blocks are at least 4 x 4; urgent ones come last.
    void paintBlocks(Pixels &pixels, const PixelPlace &place, const GraphView &view) const;

private:
    void paintDots(Pixels &pixels, const PixelPlace &place, const GraphView &view) const;
    void paintBlock(Pixels &pixels, QRect block, RunStatus status) const;
    void paintSelected(Pixels &pixels, const PixelPlace &place, const GraphView &view) const;

    const CanvasColors &m_colors;
};

} // namespace millrace::ui
