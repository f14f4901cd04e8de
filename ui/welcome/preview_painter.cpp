// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/preview_painter.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace millrace::ui {

namespace {

constexpr double kRadius = 4;

void bendTo(QPainterPath &path, QPointF end)
{
    const QPointF begin = path.currentPosition();
    const QPointF bend(std::max(6.0, (end.x() - begin.x()) / 2), 0);
    path.cubicTo(begin + bend, end - bend, end);
}

/// Three dots where the picture ends before the workflow does.
void paintMore(QPainter &painter, const QRectF &bounds, const Theme &theme)
{
    constexpr double kDot = 3, kStep = 8;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(u"tx3"_qs));
    for (int i = 0; i < 3; ++i)
        painter.drawEllipse(QRectF(bounds.right() - kDot - i * kStep, -kDot / 2, kDot, kDot));
}

void paintEdge(QPainter &painter, const TemplatePreview &preview, const TemplatePreview::Edge &edge,
               const Theme &theme)
{
    const QRectF from = preview.boxes[std::size_t(edge.from)].place;
    const QRectF to = preview.boxes[std::size_t(edge.to)].place;
    QPainterPath path;
    if (edge.isRecovery) {
        path.moveTo(from.center().x(), from.bottom());
        path.lineTo(to.center().x(), to.top());
    } else {
        path.moveTo(from.right(), from.center().y());
        for (const QPointF &lane : edge.via) {
            bendTo(path, lane);
            path.lineTo(lane.x() + from.width(), lane.y());
        }
        bendTo(path, {to.left(), to.center().y()});
    }
    QPen pen(edge.isRecovery ? theme.status(u"rolled-back"_qs).foreground
                             : theme.color(u"line3"_qs),
             1.25);
    if (edge.isRecovery)
        pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

void paintBox(QPainter &painter, const TemplatePreview::Box &box, const Theme &theme,
              const Icons &icons)
{
    constexpr int kIcon = 14;
    const StepLook look = theme.step(box.type, box.kind);
    const ColorPair colors = theme.category(box.isRecovery ? u"recovery"_qs : look.category);
    QColor border = colors.foreground;
    border.setAlphaF(0.5);
    painter.setPen(QPen(border, 1));
    painter.setBrush(colors.fill);
    painter.drawRoundedRect(box.place, kRadius, kRadius);
    const double scale = painter.transform().m11();
    const QPixmap icon = icons.pixmap(look.icon, kIcon, colors.foreground,
                                      painter.device()->devicePixelRatioF() * std::max(1.0, scale));
    const QRectF place(box.place.center() - QPointF(kIcon / 2.0, kIcon / 2.0),
                       QSizeF(kIcon, kIcon));
    painter.drawPixmap(place, icon, icon.rect());
}

} // namespace

void paintPreview(QPainter &painter, const QRectF &room, const TemplatePreview &preview,
                  const Theme &theme, const Icons &icons)
{
    if (preview.boxes.empty())
        return;
    const QRectF bounds = preview.bounds;
    const double scale =
        std::min({1.0, room.width() / bounds.width(), room.height() / bounds.height()});
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.translate(room.center());
    painter.scale(scale, scale);
    painter.translate(-bounds.center());
    for (const TemplatePreview::Edge &edge : preview.edges)
        paintEdge(painter, preview, edge, theme);
    for (const TemplatePreview::Box &box : preview.boxes)
        paintBox(painter, box, theme, icons);
    if (preview.isCut)
        paintMore(painter, bounds, theme);
    painter.restore();
}

} // namespace millrace::ui
