// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/workflow_definition.h"

#include <functional>

namespace millrace::ui {

/// Called with an expression that may be changed in place.
using ExpressionVisitor = std::function<void(QString &expression)>;

/// Visits every expression that a step (not its children) holds: those that are one by nature, and
/// those inside of ${…} in templates. Text that does not parse is not visited.
void visitExpressions(model::StepDefinition &step, const ExpressionVisitor &visitor);
/// The same for output and subject of the workflow.
void visitExpressions(model::WorkflowDefinition &definition, const ExpressionVisitor &visitor);

} // namespace millrace::ui
