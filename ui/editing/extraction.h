// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/change.h"
#include "ui/editing/places.h"

#include "engine/base/result.h"

namespace millrace::ui {

struct Extracted
{
    Change change;                           ///< of the workflow that the steps are taken from
    model::WorkflowDefinition workflow = {}; ///< the new one, which the step runs
};

/// Takes steps into a workflow of their own, run by a `sub_workflow` step in their place. What the
/// steps read from outside becomes its input, what others read of them its output; expressions on
/// both sides are rewritten. `file` is written into the step as it is. Nothing is stored. Errors:
/// class usage, worded for people: steps that cannot be grouped, a read that cannot be passed on
/// (a computed member of `steps`).
base::Result<Extracted> extracting(const model::WorkflowDefinition &definition,
                                   const QStringList &steps, const QString &name,
                                   const QString &file, const Places &places);

} // namespace millrace::ui
