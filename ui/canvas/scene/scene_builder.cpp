// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/scene/scene_builder.h"

#include "ui/canvas/layout/layered_layout.h"
#include "ui/canvas/scene/measures.h"
#include "ui/canvas/scene/policy_chips.h"

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
    m_scene.m_isSideways = m_definition.layout[u"direction"].text() == u"right";
    m_scene.m_shown = shown();
    addCards(m_definition.steps, -1);
    addEdges(m_definition.steps);
    place();
}

void SceneBuilder::place()
{
    m_children.assign(m_scene.m_cards.size() + 1, {});
    for (std::size_t i = 0; i < m_scene.m_cards.size(); ++i) {
        Card &card = m_scene.m_cards[i];
        card.rect = QRectF(QPointF(), measures::kCard);
        m_children[static_cast<std::size_t>(card.parent + 1)].push_back(static_cast<int>(i));
    }
    arrange(-1);
    toScene(-1, {});
    addNotes();
}

/// What of the layout decides which cards there are and what is on them.
base::Value SceneBuilder::shown() const
{
    base::Value parts = base::Value::emptyArray();
    for (const QStringView member : {u"direction", u"collapsed", u"breakpoints", u"pinned"})
        parts.append(m_definition.layout[member]);
    return parts;
}

/// Whether the layout marks a step so: `collapsed`, `breakpoints`.
bool SceneBuilder::says(QStringView member, const QString &step) const
{
    const base::Value &marked = m_definition.layout[member];
    return !marked.isUndefined() && marked[step].boolOr(false);
}

int SceneBuilder::lookOf(const QString &type, const QString &kind)
{
    const auto known = m_looks.constFind({type, kind});
    if (known != m_looks.constEnd())
        return *known;
    const int look = static_cast<int>(m_scene.m_looks.size());
    m_looks.insert({type, kind}, look);
    m_scene.m_looks.emplace_back(type, kind);
    return look;
}

Card SceneBuilder::cardOf(const StepDefinition &step, int parent)
{
    Card card;
    card.id = step.id;
    card.title = step.name.isEmpty() ? step.id : step.name;
    card.type = step.type;
    card.kind = step.action[u"kind"].text();
    card.detail = keySetting(step);
    card.chips = policyChips(step);
    if (says(u"pinned", step.id))
        card.chips.push_back({QStringLiteral("pin"), {}});
    card.attempts = step.retryPolicy.value_or(m_definition.retryPolicy).maxAttempts;
    card.parent = parent;
    card.look = lookOf(card.type, card.kind);
    const bool holds = !step.steps.empty() || step.type == u"parallel" || step.type == u"loop" ||
                       step.type == u"sequential";
    card.isCollapsed = holds && says(u"collapsed", step.id);
    card.isContainer = holds && !card.isCollapsed;
    card.isSideways = m_scene.m_isSideways;
    card.hasBreakpoint = says(u"breakpoints", step.id);
    return card;
}

/// How many of them are no containers.
int SceneBuilder::addCards(const std::vector<StepDefinition> &steps, int parent)
{
    int leaves = 0;
    for (const StepDefinition &step : steps) {
        const int index = static_cast<int>(m_scene.m_cards.size());
        m_scene.m_byId.insert(step.id, index);
        m_scene.m_cards.push_back(cardOf(step, parent));
        const bool isCollapsed = m_scene.m_cards.back().isCollapsed;
        const int inside = isCollapsed ? hide(step.steps, index) : addCards(step.steps, index);
        Card &card = m_scene.m_cards[static_cast<std::size_t>(index)];
        card.end = static_cast<int>(m_scene.m_cards.size());
        card.leaves = inside;
        leaves += card.isContainer || isCollapsed ? inside : 1;
    }
    return leaves;
}

/// Steps of a folded container stand for it.
int SceneBuilder::hide(const std::vector<StepDefinition> &steps, int container)
{
    int leaves = 0;
    for (const StepDefinition &step : steps) {
        m_scene.m_byId.insert(step.id, container);
        m_hidden.insert(step.id);
        leaves += step.steps.empty() ? 1 : hide(step.steps, container);
    }
    return leaves;
}

void SceneBuilder::addNotes()
{
    constexpr QSizeF kLeast(96, 32);
    constexpr QSizeF kUsual(220, 96);
    for (const base::Member &member : m_definition.layout[u"notes"].members()) {
        const base::Value &note = member.value;
        const QSizeF size(note[u"w"].numberOr(kUsual.width()),
                          note[u"h"].numberOr(kUsual.height()));
        m_scene.m_notes.push_back(
            {member.key,
             QRectF({note[u"x"].numberOr(0), note[u"y"].numberOr(0)}, size.expandedTo(kLeast)),
             note[u"text"].text()});
    }
}

