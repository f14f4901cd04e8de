// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/step_descriptor.h"
#include "engine/plan/execution_plan.h"

namespace millrace::steps {

/// `rollback`: compensates what completed after a named step, then the run goes on.
model::StepDescriptor describeRollback();
/// Errors: class validation.
base::Result<void> lowerRollback(const model::StepDefinition &step, plan::PlanNode &node);

} // namespace millrace::steps
