// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/step_descriptor.h"
#include "engine/plan/execution_plan.h"

namespace millrace::steps {

/// `sequential`: children one after another, each given the output of the one before as `input`.
model::StepDescriptor describeSequential();
/// Errors: class validation.
base::Result<void> lowerSequential(const model::StepDefinition &step, plan::PlanNode &node);

} // namespace millrace::steps
