// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/step_descriptor.h"
#include "engine/plan/execution_plan.h"

namespace millrace::steps {

/// `webhook`, outgoing: a signed HTTP call, done by the executor of kind "webhook" with the members
/// of the step that its descriptor names. The body is the step's input unless it says otherwise.
model::StepDescriptor describeWebhook();
/// Errors: class validation.
base::Result<void> lowerWebhook(const model::StepDefinition &step, plan::PlanNode &node);

} // namespace millrace::steps
