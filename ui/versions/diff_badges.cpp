// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/diff_badges.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace millrace::ui {

QString glyphOf(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::Added:
        return QStringLiteral("+");
    case DifferenceKind::Removed:
        return QStringLiteral("−");
    case DifferenceKind::Changed:
        return QStringLiteral("~");
    case DifferenceKind::Moved:
        break;
    }
    return QStringLiteral("↕");
}

ColorPair colorsOf(DifferenceKind kind, const Theme &theme)
{
    switch (kind) {
    case DifferenceKind::Added:
        return theme.status(u"completed"_qs);
    case DifferenceKind::Removed:
        return theme.status(u"failed"_qs);
    case DifferenceKind::Changed:
        return theme.status(u"timed-out"_qs);
    case DifferenceKind::Moved:
        break;
    }
    return {theme.color(u"acc"_qs), theme.color(u"accTint"_qs)};
}

QString wordOf(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::Added:
        return QCoreApplication::translate("Difference", "Added");
    case DifferenceKind::Removed:
        return QCoreApplication::translate("Difference", "Removed");
    case DifferenceKind::Changed:
        return QCoreApplication::translate("Difference", "Changed");
    case DifferenceKind::Moved:
        break;
    }
    return QCoreApplication::translate("Difference", "Moved");
}

namespace {

/// In a square from -1 to 1; drawn, so that every face and size looks alike.
QPainterPath shapeOf(DifferenceKind kind)
{
    QPainterPath path;
    switch (kind) {
    case DifferenceKind::Added:
        path.moveTo(0, -0.5);
        path.lineTo(0, 0.5);
        [[fallthrough]];
    case DifferenceKind::Removed:
        path.moveTo(-0.5, 0);
        path.lineTo(0.5, 0);
        break;
    case DifferenceKind::Changed:
        path.moveTo(-0.5, 0.12);
        path.cubicTo(-0.25, -0.5, 0.25, 0.5, 0.5, -0.12);
        break;
    case DifferenceKind::Moved:
        path.moveTo(-0.25, -0.25);
        path.lineTo(0, -0.55);
        path.lineTo(0.25, -0.25);
        path.moveTo(-0.25, 0.25);
        path.lineTo(0, 0.55);
        path.lineTo(0.25, 0.25);
        path.moveTo(0, -0.55);
        path.lineTo(0, 0.55);
        break;
    }
    return path;
}

} // namespace

void paintBadge(QPainter &painter, QPointF center, double diameter, DifferenceKind kind,
                const Theme &theme)
{
    const ColorPair colors = colorsOf(kind, theme);
    const double radius = diameter / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(center);
    painter.setPen(QPen(colors.foreground, 1.5));
    painter.setBrush(colors.fill);
    painter.drawEllipse(QPointF(), radius - 0.75, radius - 0.75);
    painter.scale(radius, radius);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors.foreground, 2 / radius, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(shapeOf(kind));
    painter.restore();
}

QPixmap badgePixmap(DifferenceKind kind, int diameter, const Theme &theme, qreal ratio)
{
    QPixmap pixmap(QSize(diameter, diameter) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintBadge(painter, QPointF(diameter, diameter) / 2, diameter, kind, theme);
    return pixmap;
}

} // namespace millrace::ui
