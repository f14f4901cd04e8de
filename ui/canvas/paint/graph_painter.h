// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/paint/card_cache.h"
#include "ui/canvas/paint/container_painter.h"
#include "ui/canvas/paint/edge_painter.h"
#include "ui/canvas/paint/far_painter.h"

namespace millrace::ui {

/// Draws a scene. Works in scene units on a painter that is scaled; text and hairlines follow the
/// rules for zoomed-out views. Thread: the interface's.
class GraphPainter
{
public:
    GraphPainter(const Theme &theme, const Icons &icons);
    GraphPainter(const GraphPainter &) = delete; // its parts refer to its colours
    GraphPainter &operator=(const GraphPainter &) = delete;

    void setTheme(const Theme &theme);
    /// For a printer or a drawing: no pictures, everything as lines and text.
    void setVector(bool isVector);

    /// Draws all of a view on an opaque 32-bit picture, inside of `clip`, which is in its pixels.
    void paint(QImage &image, const QRect &clip, const PixelPlace &place,
               const GraphView &view) const;
    /// The graph without its ground; the painter's transformation has the zoom and the place. From
    /// 15 % on.
    void paint(QPainter &painter, const GraphView &view) const;
    /// The dashes of active edges and turning badges, `seconds` after they began to move.
    void paintMoving(QPainter &painter, const GraphView &view, double seconds) const;
    /// What of a view moves, in scene units: narrow areas to be drawn again. Empty where it is more
    /// than `most` things.
    std::vector<QRectF> movingAreas(const GraphView &view, int most) const;
    /// A wire that somebody is drawing.
    void paintEdge(QPainter &painter, const std::vector<QPointF> &path, double zoom,
                   const QColor &color, double width) const;
    const CanvasColors &colors() const { return m_colors; }
    const FarPainter &far() const { return m_far; }

private:
    CardView cardView(const GraphView &view, int index) const;
    EdgeStyle styleOf(const GraphView &view, int number) const;
    std::vector<int> activeEdges(const GraphView &view) const;
    std::vector<int> turningCards(const GraphView &view) const;
    void paintContainers(QPainter &painter, const GraphView &view,
                         const std::vector<int> &cards) const;
    void paintRings(QPainter &painter, const GraphView &view, const std::vector<int> &cards) const;
    void paintEdges(QPainter &painter, const GraphView &view) const;
    void paintOneEdge(QPainter &painter, const GraphView &view, const EdgeLine &edge,
                      const EdgeStyle &style) const;
    void paintLabels(QPainter &painter, const GraphView &view) const;
    void paintThinEdges(QPainter &painter, const GraphView &view) const;
    void paintPicture(QPainter &painter, const CardView &card) const;
    QPixmap draw(const CardView &card) const;
    void paintRing(QPainter &painter, const Card &card, bool dotted) const;
    void paintMovingEdge(QPainter &painter, const EdgeLine &edge, const EdgeStyle &style,
                         const GraphView &view, double seconds) const;
    void resolveLooks(const GraphScene &scene) const;

    Theme m_theme;
    mutable CanvasColors m_colors;
    StatusBadges m_badges;
    CardPainter m_cards;
    ContainerPainter m_containers;
    EdgePainter m_edges;
    FarPainter m_far;
    bool m_isVector = false;
    mutable int m_revision = -1; ///< of the scene whose looks are resolved
    mutable CardCache m_cache;
};

} // namespace millrace::ui
