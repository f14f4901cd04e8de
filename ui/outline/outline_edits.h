// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/change.h"
#include "ui/outline/outline_tree.h"

#include "engine/base/result.h"

namespace millrace::ui {

enum class Direction : std::uint8_t
{
    Up,
    Down,
    In, ///< into the container before it
    Out ///< beside its container
};

/// Moves a step by one place, as the outline shows it. Errors: class usage, worded for people: it
/// is first, there is no container, steps outside of sequences have no order of their own.
base::Result<Change> movingStep(const model::WorkflowDefinition &definition,
                                const OutlineTree &tree, const QString &step, Direction direction);

/// The steps that one can be connected to, and those that it leads to, in the order of the flow.
QStringList connectable(const model::WorkflowDefinition &definition, const QString &step);
QStringList connected(const model::WorkflowDefinition &definition, const QString &step);

} // namespace millrace::ui
