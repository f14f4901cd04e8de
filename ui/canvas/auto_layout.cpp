// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/auto_layout.h"

#include "ui/canvas/scene/graph_scene.h"
#include "ui/editing/edit_between.h"
#include "ui/editing/layout_marks.h"

#include "engine/model/step_index.h"

#include <QMap>

#include <algorithm>

namespace millrace::ui {

using model::WorkflowDefinition;

namespace {

/// Where a scene would put each step relative to its container when no place was known.
QHash<QString, QRectF> automaticPlaces(WorkflowDefinition definition)
{
    if (definition.layout.isObject())
        definition.layout.remove(u"positions");
    GraphScene scene;
    scene.rebuild(definition);
    QHash<QString, QRectF> places;
    for (const Card &card : scene.cards()) {
        const QPointF origin = card.parent < 0 ? QPointF() : scene.card(card.parent).rect.topLeft();
        places.insert(card.id, card.rect.translated(-origin));
    }
    return places;
}

/// One set of siblings that is laid out.
class Level
{
public:
    Level(const WorkflowDefinition &definition, QStringList steps, QPointF origin,
          const Places &places)
        : m_steps(std::move(steps)), m_origin(origin), m_places(places)
    {
        for (const QString &step : std::as_const(m_steps))
            (isMarked(definition, u"pinned"_qs, step) ? m_pinned : m_free).append(step);
    }

    /// New corners, relative to the container.
    QHash<QString, QPointF> corners(const QHash<QString, QRectF> &automatic) const
    {
        const QPointF by = shift(automatic);
        std::vector<QRectF> taken;
        for (const QString &step : m_pinned)
            taken.push_back(before(step));
        QHash<QString, QPointF> corners;
        for (const QString &step : m_free) {
            const QRectF wish = automatic.value(step).translated(by);
            const bool isFree = std::none_of(taken.begin(), taken.end(), [&](const QRectF &other) {
                return other.intersects(wish);
            });
            const QPointF corner =
                isFree ? wish.topLeft() : freePlace(wish.topLeft(), wish.size(), taken);
            corners.insert(step, corner);
            if (!m_pinned.isEmpty())
                taken.emplace_back(corner, wish.size());
        }
        return corners;
    }

    const QStringList &pinned() const { return m_pinned; }
    QRectF before(const QString &step) const { return m_places.value(step).translated(-m_origin); }

private:
    /// So that pinned steps are where they would come to stand, or else the corner stays.
    QPointF shift(const QHash<QString, QRectF> &automatic) const
    {
        if (!m_pinned.isEmpty()) {
            QPointF sum;
            for (const QString &step : m_pinned)
                sum += before(step).topLeft() - automatic.value(step).topLeft();
            return sum / static_cast<double>(m_pinned.size());
        }
        QRectF old;
        QRectF fresh;
        for (const QString &step : m_steps) {
            old |= before(step);
            fresh |= automatic.value(step);
        }
        return old.topLeft() - fresh.topLeft();
    }

    QStringList m_steps;
    QPointF m_origin;
    const Places &m_places;
    QStringList m_pinned;
    QStringList m_free;
};

/// The chosen steps by container; without those in sequences and those that are not to be seen.
QMap<QString, QStringList> levelsOf(const WorkflowDefinition &definition, const QStringList &only,
                                    const Places &places)
{
    const model::StepIndex index(definition);
    const QSet<QString> wanted(only.begin(), only.end());
    QMap<QString, QStringList> levels;
    for (std::size_t i = 0; i < index.steps().size(); ++i) {
        const int step = static_cast<int>(i);
        const QString &id = index.idOf(step);
        const int parent = index.at(step).parent;
        const bool isOrdered = parent >= 0 && index.at(parent).step->type == u"sequential";
        if (!isOrdered && places.contains(id) && (only.isEmpty() || wanted.contains(id)))
            levels[parent < 0 ? QString() : index.idOf(parent)].append(id);
    }
    return levels;
}

/// A definition with only the chosen steps of one level, so that the rest does not count.
WorkflowDefinition excerpt(const WorkflowDefinition &definition, const QString &container,
                           const QStringList &steps)
{
    WorkflowDefinition part;
    part.layout = definition.layout;
    for (const model::StepDefinition &step : *stepsOf(definition, container)) {
        if (steps.contains(step.id))
            part.steps.push_back(step);
    }
    return part;
}

/// Writes down where the steps of one container stand now.
void writeLevel(WorkflowDefinition &after, const QString &container, const Level &level,
                const QHash<QString, QPointF> &corners)
{
    PositionWriter writer(after);
    for (const QString &step : level.pinned())
        writer.put(step, level.before(step).topLeft());
    const QPointF least = container.isEmpty() ? QPointF(-1e9, -1e9) : QPointF(16, 36);
    for (auto corner = corners.begin(); corner != corners.end(); ++corner)
        writer.put(corner.key(), {qMax(corner->x(), least.x()), qMax(corner->y(), least.y())});
}

} // namespace

model::Edit layingOut(const WorkflowDefinition &definition, const QStringList &only,
                      const Places &places, const base::CancellationToken &cancellation)
{
    const bool isAll = only.isEmpty();
    WorkflowDefinition after = definition;
    QHash<QString, QRectF> automatic;
    if (isAll)
        automatic = automaticPlaces(definition);
    const auto levels = levelsOf(definition, only, places);
    for (auto level = levels.begin(); level != levels.end(); ++level) {
        if (cancellation.isCancelled())
            return {model::Batch{}};
        if (!isAll && level->size() < 2)
            continue;
        if (!isAll)
            automatic = automaticPlaces(excerpt(definition, level.key(), *level));
        const Level siblings(definition, *level, originOf(level.key(), places), places);
        keepPlaces(after, level.key(), places);
        writeLevel(after, level.key(), siblings, siblings.corners(automatic));
    }
    return cancellation.isCancelled() ? model::Edit{model::Batch{}}
                                      : editBetween(definition, std::move(after));
}

} // namespace millrace::ui
