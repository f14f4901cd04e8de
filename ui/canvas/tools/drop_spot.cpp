// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/tools/drop_spot.h"

#include "ui/canvas/scene/measures.h"

#include <QPainter>

#include <algorithm>

namespace millrace::ui {

namespace {

bool moves(const GraphScene &scene, int card, const std::vector<int> &moving)
{
    return std::any_of(moving.begin(), moving.end(),
                       [&](int other) { return card == other || scene.isInside(card, other); });
}

/// The steps of a sequence that stay, in the order in which they run.
std::vector<QRectF> staying(const GraphScene &scene, int container, const std::vector<int> &moving)
{
    std::vector<QRectF> rects;
    for (int card = container + 1; card < scene.card(container).end; card = scene.card(card).end) {
        if (std::find(moving.begin(), moving.end(), card) == moving.end())
            rects.push_back(scene.card(card).rect);
    }
    return rects;
}

void findPlaceInSequence(const GraphScene &scene, QPointF point, const std::vector<int> &moving,
                         DropSpot &spot)
{
    constexpr double kEnd = 12; // before the first and behind the last
    const bool sideways = scene.isSideways();
    const QRectF frame = scene.card(spot.container).rect;
    const std::vector<QRectF> rects = staying(scene, spot.container, moving);
    const auto along = [sideways](QPointF p) { return sideways ? p.x() : p.y(); };
    std::size_t index = 0;
    while (index < rects.size() && along(rects[index].center()) < along(point))
        ++index;
    spot.index = static_cast<int>(index);
    double at =
        along(frame.topLeft()) + (sideways ? measures::kContainerPadding : measures::kContainerTop);
    if (index < rects.size())
        at = along(rects[index].topLeft()) - kEnd;
    else if (!rects.empty())
        at = along(rects.back().bottomRight()) + kEnd / 2;
    constexpr double kIn = measures::kContainerPadding;
    spot.line = sideways
                    ? QLineF(at, frame.top() + measures::kContainerTop, at, frame.bottom() - kIn)
                    : QLineF(frame.left() + kIn, at, frame.right() - kIn, at);
}

} // namespace

int containerAt(const GraphScene &scene, QPointF point, const std::vector<int> &moving)
{
    const std::vector<int> near = scene.cardsIn(QRectF(point, QSizeF(1, 1)));
    for (auto i = near.rbegin(); i != near.rend(); ++i) {
        const Card &card = scene.card(*i);
        if (card.isContainer && card.rect.contains(point) && !moves(scene, *i, moving))
            return *i;
    }
    return -1;
}

DropSpot dropSpotAt(const GraphScene &scene, QPointF point, const std::vector<int> &moving,
                    double reach)
{
    DropSpot spot;
    spot.container = containerAt(scene, point, moving);
    if (spot.container >= 0 && scene.card(spot.container).type == u"sequential") {
        findPlaceInSequence(scene, point, moving, spot);
        return spot;
    }
    const int edge = scene.edgeAt(point, reach);
    if (edge < 0)
        return spot;
    const EdgeLine &line = scene.edge(edge);
    const bool isPlain = line.kind == EdgeKind::Dependency || line.kind == EdgeKind::Route;
    const bool isHere = scene.card(line.from).parent == spot.container &&
                        !moves(scene, line.from, moving) && !moves(scene, line.to, moving);
    if (isPlain && isHere)
        spot.edge = edge;
    return spot;
}

void paintSpot(QPainter &painter, const CanvasContext &context, const DropSpot &spot)
{
    const QColor accent = context.theme->color(u"acc"_qs);
    QPen pen(accent, 2);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    if (spot.container >= 0)
        painter.drawRoundedRect(context.scene.card(spot.container).rect, measures::kContainerRadius,
                                measures::kContainerRadius);
    if (!spot.line.isNull())
        painter.drawLine(spot.line);
    if (spot.edge >= 0)
        context.painter.paintEdge(painter, context.scene.edge(spot.edge).path, context.zoom, accent,
                                  2.25);
}

QString idOf(const GraphScene &scene, int card)
{
    return card < 0 ? QString() : scene.card(card).id;
}

Places placesOf(const GraphScene &scene)
{
    Places places;
    places.reserve(static_cast<qsizetype>(scene.cards().size()));
    for (const Card &card : scene.cards())
        places.insert(card.id, card.rect);
    return places;
}

} // namespace millrace::ui
