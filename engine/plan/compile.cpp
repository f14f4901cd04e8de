// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/plan/execution_plan.h"

namespace millrace::plan {

namespace {

base::Error inStep(base::Error error, const QString &stepId)
{
    error.message = u"step %1: %2"_qs.arg(stepId, error.message);
    return error;
}

} // namespace

Result<Expression> compileExpression(const QString &text, const QString &stepId)
{
    Result<Expression> expression = Expression::parse(text);
    if (!expression)
        return base::fail(inStep(expression.error(), stepId));
    return expression;
}

Result<ValueTemplate> compileTemplate(const Value &value, const QString &stepId)
{
    Result<ValueTemplate> compiled = ValueTemplate::parse(value);
    if (!compiled)
        return base::fail(inStep(compiled.error(), stepId));
    return compiled;
}

Result<std::vector<CompiledMapping>> compileMappings(const std::vector<model::Mapping> &mappings,
                                                     const QString &stepId)
{
    std::vector<CompiledMapping> compiled;
    compiled.reserve(mappings.size());
    for (const model::Mapping &mapping : mappings) {
        Result<Expression> expression = compileExpression(mapping.expression, stepId);
        if (!expression)
            return base::fail(expression.error());
        compiled.push_back({mapping.target, std::move(*expression)});
    }
    return compiled;
}

} // namespace millrace::plan
