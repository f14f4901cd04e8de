// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_commands.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/inline_editor.h"
#include "ui/canvas/scene/measures.h"
#include "ui/canvas/tools/drop_tool.h"
#include "ui/canvas/tools/key_connect_tool.h"
#include "ui/editing/edit_between.h"
#include "ui/editing/grouping.h"
#include "ui/editing/renaming.h"
#include "ui/editing/step_drag.h"

#include "engine/model/step_place.h"

#include <QDropEvent>
#include <QMimeData>
#include <QPointer>

#include <algorithm>

namespace millrace::ui {

void CanvasCommands::addStep(const QString &type, const QString &kind)
{
    NewStepSpot spot;
    spot.after = onlySelected();
    const Change change = addingStep(definition(), {type, kind}, spot, placesOf(m_context.scene));
    if (perform(change.edit, tr("Add a step"), change.steps))
        m_view.reveal(change.steps.front());
}

void CanvasCommands::addWanted(const QString &type, const QString &kind)
{
    const NewStepSpot spot = std::exchange(m_wanted, {});
    const Change change = addingStep(definition(), {type, kind}, spot, placesOf(m_context.scene));
    if (perform(change.edit, tr("Add a step"), change.steps))
        m_view.reveal(change.steps.front());
    m_view.setFocus();
}

void CanvasCommands::wantStepAt(QPointF point)
{
    const GraphScene &scene = m_context.scene;
    constexpr double kReach = 6; // pixels: a point on a connection means that one
    const DropSpot at = dropSpotAt(scene, point, {}, kReach / m_view.zoom());
    m_wanted = {};
    if (at.edge >= 0) {
        const EdgeLine &edge = scene.edge(at.edge);
        m_wanted.edge = EdgeEnds{scene.card(edge.from).id, scene.card(edge.to).id};
    }
    m_wanted.container = idOf(scene, at.container);
    m_wanted.index = at.index;
    m_wanted.corner = point - QPointF(measures::kCard.width() / 2, measures::kCard.height() / 2);
    Q_EMIT stepWanted(m_view.mapToGlobal(m_view.toView(point).toPoint()),
                      at.container < 0 ? QString() : scene.card(at.container).type);
}

void CanvasCommands::wantStepAfter()
{
    const int card = m_context.scene.find(onlySelected());
    if (card < 0)
        return wantStepAt(m_pointer.value_or(m_view.toScene(QRectF(m_view.rect()).center())));
    const Card &from = m_context.scene.card(card);
    m_wanted = {};
    m_wanted.after = from.id;
    const QPointF below = m_view.toView(from.rect.bottomLeft() + QPointF(0, 12));
    Q_EMIT stepWanted(m_view.mapToGlobal(below.toPoint()),
                      from.parent < 0 ? QString() : m_context.scene.card(from.parent).type);
}

/// The step goes where the wire ended, in the container of the step that it comes from.
void CanvasCommands::wireDropped(const QString &from, QPointF point)
{
    const int card = m_context.scene.find(from);
    if (card < 0)
        return;
    const int parent = m_context.scene.card(card).parent;
    m_wanted = {};
    m_wanted.after = from;
    m_wanted.corner = m_context.scene.isSideways()
                          ? point - QPointF(0, measures::kCard.height() / 2)
                          : point - QPointF(measures::kCard.width() / 2, 0);
    Q_EMIT stepWanted(m_view.mapToGlobal(m_view.toView(point).toPoint()),
                      parent < 0 ? QString() : m_context.scene.card(parent).type);
}

void CanvasCommands::connectByKeys()
{
    const int card = m_context.scene.find(onlySelected());
    if (card < 0)
        return;
    auto tool = std::make_unique<KeyConnectTool>(m_context, card);
    if (!tool->isPossible())
        return say(tr("There is no step that this one can be connected to"));
    m_view.m_tool = std::move(tool);
    say(tr("Choose a step with the arrow keys, Enter connects, Esc gives it up"));
    m_view.update();
}

/// The connections of the focused step, one after the other.
void CanvasCommands::nextEdge()
{
    const GraphScene &scene = m_context.scene;
    int card = m_context.marks.focused >= 0 ? m_context.marks.focused : scene.find(onlySelected());
    if (card < 0)
        return;
    const std::vector<int> &edges = scene.edgesOf(card);
    if (edges.empty())
        return say(tr("This step has no connections"));
    const auto at = std::find(edges.begin(), edges.end(), m_context.marks.selectedEdge);
    const int next = at == edges.end() || at + 1 == edges.end() ? edges.front() : *(at + 1);
    const QString from = scene.card(scene.edge(next).from).id;
    const QString to = scene.card(scene.edge(next).to).id;
    m_view.select({});
    m_context.marks.focused = card;
    m_view.selectEdge(from, to);
}

void CanvasCommands::rename()
{
    const QString step = onlySelected();
    const int card = m_context.scene.find(step);
    if (card < 0)
        return m_note.isEmpty() ? void() : editNote();
    m_view.reveal(step);
    const Card &shown = m_context.scene.card(card);
    constexpr int kHeight = 26;
    constexpr int kLeast = 140;
    const bool isFrame = shown.isContainer;
    const QPointF begin = shown.rect.topLeft() + QPointF(isFrame ? 32 : 46, 4);
    const double width = (shown.rect.width() - (isFrame ? 48 : 56)) * m_view.zoom();
    const QRect place(m_view.toView(begin).toPoint(), QSize(qMax(kLeast, qRound(width)), kHeight));
    const auto accept = [self = QPointer<CanvasCommands>(this), this, step,
                         before = shown.title](const QString &text) {
        const QString name = text.simplified();
        if (!self || name == before || name.isEmpty())
            return;
        const Change change = renaming(definition(), step, name);
        perform(change.edit, tr("Rename a step"), change.steps);
    };
    new TitleEditor(shown.title, place, accept, &m_view);
}

void CanvasCommands::group(const QString &type)
{
    const QStringList steps = selected();
    QString chosen = type;
    if (chosen.isEmpty())
        chosen = isChain(Flow(definition()), steps) ? u"sequential"_qs : u"parallel"_qs;
    perform(grouping(definition(), steps, chosen, placesOf(m_context.scene)), tr("Group steps"));
}

void CanvasCommands::ungroup()
{
    model::WorkflowDefinition after = definition();
    QStringList made;
    for (const int card : std::as_const(m_context.marks.selected)) {
        const Card &container = m_context.scene.card(card);
        if (!container.isContainer && !container.isCollapsed)
            continue;
        const auto change = ungrouping(after, container.id, placesOf(m_context.scene));
        if (!change)
            return say(change.error().message);
        if (!model::apply(after, change->edit))
            return;
        made += change->steps;
    }
    made.removeIf([&](const QString &step) { return !model::findStep(after, step); });
    perform(editBetween(definition(), std::move(after)), tr("Ungroup steps"), made);
}

namespace {

StepKind kindOf(const QDropEvent &event)
{
    return stepKindFromBytes(event.mimeData()->data(QString::fromUtf16(kStepKindMimeType)));
}

} // namespace

void CanvasCommands::dragLeft()
{
    if (dynamic_cast<DropTool *>(m_view.m_tool.get()) != nullptr)
        m_view.endTool();
}

void CanvasCommands::commitPending()
{
    for (TitleEditor *editor : m_view.findChildren<TitleEditor *>())
        editor->finish(true);
    for (NoteEditor *editor : m_view.findChildren<NoteEditor *>())
        editor->finish(true);
}

/// Drags from the palette, from enter to drop.
bool CanvasCommands::dragged(QDropEvent &event)
{
    const StepKind kind = kindOf(event);
    if (kind.type.isEmpty())
        return false;
    const QPointF point = m_view.toScene(event.position());
    if (event.type() == QEvent::DragEnter && !m_view.m_tool)
        m_view.m_tool = std::make_unique<DropTool>(m_context, kind, point);
    auto *tool = dynamic_cast<DropTool *>(m_view.m_tool.get());
    if (tool == nullptr)
        return false;
    tool->move(point, {});
    say(tool->refusal());
    m_view.update();
    event.setAccepted(tool->refusal().isEmpty());
    if (event.type() != QEvent::Drop)
        return true;
    const NewStepSpot spot = tool->spot();
    m_view.endTool();
    if (!event.isAccepted())
        return true;
    const Change change = addingStep(definition(), kind, spot, placesOf(m_context.scene));
    perform(change.edit, spot.edge ? tr("Insert a step") : tr("Add a step"), change.steps);
    m_view.setFocus();
    return true;
}

} // namespace millrace::ui
