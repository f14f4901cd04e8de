// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/step_definition.h"

namespace millrace::model {

/// A workflow definition as it is written (workflow model §1): a plain value. Reading and writing
/// is definition_codec.h, checking validation.h, changing edit.h.
struct WorkflowDefinition
{
    QString workflowId = {};
    QString name = {};
    QString description = {};
    QString version = QStringLiteral("1.0.0");
    Value inputSchema = {};
    Value output = {}; ///< a string (expression) or an object of expressions; undefined: all data
    Value globalVariables = {};
    double timeout = 3600; ///< seconds
    QString subject = {};
    int maxParallelSteps = 10;
    RetryPolicy retryPolicy = {};
    SlaTargets slaTargets = {};
    bool optimizationEnabled = true;
    bool adaptiveRouting = true;
    QStringList compliance = {};
    Value dataClassification = {};
    QString createdAt = {};
    QString createdBy = {};
    QStringList tags = {};
    std::vector<StepDefinition> steps = {};
    Value triggers = {}; ///< list as written; undefined where there is none
    Value tests = {};    ///< list as written
    Value layout = {};
    Value extra = {}; ///< unknown members, kept in order

    friend bool operator==(const WorkflowDefinition &, const WorkflowDefinition &) = default;
};

} // namespace millrace::model
