// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/auto_layout.h"
#include "ui/canvas/canvas_commands.h"
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/layout_job.h"
#include "ui/canvas/tools/drop_spot.h"
#include "ui/editing/edit_between.h"
#include "ui/editing/layout_marks.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <algorithm>

namespace millrace::ui {

Places CanvasCommands::selectedPlaces() const
{
    Places places;
    for (const int index : std::as_const(m_context.marks.selected)) {
        const bool goesAlong =
            std::any_of(m_context.marks.selected.begin(), m_context.marks.selected.end(),
                        [&](int other) { return m_context.scene.isInside(index, other); });
        if (!goesAlong)
            places.insert(m_context.scene.card(index).id, m_context.scene.card(index).rect);
    }
    return places;
}

void CanvasCommands::align(Alignment alignment)
{
    perform(placing(definition(), aligned(selectedPlaces(), alignment), placesOf(m_context.scene)),
            tr("Align steps"));
}

void CanvasCommands::distribute(Qt::Orientation orientation)
{
    perform(placing(definition(), distributed(selectedPlaces(), orientation),
                    placesOf(m_context.scene)),
            tr("Distribute steps"));
}

void CanvasCommands::togglePins()
{
    const QStringList steps = selected();
    model::WorkflowDefinition after = definition();
    // What is pinned must have a place that is written down.
    QHash<QString, QPointF> corners;
    for (const QString &step : steps)
        corners.insert(step, m_context.scene.card(m_context.scene.find(step)).rect.topLeft());
    const model::Edit places = placing(after, corners, placesOf(m_context.scene));
    if (!model::apply(after, places) || !model::apply(after, toggling(after, u"pinned"_qs, steps)))
        return;
    perform(editBetween(definition(), std::move(after)), tr("Pin or unpin steps"));
}

void CanvasCommands::toggleBreakpoints()
{
    perform(toggling(definition(), u"breakpoints"_qs, selected()), tr("Set or clear breakpoints"));
}

void CanvasCommands::collapse()
{
    const GraphScene &scene = m_context.scene;
    QStringList containers;
    bool all = true;
    for (const int index : std::as_const(m_context.marks.selected)) {
        const Card &card = scene.card(index);
        if (!card.isContainer && !card.isCollapsed)
            continue;
        containers.append(card.id);
        all &= card.isCollapsed;
    }
    setCollapsed(containers, !all);
}

void CanvasCommands::setCollapsed(const QStringList &containers, bool isCollapsed)
{
    perform(marking(definition(), u"collapsed"_qs, containers, isCollapsed),
            isCollapsed ? tr("Collapse containers") : tr("Expand containers"));
}

void CanvasCommands::collapseAll(bool isCollapsed)
{
    QStringList containers;
    for (const Card &card : m_context.scene.cards()) {
        if (card.isContainer || card.isCollapsed)
            containers.append(card.id);
    }
    if (!containers.isEmpty())
        setCollapsed(containers, isCollapsed);
}

void CanvasCommands::layOutAll()
{
    startLayout({});
}

void CanvasCommands::layOutSelected()
{
    startLayout(selectedPlaces().keys());
}

void CanvasCommands::startLayout(const QStringList &only)
{
    constexpr std::size_t kFew = 300; // so many are placed within a frame or two
    cancelLayout();
    const Places places = placesOf(m_context.scene);
    if (m_context.scene.cards().size() <= kFew) {
        perform(layingOut(definition(), only, places), tr("Lay out steps"));
        return;
    }
    m_layout = std::make_shared<LayoutJob>();
    m_layout->definition = definition();
    m_layout->only = only;
    m_layout->places = places;
    m_layout->revision = m_context.scene.revision();
    Q_EMIT layoutRunning(true);
    // The job outlives this object where the window is closed meanwhile.
    QThreadPool::globalInstance()->start([job = m_layout, self = QPointer<CanvasCommands>(this)] {
        job->result = layingOut(job->definition, job->only, job->places, job->cancellation);
        QMetaObject::invokeMethod(
            qApp,
            [job, self] {
                if (self && self->m_layout == job)
                    self->takeLayout();
            },
            Qt::QueuedConnection);
    });
}

void CanvasCommands::cancelLayout()
{
    if (!m_layout)
        return;
    m_layout->cancellation.cancel();
    m_layout.reset();
    Q_EMIT layoutRunning(false);
    Q_EMIT changed();
}

void CanvasCommands::takeLayout()
{
    const std::shared_ptr<LayoutJob> job = std::exchange(m_layout, nullptr);
    Q_EMIT layoutRunning(false);
    if (job->revision != m_context.scene.revision())
        say(tr("The workflow has changed meanwhile; it was not laid out"));
    else
        perform(job->result, tr("Lay out steps"));
    Q_EMIT changed();
}

} // namespace millrace::ui
