// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/places.h"

#include "engine/model/step_place.h"

#include <algorithm>
#include <cmath>

namespace millrace::ui {

using model::StepDefinition;
using model::WorkflowDefinition;

PositionWriter::PositionWriter(WorkflowDefinition &definition)
    : m_definition(definition), m_positions(definition.layout[u"positions"])
{
}

PositionWriter::~PositionWriter()
{
    if (m_isChanged)
        m_definition.layout.set(u"positions"_qs, std::move(m_positions));
}

void PositionWriter::put(const QString &step, QPointF place)
{
    const base::Value value =
        base::Value::object({{u"x"_qs, std::round(place.x())}, {u"y"_qs, std::round(place.y())}});
    m_positions.set(step, value);
    m_isChanged = true;
}

void PositionWriter::remove(const QString &step)
{
    m_isChanged |= m_positions.remove(step);
}

std::vector<StepDefinition> *stepsOf(WorkflowDefinition &definition, const QString &container)
{
    if (container.isEmpty())
        return &definition.steps;
    const auto path = model::findStep(definition, container);
    return path ? &model::stepAt(definition, *path)->steps : nullptr;
}

const std::vector<StepDefinition> *stepsOf(const WorkflowDefinition &definition,
                                           const QString &container)
{
    if (container.isEmpty())
        return &definition.steps;
    const auto path = model::findStep(definition, container);
    return path ? &model::stepAt(definition, *path)->steps : nullptr;
}

bool holdsSteps(const QString &type)
{
    static const QStringList kTypes = {u"sequential"_qs, u"parallel"_qs, u"loop"_qs,
                                       u"orchestrator"_qs, u"maker_checker"_qs};
    return kTypes.contains(type);
}

bool arePlaced(const WorkflowDefinition &definition, const std::vector<StepDefinition> &steps)
{
    const base::Value &positions = definition.layout[u"positions"];
    return std::any_of(steps.begin(), steps.end(),
                       [&](const StepDefinition &step) { return positions.has(step.id); });
}

QPointF originOf(const QString &container, const Places &places)
{
    return container.isEmpty() ? QPointF() : places.value(container).topLeft();
}

void keepPlaces(WorkflowDefinition &definition, const QString &container, const Places &places)
{
    const std::vector<StepDefinition> *steps = stepsOf(definition, container);
    if (steps == nullptr)
        return;
    const QPointF origin = originOf(container, places);
    PositionWriter writer(definition);
    for (const StepDefinition &step : *steps) {
        if (!writer.has(step.id) && places.contains(step.id))
            writer.put(step.id, places.value(step.id).topLeft() - origin);
    }
}

void forgetPlaces(WorkflowDefinition &definition, const QString &container)
{
    const std::vector<StepDefinition> *steps = stepsOf(definition, container);
    if (steps == nullptr)
        return;
    PositionWriter writer(definition);
    for (const StepDefinition &step : *steps)
        writer.remove(step.id);
}

QPointF freePlace(QPointF wish, QSizeF size, const std::vector<QRectF> &taken)
{
    constexpr double kGap = 16;
    constexpr int kColumns = 8;
    constexpr int kMost = 400;
    const auto isFree = [&](QPointF place) {
        const QRectF box = QRectF(place, size).adjusted(-kGap + 1, -kGap + 1, kGap - 1, kGap - 1);
        return std::none_of(taken.begin(), taken.end(),
                            [&](const QRectF &other) { return other.intersects(box); });
    };
    for (int i = 0; i < kMost; ++i) {
        const QPointF place = wish + QPointF((i % kColumns) * (size.width() + 2 * kGap),
                                             (i / kColumns) * (size.height() + 2 * kGap + 8));
        if (isFree(place))
            return place;
    }
    return wish;
}

} // namespace millrace::ui
