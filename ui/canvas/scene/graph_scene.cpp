// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/scene/graph_scene.h"

#include "ui/canvas/layout/edge_router.h"
#include "ui/canvas/scene/measures.h"
#include "ui/canvas/scene/scene_builder.h"

#include <QMap>

#include <algorithm>

namespace millrace::ui {

namespace {

constexpr double kAround = 400; // so far aside an edge looks for a way

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

std::vector<QRectF> rectsOf(const std::vector<Card> &cards)
{
    std::vector<QRectF> rects;
    rects.reserve(cards.size());
    for (const Card &card : cards)
        rects.push_back(card.rect);
    return rects;
}

} // namespace

void GraphScene::rebuild(const model::WorkflowDefinition &definition, bool onlyLayout)
{
    SceneBuilder builder(*this, definition);
    ++m_revision;
    m_notes.clear();
    if (onlyLayout && builder.showsTheSame()) {
        const std::vector<QRectF> before = rectsOf(m_cards);
        builder.place();
        finishMoved(before);
    } else {
        buildAnew(builder);
    }
    frameRecovery();
    for (const RecoveryFrame &frame : m_frames)
        m_bounds |= frame.rect;
    for (const Note &note : m_notes)
        m_bounds |= note.rect;
}

void GraphScene::buildAnew(SceneBuilder &builder)
{
    Lists before{std::move(m_cards), std::move(m_edges)};
    const bool wasSideways = m_isSideways;
    m_cards = {};
    m_edges = {};
    m_cards.reserve(before.cards.size());
    m_edges.reserve(before.edges.size());
    m_looks.clear();
    m_byId.clear();
    m_byId.reserve(static_cast<qsizetype>(before.cards.size()));
    builder.build();
    if (wasSideways != m_isSideways || !isSameGraph(before))
        return finish();
    for (std::size_t i = 0; i < m_edges.size(); ++i) {
        m_edges[i].path = std::move(before.edges[i].path);
        m_edges[i].bounds = before.edges[i].bounds;
    }
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i].hasIn = before.cards[i].hasIn;
        m_cards[i].hasOut = before.cards[i].hasOut;
        m_cards[i].isUndo = before.cards[i].isUndo;
        m_cards[i].strip = before.cards[i].strip;
    }
    finishMoved(rectsOf(before.cards));
}

/// Whether the cards and edges are the same ones; places may differ.
bool GraphScene::isSameGraph(const Lists &before) const
{
    return std::equal(m_cards.begin(), m_cards.end(), before.cards.begin(), before.cards.end(),
                      [](const Card &a, const Card &b) {
                          return a.parent == b.parent && a.end == b.end && a.id == b.id;
                      }) &&
           std::equal(m_edges.begin(), m_edges.end(), before.edges.begin(), before.edges.end(),
                      [](const EdgeLine &a, const EdgeLine &b) {
                          return a.from == b.from && a.to == b.to && a.kind == b.kind &&
                                 a.label == b.label;
                      });
}

void GraphScene::finish()
{
    m_grid.clear();
    m_edgeGrid.clear();
    m_shifted.clear();
    m_bounds = {};
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_grid.insert(static_cast<int>(i), m_cards[i].rect);
        m_bounds |= m_cards[i].rect;
    }
    join();
    for (std::size_t i = 0; i < m_edges.size(); ++i)
        route(static_cast<int>(i), true);
}

/// Only the edges of what has moved, and those that it could be in the way of, look for another
/// route.
void GraphScene::finishMoved(const std::vector<QRectF> &before)
{
    m_bounds = {};
    std::vector<int> again;
    std::sort(m_shifted.begin(), m_shifted.end());
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_bounds |= m_cards[i].rect;
        const bool wasShifted =
            std::binary_search(m_shifted.begin(), m_shifted.end(), static_cast<int>(i));
        if (before[i] == m_cards[i].rect && !wasShifted)
            continue;
        m_grid.remove(static_cast<int>(i), before[i]);
        m_grid.insert(static_cast<int>(i), m_cards[i].rect);
        again.insert(again.end(), m_edgesOf[i].begin(), m_edgesOf[i].end());
        for (const QRectF &rect : {before[i], m_cards[i].rect}) {
            const auto near = edgesIn(rect.adjusted(-kAround, -kAround, kAround, kAround));
            again.insert(again.end(), near.begin(), near.end());
        }
    }
    std::sort(again.begin(), again.end());
    again.erase(std::unique(again.begin(), again.end()), again.end());
    for (const int number : again)
        route(number, true);
    m_shifted.clear();
}

void GraphScene::join()
{
    m_edgesOf.assign(m_cards.size(), {});
    for (std::size_t i = 0; i < m_edges.size(); ++i) {
        const EdgeLine &edge = m_edges[i];
        m_edgesOf[at(edge.from)].push_back(static_cast<int>(i));
        m_edgesOf[at(edge.to)].push_back(static_cast<int>(i));
        m_cards[at(edge.from)].hasOut = true;
        m_cards[at(edge.to)].hasIn = true;
    }
}

QRectF GraphScene::shift(const std::vector<int> &cards, QPointF by)
{
    QRectF changed;
    bool framesMove = false;
    for (const int moved : cards) {
        for (int index = moved; index < card(moved).end; ++index) {
            changed |= move(index, by);
            framesMove = framesMove || !m_frames.empty();
        }
    }
    const auto addFrames = [&] {
        for (const RecoveryFrame &frame : m_frames)
            changed |= frame.rect.adjusted(-2, -2, 2, 2);
    };
    if (framesMove) {
        addFrames();
        frameRecovery();
        addFrames();
    }
    return changed;
}

