// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/tools/select_tool.h"

#include <QPainter>

namespace millrace::ui {

SelectTool::SelectTool(CanvasContext &context, QPointF start, bool extends)
    : m_context(context), m_start(start)
{
    if (extends)
        m_before = context.marks.selected;
    context.marks.selected = m_before;
}

QRectF SelectTool::move(QPointF point, Qt::KeyboardModifiers)
{
    constexpr double kRing = 320; // a card that the band only touches gets its ring all around
    const QRectF before = m_band;
    m_band = QRectF(m_start, point).normalized();
    QSet<int> selected = m_before;
    for (const int index : m_context.scene.cardsIn(m_band)) {
        const Card &card = m_context.scene.card(index);
        // A container is taken when all of it is; one works inside of them more often.
        if (card.isContainer ? m_band.contains(card.rect) : m_band.intersects(card.rect))
            selected.insert(index);
    }
    if (selected == m_context.marks.selected)
        return {};
    m_context.marks.selected = std::move(selected);
    return (before | m_band).adjusted(-kRing, -kRing, kRing, kRing);
}

void SelectTool::release(QPointF, Qt::KeyboardModifiers)
{
    m_band = {};
}

void SelectTool::cancel()
{
    m_context.marks.selected = m_before;
    m_band = {};
}

void SelectTool::paint(QPainter &painter) const
{
    if (m_band.isEmpty())
        return;
    QColor fill = m_context.theme->color(u"acc"_qs);
    QPen pen(fill, 1);
    pen.setCosmetic(true);
    fill.setAlphaF(0.1F);
    painter.setPen(pen);
    painter.setBrush(fill);
    painter.drawRect(m_band);
}

} // namespace millrace::ui
