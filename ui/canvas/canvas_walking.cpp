// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_commands.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/inline_editor.h"
#include "ui/canvas/scene/measures.h"
#include "ui/canvas/tools/drop_spot.h"
#include "ui/canvas/tools/key_connect_tool.h"
#include "ui/canvas/tools/note_tool.h"
#include "ui/canvas/tools/rewire_tool.h"
#include "ui/editing/flow.h"
#include "ui/editing/layout_marks.h"
#include "ui/theme/step_words.h"

#include "engine/model/step_place.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPointer>

#include <algorithm>
#include <cmath>

namespace millrace::ui {

void CanvasCommands::selectDownstream()
{
    m_view.select(downstreamOf(definition(), selected()));
}

void CanvasCommands::selectUpstream()
{
    m_view.select(upstreamOf(definition(), selected()));
}

namespace {

bool isCalled(const model::StepDefinition &step, const QString &text)
{
    return step.id.contains(text, Qt::CaseInsensitive) ||
           step.name.contains(text, Qt::CaseInsensitive) ||
           stepName(step.type, step.action[u"kind"].text()).contains(text, Qt::CaseInsensitive);
}

} // namespace

/// From the focused step on, in the order of the flow, and round again.
bool CanvasCommands::findSteps(const QString &text)
{
    const QString wish = text.trimmed();
    const Flow flow(definition());
    const std::vector<int> order = flow.order();
    const int focused = flow.index().find(idOf(m_context.scene, m_context.marks.focused));
    const auto begin = std::find(order.begin(), order.end(), focused) - order.begin();
    const auto count = static_cast<std::ptrdiff_t>(order.size());
    for (std::ptrdiff_t i = begin == count ? 0 : 1; !wish.isEmpty() && i <= count; ++i) {
        const int step = order[static_cast<std::size_t>((begin + i) % count)];
        if (!isCalled(*flow.index().at(step).step, wish))
            continue;
        const QString id = flow.index().idOf(step);
        m_view.select({id});
        focus(m_context.scene.find(id));
        m_view.reveal(id);
        return true;
    }
    say(wish.isEmpty() ? QString() : tr("No step is called “%1”").arg(wish.left(80)));
    return false;
}

void CanvasCommands::walkFlow(bool forwards)
{
    const GraphScene &scene = m_context.scene;
    QStringList order = flowOrder(definition());
    order.removeIf([&](const QString &id) { // what a folded container hides
        const int card = scene.find(id);
        return card < 0 || scene.card(card).id != id;
    });
    if (order.isEmpty())
        return;
    const QString focused = idOf(scene, m_context.marks.focused);
    const QString from = focused.isEmpty() ? onlySelected() : focused;
    const qsizetype at = order.indexOf(from);
    const qsizetype count = order.size();
    qsizetype next = at < 0 ? (forwards ? 0 : count - 1) : at + (forwards ? 1 : -1);
    next = (next + count) % count;
    m_view.select({order[next]});
    focus(scene.find(order[next]));
    m_view.reveal(order[next]);
}

void CanvasCommands::open()
{
    if (const QString step = onlySelected(); !step.isEmpty())
        Q_EMIT m_view.stepOpened(step);
}

/// A folded container unfolds, an open one shows its first step, a sub-workflow asks for its file.
void CanvasCommands::openContainer()
{
    const QString id = onlySelected();
    const auto path = model::findStep(definition(), id);
    const int card = m_context.scene.find(id);
    if (!path || card < 0)
        return;
    const model::StepDefinition &step = *model::stepAt(definition(), *path);
    if (step.subWorkflow) {
        Q_EMIT m_view.subWorkflowOpened(step.subWorkflow->file);
        return;
    }
    if (m_context.scene.card(card).isCollapsed)
        setCollapsed({id}, false);
    if (step.steps.empty())
        return open();
    const QString first = step.steps.front().id;
    m_view.select({first});
    focus(m_context.scene.find(first));
    m_view.reveal(first);
}

void CanvasCommands::leave()
{
    const int card = m_context.scene.find(onlySelected());
    const int parent = card < 0 ? -1 : m_context.scene.card(card).parent;
    if (parent < 0)
        return;
    const QString id = m_context.scene.card(parent).id;
    m_view.select({id});
    focus(parent);
    m_view.reveal(id);
}

void CanvasCommands::addNote()
{
    constexpr QSizeF kSize(220, 96);
    const QPointF middle = m_view.toScene(QRectF(m_view.rect()).center());
    const QPointF at = m_pointer.value_or(middle);
    placeNote(QRectF({std::round(at.x() / measures::kSnap) * measures::kSnap,
                      std::round(at.y() / measures::kSnap) * measures::kSnap},
                     kSize));
}

void CanvasCommands::placeNote(const QRectF &rect)
{
    QString id;
    const model::Edit edit = settingNote(definition(), {{}, rect, {}}, &id);
    if (!perform(edit, tr("Add a note")))
        return;
    selectNote(id);
    editNote();
}

void CanvasCommands::selectNote(const QString &note)
{
    m_view.select({});
    m_note = note;
    m_view.update();
    Q_EMIT changed();
}

void CanvasCommands::editNote()
{
    const std::vector<LayoutNote> notes = notesOf(definition());
    const auto note = std::find_if(notes.begin(), notes.end(),
                                   [this](const LayoutNote &one) { return one.id == m_note; });
    if (note == notes.end())
        return;
    constexpr QSize kLeast(160, 64);
    const QRect place(m_view.toView(note->rect.topLeft()).toPoint(),
                      (note->rect.size() * m_view.zoom()).toSize().expandedTo(kLeast));
    const auto accept = [self = QPointer<CanvasCommands>(this), this,
                         before = *note](const QString &text) {
        if (self && text != before.text)
            perform(settingNote(definition(), {before.id, before.rect, text}, nullptr),
                    tr("Edit a note"));
    };
    new NoteEditor(note->text, place, *m_context.theme, accept, &m_view);
}

/// What lies beside the cards: the ends of connections, and notes.
bool CanvasCommands::pressed(QPointF point)
{
    constexpr double kEnd = 14; // pixels
    const GraphScene &scene = m_context.scene;
    const int card = scene.cardAt(point);
    const int edge = m_context.marks.selectedEdge;
    if (edge >= 0) {
        const std::vector<QPointF> &path = scene.edge(edge).path;
        const auto isNear = [&](QPointF end) {
            return (end - point).manhattanLength() * m_context.zoom <= kEnd;
        };
        if (isNear(path.back()) || isNear(path.front())) {
            m_view.m_tool =
                std::make_unique<RewireTool>(m_context, edge, isNear(path.back()), point);
            return true;
        }
    }
    const int note = card < 0 ? scene.noteAt(point) : -1;
    if (note < 0) {
        m_note.clear();
        return false;
    }
    const Note &taken = scene.notes()[static_cast<std::size_t>(note)];
    selectNote(taken.id);
    const bool sizes = NoteTool::isOnHandle(taken, point, m_context.zoom);
    m_view.m_tool = std::make_unique<NoteTool>(m_context, taken, point, sizes);
    return true;
}

bool CanvasCommands::doubleClicked(QPointF point)
{
    const GraphScene &scene = m_context.scene;
    const int index = scene.cardAt(point);
    if (index < 0) {
        if (const int note = scene.noteAt(point); note >= 0) {
            selectNote(scene.notes()[static_cast<std::size_t>(note)].id);
            editNote();
        } else {
            wantStepAt(point);
        }
        return true;
    }
    const Card &card = scene.card(index);
    m_view.select({card.id});
    focus(index);
    const QPointF in = point - card.rect.topLeft();
    const bool isTitle = in.x() > measures::kTextAt && in.y() < card.rect.height() / 2;
    if (card.isContainer || card.isCollapsed || card.type == u"sub_workflow")
        openContainer();
    else
        isTitle ? rename() : open();
    return true;
}

void CanvasCommands::paintAbove(QPainter &painter) const
{
    if (m_note.isEmpty())
        return;
    for (const Note &note : m_context.scene.notes()) {
        if (note.id != m_note)
            continue;
        QPen pen(m_context.theme->color(u"acc"_qs), 2);
        pen.setCosmetic(true);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(note.rect.adjusted(-3, -3, 3, 3), 8, 8);
        const QPointF corner = note.rect.bottomRight();
        painter.drawLine(corner - QPointF(10, 0), corner - QPointF(0, 10));
    }
}

bool CanvasCommands::runKey(const QKeyEvent &event)
{
    const QKeySequence pressed(static_cast<int>(event.modifiers() & ~Qt::KeypadModifier) |
                               (event.key() == Qt::Key_Enter ? Qt::Key_Return : event.key()));
    static const std::vector<Info> kAll = all();
    for (const Info &info : kAll) {
        if (info.keys == pressed && !info.keys.isEmpty()) {
            run(info.command);
            return true;
        }
    }
    return false;
}

bool CanvasCommands::keyPressed(const QKeyEvent &event)
{
    if (m_view.m_tool) {
        // Out of the view meanwhile: what it does to the document ends what is in there.
        std::unique_ptr<CanvasTool> tool = std::move(m_view.m_tool);
        const CanvasTool::Handling handling = tool->key(event.key());
        if (const auto *connects = dynamic_cast<KeyConnectTool *>(tool.get()))
            m_view.reveal(idOf(m_context.scene, connects->target()));
        if (handling == CanvasTool::Handling::Finished)
            m_view.endTool();
        else
            m_view.m_tool = std::move(tool);
        m_view.update();
        return handling != CanvasTool::Handling::Ignored;
    }
    if (event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab) {
        walkFlow(event.key() == Qt::Key_Tab);
        return true;
    }
    if (event.key() == Qt::Key_Escape && isLayingOut()) {
        cancelLayout();
        return true;
    }
    return m_keysTaken && runKey(event);
}

} // namespace millrace::ui
