// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/workflow_definition.h"

namespace millrace::model {

/// What an expression can name at one place of a workflow.
struct Surroundings
{
    /// Roots and what is known below them: shapes from the definition, values where a run gave
    /// some. A member that is undefined is known by its name only.
    Value known = {};
};

/// `data` is what a run knew at the step, as evaluateExpression() takes it; undefined: nothing. An
/// empty step stands for the workflow, which sees every step. `roots` are names that only this
/// place has (result, iteration). Only steps that are settled before it are named. Cost: the graph
/// of the definition.
Surroundings surroundingsOf(const WorkflowDefinition &definition, const QString &step,
                            const QStringList &roots, const Value &data);

enum class NameKind : std::uint8_t
{
    Data,
    Step,
    Function, ///< a method or function; what follows is "("
    Word,     ///< a keyword or a constant
};

struct CompletionName
{
    QString name = {};
    NameKind kind = NameKind::Data;
    Value sample = {}; ///< what it holds, where that is known
};

/// The names that fit at a cursor, and what of the text they replace.
struct Completion
{
    int position = 0;
    int length = 0;
    std::vector<CompletionName> names = {};
};

/// Names that begin with what stands before the cursor, as long as it is no text or number. At most
/// 200, data before functions.
Completion completeExpression(QStringView text, int cursor, const Surroundings &surroundings);
/// The same inside of ${…}; nothing outside of it.
Completion completeTemplate(QStringView text, int cursor, const Surroundings &surroundings);

} // namespace millrace::model
