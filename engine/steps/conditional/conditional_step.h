// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/step_descriptor.h"
#include "engine/plan/execution_plan.h"

namespace millrace::steps {

/// `conditional`: takes the first route that is true, or every one with `mode: all`.
model::StepDescriptor describeConditional();
/// Errors: class validation.
base::Result<void> lowerConditional(const model::StepDefinition &step, plan::PlanNode &node);

} // namespace millrace::steps