void SceneBuilder::addEdge(const QString &from, const QString &to, EdgeKind kind,
                           const QString &label)
{
    const int source = m_scene.find(from);
    const int target = m_scene.find(to);
    if (source < 0 || target < 0 || source == target)
        return;
    if (!m_hidden.isEmpty() &&
        (m_hidden.contains(from) || m_hidden.contains(to))) { // several may become the same one
        for (const EdgeLine &edge : m_scene.m_edges) {
            if (edge.from == source && edge.to == target && edge.kind == kind)
                return;
        }
    }
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
    const std::vector<int> &children = childrenOf(parent);
    for (const int child : children) {
        Card &card = m_scene.m_cards[static_cast<std::size_t>(child)];
        if (card.isContainer)
            card.rect.setSize(arrange(child));
    }
    placeChildren(parent);
    QRectF room;
    for (const int child : children)
        room |= m_scene.card(child).rect;
    const QSizeF size(room.right() + measures::kContainerPadding,
                      room.bottom() + measures::kContainerPadding);
    return size.expandedTo(measures::kCard);
}

/// By the layout where it knows them all; the others automatically, as if it knew none.
void SceneBuilder::placeChildren(int parent)
{
    const base::Value &positions = m_definition.layout[u"positions"];
    const std::vector<QPointF> *places = nullptr;
    const std::vector<int> &children = childrenOf(parent);
    for (std::size_t i = 0; i < children.size(); ++i) {
        Card &card = m_scene.m_cards[static_cast<std::size_t>(children[i])];
        const base::Value &stored = positions[card.id];
        if (stored[u"x"].isNumber() && stored[u"y"].isNumber()) {
            card.rect.moveTopLeft({stored[u"x"].numberOr(0), stored[u"y"].numberOr(0)});
            continue;
        }
        if (places == nullptr)
            places = &automatic(parent);
        const bool isInside = card.parent >= 0;
        card.rect.moveTopLeft((*places)[i] + QPointF(isInside ? measures::kContainerPadding : 0,
                                                     isInside ? measures::kContainerTop : 0));
    }
}

/// Made anew only where the boxes or the edges between them are others.
const std::vector<QPointF> &SceneBuilder::automatic(int parent)
{
    constexpr double kWithLabels = 64; // room for a label on the straight end of an edge
    constexpr double kBesideLabels = 160;
    constexpr double kSideways = 56;
    const bool sideways = m_scene.m_isSideways;
    LayoutGraph graph;
    QHash<int, int> place;
    for (const int child : childrenOf(parent)) {
        place.insert(child, static_cast<int>(graph.sizes.size()));
        const QSizeF size = m_scene.card(child).rect.size();
        graph.sizes.push_back(sideways ? size.transposed() : size);
    }
    graph.above.resize(graph.sizes.size(), 0);
    LayoutOptions options;
    if (sideways)
        options.betweenLayers = kSideways;
    for (const EdgeLine &edge : m_scene.edges()) {
        if (!place.contains(edge.from) || !place.contains(edge.to))
            continue;
        graph.edges.emplace_back(place.value(edge.from), place.value(edge.to));
        if (!edge.label.isEmpty())
            graph.above[static_cast<std::size_t>(place.value(edge.to))] =
                sideways ? kBesideLabels : kWithLabels;
    }
    const bool isParallel = parent >= 0 && m_scene.card(parent).type == u"parallel";
    options.betweenBoxes = isParallel ? 24 : 32;
    GraphScene::Placed &known = m_scene.m_placed[parent < 0 ? QString() : m_scene.card(parent).id];
    if (known.corners.empty() || known.isSideways != sideways || !(known.graph == graph)) {
        known = {graph, layeredLayout(graph, options), sideways};
        for (QPointF &corner : known.corners)
            corner = sideways ? corner.transposed() : corner;
    }
    return known.corners;
}

void SceneBuilder::toScene(int parent, QPointF corner)
{
    for (const int child : childrenOf(parent)) {
        Card &card = m_scene.m_cards[static_cast<std::size_t>(child)];
        card.rect.translate(corner);
        toScene(child, card.rect.topLeft());
    }
}

} // namespace millrace::ui
