// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <optional>
#include <vector>

namespace millrace::model {

using base::Value;

// What an editor of expressions shows while one is typed. Positions count UTF-16 units from 0.
// All functions are pure. Thread: any.

/// What a word of an expression is, for its colour.
enum class WordKind : std::uint8_t
{
    Root,    ///< a name that no dot stands before: data, or a parameter
    Member,  ///< a name behind a dot
    Keyword, ///< true, null, typeof, in
    Number,
    Text, ///< in quotes or backticks
    Sign,
    Mark, ///< ${ and } around an expression in a template
};

struct ExpressionWord
{
    WordKind kind = WordKind::Sign;
    int position = 0;
    int length = 0;
};

/// The words of an expression, also of one that is not finished or wrong.
std::vector<ExpressionWord> expressionWords(QStringView text);
/// Those of the expressions in a template; what stands outside of ${…} is no word.
std::vector<ExpressionWord> templateWords(QStringView text);

/// Why a text does not parse, and where.
struct ExpressionIssue
{
    QString message = {}; ///< English
    QString hint = {};
    int position = 0;
    int length = 0;
};

/// Nothing where the text is a valid expression. An empty one is none.
std::optional<ExpressionIssue> expressionIssue(const QString &text);
/// The same for a text with ${…} in it.
std::optional<ExpressionIssue> templateIssue(const QString &text);

/// What an expression gives for data: an object of what it can see ("workflow", "input", "steps" as
/// id → {status, output, error}, "run" with now). run.random is 0.5. Bounded as in a run. Errors:
/// those of parsing, and class expression with details {column}.
base::Result<Value> evaluateExpression(const QString &text, const Value &data);
/// The same for a text with ${…} in it.
base::Result<Value> evaluateTemplate(const QString &text, const Value &data);

} // namespace millrace::model
