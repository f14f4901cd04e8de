// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/step_descriptor.h"
#include "engine/plan/execution_plan.h"

namespace millrace::steps {

/// How every step type of this build becomes plan primitives. Types that are not here do not exist
/// in this version.
plan::LoweringTable builtinLowering();

/// Every step type and action kind of this build, for validation, forms and lists.
model::StepCatalogue builtinCatalogue();

} // namespace millrace::steps
