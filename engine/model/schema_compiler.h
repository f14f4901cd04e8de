// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/model/schema_rules.h"

#include <QHash>

namespace millrace::model::schema {

using base::Done;
using base::Result;

/// Turns a JSON Schema into nodes; the first one is the root. Used once. Bounds and errors are
/// those of JsonSchema::compile.
class Compiler
{
public:
    explicit Compiler(const Value &root) : m_root(root) {}
    Result<std::vector<Node>> compile();

private:
    struct Pending
    {
        Value schema;
        QString path;
    };
    using Handler = Done (Compiler::*)(const Value &, const Value &, const QString &);
    struct Keyword
    {
        QStringView name;
        Handler handle;
    };
    static const std::vector<Keyword> &keywords();

    void collectNames(const Value &schema, const QString &path, int depth);
    NodeIndex nodeFor(const Value &schema, const QString &path);
    Done compileNode(std::size_t index);
    Done addRules(const Value &schema, const QString &path);
    Result<std::vector<NodeIndex>> nodeList(const Value &schemas, const QString &path);
    Result<NodeIndex> subschema(const Value &schema, const QString &path);
    void add(Rule rule) { m_nodes[m_current].rules.push_back(std::move(rule)); }

    // One per keyword: the whole subschema, the keyword's value, the keyword's path.
    Done addType(const Value &schema, const Value &value, const QString &path);
    Done addEnum(const Value &schema, const Value &value, const QString &path);
    Done addConst(const Value &schema, const Value &value, const QString &path);
    Done addPattern(const Value &schema, const Value &value, const QString &path);
    Done addFormat(const Value &schema, const Value &value, const QString &path);
    Done addRequired(const Value &schema, const Value &value, const QString &path);
    Done addPropertyNames(const Value &schema, const Value &value, const QString &path);
    Done addDependentRequired(const Value &schema, const Value &value, const QString &path);
    Done addDependentSchemas(const Value &schema, const Value &value, const QString &path);
    Done addDependencies(const Value &schema, const Value &value, const QString &path);
    Done addUniqueItems(const Value &schema, const Value &value, const QString &path);
    Done addContains(const Value &schema, const Value &value, const QString &path);
    Done addNot(const Value &schema, const Value &value, const QString &path);
    Done addIf(const Value &schema, const Value &value, const QString &path);
    Done addReference(const Value &schema, const Value &value, const QString &path);
    Done addBounds(const Value &schema, const QString &path);
    Done addProperties(const Value &schema, const QString &path);
    Done addPatternProperties(PropertiesRule &rule, const Value &schema, const QString &path);
    Done addItems(const Value &schema, const QString &path);
    Done addCombinations(const Value &schema, const QString &path);
    Result<std::pair<Value, QString>> target(const QString &reference, const QString &path) const;
    Done refuseEndlessReferences() const;

    const Value &m_root;
    std::vector<Node> m_nodes;
    std::vector<Pending> m_pending; // as many as nodes; those behind m_current are yet to compile
    QHash<QString, NodeIndex> m_byPath;
    QHash<QString, QString> m_named; // $id or #anchor -> path
    QHash<QString, Value> m_namedSchemas;
    std::size_t m_current = 0;
};

} // namespace millrace::model::schema
