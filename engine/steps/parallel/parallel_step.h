// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/step_descriptor.h"
#include "engine/plan/execution_plan.h"

namespace millrace::steps {

/// `parallel`: children at once; succeeds when enough of them do.
model::StepDescriptor describeParallel();
/// Errors: class validation.
base::Result<void> lowerParallel(const model::StepDefinition &step, plan::PlanNode &node);

} // namespace millrace::steps
