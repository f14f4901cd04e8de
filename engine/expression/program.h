// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/expression/ast.h"
#include "engine/expression/expression.h"

#include <deque>

namespace millrace::expression {

/// A place in the text that names a step.
struct StepMention
{
    QString id;
    int position = 0; ///< of the name itself, without quotes
    int length = 0;
};

/// A parsed expression: the tree and what the analysis found. For the modules that look into
/// expressions (translation for exporters, type hints); everyone else uses Expression. Immutable
/// once built. Thread: any.
class Program
{
public:
    Program() = default;
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;

    QString text;
    int columnBase = 0;         ///< added to columns in errors: where the text begins in a template
    const Node *root = nullptr; ///< never null in a finished program
    std::vector<QString> roots; ///< distinct root names read
    int slotCount = 0;          ///< parameters of all arrow functions
    std::vector<Read> reads;
    std::vector<StepMention> steps;
    bool isVolatile = false;
    std::deque<Node> nodes; ///< owns the tree; a deque keeps the addresses

    QStringView textOf(const Node &node) const
    {
        return QStringView(text).mid(node.position, node.length);
    }
};

/// Parses and analyses. columnBase shifts the columns of errors.
Result<std::shared_ptr<const Program>> parseProgram(const QString &text, int columnBase = 0);

} // namespace millrace::expression
