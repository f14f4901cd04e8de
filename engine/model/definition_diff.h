// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/workflow_definition.h"

namespace millrace::model {

/// A place that differs: undefined stands for what is not there.
struct FieldChange
{
    QString path; ///< "retry_policy.delay", "routes[0].to"
    Value before = {};
    Value after = {};
    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

struct StepChange
{
    QString step;
    std::vector<FieldChange> fields = {};
    friend bool operator==(const StepChange &, const StepChange &) = default;
};

/// A step that stands in another container or elsewhere among its siblings.
struct StepMove
{
    QString step;
    QString containerBefore = {}; ///< empty: the top
    QString containerAfter = {};
    int indexBefore = 0;
    int indexAfter = 0;
    friend bool operator==(const StepMove &, const StepMove &) = default;
};

/// What changed from one version of a definition to another. Steps are matched by id; a renamed
/// step is one removed and one added. Of steps that share an id (no run takes such a definition)
/// the first one counts.
struct DefinitionDiff
{
    std::vector<FieldChange> workflow = {}; ///< all but steps and layout
    QStringList added = {};                 ///< in the order of the later version
    QStringList removed = {};               ///< in the order of the earlier one
    std::vector<StepMove> moved = {};       ///< as few as explain the order
    std::vector<StepChange> changed = {};   ///< in the order of the later version
    std::vector<FieldChange> layout = {};

    /// Whether the versions say the same, layout included.
    bool isEmpty() const;
    friend bool operator==(const DefinitionDiff &, const DefinitionDiff &) = default;
};

DefinitionDiff diffDefinitions(const WorkflowDefinition &before, const WorkflowDefinition &after);

} // namespace millrace::model
