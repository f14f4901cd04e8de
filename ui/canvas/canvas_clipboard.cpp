// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_commands.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/scene/measures.h"
#include "ui/canvas/tools/drop_spot.h"
#include "ui/editing/connections.h"
#include "ui/editing/layout_marks.h"
#include "ui/editing/removing.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>
#include <cmath>

namespace millrace::ui {

namespace {

/// The clipboard's text: ours where there is some, else what any program left there.
QByteArray clipboardText()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (data == nullptr)
        return {};
    const QString own = QString::fromUtf16(kStepsMimeType);
    return data->hasFormat(own) ? data->data(own) : data->text().toUtf8();
}

QPointF onGrid(QPointF point)
{
    return {std::round(point.x() / measures::kSnap) * measures::kSnap,
            std::round(point.y() / measures::kSnap) * measures::kSnap};
}

/// Text that says not where its steps stand, a workflow without layout: as the canvas would show
/// it.
void placeAutomatically(CopiedSteps &copied)
{
    const bool isPlaced = std::all_of(
        copied.steps.begin(), copied.steps.end(),
        [&](const model::StepDefinition &step) { return copied.positions.contains(step.id); });
    if (isPlaced)
        return;
    model::WorkflowDefinition alone;
    alone.steps = copied.steps;
    GraphScene scene;
    scene.rebuild(alone);
    QRectF all;
    for (const Card &card : scene.cards()) {
        const QPointF origin = card.parent < 0 ? QPointF() : scene.card(card.parent).rect.topLeft();
        copied.positions.insert(card.id, card.rect.topLeft() - origin);
        all |= card.rect;
    }
    copied.size = all.size();
}

} // namespace

void CanvasCommands::copy()
{
    if (selected().isEmpty())
        return;
    const QByteArray text =
        copiedToText(copySteps(definition(), selected(), placesOf(m_context.scene)));
    auto data = std::make_unique<QMimeData>();
    data->setText(QString::fromUtf8(text));
    data->setData(QString::fromUtf16(kStepsMimeType), text);
    QGuiApplication::clipboard()->setMimeData(data.release());
}

void CanvasCommands::cut()
{
    const QStringList steps = selected();
    copy();
    perform(removing(definition(), steps),
            tr("Cut %n step(s)", nullptr, static_cast<int>(steps.size())));
}

/// At the pointer while it is above the canvas, else in the middle of what is seen; a little aside
/// where a step stands exactly there.
PasteSpot CanvasCommands::pasteSpot(QSizeF size) const
{
    constexpr QPointF kAside(32, 32);
    const GraphScene &scene = m_context.scene;
    const QPointF middle = m_view.toScene(QRectF(m_view.rect()).center());
    const QPointF at = m_pointer.value_or(middle);
    const DropSpot spot = dropSpotAt(scene, at, {}, 0);
    QPointF corner = onGrid(at - QPointF(size.width(), size.height()) / 2);
    const auto isTaken = [&](QPointF point) {
        const auto &cards = scene.cards();
        return std::any_of(cards.begin(), cards.end(), [&](const Card &card) {
            return (card.rect.topLeft() - point).manhattanLength() < measures::kSnap;
        });
    };
    while (isTaken(corner))
        corner += kAside;
    return {idOf(scene, spot.container), spot.index, corner, false};
}

void CanvasCommands::paste(bool keepsInbound)
{
    auto copied = copiedFromText(clipboardText());
    if (!copied)
        return say(copied.error().message);
    placeAutomatically(*copied);
    PasteSpot spot = pasteSpot(copied->size.expandedTo(measures::kCard));
    spot.keepsInbound = keepsInbound;
    perform(pasting(definition(), *copied, spot, placesOf(m_context.scene)),
            tr("Paste %n step(s)", nullptr, static_cast<int>(copied->steps.size())));
}

void CanvasCommands::duplicate()
{
    const QStringList steps = selected();
    if (!steps.isEmpty())
        perform(duplicating(definition(), steps, placesOf(m_context.scene)),
                tr("Duplicate %n step(s)", nullptr, static_cast<int>(steps.size())));
}

/// The selected steps; where there are none, the selected connection or note.
void CanvasCommands::remove()
{
    if (const QStringList steps = selected(); !steps.isEmpty()) {
        perform(removing(definition(), steps),
                tr("Delete %n step(s)", nullptr, static_cast<int>(steps.size())));
        return;
    }
    if (!m_note.isEmpty()) {
        perform(removingNotes(definition(), {std::exchange(m_note, {})}), tr("Delete a note"));
        return;
    }
    const auto [from, to] = m_view.selectedEdge();
    if (from.isEmpty())
        return;
    if (!perform(disconnecting(definition(), from, to), tr("Disconnect steps")))
        say(tr("The order of a sequence is the order of its steps: move a step instead"));
}

void CanvasCommands::removeAndReconnect()
{
    const QStringList steps = selected();
    if (!steps.isEmpty())
        perform(removingAndReconnecting(definition(), steps),
                tr("Delete %n step(s) and reconnect", nullptr, static_cast<int>(steps.size())));
}

} // namespace millrace::ui
