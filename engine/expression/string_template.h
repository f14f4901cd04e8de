// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/expression/expression.h"

namespace millrace::expression {

/// A JSON value whose strings may hold ${expression}: the parameters of an action, the title of an
/// approval. A string that is one ${...} alone keeps the value's type; $${ stands for ${.
/// Compiled once, immutable. Thread: any.
class ValueTemplate
{
public:
    ValueTemplate();
    /// Errors: class validation, details {column, path} where path names the place in the value.
    static Result<ValueTemplate> parse(const Value &value);

    /// Whether there is nothing to evaluate; resolve() then returns the value as it stands.
    bool isConstant() const;
    std::vector<Read> reads() const;
    Result<Value> resolve(const Scope &scope, const Limits &limits = {}) const;

private:
    struct Node;
    std::shared_ptr<const Node> m_root; // shared by copies, immutable
};

} // namespace millrace::expression
