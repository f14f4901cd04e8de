// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/expression_cache.h"
#include "engine/model/problem.h"
#include "engine/model/step_descriptor.h"
#include "engine/model/workflow_definition.h"

#include <QByteArrayView>

namespace millrace::model {

/// Everything that is wrong with a definition, in the order of the file: errors forbid a run,
/// warnings do not. The catalogue says which step types and action kinds there are. A cache spares
/// parsing what an earlier call has parsed. Thread: any, but one at a time per cache.
std::vector<Problem> validate(const WorkflowDefinition &definition, const StepCatalogue &catalogue,
                              ExpressionCache *cache = nullptr);

/// The same for the text of a definition: problems of its shape and of its meaning together, what
/// both find told once.
std::vector<Problem> validateText(QByteArrayView bytes, const StepCatalogue &catalogue);

/// Whether a text is a step id: [A-Za-z_][A-Za-z0-9_]*.
bool isStepId(QStringView text);
/// Whether a text is a semantic version. Source: semver.org 2.0.0.
bool isSemanticVersion(QStringView text);

} // namespace millrace::model
