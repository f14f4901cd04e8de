// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/paint/edge_painter.h"

#include "ui/canvas/paint/card_painter.h"
#include "ui/canvas/paint/rounded_path.h"
#include "ui/canvas/scene/measures.h"

#include <QPainter>
#include <QtMath>

namespace millrace::ui {

namespace {

constexpr double kTip = 5; // the arrow ends before the port
constexpr double kArrow = 8;

QPoint unitOf(QPoint step)
{
    return {qBound(-1, step.x(), 1), qBound(-1, step.y(), 1)};
}

QPointF wayInto(const std::vector<QPointF> &path)
{
    const QPointF last = path.size() < 2 ? QPointF(0, 1) : path.back() - path[path.size() - 2];
    if (qAbs(last.x()) > qAbs(last.y()))
        return {last.x() < 0 ? -1.0 : 1.0, 0};
    return {0, last.y() < 0 ? -1.0 : 1.0};
}

} // namespace

void EdgePainter::stroke(QPainter &painter, const std::vector<QPointF> &path,
                         const EdgeStyle &style, double zoom, double phase) const
{
    QPen pen(style.color, style.width, Qt::SolidLine, Qt::FlatCap);
    pen.setCosmetic(zoom < 0.6);
    if (style.dash > 0) {
        pen.setDashPattern({style.dash / style.width, style.gap / style.width});
        pen.setDashOffset(-phase / style.width);
    }
    std::vector<QPointF> shortened = path;
    shortened.back() -= wayInto(path) * (kTip + kArrow - 1);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(roundedPath(shortened, measures::kCornerRadius));
    paintArrow(painter, path, style.color);
}

void EdgePainter::paintArrow(QPainter &painter, const std::vector<QPointF> &path,
                             const QColor &color) const
{
    const QPointF along = wayInto(path);
    const QPointF across(along.y(), along.x());
    const QPointF tip = path.back() - along * kTip;
    const QPointF back = tip - along * kArrow;
    const QPointF arrow[] = {tip, back + across * 3.5, back - across * 3.5};
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(arrow, 3);
}

void EdgePainter::paintFast(QPainter &painter, const std::vector<QPointF> &path,
                            const EdgeStyle &style, double scale) const
{
    const EdgePicture &line = m_pictures.find(style.color, style.width, scale);
    constexpr double kOffEdge = 0.01; // places on the edge of a pixel always fall to the same side
    const QTransform transform = painter.worldTransform();
    std::vector<QPoint> corners;
    corners.reserve(path.size());
    for (const QPointF &point : path) {
        const QPointF on = transform.map(point);
        corners.emplace_back(qFloor(on.x() + kOffEdge), qFloor(on.y() + kOffEdge));
    }
    painter.save();
    painter.resetTransform();
    painter.setRenderHint(QPainter::Antialiasing, false);
    const auto picture = [&](QPoint middle, const QPixmap &what) {
        painter.drawPixmap(middle - QPoint(line.reach, line.reach), what);
    };
    QPoint start = corners.front();
    for (std::size_t i = 1; i + 1 < corners.size(); ++i) {
        const QPoint way = unitOf(corners[i] - corners[i - 1]);
        const QPoint after = unitOf(corners[i + 1] - corners[i]);
        const int corner = cornerOf(directionOf(way), directionOf(after));
        const int cut = corner < 0 ? 0 : line.radius;
        fillPiece(painter, start, corners[i] - way * cut, line);
        if (corner >= 0)
            picture(corners[i], line.corners[static_cast<std::size_t>(corner)]);
        start = corners[i] + after * cut;
    }
    const QPoint end = corners.back();
    const QPoint way = unitOf(end - corners[corners.size() - 2]);
    fillPiece(painter, start, end - way * qRound((kTip + 1) * scale), line);
    picture(end, line.arrows[static_cast<std::size_t>(directionOf(way))]);
    painter.restore();
}

bool EdgePainter::canPaintFast(const std::vector<QPointF> &path, const EdgeStyle &style)
{
    if (style.dash > 0 || path.size() < 2)
        return false;
    for (std::size_t i = 1; i < path.size(); ++i) {
        const QPointF step = path[i] - path[i - 1];
        const int corners = (i > 1 ? 1 : 0) + (i + 1 < path.size() ? 1 : 0);
        const bool isStraight = qAbs(step.x()) < 0.5 || qAbs(step.y()) < 0.5;
        if (!isStraight || step.manhattanLength() < corners * measures::kCornerRadius + 1)
            return false;
    }
    return true;
}

QRectF labelPlace(const std::vector<QPointF> &path, QSizeF size)
{
    constexpr double kClear = measures::kCornerRadius + 1;
    QPointF middle = path.back();
    double best = -1e9;
    for (std::size_t i = path.size() - 1; i > 0 && best < 0;
         --i) { // near its end, if there is room
        const QPointF step = path[i] - path[i - 1];
        const double length = qAbs(step.x()) + qAbs(step.y());
        const bool isLast = i + 1 == path.size();
        const double before = i == 1 ? measures::kPort / 2 : kClear;
        const double after = isLast ? kTip + kArrow + 1 : kClear;
        const double along = qAbs(step.y()) > qAbs(step.x()) ? size.height() : size.width();
        const double spare = length - before - after - along;
        if (spare <= best + 0.5)
            continue;
        best = spare;
        // Labels of neighbours stand in one line: as near to their ends as they can.
        const double back = isLast && spare >= 0 ? after + along / 2 : after + (along + spare) / 2;
        middle = path[i] - step / qMax(1.0, length) * back;
    }
    return {middle - QPointF(size.width(), size.height()) / 2, size};
}

void EdgePainter::paintPorts(QPainter &painter, const EdgeLine &edge, const EdgeStyle &style) const
{
    constexpr double kRadius = measures::kPort / 2 - 1;
    painter.setPen(QPen(style.color, 1.5));
    painter.setBrush(m_colors.canvas);
    painter.drawEllipse(edge.path.front(), kRadius, kRadius);
    painter.drawEllipse(edge.path.back(), kRadius, kRadius);
}

void EdgePainter::paintLabel(QPainter &painter, const EdgeLine &edge, const EdgeStyle &style) const
{
    constexpr double kHeight = 19;
    constexpr double kWidest = 160;
    painter.setFont(canvasFont(11, QFont::Medium));
    const QFontMetricsF metrics(painter.font());
    const QString text = metrics.elidedText(edge.label, Qt::ElideRight, kWidest);
    const QRectF pill = labelPlace(edge.path, {metrics.horizontalAdvance(text) + 16, kHeight});
    const bool plain = style.color == m_colors.line3 || style.color == m_colors.tx2;
    QPen border(plain ? m_colors.line2 : style.color, 1);
    if (style.dash > 0 && plain)
        border.setDashPattern({3, 3});
    painter.setPen(border);
    painter.setBrush(plain ? m_colors.canvas : mixed(style.color, m_colors.canvas, 0.14));
    painter.drawRoundedRect(pill, kHeight / 2, kHeight / 2);
    painter.setPen(plain ? (style.dash > 0 ? m_colors.tx3 : m_colors.tx2) : style.color);
    painter.drawText(pill, Qt::AlignCenter, text);
}

} // namespace millrace::ui
