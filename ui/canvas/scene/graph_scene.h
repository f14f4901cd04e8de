// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/workflow_definition.h"
#include "ui/canvas/scene/spatial_grid.h"

#include <QHash>
#include <QPointF>

namespace millrace::ui {

/// A step as it is drawn: a card, or a container around others.
struct Card
{
    QString id;
    QString title;
    QString type;
    QString kind;   ///< of an action
    QString detail; ///< the key setting: a program, a path, a condition; may be empty
    QRectF rect;
    int parent = -1; ///< index of the container, which stands before it
    int end = 0;     ///< index behind the last card in it; what it contains lies between
    bool isContainer = false;
};

enum class EdgeKind : std::uint8_t
{
    Dependency,
    Route,
    Compensation,
    Handler
};

struct EdgeLine
{
    int from = 0;
    int to = 0;
    EdgeKind kind = EdgeKind::Dependency;
    QString label;
    std::vector<QPointF> path; ///< corners, from port to port
    QRectF bounds;             ///< of the path, with its arrow and width
};

/// The graph as flat lists, made from a definition; it owns no truth. Cards stand behind their
/// containers, so that drawing in order is right. Positions of the layout are relative to the
/// container; steps without one are placed automatically.
class GraphScene
{
public:
    void rebuild(const model::WorkflowDefinition &definition);
    /// Moves cards, with what is in them, before that becomes an edit: a drag. Their edges run
    /// straight meanwhile. The area that looks different now.
    QRectF shift(const std::vector<int> &cards, QPointF by);
    /// Another one after each rebuild.
    int revision() const { return m_revision; }

    const std::vector<Card> &cards() const { return m_cards; }
    const std::vector<EdgeLine> &edges() const { return m_edges; }
    const Card &card(int index) const { return m_cards[static_cast<std::size_t>(index)]; }
    const QRectF &bounds() const { return m_bounds; }

    int find(const QString &id) const { return m_byId.value(id, -1); }
    /// Indices in drawing order of what touches an area.
    std::vector<int> cardsIn(const QRectF &area) const { return m_grid.touching(area); }
    /// The topmost card there; a container counts by its header and border only. -1: none.
    int cardAt(QPointF point) const;
    /// The bottom port there, or -1.
    int portAt(QPointF point) const;
    bool isInside(int index, int container) const;

private:
    friend class SceneBuilder;
    void finish();
    QRectF move(int index, QPointF by);
    void route(EdgeLine &edge, bool around) const;
    std::vector<QRectF> between(const EdgeLine &edge) const;

    std::vector<Card> m_cards;
    std::vector<EdgeLine> m_edges;
    std::vector<std::vector<int>> m_edgesOf; ///< by card
    int m_revision = 0;
    QHash<QString, int> m_byId;
    SpatialGrid m_grid;
    QRectF m_bounds;
};

} // namespace millrace::ui
