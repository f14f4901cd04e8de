// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/change.h"
#include "ui/editing/copied_steps.h"

namespace millrace::ui {

/// Where pasted steps go.
struct PasteSpot
{
    QString container = {};    ///< empty: the top
    int index = -1;            ///< among the steps of a sequence; -1: the end
    QPointF corner = {};       ///< upper left corner of all of them, in scene units
    bool keepsInbound = false; ///< what they wait for outside of the set stays, where it is there
};

/// Adds copies. Ids that are taken get a number, mentions inside of the set follow; edges to steps
/// outside are dropped. Errors: class usage, where the container is not there or would be too deep.
base::Result<Change> pasting(const model::WorkflowDefinition &definition, const CopiedSteps &copied,
                             const PasteSpot &spot, const Places &places);

/// Copies steps beside themselves, in their own containers.
base::Result<Change> duplicating(const model::WorkflowDefinition &definition,
                                 const QStringList &steps, const Places &places);

} // namespace millrace::ui
