// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/change.h"
#include "ui/editing/connections.h"
#include "ui/editing/places.h"

#include <optional>

namespace millrace::ui {

/// What is to be made: a step type, and the kind of an action.
struct StepKind
{
    QString type = {};
    QString kind = {};
};

/// Where a new step goes and what it is joined to.
struct NewStepSpot
{
    QString container = {};             ///< empty: the top
    int index = -1;                     ///< among the steps of a sequence; -1: the end
    std::optional<QPointF> corner = {}; ///< in scene units; nothing: a free place is found
    QString after = {};                 ///< a step that leads to it
    std::optional<EdgeEnds> edge = {};  ///< that it is put on, instead of the above
};

/// Whether a type can stand in a container (empty: the top): a worker only in an orchestrator.
bool mayStandIn(const QString &type, const QString &containerType);

/// The edit that adds a step of a type (`kind` for actions), after another where `after` names one:
/// as its neighbour, waiting for it. The name is the type's, the id follows from it. `id` is told.
model::Edit newStep(const model::WorkflowDefinition &definition, const QString &type,
                    const QString &kind, const QString &after, QString &id);

/// The same for any spot. Where the layout says where the neighbours are, the step gets a place
/// beside them that is free.
Change addingStep(const model::WorkflowDefinition &definition, const StepKind &kind,
                  const NewStepSpot &spot, const Places &places);

} // namespace millrace::ui
