// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/paint/status_fades.h"

#include <QPainter>

namespace millrace::ui {

void StatusFades::add(const QRectF &area, const QImage &before, qint64 now)
{
    std::erase_if(m_fades, [&](const Fade &fade) { return fade.area == area; });
    if (m_fades.size() < kMost)
        m_fades.push_back({area, before, now});
}

void StatusFades::expire(qint64 now)
{
    std::erase_if(m_fades, [&](const Fade &fade) { return now - fade.start >= kDuration; });
}

std::vector<QRectF> StatusFades::areas() const
{
    std::vector<QRectF> areas;
    for (const Fade &fade : m_fades)
        areas.push_back(fade.area);
    return areas;
}

void StatusFades::paint(QPainter &painter, qint64 now) const
{
    for (const Fade &fade : m_fades) {
        const double gone = static_cast<double>(now - fade.start) / kDuration;
        painter.setOpacity(qBound(0.0, 1 - gone, 1.0));
        painter.drawImage(fade.area, fade.before);
    }
    painter.setOpacity(1);
}

} // namespace millrace::ui
