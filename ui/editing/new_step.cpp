// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/new_step.h"

#include "ui/editing/edit_between.h"
#include "ui/editing/free_ids.h"
#include "ui/theme/step_words.h"

#include "engine/model/step_index.h"

namespace millrace::ui {

using model::StepDefinition;
using model::WorkflowDefinition;

namespace {

constexpr QSizeF kCard(224, 56);
constexpr QSizeF kFrame(256, 108); // an empty container with room for a card
constexpr double kBelow = 48;
constexpr double kBeside = 64;

StepDefinition madeOf(const WorkflowDefinition &definition, const StepKind &kind)
{
    StepDefinition step;
    step.name = stepName(kind.type, kind.kind);
    step.type = kind.type;
    if (!kind.kind.isEmpty())
        step.action = base::Value::object({{u"kind"_qs, kind.kind}});
    step.id = FreeIds(definition).take(kind.kind.isEmpty() ? kind.type : kind.kind);
    return step;
}

/// Behind the step that leads to it in the direction of the graph, else below the rest.
QPointF wishFor(const NewStepSpot &spot, const std::vector<QRectF> &taken, const Places &places,
                bool isSideways)
{
    const QString before = spot.edge ? spot.edge->from : spot.after;
    if (places.contains(before) && isSideways)
        return places.value(before).topRight() + QPointF(kBeside, 0);
    if (places.contains(before))
        return places.value(before).bottomLeft() + QPointF(0, kBelow);
    QRectF all;
    for (const QRectF &rect : taken)
        all |= rect;
    return all.isEmpty() ? QPointF() : QPointF(all.left(), all.bottom() + kBelow);
}

/// The spot with what follows from its edge or its predecessor.
NewStepSpot completed(const model::StepIndex &index, NewStepSpot spot)
{
    const QString neighbour = spot.edge ? spot.edge->from : spot.after;
    const int before = index.find(neighbour);
    if (before < 0)
        return spot;
    const int parent = index.at(before).parent;
    spot.container = parent < 0 ? QString() : index.idOf(parent);
    if (parent >= 0)
        spot.index = index.at(before).position + 1;
    return spot;
}

/// A place of its own where the neighbours have one; elsewhere all are placed automatically.
void place(WorkflowDefinition &after, const QString &id, const NewStepSpot &spot,
           const Places &places)
{
    const std::vector<StepDefinition> &level = *stepsOf(after, spot.container);
    if (!spot.corner && !arePlaced(after, level))
        return;
    std::vector<QRectF> taken;
    QString type;
    for (const StepDefinition &step : level) {
        if (places.contains(step.id))
            taken.push_back(places.value(step.id));
        if (step.id == id)
            type = step.type;
    }
    const QSizeF size = holdsSteps(type) ? kFrame : kCard;
    const QPointF corner =
        spot.corner
            ? *spot.corner
            : freePlace(wishFor(spot, taken, places, after.layout[u"direction"].text() == u"right"),
                        size, taken);
    keepPlaces(after, spot.container, places);
    QPointF relative = corner - originOf(spot.container, places);
    if (!spot.container.isEmpty())
        relative = {qMax(relative.x(), 16.0), qMax(relative.y(), 36.0)};
    PositionWriter(after).put(id, relative);
}

} // namespace

bool mayStandIn(const QString &type, const QString &containerType)
{
    return type != u"worker" || containerType == u"orchestrator";
}

model::Edit newStep(const WorkflowDefinition &definition, const QString &type, const QString &kind,
                    const QString &after, QString &id)
{
    NewStepSpot spot;
    spot.after = after;
    const Change change = addingStep(definition, {type, kind}, spot, {});
    id = change.steps.front();
    return change.edit;
}

Change addingStep(const WorkflowDefinition &definition, const StepKind &kind,
                  const NewStepSpot &wish, const Places &places)
{
    const model::StepIndex index(definition);
    NewStepSpot spot = completed(index, wish);
    if (index.find(spot.container) < 0)
        spot.container.clear();
    WorkflowDefinition after = definition;
    StepDefinition step = madeOf(definition, kind);
    const QString id = step.id;
    std::vector<StepDefinition> &level = *stepsOf(after, spot.container);
    const bool atEnd = spot.index < 0 || std::size_t(spot.index) > level.size();
    level.insert(atEnd ? level.end() : level.begin() + spot.index, std::move(step));
    const bool isSequence = !spot.container.isEmpty() &&
                            index.at(index.find(spot.container)).step->type == u"sequential";
    if (spot.edge && !isSequence)
        putBetween(after, id, *spot.edge);
    else if (index.find(spot.after) >= 0 && !isSequence)
        joinSteps(after, spot.after, id);
    isSequence ? forgetPlaces(after, spot.container) : place(after, id, spot, places);
    return {editBetween(definition, std::move(after)), {id}};
}

} // namespace millrace::ui
