// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/step_definition.h"
#include "ui/inspector/inspector_field.h"

namespace millrace::ui {

/// What can be set of a step, from its descriptor: a new step type or kind of action needs no code
/// here. Sections without fields are left out.
std::vector<InspectorSection> stepSections(const model::StepDefinition &step,
                                           const model::StepCatalogue &catalogue);
/// What can be set of several steps at once; settings only where all are of one type and kind.
std::vector<InspectorSection> sharedSections(const model::StepDefinition &first, bool areAlike,
                                             const model::StepCatalogue &catalogue);
/// What can be set of the workflow itself.
std::vector<InspectorSection> workflowSections();

/// The fields of a step type's own settings.
std::vector<InspectorField> settingsOf(const model::StepDefinition &step,
                                       const model::StepCatalogue &catalogue);
/// Fields that a retry policy at `path` has, with a preview.
std::vector<InspectorField> retryFields(const QString &path);

} // namespace millrace::ui
