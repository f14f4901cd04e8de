// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/step_descriptor.h"
#include "engine/plan/execution_plan.h"

namespace millrace::steps {

/// `action`: one unit of work. transform and noop are computed inside the core, script is pure,
/// every other kind acts on the outside. The parameters are the action without its kind; the source
/// of a script is never taken for a template.
model::StepDescriptor describeAction();
/// Errors: class validation.
base::Result<void> lowerAction(const model::StepDefinition &step, plan::PlanNode &node);

} // namespace millrace::steps
