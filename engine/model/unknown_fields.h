// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/problem.h"
#include "engine/model/step_descriptor.h"
#include "engine/model/workflow_definition.h"

namespace millrace::model {

/// A warning for every member that the model does not know: it is kept and means nothing. Members
/// that the catalogue's step type declares are known.
std::vector<Problem> unknownFields(const WorkflowDefinition &definition,
                                   const StepCatalogue &catalogue);

} // namespace millrace::model
