// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/expression/expression.h"

#include "engine/expression/analysis.h"
#include "engine/expression/evaluator.h"
#include "engine/expression/parser.h"

#include <algorithm>

namespace millrace::expression {

Result<std::shared_ptr<const Program>> parseProgram(const QString &text, int columnBase)
{
    const auto shifted = [columnBase](Error error) {
        const int column = static_cast<int>(error.details[u"column"].numberOr(0));
        error.message.replace(u" at column %1"_qs.arg(column),
                              u" at column %1"_qs.arg(column + columnBase));
        error.details.set(u"column"_qs, column + columnBase);
        return base::fail(std::move(error));
    };
    if (text.size() > kMaxTextLength)
        return shifted(
            syntaxError(u"expression.too_long",
                        u"an expression has at most %1 characters"_qs.arg(kMaxTextLength), 0, 0));
    const auto program = std::make_shared<Program>();
    program->text = text;
    program->columnBase = columnBase;
    Result<std::vector<Token>> tokens = tokenize(program->text);
    if (!tokens)
        return shifted(tokens.error());
    const Result<void> parsed = Parser(*program, std::move(*tokens)).run();
    if (!parsed)
        return shifted(parsed.error());
    analyse(*program);
    return program;
}

Expression::Expression(std::shared_ptr<const Program> program) : m_program(std::move(program))
{
}

Result<Expression> Expression::parse(const QString &text)
{
    auto program = parseProgram(text);
    if (!program)
        return base::fail(program.error());
    return Expression(std::move(*program));
}

const QString &Expression::text() const
{
    return m_program->text;
}

const std::vector<Read> &Expression::reads() const
{
    return m_program->reads;
}

bool Expression::isVolatile() const
{
    return m_program->isVolatile;
}

const Program &Expression::program() const
{
    return *m_program;
}

Result<Value> Expression::evaluate(const Scope &scope, const Limits &limits) const
{
    Evaluator evaluator(*m_program, scope, limits);
    Result<Value> result;
    if (!evaluator.run(*result))
        return base::fail(evaluator.takeError());
    return result;
}

Result<bool> Expression::test(const Scope &scope, const Limits &limits) const
{
    Evaluator evaluator(*m_program, scope, limits);
    bool isTrue = false;
    if (!evaluator.test(isTrue))
        return base::fail(evaluator.takeError());
    return isTrue;
}

QString Expression::withStepRenamed(const QString &from, const QString &to) const
{
    QString text = m_program->text;
    if (from == to)
        return text; // names written with escapes stay as they are
    // From the end, so that the places before stay right. Mentions come in order of their calls.
    std::vector<StepMention> mentions = m_program->steps;
    std::sort(mentions.begin(), mentions.end(),
              [](const StepMention &a, const StepMention &b) { return a.position > b.position; });
    for (const StepMention &mention : mentions) {
        if (mention.id == from)
            text.replace(mention.position, mention.length, to);
    }
    return text;
}

} // namespace millrace::expression
