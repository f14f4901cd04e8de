// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/change.h"

namespace millrace::ui {

/// Removes steps with all that is in them, and what names them. Expressions that read them stay and
/// become problems. Fast for thousands.
model::Edit removing(const model::WorkflowDefinition &definition, const QStringList &steps);

/// The same, and what came before each leads to what came after it. A route leads to the first of
/// those with its condition.
model::Edit removingAndReconnecting(const model::WorkflowDefinition &definition,
                                    const QStringList &steps);

/// Those that are in none of the others.
QStringList outermost(const model::WorkflowDefinition &definition, const QStringList &steps);

} // namespace millrace::ui
