// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <vector>

namespace millrace::expression {

using base::Error;
using base::Result;

enum class TokenKind : std::uint8_t
{
    End,
    Number,
    String,
    Name,         ///< also the reserved words
    Sign,         ///< an operator or bracket
    TemplateHead, ///< from ` to the first ${ or to the closing `
    TemplatePart, ///< from the } after a substitution to the next ${ or to the closing `
};

struct Token
{
    TokenKind kind = TokenKind::End;
    bool closesTemplate = false; ///< of TemplateHead and TemplatePart
    int position = 0;            ///< in the text, UTF-16 units
    int length = 0;
    int match = -1; ///< of an opening bracket: index of the closing token
    double number = 0;
    QString string = {}; ///< of a string or template: its content
};

/// Longest text of one expression, UTF-16 units.
constexpr int kMaxTextLength = 100'000;
/// Most brackets inside each other, and height of the tree.
constexpr int kMaxNesting = 200;

enum class LexEnd : std::uint8_t
{
    AtEndOfText,
    AtClosingBrace, ///< at the first } that closes nothing: the end of a ${...}
};

/// Words, numbers, strings, templates and signs of an expression; the last token is End. Brackets
/// are matched here, so that later stages can look past a group and nesting is bounded first.
/// Errors: class validation, code "expression.*", details {column, length}, columns from 1.
Result<std::vector<Token>> tokenize(QStringView text, LexEnd end = LexEnd::AtEndOfText,
                                    int start = 0);

/// The error every stage of parsing reports; position from 0.
Error syntaxError(QStringView code, const QString &message, int position, int length,
                  const QString &hint = {});

} // namespace millrace::expression
