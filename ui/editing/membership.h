// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/change.h"
#include "ui/editing/places.h"

#include "engine/base/result.h"

#include <QSet>

namespace millrace::ui {

struct MoveTarget
{
    QString container = {}; ///< empty: the top
    int index = -1;         ///< among the steps of a sequence, without those that move; -1: the end
    QHash<QString, QPointF> corners = {}; ///< of the steps that move, in scene units
};

/// Puts steps into a container or out of one. Edges that would cross its border move to the
/// container; in a sequence the order is the place. Errors: class usage, worded for people: into
/// itself, a container that is gone.
base::Result<Change> movingInto(const model::WorkflowDefinition &definition,
                                const QStringList &steps, const MoveTarget &target,
                                const Places &places);

/// Lets edges of the moved steps that cross a border now lead to the containers instead. What would
/// make a circle or lead from a container to what is in it goes.
void liftEdges(model::WorkflowDefinition &definition, const QSet<QString> &moved);

} // namespace millrace::ui
