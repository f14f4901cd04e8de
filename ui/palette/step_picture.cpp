// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/step_picture.h"

#include <QPainter>

namespace millrace::ui {

QPixmap stepTile(const StepEntry &entry, const Theme &theme, const Icons &icons, int size,
                 qreal ratio)
{
    const ColorPair category = theme.category(entry.category);
    QPixmap tile(QSize(size, size) * ratio);
    tile.setDevicePixelRatio(ratio);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(category.fill);
    painter.drawRoundedRect(QRectF(0, 0, size, size), size / 4.0, size / 4.0);
    const int inner = size * 5 / 8;
    const QPixmap icon = icons.pixmap(entry.icon, inner, category.foreground, ratio);
    painter.drawPixmap(QPointF(size - inner, size - inner) / 2, icon);
    return tile;
}

QPixmap stepGhost(const StepEntry &entry, const Theme &theme, const Icons &icons, qreal ratio)
{
    constexpr QSize kCard(224, 56);
    constexpr int kTile = 32;
    constexpr int kTextAt = 54;
    QPixmap ghost(kCard * ratio);
    ghost.setDevicePixelRatio(ratio);
    ghost.fill(Qt::transparent);
    QPainter painter(&ghost);
    painter.setOpacity(0.92);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(u"acc"_qs), 1));
    painter.setBrush(theme.color(u"raised"_qs));
    painter.drawRoundedRect(QRectF(QPointF(), kCard).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    painter.drawPixmap(12, 12, stepTile(entry, theme, icons, kTile, ratio));
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(13);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(theme.color(u"tx"_qs));
    const QRect room(kTextAt, 0, kCard.width() - kTextAt - 12, kCard.height());
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(entry.name, Qt::ElideRight, room.width()));
    return ghost;
}

} // namespace millrace::ui
