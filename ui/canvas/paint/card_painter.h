// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/paint/canvas_colors.h"
#include "ui/canvas/paint/detail_level.h"
#include "ui/canvas/paint/status_badges.h"
#include "ui/canvas/scene/card_states.h"

namespace millrace::ui {

/// All that decides how one card looks at this moment.
struct CardView
{
    const Card &card;
    const CardState &state;
    bool isHovered = false;
    bool isConnecting = false; ///< a wire is being drawn: all ports show
    bool isStill = true;       ///< its turning badge is drawn with it
    double zoom = 1;           ///< decides what is shown
    double scale = 1;          ///< device pixels for a unit

    DetailLevel level() const { return detailLevel(zoom); }
    bool turns() const
    {
        return state.status == RunStatus::Running || state.status == RunStatus::RollingBack;
    }
};

/// Draws cards in scene units. Thread: the interface's.
class CardPainter
{
public:
    static constexpr double kOutside = 12; ///< ports, chips and the breakpoint stand out so far

    CardPainter(const CanvasColors &colors, const StatusBadges &badges)
        : m_colors(colors), m_badges(badges)
    {
    }

    void paint(QPainter &painter, const CardView &view) const;
    /// The badge alone; `degrees` for the shape of one that turns.
    void paintBadge(QPainter &painter, const CardView &view, double degrees) const;
    /// A number that is the same for cards that look the same, wherever they are.
    std::size_t signature(const CardView &view) const;
    static QRectF badgePlace(const Card &card);

private:
    void paintBody(QPainter &painter, const CardView &view) const;
    void paintStrip(QPainter &painter, const CardView &view) const;
    void paintTile(QPainter &painter, const CardView &view) const;
    void paintTitle(QPainter &painter, const CardView &view) const;
    void paintSubtitle(QPainter &painter, const CardView &view) const;
    void paintProgress(QPainter &painter, const CardView &view) const;
    void paintSign(QPainter &painter, const CardView &view) const;
    void paintAttempt(QPainter &painter, const CardView &view) const;
    void paintChips(QPainter &painter, const CardView &view) const;
    void paintPorts(QPainter &painter, const CardView &view) const;
    QPen border(const CardView &view) const;
    QColor fill(const CardView &view) const;
    double room(const CardView &view) const;

    const CanvasColors &m_colors;
    const StatusBadges &m_badges;
};

/// "HTTP · https://…": what a card says below its title in the designer.
QString subtitleOf(const Card &card);
/// Of the canvas, in scene units.
QFont canvasFont(double pixels, int weight);
/// Scene units for a text of `pixels` at 100 % that is never smaller than `least` on screen.
double textSize(double pixels, double least, double zoom);

} // namespace millrace::ui
