// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/scene/run_status.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QByteArray>
#include <QHash>

class QPainter;

namespace millrace::ui {

/// A badge is a shape and a glyph in it; only the shape of one that runs turns.
enum class BadgePart : std::uint8_t
{
    All,
    Shape,
    Glyph
};

/// Icons and status badges at any size, as pictures or as lines (for a printer). Badges of 14 to 20
/// pixels are solid where a shape can be, and bolder else (design/ui.md, "Icons"). Thread: the
/// interface's.
class StatusBadges
{
public:
    explicit StatusBadges(const Icons &icons) : m_icons(icons) {}

    /// `scale` device pixels for one unit of `place`; the painter may be scaled to that already.
    void paintIcon(QPainter &painter, const QRectF &place, const QString &name, const QColor &color,
                   double scale) const;
    /// Foreground, and the colour of the card below it.
    void paintBadge(QPainter &painter, const QRectF &place, RunStatus status,
                    const ColorPair &colors, double scale) const
    {
        paintPart(painter, place, {status, BadgePart::All, colors}, scale, 0);
    }
    /// The same with its shape turned by some degrees.
    void paintTurning(QPainter &painter, const QRectF &place, RunStatus status,
                      const ColorPair &colors, double scale, double degrees) const
    {
        paintPart(painter, place, {status, BadgePart::Shape, colors}, scale, degrees);
        paintPart(painter, place, {status, BadgePart::Glyph, colors}, scale, 0);
    }
    /// Draws lines instead of pictures.
    void setVector(bool isVector) { m_isVector = isVector; }

private:
    struct Badge
    {
        RunStatus status;
        BadgePart part;
        ColorPair colors;
    };
    void paintPart(QPainter &painter, const QRectF &place, const Badge &badge, double scale,
                   double degrees) const;
    static QByteArray textOf(const Badge &badge);

    const Icons &m_icons;
    bool m_isVector = false;
    mutable QHash<QString, QByteArray> m_texts;
    mutable QHash<QString, QPixmap> m_badges;
};

} // namespace millrace::ui
