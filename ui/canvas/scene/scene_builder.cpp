// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/scene/scene_builder.h"

#include "ui/canvas/layout/layered_layout.h"
#include "ui/canvas/scene/measures.h"

namespace millrace::ui {

using model::StepDefinition;

QString keySetting(const StepDefinition &step)
{
    for (const QStringView name : {u"program", u"url", u"path", u"expression", u"message"}) {
        if (const QString text = step.action[name].text(); !text.isEmpty())
            return text.simplified();
    }
    if (!step.container.forEach.isEmpty())
        return step.container.forEach;
    if (!step.container.loopCondition.isEmpty())
        return step.container.loopCondition;
    if (step.wait && !step.wait->event.isEmpty())
        return step.wait->event;
    if (step.subWorkflow)
        return step.subWorkflow->file;
    return {};
}

void SceneBuilder::build()
{
    addCards(m_definition.steps, -1);
    addEdges(m_definition.steps);
    arrange(-1);
    toScene(-1, {});
}

void SceneBuilder::addCards(const std::vector<StepDefinition> &steps, int parent)
{
    for (const StepDefinition &step : steps) {
        const int index = static_cast<int>(m_scene.m_cards.size());
        m_scene.m_byId.insert(step.id, index);
        m_children[parent].push_back(index);
        Card card;
        card.id = step.id;
        card.title = step.name.isEmpty() ? step.id : step.name;
        card.type = step.type;
        card.kind = step.action[u"kind"].text();
        card.detail = keySetting(step);
        card.parent = parent;
        card.isContainer = !step.steps.empty() || step.type == u"parallel" ||
                           step.type == u"loop" || step.type == u"sequential";
        card.rect = QRectF(QPointF(), measures::kCard);
        m_scene.m_cards.push_back(std::move(card));
        addCards(step.steps, index);
        m_scene.m_cards[static_cast<std::size_t>(index)].end =
            static_cast<int>(m_scene.m_cards.size());
    }
}

void SceneBuilder::addEdge(const QString &from, const QString &to, EdgeKind kind,
                           const QString &label)
{
    const int source = m_scene.find(from);
    const int target = m_scene.find(to);
    if (source >= 0 && target >= 0 && source != target)
        m_scene.m_edges.push_back({source, target, kind, label, {}, {}});
}

void SceneBuilder::addEdges(const std::vector<StepDefinition> &steps)
{
    for (const StepDefinition &step : steps) {
        addEdgesOf(step);
        for (std::size_t i = 1; step.type == u"sequential" && i < step.steps.size(); ++i)
            addEdge(step.steps[i - 1].id, step.steps[i].id, EdgeKind::Dependency);
        addEdges(step.steps);
    }
}

void SceneBuilder::addEdgesOf(const StepDefinition &step)
{
    for (const QString &before : step.dependencies)
        addEdge(before, step.id, EdgeKind::Dependency);
    for (const model::Route &route : step.routes) {
        const QString &words = route.label.isEmpty() ? route.outcome : route.label;
        addEdge(step.id, route.to, EdgeKind::Route, words.isEmpty() ? route.when : words);
    }
    if (!step.defaultRoute.isEmpty())
        addEdge(step.id, step.defaultRoute, EdgeKind::Route);
    for (const QString &undo : step.rollbackActions)
        addEdge(step.id, undo, EdgeKind::Compensation);
    for (const QString &handler : step.errorHandlers)
        addEdge(step.id, handler, EdgeKind::Handler);
}

QSizeF SceneBuilder::arrange(int parent)
{
    const std::vector<int> children = m_children.value(parent);
    for (const int child : children) {
        Card &card = m_scene.m_cards[static_cast<std::size_t>(child)];
        if (card.isContainer)
            card.rect.setSize(arrange(child));
    }
    placeChildren(children, parent >= 0 && m_scene.card(parent).type == u"parallel");
    QRectF room;
    for (const int child : children)
        room |= m_scene.card(child).rect;
    const QSizeF size(room.right() + measures::kContainerPadding,
                      room.bottom() + measures::kContainerPadding);
    return size.expandedTo(measures::kCard);
}

/// By the layout where it knows them all; the others automatically, as if it knew none.
void SceneBuilder::placeChildren(const std::vector<int> &children, bool isParallel)
{
    const base::Value &positions = m_definition.layout[u"positions"];
    std::vector<QPointF> places;
    for (std::size_t i = 0; i < children.size(); ++i) {
        Card &card = m_scene.m_cards[static_cast<std::size_t>(children[i])];
        const base::Value &stored = positions[card.id];
        if (stored[u"x"].isNumber() && stored[u"y"].isNumber()) {
            card.rect.moveTopLeft({stored[u"x"].numberOr(0), stored[u"y"].numberOr(0)});
            continue;
        }
        if (places.empty())
            places = automatic(children, isParallel);
        const bool isInside = card.parent >= 0;
        card.rect.moveTopLeft(places[i] + QPointF(isInside ? measures::kContainerPadding : 0,
                                                  isInside ? measures::kContainerTop : 0));
    }
}

std::vector<QPointF> SceneBuilder::automatic(const std::vector<int> &children,
                                             bool isParallel) const
{
    LayoutGraph graph;
    QHash<int, int> place;
    for (const int child : children) {
        place.insert(child, static_cast<int>(graph.sizes.size()));
        graph.sizes.push_back(m_scene.card(child).rect.size());
    }
    constexpr double kWithLabels = 64; // room for a label on the straight end of an edge
    LayoutOptions options;
    for (const EdgeLine &edge : m_scene.edges()) {
        if (!place.contains(edge.from) || !place.contains(edge.to))
            continue;
        graph.edges.emplace_back(place.value(edge.from), place.value(edge.to));
        if (!edge.label.isEmpty())
            options.betweenLayers = kWithLabels;
    }
    options.betweenBoxes = isParallel ? 24 : 32;
    return layeredLayout(graph, options);
}

void SceneBuilder::toScene(int parent, QPointF corner)
{
    for (const int child : m_children.value(parent)) {
        Card &card = m_scene.m_cards[static_cast<std::size_t>(child)];
        card.rect.translate(corner);
        toScene(child, card.rect.topLeft());
    }
}

} // namespace millrace::ui
