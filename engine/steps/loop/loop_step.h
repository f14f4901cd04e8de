// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/step_descriptor.h"
#include "engine/plan/execution_plan.h"

namespace millrace::steps {

/// `loop`: its body while a condition holds, or for each item of a list.
model::StepDescriptor describeLoop();
/// Errors: class validation.
base::Result<void> lowerLoop(const model::StepDefinition &step, plan::PlanNode &node);

} // namespace millrace::steps
