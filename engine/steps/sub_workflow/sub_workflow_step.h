// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/step_descriptor.h"
#include "engine/plan/execution_plan.h"

namespace millrace::steps {

/// `sub_workflow`: runs another definition as a child run.
model::StepDescriptor describeSubWorkflow();
/// Errors: class validation.
base::Result<void> lowerSubWorkflow(const model::StepDefinition &step, plan::PlanNode &node);

} // namespace millrace::steps
