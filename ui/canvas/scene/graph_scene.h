// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/workflow_definition.h"
#include "ui/canvas/layout/layered_layout.h"
#include "ui/canvas/scene/spatial_grid.h"

#include <QHash>
#include <QPointF>

namespace millrace::ui {

/// A small pill on the upper edge of a card: a policy of the step.
struct Chip
{
    QString icon;
    QString text; ///< may be empty
    friend bool operator==(const Chip &, const Chip &) = default;
};

/// A step as it is drawn: a card, or a container around others.
struct Card
{
    QString id;
    QString title;
    QString type;
    QString kind;   ///< of an action
    QString detail; ///< the key setting: a program, a path, a condition; may be empty
    std::vector<Chip> chips;
    QRectF rect;
    double strip = 0; ///< height of the cause strip below the rect
    int parent = -1;  ///< index of the container, which stands before it
    int end = 0;      ///< index behind the last card in it; what it contains lies between
    int look = 0;     ///< index in the looks of the scene
    int attempts = 1; ///< at most so many
    int leaves = 0;   ///< of a container: steps in it that are no containers
    bool isContainer = false;
    bool isCollapsed = false; ///< a container that is drawn as a card
    bool isSideways = false;  ///< ports on the left and right
    bool hasBreakpoint = false;
    bool hasIn = false; ///< an edge ends here
    bool hasOut = false;
    bool isUndo = false;     ///< reached by compensation
    bool isRecovery = false; ///< runs only after something went wrong

    QRectF outline() const { return rect.adjusted(0, 0, 0, strip); }
    QPointF inPort() const
    {
        return isSideways ? QPointF(rect.left(), rect.center().y())
                          : QPointF(rect.center().x(), rect.top());
    }
    QPointF outPort() const
    {
        return isSideways ? QPointF(rect.right(), rect.center().y())
                          : QPointF(rect.center().x(), rect.bottom() + strip);
    }
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
    QRectF bounds;             ///< of the path, with its arrow, width and label
    bool isAcross = false;     ///< between the sides that others do not use: to a recovery frame

    bool isRecovery() const { return kind == EdgeKind::Compensation || kind == EdgeKind::Handler; }
};

/// A text on the canvas that is no step.
struct Note
{
    QString id;
    QRectF rect;
    QString text; ///< Markdown
};

class SceneBuilder;

/// A frame around the steps of one container that only run after something went wrong.
struct RecoveryFrame
{
    QRectF rect;
    bool undoes = false; ///< compensation is among what leads into it
};

/// Type and kind of a step, which decide its icon and colours.
using LookKey = std::pair<QString, QString>;

/// The graph as flat lists, made from a definition; it owns no truth. Cards stand behind their
/// containers, so that drawing in order is right. Positions of the layout are relative to the
/// container; steps without one are placed automatically.
class GraphScene
{
public:
    /// `onlyLayout`: its steps are those of the last time.
    void rebuild(const model::WorkflowDefinition &definition, bool onlyLayout = false);
    /// Moves cards, with what is in them, before that becomes an edit: a drag. Their edges run
    /// straight meanwhile. The area that looks different now.
    QRectF shift(const std::vector<int> &cards, QPointF by);
    /// Gives a card its cause strip, or takes it; the edges below follow.
    void setStrip(int card, bool has);
    /// Another one after each rebuild.
    int revision() const { return m_revision; }

    const std::vector<Card> &cards() const { return m_cards; }
    const std::vector<EdgeLine> &edges() const { return m_edges; }
    const std::vector<Note> &notes() const { return m_notes; }
    const std::vector<RecoveryFrame> &frames() const { return m_frames; }
    const std::vector<LookKey> &looks() const { return m_looks; }
    const Card &card(int index) const { return m_cards[static_cast<std::size_t>(index)]; }
    const EdgeLine &edge(int index) const { return m_edges[static_cast<std::size_t>(index)]; }
    /// Of cards and notes.
    const QRectF &bounds() const { return m_bounds; }
    bool isSideways() const { return m_isSideways; }

    /// A step in a folded container is found as that container's card. -1: there is none.
    int find(const QString &id) const { return m_byId.value(id, -1); }
    /// The first edge between two steps, or -1.
    int findEdge(const QString &from, const QString &to) const;
    /// Indices in drawing order of what touches an area.
    std::vector<int> cardsIn(const QRectF &area) const { return m_grid.touching(area); }
    std::vector<int> edgesIn(const QRectF &area) const { return m_edgeGrid.touching(area); }
    /// Edges that begin or end at a card.
    const std::vector<int> &edgesOf(int card) const
    {
        return m_edgesOf[static_cast<std::size_t>(card)];
    }
    /// The topmost card there; a container counts by its header and border only. -1: none.
    int cardAt(QPointF point) const;
    /// The out port there, or -1.
    int portAt(QPointF point) const;
    /// The card that a wire let go there means: the one there, or whose upper port is near. -1:
    /// none.
    int targetAt(QPointF point) const;
    /// The edge that passes at most `reach` from there, or -1.
    int edgeAt(QPointF point, double reach) const;
    /// Index of the note there, or -1.
    int noteAt(QPointF point) const;
    bool isInside(int index, int container) const;

private:
    friend class SceneBuilder;
    struct Lists
    {
        std::vector<Card> cards;
        std::vector<EdgeLine> edges;
    };
    /// An automatic layout and what it was made of: an edit elsewhere does not make it again.
    struct Placed
    {
        LayoutGraph graph;
        std::vector<QPointF> corners;
        bool isSideways = false;
    };
    void buildAnew(SceneBuilder &builder);
    bool isSameGraph(const Lists &before) const;
    void finish();
    void finishMoved(const std::vector<QRectF> &before);
    void join();
    QRectF move(int index, QPointF by);
    void route(int number, bool around);
    /// Both ends of an edge, as ports.
    std::pair<QPointF, QPointF> endsOf(const EdgeLine &edge) const;
    bool leadsAcross(const EdgeLine &edge) const;
    std::vector<QRectF> between(const EdgeLine &edge) const;
    void frameRecovery();

    std::vector<Card> m_cards;
    std::vector<EdgeLine> m_edges;
    std::vector<Note> m_notes;
    std::vector<RecoveryFrame> m_frames;
    std::vector<LookKey> m_looks;
    std::vector<std::vector<int>> m_edgesOf; ///< by card
    std::vector<int> m_shifted; ///< cards whose edges run straight until the next rebuild
    int m_revision = 0;
    bool m_isSideways = false;
    QHash<QString, int> m_byId;
    QHash<QString, Placed> m_placed; ///< by container; the top: empty
    base::Value m_shown;             ///< what the layout says beside places
    SpatialGrid m_grid;
    SpatialGrid m_edgeGrid;
    QRectF m_bounds;
};

} // namespace millrace::ui
