// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/paint/edge_pictures.h"

#include "ui/canvas/scene/measures.h"

#include <QPainter>
#include <QPainterPath>
#include <QtMath>

namespace millrace::ui {

namespace {

constexpr QPoint kWays[] = {{0, 1}, {-1, 0}, {0, -1}, {1, 0}}; // as directionOf counts

// The two sides that a corner joins, as ways out of its middle.
constexpr std::pair<int, int> kJoined[] = {{0, 1}, {1, 2}, {2, 3}, {3, 0}};

QPixmap emptyPicture(int reach)
{
    QPixmap picture(2 * reach + 1, 2 * reach + 1);
    picture.fill(Qt::transparent);
    return picture;
}

QPixmap cornerPicture(const EdgePicture &line, int corner)
{
    QPixmap picture = emptyPicture(line.reach);
    const QPointF middle(line.reach + 0.5, line.reach + 0.5);
    QPainterPath path(middle + QPointF(kWays[kJoined[corner].first]) * line.radius);
    path.quadTo(middle, middle + QPointF(kWays[kJoined[corner].second]) * line.radius);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line.color, line.width, Qt::SolidLine, Qt::FlatCap));
    painter.drawPath(path);
    return picture;
}

/// The tip is 5 before the middle of the picture, which is the port.
QPixmap arrowPicture(const EdgePicture &line, int way, double scale)
{
    QPixmap picture = emptyPicture(line.reach);
    const QPointF along = QPointF(kWays[way]) * scale;
    const QPointF across(along.y(), along.x());
    const QPointF middle(line.reach + 0.5, line.reach + 0.5);
    const QPointF tip = middle - along * 5;
    const QPointF back = tip - along * 8;
    const QPointF arrow[] = {tip, back + across * 3.5, back - across * 3.5};
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(line.color);
    painter.drawPolygon(arrow, 3);
    return picture;
}

} // namespace

int directionOf(QPoint step)
{
    if (step.x() == 0)
        return step.y() >= 0 ? 0 : 2;
    return step.x() < 0 ? 1 : 3;
}

int cornerOf(int before, int after)
{
    const int from = (before + 2) % 4; // the side that it comes from
    for (int i = 0; i < 4; ++i) {
        if ((kJoined[i].first == from && kJoined[i].second == after) ||
            (kJoined[i].second == from && kJoined[i].first == after))
            return i;
    }
    return -1;
}

const EdgePicture &EdgePictures::find(const QColor &color, double width, double scale) const
{
    constexpr int kMost = 64;
    if (scale != m_scale || m_pictures.size() > kMost)
        m_pictures.clear();
    m_scale = scale;
    const quint64 key = quint64(color.rgba()) << 16 | quint64(qRound(width * 100));
    EdgePicture &line = m_pictures[key];
    if (line.reach > 0)
        return line;
    line.radius = qMax(1, qRound(measures::kCornerRadius * scale));
    line.reach = qCeil(15 * scale) + 2;
    line.width = width * qMax(scale, 0.67); // a line does not fade away
    line.color = color;
    for (int i = 0; i < 4; ++i) {
        line.corners[static_cast<std::size_t>(i)] = cornerPicture(line, i);
        line.arrows[static_cast<std::size_t>(i)] = arrowPicture(line, i, scale);
    }
    return line;
}

void fillPiece(QPainter &painter, QPoint a, QPoint b, const EdgePicture &line)
{
    const double half = qMax(0.0, (line.width - 1) / 2);
    const int whole = qFloor(half);
    const double rest = half - whole;
    const bool vertical = a.x() == b.x();
    QRect core = QRect(a, b).normalized();
    // QRect takes a right end before the left one as empty space between.
    core.setCoords(qMin(a.x(), b.x()), qMin(a.y(), b.y()), qMax(a.x(), b.x()), qMax(a.y(), b.y()));
    if (vertical)
        core.adjust(-whole, 0, whole, 0);
    else
        core.adjust(0, -whole, 0, whole);
    painter.fillRect(core, line.color);
    if (rest < 0.05)
        return;
    QColor soft = line.color;
    soft.setAlphaF(static_cast<float>(rest) * line.color.alphaF());
    if (vertical) {
        painter.fillRect(QRect(core.left() - 1, core.top(), 1, core.height()), soft);
        painter.fillRect(QRect(core.right() + 1, core.top(), 1, core.height()), soft);
    } else {
        painter.fillRect(QRect(core.left(), core.top() - 1, core.width(), 1), soft);
        painter.fillRect(QRect(core.left(), core.bottom() + 1, core.width(), 1), soft);
    }
}

} // namespace millrace::ui
