// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/expression_cache.h"
#include "engine/model/workflow_definition.h"

namespace millrace::model {

/// One place of a definition that writes or reads a piece of data.
struct DataUse
{
    QString step = {};  ///< empty: the workflow
    QString field = {}; ///< "input_mapping.total"
    friend bool operator==(const DataUse &, const DataUse &) = default;
};

enum class DataKind : std::uint8_t
{
    Input,    ///< named by the input's schema
    Variable, ///< a global variable
    Written,  ///< an output mapping makes it
    Output    ///< of a step
};

/// One piece of data that a run has, and who touches it.
struct DataVariable
{
    QString path = {}; ///< "workflow.order.id", "steps.ocr.output"
    DataKind kind = DataKind::Variable;
    std::vector<DataUse> writers = {};
    std::vector<DataUse> readers = {};
};

/// Every input, variable, written path and step's output, in that order, each with what writes and
/// reads it or a part of it. Expressions that do not parse read nothing. The cache spares parsing
/// again what an earlier call has parsed. Thread: any, one at a time per cache.
std::vector<DataVariable> dataVariables(const WorkflowDefinition &definition,
                                        ExpressionCache &cache);

} // namespace millrace::model
