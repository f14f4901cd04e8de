// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/paint/card_painter.h"

namespace millrace::ui {

/// Draws containers and notes in scene units. Thread: the interface's.
class ContainerPainter
{
public:
    ContainerPainter(const CanvasColors &colors, const StatusBadges &badges)
        : m_colors(colors), m_badges(badges)
    {
    }

    void paint(QPainter &painter, const CardView &view) const;
    /// The badge in the header; `degrees` for the shape of one that turns.
    void paintBadge(QPainter &painter, const CardView &view, double degrees) const;
    static QRectF badgePlace(const Card &card);
    /// A dashed frame around what runs only after something went wrong.
    void paintRecovery(QPainter &painter, const RecoveryFrame &frame, double zoom,
                       double scale) const;
    void paintNote(QPainter &painter, const Note &note, DetailLevel level) const;

private:
    void paintFrame(QPainter &painter, const CardView &view) const;
    void paintHeader(QPainter &painter, const CardView &view) const;
    double paintProgress(QPainter &painter, const CardView &view) const;
    void paintFarTitle(QPainter &painter, const CardView &view) const;
    void paintPorts(QPainter &painter, const CardView &view) const;

    const CanvasColors &m_colors;
    const StatusBadges &m_badges;
};

} // namespace millrace::ui
