// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QHash>
#include <QPixmap>
#include <QPoint>

#include <array>

class QPainter;

namespace millrace::ui {

/// Rounded corners and arrows of one line as pictures, in pixels of the device.
struct EdgePicture
{
    int radius = 0; ///< of a corner
    int reach = 0;  ///< from the middle of a picture to its side
    double width = 1;
    QColor color;
    std::array<QPixmap, 4> corners; ///< by the two sides that it joins
    std::array<QPixmap, 4> arrows;  ///< by direction
};

/// Keeps those of the lines that are in use. Thread: the interface's.
class EdgePictures
{
public:
    /// `width` in scene units, `scale` pixels for a unit.
    const EdgePicture &find(const QColor &color, double width, double scale) const;

private:
    mutable QHash<quint64, EdgePicture> m_pictures;
    mutable double m_scale = 0;
};

/// Down, left, up, right: which way a step between two points leads.
int directionOf(QPoint step);

/// Fills a horizontal or vertical piece; the ends are the middles of pixels.
void fillPiece(QPainter &painter, QPoint a, QPoint b, const EdgePicture &line);

/// The index of the corner that comes from one direction and goes on into another.
int cornerOf(int before, int after);

} // namespace millrace::ui
