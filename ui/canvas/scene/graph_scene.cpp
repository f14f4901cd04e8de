// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/scene/graph_scene.h"

#include "ui/canvas/layout/edge_router.h"
#include "ui/canvas/scene/measures.h"
#include "ui/canvas/scene/scene_builder.h"

#include <algorithm>

namespace millrace::ui {

void GraphScene::rebuild(const model::WorkflowDefinition &definition)
{
    m_cards.clear();
    m_edges.clear();
    m_byId.clear();
    SceneBuilder(*this, definition).build();
    finish();
}

void GraphScene::finish()
{
    m_grid.clear();
    m_bounds = {};
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_grid.insert(static_cast<int>(i), m_cards[i].rect);
        m_bounds |= m_cards[i].rect;
    }
    for (EdgeLine &edge : m_edges)
        route(edge);
}

void GraphScene::shift(const std::vector<int> &cards, QPointF by)
{
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        const bool moves = std::any_of(cards.begin(), cards.end(), [&](int moved) {
            return moved == static_cast<int>(i) || isInside(static_cast<int>(i), moved);
        });
        if (moves)
            m_cards[i].rect.translate(by);
    }
    finish();
}

/// Around the cards beside it: those of the same container.
void GraphScene::route(EdgeLine &edge) const
{
    constexpr double kAround = 400;
    const Card &from = card(edge.from);
    const Card &to = card(edge.to);
    const QRectF between(QPointF(qMin(from.rect.left(), to.rect.left()) - kAround,
                                 qMin(from.rect.bottom(), to.rect.top())),
                         QPointF(qMax(from.rect.right(), to.rect.right()) + kAround,
                                 qMax(from.rect.bottom(), to.rect.top())));
    std::vector<QRectF> obstacles;
    if (between.height() > 60) {
        for (const int index : cardsIn(between)) {
            const Card &other = card(index);
            if (index != edge.from && index != edge.to && other.parent == from.parent &&
                other.rect.intersects(between))
                obstacles.push_back(other.rect);
        }
    }
    edge.path = routeEdge(from.rect, to.rect, obstacles);
}

int GraphScene::cardAt(QPointF point) const
{
    const std::vector<int> near = cardsIn(QRectF(point, QSizeF(1, 1)));
    for (auto i = near.rbegin(); i != near.rend(); ++i) {
        const Card &card = this->card(*i);
        if (!card.rect.contains(point))
            continue;
        const QRectF inner = card.rect.adjusted(6, measures::kContainerTop, -6, -6);
        if (!card.isContainer || !inner.contains(point))
            return *i;
    }
    return -1;
}

int GraphScene::portAt(QPointF point) const
{
    constexpr double kReach = measures::kPortHit / 2;
    const std::vector<int> near =
        cardsIn(QRectF(point, QSizeF()).adjusted(-kReach, -kReach, kReach, kReach));
    for (auto i = near.rbegin(); i != near.rend(); ++i) {
        const QRectF &rect = card(*i).rect;
        const QPointF port(rect.center().x(), rect.bottom());
        if (qAbs(port.x() - point.x()) <= kReach && qAbs(port.y() - point.y()) <= kReach / 2)
            return *i;
    }
    return -1;
}

bool GraphScene::isInside(int index, int container) const
{
    for (int at = card(index).parent; at >= 0; at = card(at).parent) {
        if (at == container)
            return true;
    }
    return false;
}

} // namespace millrace::ui