/// One card and its edges; where they were and where they are.
QRectF GraphScene::move(int index, QPointF by)
{
    constexpr double kRing = 20; // selection, ports and chips around a card
    Card &card = m_cards[at(index)];
    if (m_shifted.empty() || m_shifted.back() != index)
        m_shifted.push_back(index);
    QRectF changed = card.outline();
    m_grid.remove(index, card.rect);
    card.rect.translate(by);
    m_grid.insert(index, card.rect);
    m_bounds |= card.rect;
    changed |= card.outline();
    changed.adjust(-kRing, -kRing, kRing, kRing);
    for (const int number : edgesOf(index)) {
        changed |= edge(number).bounds;
        route(number, false);
        changed |= edge(number).bounds;
    }
    return changed;
}

void GraphScene::setStrip(int index, bool has)
{
    Card &card = m_cards[at(index)];
    const double height = has ? measures::kStrip : 0;
    if (card.strip == height)
        return;
    card.strip = height;
    for (const int number : edgesOf(index))
        route(number, true);
}

/// Recovery stands beside the flow, so what leads there goes sideways where the flow goes down.
bool GraphScene::leadsAcross(const EdgeLine &edge) const
{
    constexpr double kRoom = 40;
    const Card &from = card(edge.from);
    const Card &to = card(edge.to);
    if (!edge.isRecovery() || from.isRecovery || !to.isRecovery)
        return false;
    return m_isSideways ? to.rect.top() >= from.rect.bottom() + kRoom
                        : to.rect.left() >= from.rect.right() + kRoom;
}

std::pair<QPointF, QPointF> GraphScene::endsOf(const EdgeLine &edge) const
{
    Card from = card(edge.from);
    Card to = card(edge.to);
    from.isSideways = to.isSideways = m_isSideways != edge.isAcross;
    return {from.outPort(), to.inPort()};
}

/// The cards beside an edge: those of the same container that its way could meet.
std::vector<QRectF> GraphScene::between(const EdgeLine &edge) const
{
    constexpr double kNext = 60; // from layer to layer there is nothing between
    const Card &from = card(edge.from);
    const Card &to = card(edge.to);
    const auto [start, end] = endsOf(edge);
    const bool sideways = m_isSideways != edge.isAcross;
    QRectF area = QRectF(start, end).normalized();
    if ((sideways ? area.width() : area.height()) <= kNext)
        return {};
    if (!sideways)
        area |= QRectF(QPointF(qMin(from.rect.left(), to.rect.left()), area.top()),
                       QPointF(qMax(from.rect.right(), to.rect.right()), area.bottom()));
    area.adjust(-kAround, sideways ? -kAround : 0, kAround, sideways ? kAround : 0);
    std::vector<QRectF> found;
    for (const int index : cardsIn(area)) {
        const Card &other = card(index);
        if (index != edge.from && index != edge.to && other.parent == from.parent &&
            other.rect.intersects(area))
            found.push_back(other.outline());
    }
    return found;
}

void GraphScene::route(int number, bool around)
{
    constexpr double kMargin = 12; // arrow, width, and a label's height
    constexpr double kLabel = 90;
    EdgeLine &edge = m_edges[at(number)];
    if (!edge.path.empty())
        m_edgeGrid.remove(number, edge.bounds);
    edge.isAcross = leadsAcross(edge);
    if (edge.kind == EdgeKind::Compensation)
        m_cards[at(edge.to)].isUndo = !edge.isAcross;
    RouteOptions options;
    options.isSideways = m_isSideways != edge.isAcross;
    options.hasLabel = !edge.label.isEmpty();
    options.bendsLate = !options.hasLabel && edgesOf(edge.to).size() > edgesOf(edge.from).size();
    const Card &from = card(edge.from);
    edge.path = routeEdge(edge.isAcross ? from.rect : from.outline(), card(edge.to).rect,
                          around ? between(edge) : std::vector<QRectF>(), options);
    edge.bounds = QRectF(edge.path.front(), QSizeF());
    for (const QPointF &corner : edge.path)
        edge.bounds |= QRectF(corner - QPointF(1, 1), QSizeF(2, 2));
    const double aside = edge.label.isEmpty() ? kMargin : kLabel;
    edge.bounds.adjust(-aside, -kMargin, aside, kMargin);
    m_edgeGrid.insert(number, edge.bounds);
}

/// One frame in each container, where nothing else stands between its steps.
void GraphScene::frameRecovery()
{
    m_frames.clear();
    QMap<int, RecoveryFrame> byParent;
    for (const EdgeLine &edge : m_edges) {
        const Card &to = card(edge.to);
        if (!to.isRecovery)
            continue;
        RecoveryFrame &frame = byParent[to.parent];
        frame.rect |= to.outline();
        frame.undoes |= edge.kind == EdgeKind::Compensation;
    }
    for (auto frame = byParent.begin(); frame != byParent.end(); ++frame) {
        frame->rect.adjust(-measures::kContainerPadding, -measures::kContainerTop,
                           measures::kContainerPadding, measures::kContainerPadding);
        const std::vector<int> inside = cardsIn(frame->rect);
        const bool isCrowded = std::any_of(inside.begin(), inside.end(), [&](int index) {
            return card(index).parent == frame.key() && !card(index).isRecovery &&
                   card(index).rect.intersects(frame->rect);
        });
        if (!isCrowded)
            m_frames.push_back(*frame);
    }
}

bool GraphScene::isInside(int index, int container) const
{
    return index > container && index < card(container).end;
}

} // namespace millrace::ui
