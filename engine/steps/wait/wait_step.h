// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/step_descriptor.h"
#include "engine/plan/execution_plan.h"

namespace millrace::steps {

/// `wait`: for a duration, a point in time or a named event.
model::StepDescriptor describeWait();
/// Errors: class validation.
base::Result<void> lowerWait(const model::StepDefinition &step, plan::PlanNode &node);

} // namespace millrace::steps
