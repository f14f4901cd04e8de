// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/paint/card_cache.h"
#include "ui/canvas/paint/detail_level.h"
#include "ui/canvas/scene/graph_scene.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QFont>
#include <QSet>

class QPainter;

namespace millrace::ui {

/// What the pointer and the keyboard have marked.
struct Marks
{
    QSet<int> selected;
    int hovered = -1;
    int focused = -1; ///< by keyboard
};

/// Draws a scene. Works in scene units on a painter that is scaled; text and hairlines follow the
/// rules for zoomed-out views. Thread: the interface's.
class GraphPainter
{
public:
    GraphPainter(const Theme &theme, const Icons &icons);

    void setTheme(const Theme &theme);
    /// `area` in scene units; the painter's transformation has the zoom and the place.
    void paint(QPainter &painter, const GraphScene &scene, const QRectF &area, double zoom,
               const Marks &marks) const;
    void paintEdge(QPainter &painter, const std::vector<QPointF> &path, double zoom,
                   const QColor &color, double width) const;

private:
    void paintDots(QPainter &painter, const QRectF &area, double zoom) const;
    struct View
    {
        QRectF area;
        double zoom;
        const Marks &marks;
    };
    void paintCards(QPainter &painter, const GraphScene &scene, const std::vector<int> &cards,
                    const View &view) const;
    void paintEdges(QPainter &painter, const GraphScene &scene, const View &view) const;
    void paintRecovery(QPainter &painter, const EdgeLine &edge, const QColor &color) const;
    QColor colorOf(const EdgeLine &edge, const Marks &marks) const;
    void paintLabel(QPainter &painter, const EdgeLine &edge) const;
    void paintThinEdges(QPainter &painter, const GraphScene &scene, const QRectF &area) const;
    void paintBlocks(QPainter &painter, const GraphScene &scene,
                     const std::vector<int> &cards) const;
    void paintContainer(QPainter &painter, const Card &card, double zoom) const;
    void paintCard(QPainter &painter, const Card &card, double zoom, bool hovered) const;
    void paintCached(QPainter &painter, const GraphScene &scene, int index, double zoom,
                     bool hovered) const;
    void paintText(QPainter &painter, const Card &card, double zoom) const;
    void paintPorts(QPainter &painter, const Card &card, bool hovered) const;
    void paintRing(QPainter &painter, const Card &card, bool dotted) const;
    QPixmap icon(const Card &card, int size, double zoom) const;

    const Theme *m_theme;
    const Icons &m_icons;
    mutable CardCache m_cache;
};

/// "HTTP · https://…": what a card says below its title.
QString subtitleOf(const Card &card);

} // namespace millrace::ui
