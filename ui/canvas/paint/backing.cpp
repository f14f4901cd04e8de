// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/paint/backing.h"

#include <QPainter>

namespace millrace::ui {

void Backing::resize(QSize size)
{
    if (m_image.size() == size)
        return;
    m_image = QImage(size, QImage::Format_RGB32);
    m_start = {};
    spoil();
}

void Backing::scroll(QPoint by)
{
    const QRect all(QPoint(), size());
    if (all.isEmpty())
        return;
    m_start = wrapped(-by);
    m_stale = m_stale.translated(by) & all;
    m_stale += QRegion(all) - QRegion(all.translated(by));
}

QPoint Backing::wrapped(QPoint point) const
{
    const auto in = [](int value, int size) { return ((value % size) + size) % size; };
    return {in(point.x() + m_start.x(), m_image.width()),
            in(point.y() + m_start.y(), m_image.height())};
}

std::vector<QRect> Backing::pieces(const QRect &part) const
{
    const int right = m_image.width() - m_start.x(); // in the view, from there on it wraps
    const int bottom = m_image.height() - m_start.y();
    std::vector<QRect> found;
    for (const QRect &quarter :
         {QRect(0, 0, right, bottom), QRect(right, 0, m_start.x(), bottom),
          QRect(0, bottom, right, m_start.y()), QRect(right, bottom, m_start.x(), m_start.y())}) {
        if (const QRect piece = quarter & part; !piece.isEmpty())
            found.push_back(piece);
    }
    return found;
}

QImage Backing::copy(const QRect &part) const
{
    QImage copied(part.size(), QImage::Format_RGB32);
    copied.fill(Qt::black);
    QPainter painter(&copied);
    painter.translate(-part.topLeft());
    blit(painter, part);
    return copied;
}

void Backing::blit(QPainter &painter, const QRect &part) const
{
    for (const QRect &piece : pieces(part & QRect(QPoint(), size())))
        painter.drawImage(piece.topLeft(), m_image, QRect(wrapped(piece.topLeft()), piece.size()));
}

} // namespace millrace::ui
