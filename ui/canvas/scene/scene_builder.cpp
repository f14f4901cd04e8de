// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/scene/scene_builder.h"

#include "ui/canvas/layout/layered_layout.h"
#include "ui/canvas/scene/measures.h"
#include "ui/canvas/scene/policy_chips.h"
#include "ui/canvas/scene/recovery.h"

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

namespace {

/// Arrows between boxes that have none, in their order.
void stackRoots(LayoutGraph &graph)
{
    std::vector<bool> isReached(graph.sizes.size(), false);
    for (const auto &[from, to] : graph.edges)
        isReached[static_cast<std::size_t>(to)] = true;
    int last = -1;
    for (int box = 0; box < static_cast<int>(isReached.size()); ++box) {
        if (isReached[static_cast<std::size_t>(box)])
            continue;
        if (last >= 0)
            graph.edges.emplace_back(last, box);
        last = box;
    }
}

} // namespace

void SceneBuilder::build()
{
    m_scene.m_isSideways = m_definition.layout[u"direction"].text() == u"right";
    m_scene.m_shown = shown();
    addCards(m_definition.steps, -1);
    addEdges(m_definition.steps);
    const std::vector<bool> recovery = recoveryCards(m_scene.m_cards.size(), m_scene.m_edges);
    for (std::size_t i = 0; i < recovery.size(); ++i)
        m_scene.m_cards[i].isRecovery = recovery[i];
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
    std::vector<QPointF> places;
    const std::vector<int> &children = childrenOf(parent);
    for (std::size_t i = 0; i < children.size(); ++i) {
        Card &card = m_scene.m_cards[static_cast<std::size_t>(children[i])];
        const base::Value &stored = positions[card.id];
        if (stored[u"x"].isNumber() && stored[u"y"].isNumber()) {
            card.rect.moveTopLeft({stored[u"x"].numberOr(0), stored[u"y"].numberOr(0)});
            continue;
        }
        if (places.empty())
            places = automatic(parent);
        const bool isInside = card.parent >= 0;
        card.rect.moveTopLeft(places[i] + QPointF(isInside ? measures::kContainerPadding : 0,
                                                  isInside ? measures::kContainerTop : 0));
    }
}

/// Siblings as boxes and arrows. `stacked`: those that nothing leads to stand one after the other.
LayoutGraph SceneBuilder::graphOf(const std::vector<int> &children, bool stacked) const
{
    constexpr double kWithLabels = 64; // room for a label on the straight end of an edge
    constexpr double kBesideLabels = 160;
    const bool sideways = m_scene.m_isSideways;
    LayoutGraph graph;
    QHash<int, int> place;
    for (const int child : children) {
        place.insert(child, static_cast<int>(graph.sizes.size()));
        const QSizeF size = m_scene.card(child).rect.size();
        graph.sizes.push_back(sideways ? size.transposed() : size);
    }
    graph.above.resize(graph.sizes.size(), 0);
    for (const EdgeLine &edge : m_scene.edges()) {
        if (!place.contains(edge.from) || !place.contains(edge.to))
            continue;
        graph.edges.emplace_back(place.value(edge.from), place.value(edge.to));
        if (!edge.label.isEmpty())
            graph.above[static_cast<std::size_t>(place.value(edge.to))] =
                sideways ? kBesideLabels : kWithLabels;
    }
    if (stacked)
        stackRoots(graph);
    return graph;
}

/// Made anew only where the boxes or the edges between them are others.
std::vector<QPointF> SceneBuilder::laidOut(const QString &name, const std::vector<int> &children,
                                           double betweenBoxes, bool stacked)
{
    constexpr double kSideways = 56;
    const bool sideways = m_scene.m_isSideways;
    LayoutOptions options;
    if (sideways)
        options.betweenLayers = kSideways;
    options.betweenBoxes = betweenBoxes;
    const LayoutGraph graph = graphOf(children, stacked);
    GraphScene::Placed &known = m_scene.m_placed[name];
    if (known.isSideways != sideways || known.graph != graph || known.corners.empty())
        known = {graph, layeredLayout(graph, options), sideways};
    std::vector<QPointF> corners = known.corners;
    for (QPointF &corner : corners)
        corner = sideways ? corner.transposed() : corner;
    return corners;
}

/// Steps that only run after something went wrong stand beside the others, as low as the first
/// step that leads there.
std::vector<QPointF> SceneBuilder::automatic(int parent)
{
    constexpr double kBetween = 32;
    constexpr double kParallel = 24;
    const bool isParallel = parent >= 0 && m_scene.card(parent).type == u"parallel";
    const double gap = isParallel ? kParallel : kBetween;
    const QString name = parent < 0 ? QString() : m_scene.card(parent).id;
    std::vector<int> flow;
    std::vector<int> beside;
    for (const int child : childrenOf(parent))
        (m_scene.card(child).isRecovery ? beside : flow).push_back(child);
    QHash<int, QPointF> places;
    const std::vector<QPointF> corners = laidOut(name, flow, gap, false);
    QRectF room;
    for (std::size_t i = 0; i < flow.size(); ++i) {
        places.insert(flow[i], corners[i]);
        room |= QRectF(corners[i], m_scene.card(flow[i]).rect.size());
    }
    if (!beside.empty()) {
        const std::vector<QPointF> aside = laidOut(name + u'\n', beside, gap, true);
        const QPointF origin = originBeside(room, places, beside);
        for (std::size_t i = 0; i < beside.size(); ++i)
            places.insert(beside[i], aside[i] + origin);
    }
    std::vector<QPointF> all;
    for (const int child : childrenOf(parent))
        all.push_back(places.value(child));
    return all;
}

QPointF SceneBuilder::originBeside(const QRectF &room, const QHash<int, QPointF> &places,
                                   const std::vector<int> &beside) const
{
    constexpr double kAside = 96;
    const bool sideways = m_scene.m_isSideways;
    double level = sideways ? room.right() : room.bottom();
    for (const EdgeLine &edge : m_scene.edges()) {
        const bool leadsThere = std::find(beside.begin(), beside.end(), edge.to) != beside.end();
        if (leadsThere && places.contains(edge.from)) {
            const QPointF from = places.value(edge.from);
            level = qMin(level, sideways ? from.x() : from.y());
        }
    }
    return sideways ? QPointF(level, room.bottom() + kAside)
                    : QPointF(room.right() + kAside, level);
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
