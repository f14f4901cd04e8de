// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/schema_rules.h"
#include "engine/model/schema_validator.h"

namespace millrace::model::schema {

/// One check of one value; used once.
class Checker
{
public:
    Checker(const std::vector<Node> &nodes, std::vector<SchemaProblem> &problems)
        : m_nodes(nodes), m_problems(problems)
    {
    }

    /// Checks the value at `path`; true where it fits.
    bool check(NodeIndex node, const Value &value, const QString &path);
    /// Why the check gave up; empty where it did not.
    const QString &exhausted() const { return m_exhausted; }

private:
    bool apply(const TypeRule &rule, const Value &value, const QString &path);
    bool apply(const EnumRule &rule, const Value &value, const QString &path);
    bool apply(const BoundRule &rule, const Value &value, const QString &path);
    bool apply(const PatternRule &rule, const Value &value, const QString &path);
    bool apply(const FormatRule &rule, const Value &value, const QString &path);
    bool apply(const RequiredRule &rule, const Value &value, const QString &path);
    bool apply(const PropertiesRule &rule, const Value &value, const QString &path);
    bool apply(const PropertyNamesRule &rule, const Value &value, const QString &path);
    bool apply(const DependentRule &rule, const Value &value, const QString &path);
    bool apply(const ItemsRule &rule, const Value &value, const QString &path);
    bool apply(const UniqueItemsRule &rule, const Value &value, const QString &path);
    bool apply(const ContainsRule &rule, const Value &value, const QString &path);
    bool apply(const CombinationRule &rule, const Value &value, const QString &path);
    bool apply(const ConditionRule &rule, const Value &value, const QString &path);
    bool apply(const ReferenceRule &rule, const Value &value, const QString &path);
    bool apply(const NeverRule &rule, const Value &value, const QString &path);

    bool checkMember(const PropertiesRule &rule, const base::Member &member, const QString &path);
    bool matches(const QRegularExpression &expression, const QString &text);
    /// Whether the value fits, saying nothing about why not.
    bool fits(NodeIndex node, const Value &value);
    bool anyOf(const CombinationRule &rule, const Value &value, const QString &path);
    bool oneOf(const CombinationRule &rule, const Value &value, const QString &path);
    QString describe(NodeIndex node) const;
    bool spend(std::size_t units);
    bool refuse(const QString &path, QStringView keyword, const QString &message);

    const std::vector<Node> &m_nodes;
    std::vector<SchemaProblem> &m_problems;
    QString m_exhausted;
    std::size_t m_spent = 0;
    int m_depth = 0;
    bool m_isSilent = false;
};

/// "a number", "an object": what there is, for messages.
QString typeText(const Value &value);
/// "a string or a number": what a type rule wants.
QString typeText(unsigned allowed);
/// A value in a message, cut where it is long.
QString briefText(const Value &value);

} // namespace millrace::model::schema
