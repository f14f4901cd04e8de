// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/expression_preview.h"

#include "engine/expression/expression.h"
#include "engine/expression/string_template.h"

#include <algorithm>

namespace millrace::model {

namespace {

/// Answers from an object of roots, as a run's state would.
class DataScope final : public expression::Scope
{
public:
    explicit DataScope(const Value &data) : m_data(data) {}

    std::optional<Value> root(QStringView name) const override
    {
        if (!m_data.has(name))
            return {};
        return m_data[name];
    }
    Value step(QStringView id) const override { return m_data[u"steps"][id]; }
    Value allSteps() const override { return m_data[u"steps"]; }
    double now() const override { return m_data[u"run"][u"now"].numberOr(0); }
    double random(int) const override { return 0.5; }

private:
    const Value &m_data;
};

ExpressionIssue issueOf(const base::Error &error, qsizetype textLength)
{
    const int size = static_cast<int>(textLength);
    const int column = static_cast<int>(error.details[u"column"].numberOr(1));
    const int length = static_cast<int>(error.details[u"length"].numberOr(1));
    const int position = std::clamp(column - 1, 0, size);
    return {error.message, error.hint, position, std::clamp(length, 0, size - position)};
}

} // namespace

std::optional<ExpressionIssue> expressionIssue(const QString &text)
{
    const auto parsed = expression::Expression::parse(text);
    if (parsed)
        return {};
    return issueOf(parsed.error(), text.size());
}

std::optional<ExpressionIssue> templateIssue(const QString &text)
{
    if (!text.contains(u"${"))
        return {};
    const auto parsed = expression::ValueTemplate::parse(Value(text));
    if (parsed)
        return {};
    return issueOf(parsed.error(), text.size());
}

base::Result<Value> evaluateExpression(const QString &text, const Value &data)
{
    const auto parsed = expression::Expression::parse(text);
    if (!parsed)
        return base::fail(parsed.error());
    return parsed->evaluate(DataScope(data));
}

base::Result<Value> evaluateTemplate(const QString &text, const Value &data)
{
    const auto parsed = expression::ValueTemplate::parse(Value(text));
    if (!parsed)
        return base::fail(parsed.error());
    return parsed->resolve(DataScope(data));
}

} // namespace millrace::model
