// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/expression/scope.h"

#include <memory>
#include <vector>

namespace millrace::expression {

using base::Error;
using base::Result;

class Program;

/// Bounds of one evaluation; reaching one is an error of class expression.
struct Limits
{
    int maxOperations = 1'000'000;      ///< nodes evaluated, plus units of work inside built-ins
    int maxDepth = 200;                 ///< of the evaluation's recursion, and of values made
    qint64 maxBytes = 64 * 1024 * 1024; ///< of everything one evaluation makes
};

/// A path of data an expression reads: {"workflow", "order", "total"}; ends where a computed index,
/// a call or the expression ends.
struct Read
{
    std::vector<QString> path;
    int column = 1; ///< of the root name, from 1
};

/// One expression of the JavaScript subset (workflow model §6), parsed once, immutable, shared by
/// copies. Thread: any.
class Expression
{
public:
    /// Errors: class validation, code "expression.*", details {column, length}.
    static Result<Expression> parse(const QString &text);

    const QString &text() const;
    /// Everything it reads, in order of appearance; arrow parameters are no reads.
    const std::vector<Read> &reads() const;
    /// Whether it reads run.now or run.random.
    bool isVolatile() const;
    /// Errors: class expression, code "expression.*", details {expression, column, values}.
    Result<Value> evaluate(const Scope &scope, const Limits &limits = {}) const;
    /// The same with JavaScript's truth of the result.
    Result<bool> test(const Scope &scope, const Limits &limits = {}) const;
    /// The text with each reference to `steps.<from>` naming `to` instead; everything else is kept.
    QString withStepRenamed(const QString &from, const QString &to) const;
    const Program &program() const;

private:
    explicit Expression(std::shared_ptr<const Program> program);
    std::shared_ptr<const Program> m_program; // shared: plans of many runs hold the same program
};

} // namespace millrace::expression
