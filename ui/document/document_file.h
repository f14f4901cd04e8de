// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/model/step_descriptor.h"
#include "engine/model/workflow_definition.h"

namespace millrace::ui {

/// Reads a definition of at most 64 MiB. Errors: not_found, validation, each with the path.
/// `bytes` is told what the file has.
base::Result<model::WorkflowDefinition> readDocument(const QString &path,
                                                     const model::StepCatalogue &catalogue,
                                                     QByteArray *bytes = nullptr);
/// Writes it whole or not at all; what was there stays when it fails. Error: internal "file.write".
base::Done writeDocument(const QString &path, const model::WorkflowDefinition &definition);

} // namespace millrace::ui
