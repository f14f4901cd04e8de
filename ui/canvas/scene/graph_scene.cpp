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
    ++m_revision;
    m_grid.clear();
    m_bounds = {};
    m_edgesOf.assign(m_cards.size(), {});
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_grid.insert(static_cast<int>(i), m_cards[i].rect);
        m_bounds |= m_cards[i].rect;
    }
    for (std::size_t i = 0; i < m_edges.size(); ++i) {
        route(m_edges[i], true);
        m_edgesOf[static_cast<std::size_t>(m_edges[i].from)].push_back(static_cast<int>(i));
        m_edgesOf[static_cast<std::size_t>(m_edges[i].to)].push_back(static_cast<int>(i));
    }
}

QRectF GraphScene::shift(const std::vector<int> &cards, QPointF by)
{
    QRectF changed;
    for (const int moved : cards) {
        for (int index = moved; index < card(moved).end; ++index)
            changed |= move(index, by);
    }
    return changed;
}

/// One card and its edges; where they were and where they are.
QRectF GraphScene::move(int index, QPointF by)
{
    constexpr double kRing = 20; // selection, ports and chips around a card
    Card &card = m_cards[static_cast<std::size_t>(index)];
    QRectF changed = card.rect;
    m_grid.remove(index, card.rect);
    card.rect.translate(by);
    m_grid.insert(index, card.rect);
    m_bounds |= card.rect;
    changed |= card.rect;
    changed.adjust(-kRing, -kRing, kRing, kRing);
    for (const int number : m_edgesOf[static_cast<std::size_t>(index)]) {
        EdgeLine &edge = m_edges[static_cast<std::size_t>(number)];
        changed |= edge.bounds;
        route(edge, false);
        changed |= edge.bounds;
    }
    return changed;
}

/// The cards beside an edge: those of the same container that its way could meet.
std::vector<QRectF> GraphScene::between(const EdgeLine &edge) const
{
    constexpr double kAround = 400;
    constexpr double kNext = 60; // from layer to layer there is nothing between
    const Card &from = card(edge.from);
    const Card &to = card(edge.to);
    const QRectF area(QPointF(qMin(from.rect.left(), to.rect.left()) - kAround,
                              qMin(from.rect.bottom(), to.rect.top())),
                      QPointF(qMax(from.rect.right(), to.rect.right()) + kAround,
                              qMax(from.rect.bottom(), to.rect.top())));
    std::vector<QRectF> found;
    if (area.height() <= kNext)
        return found;
    for (const int index : cardsIn(area)) {
        const Card &other = card(index);
        if (index != edge.from && index != edge.to && other.parent == from.parent &&
            other.rect.intersects(area))
            found.push_back(other.rect);
    }
    return found;
}

void GraphScene::route(EdgeLine &edge, bool around) const
{
    constexpr double kMargin = 12; // arrow, width, and a label's height
    constexpr double kLabel = 90;
    edge.path = routeEdge(card(edge.from).rect, card(edge.to).rect,
                          around ? between(edge) : std::vector<QRectF>());
    edge.bounds = QRectF(edge.path.front(), QSizeF());
    for (const QPointF &corner : edge.path)
        edge.bounds |= QRectF(corner - QPointF(1, 1), QSizeF(2, 2));
    const double aside = edge.label.isEmpty() ? kMargin : kLabel;
    edge.bounds.adjust(-aside, -kMargin, aside, kMargin);
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
    return index > container && index < card(container).end;
}

} // namespace millrace::ui
