// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace millrace::ui {

QPixmap Icons::pixmap(const QString &name, int size, const QColor &color, qreal ratio) const
{
    const QString key =
        QStringLiteral("%1/%2/%3/%4").arg(name).arg(size).arg(color.rgba()).arg(ratio);
    if (const auto known = m_pixmaps.constFind(key); known != m_pixmaps.constEnd())
        return *known;
    if (!m_texts.contains(name)) {
        QFile file(QStringLiteral(":/millrace/icons/%1.svg").arg(name));
        m_texts.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    // The renderer knows no currentColor, so the text is given its colour.
    QByteArray text = m_texts.value(name);
    text.replace("currentColor", color.name().toLatin1());
    const int pixels = qRound(size * ratio);
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    if (!text.isEmpty()) {
        QPainter painter(&pixmap);
        QSvgRenderer(text).render(&painter, QRectF(0, 0, pixels, pixels));
    }
    pixmap.setDevicePixelRatio(ratio);
    m_pixmaps.insert(key, pixmap);
    return pixmap;
}

} // namespace millrace::ui
