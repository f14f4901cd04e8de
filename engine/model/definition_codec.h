// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/problem.h"
#include "engine/model/step_descriptor.h"
#include "engine/model/workflow_definition.h"

#include <QByteArrayView>

namespace millrace::model {

using base::Result;

struct LoadedDefinition
{
    WorkflowDefinition definition;
    std::vector<Problem> warnings = {};
    QString migratedFrom = {}; ///< "millrace/0"; empty where the document was current
};

/// A definition as far as it could be read, with everything that is wrong with its shape.
struct InspectedDefinition
{
    WorkflowDefinition definition = {}; ///< what does not fit holds its default
    std::vector<Problem> problems = {}; ///< errors and warnings
    bool isReadable = false;            ///< false: no JSON object, or of a format not known
    QString migratedFrom = {};
};

/// Reads a definition: strict JSON of at most 64 MiB, migrated from older formats, checked against
/// the published schema. Unknown members are kept and warned about, except those that the
/// catalogue's step types declare. Thread: any.
InspectedDefinition inspectDefinition(QByteArrayView bytes, const StepCatalogue &catalogue = {});
InspectedDefinition inspectDefinition(const Value &document, const StepCatalogue &catalogue = {});

/// The same for callers that want a definition or a refusal. Errors: "definition.newer_format",
/// "definition.unknown_format", "json.*", "definition.malformed"; details.problems lists
/// everything.
Result<LoadedDefinition> readDefinition(QByteArrayView bytes, const StepCatalogue &catalogue = {});
Result<LoadedDefinition> readDefinition(const Value &document, const StepCatalogue &catalogue = {});

/// The text of a definition: members in the order of the README, those equal to their default left
/// out, two spaces, a line feed at the end. Reading it gives the same definition, writing that the
/// same bytes.
QByteArray writeDefinition(const WorkflowDefinition &definition);
Value definitionToValue(const WorkflowDefinition &definition);
Value stepToValue(const StepDefinition &step);

/// SHA-256 (hexadecimal) of what a run of the definition depends on: everything but layout and
/// notes. Unknown members count.
QString definitionDigest(const WorkflowDefinition &definition);

} // namespace millrace::model
