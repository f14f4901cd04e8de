// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/tools/move_tool.h"

#include "ui/canvas/scene/measures.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace millrace::ui {

model::Edit positionsEdit(const GraphScene &scene, const std::vector<int> &cards)
{
    model::Batch batch;
    for (const int index : cards) {
        const Card &card = scene.card(index);
        QPointF place = card.rect.topLeft();
        if (card.parent >= 0) {
            place -= scene.card(card.parent).rect.topLeft();
            place.setX(qMax(place.x(), measures::kContainerPadding));
            place.setY(qMax(place.y(), measures::kContainerTop));
        }
        batch.edits.push_back({model::ChangeLayout{
            u"positions."_qs + card.id,
            base::Value::object({{u"x"_qs, place.x()}, {u"y"_qs, place.y()}})}});
    }
    return {std::move(batch)};
}

MoveTool::MoveTool(CanvasContext &context, QPointF start) : m_context(context), m_start(start)
{
    for (const int card : context.marks.selected) {
        const bool follows =
            std::any_of(context.marks.selected.begin(), context.marks.selected.end(),
                        [&](int other) { return context.scene.isInside(card, other); });
        if (!follows)
            m_cards.push_back(card);
    }
    std::sort(m_cards.begin(), m_cards.end());
    for (const int card : m_cards)
        m_ghosts.push_back(context.scene.card(card).rect);
}

QRectF MoveTool::move(QPointF point, Qt::KeyboardModifiers modifiers)
{
    QPointF by = point - m_start;
    m_drags = m_drags || by.manhattanLength() * m_context.zoom >= QApplication::startDragDistance();
    if (!m_drags)
        return {};
    if (!m_ghosts.empty() && !modifiers.testFlag(Qt::AltModifier)) {
        const auto snapped = [](double value) {
            return std::round(value / measures::kSnap) * measures::kSnap;
        };
        const QPointF origin = m_ghosts.front().topLeft();
        by = {snapped(origin.x() + by.x()) - origin.x(), snapped(origin.y() + by.y()) - origin.y()};
    }
    if (by == m_moved)
        return {};
    const QPointF step = by - m_moved;
    m_moved = by;
    return m_context.scene.shift(m_cards, step);
}

void MoveTool::release(QPointF point, Qt::KeyboardModifiers modifiers)
{
    move(point, modifiers);
    if (m_moved.isNull())
        return;
    const QString words = QCoreApplication::translate("MoveTool", "Move %n step(s)", nullptr,
                                                      static_cast<int>(m_cards.size()));
    if (!m_context.document.perform(positionsEdit(m_context.scene, m_cards), words))
        cancel();
}

void MoveTool::cancel()
{
    m_context.scene.shift(m_cards, -m_moved);
    m_moved = {};
}

void MoveTool::paint(QPainter &painter) const
{
    if (m_moved.isNull())
        return;
    QPen pen(m_context.theme->color(u"line3"_qs), 1, Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    for (const QRectF &ghost : m_ghosts)
        painter.drawRoundedRect(ghost, measures::kCardRadius, measures::kCardRadius);
}

} // namespace millrace::ui
