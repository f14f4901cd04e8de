// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/schema_validator.h"

#include "engine/model/schema_checker.h"
#include "engine/model/schema_compiler.h"

#include <algorithm>

namespace millrace::model {

namespace schema {

bool Checker::apply(const CombinationRule &rule, const Value &value, const QString &path)
{
    switch (rule.combination) {
    case Combination::AllOf: {
        bool isFit = true;
        for (NodeIndex node : rule.nodes)
            isFit &= check(node, value, path);
        return isFit;
    }
    case Combination::AnyOf:
        return anyOf(rule, value, path);
    case Combination::OneOf:
        return oneOf(rule, value, path);
    case Combination::Not:
        // An unfinished check says neither yes nor no.
        if (!fits(rule.nodes.front(), value))
            return m_exhausted.isEmpty();
        return refuse(path, u"not", u"must not be "_qs + describe(rule.nodes.front()));
    }
    return true;
}

bool Checker::anyOf(const CombinationRule &rule, const Value &value, const QString &path)
{
    QStringList wanted;
    std::vector<std::vector<SchemaProblem>> reasons;
    for (NodeIndex node : rule.nodes) {
        if (fits(node, value))
            return true;
        if (m_isSilent || !m_exhausted.isEmpty())
            continue;
        const std::size_t before = m_problems.size();
        check(node, value, path);
        const auto first = m_problems.begin() + static_cast<std::ptrdiff_t>(before);
        const bool isOtherType = std::any_of(first, m_problems.end(), [&](const auto &problem) {
            return problem.path == path && problem.keyword == u"type";
        });
        if (!isOtherType)
            reasons.emplace_back(first, m_problems.end());
        m_problems.erase(first, m_problems.end());
        wanted += describe(node);
    }
    // Where one form alone is of the right type, it is the one that was meant.
    if (reasons.size() == 1) {
        m_problems.insert(m_problems.end(), reasons.front().begin(), reasons.front().end());
        return false;
    }
    return refuse(path, u"anyOf",
                  u"must be %1, but is %2"_qs.arg(wanted.join(u" or "_qs), typeText(value)));
}

bool Checker::oneOf(const CombinationRule &rule, const Value &value, const QString &path)
{
    const auto count = std::count_if(rule.nodes.begin(), rule.nodes.end(),
                                     [&](NodeIndex node) { return fits(node, value); });
    if (count == 1)
        return true;
    if (count == 0 && !anyOf(rule, value, path))
        return false;
    return refuse(
        path, u"oneOf",
        u"must fit exactly one of %1 forms, but fits %2"_qs.arg(rule.nodes.size()).arg(count));
}

bool Checker::apply(const ConditionRule &rule, const Value &value, const QString &path)
{
    const auto &chosen = fits(rule.condition, value) ? rule.then : rule.otherwise;
    return chosen ? check(*chosen, value, path) : true;
}

QString Checker::describe(NodeIndex node) const
{
    const Node &described = m_nodes[static_cast<std::size_t>(node)];
    if (!described.title.isEmpty())
        return described.title;
    for (const Rule &rule : described.rules) {
        if (const auto *type = std::get_if<TypeRule>(&rule))
            return typeText(type->allowed);
        if (const auto *choices = std::get_if<EnumRule>(&rule)) {
            QStringList all;
            for (const Value &choice : choices->choices)
                all += briefText(choice);
            return all.mid(0, 20).join(u" or "_qs);
        }
        if (const auto *reference = std::get_if<ReferenceRule>(&rule))
            return describe(reference->node);
    }
    return u"what the schema describes"_qs;
}

} // namespace schema

JsonSchema::JsonSchema(std::shared_ptr<const std::vector<schema::Node>> nodes)
    : m_nodes(std::move(nodes))
{
}

Result<JsonSchema> JsonSchema::compile(const Value &schema)
{
    auto nodes = schema::Compiler(schema).compile();
    if (!nodes)
        return base::fail(nodes.error());
    return JsonSchema(std::make_shared<const std::vector<schema::Node>>(std::move(*nodes)));
}

std::vector<SchemaProblem> JsonSchema::check(const Value &value) const
{
    std::vector<SchemaProblem> problems;
    schema::Checker checker(*m_nodes, problems);
    const bool isFit = checker.check(0, value, {});
    if (!checker.exhausted().isEmpty())
        problems.push_back({{}, checker.exhausted(), u"limit"_qs});
    Q_ASSERT(isFit == problems.empty());
    Q_UNUSED(isFit)
    return problems;
}

} // namespace millrace::model
