// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/workflow_definition.h"

namespace millrace::model {

/// Replaces every mention of a step id in a step (not in its children): edges, handlers,
/// expressions and templates. The step's own id is left alone.
void renameReferences(StepDefinition &step, const QString &from, const QString &to);

/// The same in what the workflow says beside its steps: output, subject, tests, positions and marks
/// of the layout.
void renameReferences(WorkflowDefinition &definition, const QString &from, const QString &to);

} // namespace millrace::model
