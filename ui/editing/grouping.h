// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/change.h"
#include "ui/editing/flow.h"
#include "ui/editing/places.h"

#include "engine/base/result.h"

namespace millrace::ui {

/// Why steps cannot be put into one new container (or file), in words for people; empty where they
/// can: they stand in one container, no way leads out of the set and back in, no route leads out.
QString refusalToGroup(const Flow &flow, const QStringList &steps);
/// The steps with the handlers and compensations that only they name.
QStringList withOwnRecovery(const Flow &flow, const QStringList &steps);
/// Whether each step leads to the next and to nothing else of the set.
bool isChain(const Flow &flow, const QStringList &steps);

/// Puts steps into a new container of a type ("sequential", "parallel", "loop"); edges over its
/// border are the container's then. Errors: class usage, worded for people.
base::Result<Change> grouping(const model::WorkflowDefinition &definition, const QStringList &steps,
                              const QString &type, const Places &places);

/// Puts the steps of a container in its place; what led to it leads to its first steps, what came
/// after it waits for its last ones. Errors: class usage, worded for people.
base::Result<Change> ungrouping(const model::WorkflowDefinition &definition,
                                const QString &container, const Places &places);

} // namespace millrace::ui
