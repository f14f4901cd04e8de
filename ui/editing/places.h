// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/workflow_definition.h"

#include <QHash>
#include <QRectF>

#include <vector>

namespace millrace::ui {

/// Where every step is drawn, in scene units, by id. What the layout leaves open is known to the
/// canvas only, so that it is handed in.
using Places = QHash<QString, QRectF>;

/// Changes the positions of a layout, many at once for the price of one.
class PositionWriter
{
public:
    explicit PositionWriter(model::WorkflowDefinition &definition);
    ~PositionWriter();
    PositionWriter(const PositionWriter &) = delete;
    PositionWriter &operator=(const PositionWriter &) = delete;

    bool has(const QString &step) const { return m_positions.has(step); }
    /// Relative to the container, rounded to whole units.
    void put(const QString &step, QPointF place);
    void remove(const QString &step);

private:
    model::WorkflowDefinition &m_definition;
    base::Value m_positions;
    bool m_isChanged = false;
};

/// The steps of a container (empty: of the top); null where there is no such container.
std::vector<model::StepDefinition> *stepsOf(model::WorkflowDefinition &definition,
                                            const QString &container);
const std::vector<model::StepDefinition> *stepsOf(const model::WorkflowDefinition &definition,
                                                  const QString &container);

/// Whether a step type holds others.
bool holdsSteps(const QString &type);

/// Whether the layout says where any of these steps is.
bool arePlaced(const model::WorkflowDefinition &definition,
               const std::vector<model::StepDefinition> &steps);
/// Writes down where the steps of a container are, so that one that comes does not move them.
void keepPlaces(model::WorkflowDefinition &definition, const QString &container,
                const Places &places);
/// Forgets where the steps of a container are: a sequence is a column, always.
void forgetPlaces(model::WorkflowDefinition &definition, const QString &container);

/// The upper left corner of the container's own coordinates, in scene units.
QPointF originOf(const QString &container, const Places &places);

/// The place nearest to a wish, to its right or below, where a box covers none of the others.
QPointF freePlace(QPointF wish, QSizeF size, const std::vector<QRectF> &taken);

} // namespace millrace::ui
