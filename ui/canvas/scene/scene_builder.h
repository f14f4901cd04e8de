// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/scene/graph_scene.h"

#include <QSet>

namespace millrace::ui {

/// Makes the cards and edges of a definition and finds a place for each.
class SceneBuilder
{
public:
    SceneBuilder(GraphScene &scene, const model::WorkflowDefinition &definition)
        : m_scene(scene), m_definition(definition)
    {
    }

    void build();
    /// Whether the layout folds and marks the steps that it did the last time.
    bool showsTheSame() const { return m_scene.m_shown == shown(); }
    /// Finds places for the cards that the scene has.
    void place();

private:
    using Steps = std::vector<model::StepDefinition>;

    int addCards(const Steps &steps, int parent);
    Card cardOf(const model::StepDefinition &step, int parent);
    int hide(const Steps &steps, int container);
    int lookOf(const QString &type, const QString &kind);
    void addNotes();
    void addEdges(const Steps &steps);
    void addEdgesOf(const model::StepDefinition &step);
    void addEdge(const QString &from, const QString &to, EdgeKind kind, const QString &label = {});
    /// Places the children of a card (of the top: -1) and returns the room that they need.
    QSizeF arrange(int parent);
    void placeChildren(int parent);
    std::vector<QPointF> automatic(int parent);
    std::vector<QPointF> laidOut(const QString &name, const std::vector<int> &children,
                                 double betweenBoxes, bool stacked);
    LayoutGraph graphOf(const std::vector<int> &children, bool stacked) const;
    QPointF originBeside(const QRectF &room, const QHash<int, QPointF> &places,
                         const std::vector<int> &beside) const;
    base::Value shown() const;
    const std::vector<int> &childrenOf(int parent) const
    {
        return m_children[static_cast<std::size_t>(parent + 1)];
    }
    bool says(QStringView member, const QString &step) const;
    void toScene(int parent, QPointF corner);

    GraphScene &m_scene;
    const model::WorkflowDefinition &m_definition;
    std::vector<std::vector<int>> m_children; ///< by parent + 1
    QHash<LookKey, int> m_looks;
    QSet<QString> m_hidden; ///< steps in folded containers
};

/// The setting that tells most about a step: a program, an address, a condition.
QString keySetting(const model::StepDefinition &step);

} // namespace millrace::ui
