// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/workflow_definition.h"

#include <optional>

namespace millrace::model {

/// Where a step stands: its position at the top, then in each container. Unlike an id it is
/// unmistakable in a definition that is being repaired.
using StepPath = std::vector<int>;

/// The first step of that id; nothing where there is none.
std::optional<StepPath> findStep(const WorkflowDefinition &definition, const QString &id);
/// Every step's path, containers before their children.
std::vector<StepPath> allSteps(const WorkflowDefinition &definition);

/// The step, or null where the path leads nowhere.
StepDefinition *stepAt(WorkflowDefinition &definition, const StepPath &path);
const StepDefinition *stepAt(const WorkflowDefinition &definition, const StepPath &path);
/// The list that a path's last position counts in, or null.
std::vector<StepDefinition> *siblingsOf(WorkflowDefinition &definition, const StepPath &path);

/// A copy of a step without its children, which are not copied either; the step stays as it is.
StepDefinition withoutChildren(StepDefinition &step);

} // namespace millrace::model
