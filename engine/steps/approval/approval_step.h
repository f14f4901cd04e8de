// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/step_descriptor.h"
#include "engine/plan/execution_plan.h"

namespace millrace::steps {

/// `human_approval`: asks people (workflow model §8).
model::StepDescriptor describeApproval();
/// Errors: class validation.
base::Result<void> lowerApproval(const model::StepDefinition &step, plan::PlanNode &node);

} // namespace millrace::steps
