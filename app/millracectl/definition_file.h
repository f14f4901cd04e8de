// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/output/output.h"
#include "engine/model/definition_codec.h"
#include "engine/model/validation.h"

namespace millrace::app {

/// Bytes of a file of at most 64 MiB; "-" is standard input. Errors: not_found, validation.
base::Result<QByteArray> readWholeFile(const QString &path);

/// A definition from a file, as far as it can be read, with everything that is wrong with it.
struct CheckedDefinition
{
    model::WorkflowDefinition definition = {};
    std::vector<model::Problem> problems = {};
};
/// Errors: those of readWholeFile().
base::Result<CheckedDefinition> checkDefinitionFile(const QString &path);

/// A definition that may run. Its problems are said to people, all of them; errors among them are
/// an error: class validation, code "definition.refused".
base::Result<model::WorkflowDefinition> loadDefinitionFile(Output &output, const QString &path);

} // namespace millrace::app
