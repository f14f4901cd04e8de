// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/schema_compiler.h"

#include "engine/model/schema_pattern.h"
#include "engine/model/value_path.h"

#include <algorithm>

namespace millrace::model::schema {

namespace {

constexpr std::size_t kMostNodes = 20'000;
constexpr int kDeepest = 200;

tl::unexpected<base::Error> refuse(const QString &code, const QString &path, const QString &message,
                                   const QString &hint = {})
{
    const QString where = path.isEmpty() ? u"the schema"_qs : path;
    base::Error error{base::ErrorClass::Validation, code, where + u' ' + message, hint};
    error.details = Value::object({{u"path"_qs, path}});
    return base::fail(std::move(error));
}

tl::unexpected<base::Error> wrongShape(const QString &path, const QString &expected)
{
    return refuse(u"schema.wrong_type"_qs, path, u"must be "_qs + expected);
}

std::optional<unsigned> typeBits(QStringView name)
{
    if (name == u"null")
        return NullType;
    if (name == u"boolean")
        return BooleanType;
    if (name == u"integer")
        return IntegerType;
    if (name == u"number")
        return NumberType | IntegerType;
    if (name == u"string")
        return StringType;
    if (name == u"array")
        return ArrayType;
    if (name == u"object")
        return ObjectType;
    return {};
}

std::optional<QStringList> strings(const Value &value)
{
    QStringList all;
    if (!value.isArray())
        return {};
    for (const Value &text : value.items()) {
        if (!text.isString())
            return {};
        all += text.text();
    }
    return all;
}

} // namespace

Result<std::vector<Node>> Compiler::compile()
{
    if (m_root.depth() > kDeepest)
        return refuse(u"schema.too_deep"_qs, {}, u"is nested more than 200 deep"_qs);
    collectNames(m_root, {}, 0);
    const Result<NodeIndex> root = subschema(m_root, {});
    if (!root)
        return base::fail(root.error());
    for (m_current = 0; m_current < m_pending.size(); ++m_current) {
        if (m_pending.size() > kMostNodes)
            return refuse(u"schema.too_large"_qs, {}, u"has more than 20,000 subschemas"_qs);
        if (Done done = compileNode(m_current); !done)
            return base::fail(done.error());
    }
    if (Done done = refuseEndlessReferences(); !done)
        return base::fail(done.error());
    return std::move(m_nodes);
}

void Compiler::collectNames(const Value &schema, const QString &path, int depth)
{
    const auto keep = [&](const QString &name) {
        if (!m_named.contains(name)) {
            m_named.insert(name, path);
            m_namedSchemas.insert(name, schema);
        }
    };
    if (schema[u"$id"].isString())
        keep(schema[u"$id"].text());
    if (schema[u"$anchor"].isString())
        keep(u'#' + schema[u"$anchor"].text());
    for (const base::Member &member : schema.members())
        collectNames(member.value, memberPath(path, member.key), depth + 1);
    for (std::size_t i = 0; i < schema.items().size(); ++i)
        collectNames(schema.at(i), itemPath(path, i), depth + 1);
}

NodeIndex Compiler::nodeFor(const Value &schema, const QString &path)
{
    const auto known = m_byPath.constFind(path);
    if (known != m_byPath.constEnd())
        return *known;
    const auto index = static_cast<NodeIndex>(m_pending.size());
    m_byPath.insert(path, index);
    m_pending.push_back({schema, path});
    m_nodes.emplace_back();
    return index;
}

Result<NodeIndex> Compiler::subschema(const Value &schema, const QString &path)
{
    if (!schema.isObject() && !schema.isBool())
        return wrongShape(path, u"a schema: an object, true or false"_qs);
    return nodeFor(schema, path);
}

Result<std::vector<NodeIndex>> Compiler::nodeList(const Value &schemas, const QString &path)
{
    if (!schemas.isArray())
        return wrongShape(path, u"a list of schemas"_qs);
    std::vector<NodeIndex> nodes;
    for (std::size_t i = 0; i < schemas.items().size(); ++i) {
        const Result<NodeIndex> node = subschema(schemas.at(i), itemPath(path, i));
        if (!node)
            return base::fail(node.error());
        nodes.push_back(*node);
    }
    return nodes;
}

Done Compiler::compileNode(std::size_t index)
{
    const Pending pending = m_pending[index];
    if (pending.schema.isBool()) {
        if (!pending.schema.boolOr(true))
            add(NeverRule());
        return {};
    }
    m_nodes[index].title = pending.schema[u"title"].text();
    return addRules(pending.schema, pending.path);
}

const std::vector<Compiler::Keyword> &Compiler::keywords()
{
    static const std::vector<Keyword> kAll = {
        {u"$ref", &Compiler::addReference},
        {u"type", &Compiler::addType},
        {u"enum", &Compiler::addEnum},
        {u"const", &Compiler::addConst},
        {u"pattern", &Compiler::addPattern},
        {u"format", &Compiler::addFormat},
        {u"required", &Compiler::addRequired},
        {u"propertyNames", &Compiler::addPropertyNames},
        {u"dependentRequired", &Compiler::addDependentRequired},
        {u"dependentSchemas", &Compiler::addDependentSchemas},
        {u"dependencies", &Compiler::addDependencies},
        {u"uniqueItems", &Compiler::addUniqueItems},
        {u"contains", &Compiler::addContains},
        {u"not", &Compiler::addNot},
        {u"if", &Compiler::addIf},
    };
    return kAll;
}

Done Compiler::addRules(const Value &schema, const QString &path)
{
    for (const char16_t *name :
         {u"unevaluatedProperties", u"unevaluatedItems", u"$dynamicRef", u"$recursiveRef"}) {
        if (schema.has(name))
            return refuse(u"schema.unsupported_keyword"_qs, memberPath(path, name),
                          u"is not supported"_qs, u"Say it with properties, items and $ref."_qs);
    }
    for (const Keyword &keyword : keywords()) {
        const Value &value = schema[keyword.name];
        if (value.isUndefined())
            continue;
        if (Done done = (this->*keyword.handle)(schema, value, memberPath(path, keyword.name));
            !done)
            return done;
    }
    if (Done done = addBounds(schema, path); !done)
        return done;
    if (Done done = addProperties(schema, path); !done)
        return done;
    if (Done done = addItems(schema, path); !done)
        return done;
    return addCombinations(schema, path);
}

Done Compiler::addType(const Value &, const Value &value, const QString &path)
{
    const base::Array one = {value};
    TypeRule rule;
    for (const Value &name : value.isArray() ? value.items() : one) {
        const auto bits = typeBits(name.text());
        if (!bits)
            return wrongShape(path,
                              u"one of null, boolean, integer, number, string, array, object, "
                              "or a list of them"_qs);
        rule.allowed |= *bits;
    }
    add(rule);
    return {};
}

Done Compiler::addEnum(const Value &, const Value &value, const QString &path)
{
    if (!value.isArray())
        return wrongShape(path, u"a list of values"_qs);
    add(EnumRule{value.items(), false});
    return {};
}

Done Compiler::addConst(const Value &, const Value &value, const QString &)
{
    add(EnumRule{{value}, true});
    return {};
}

Done Compiler::addPattern(const Value &, const Value &value, const QString &path)
{
    if (!value.isString())
        return wrongShape(path, u"a string"_qs);
    auto expression = compilePattern(value.text());
    if (!expression)
        return refuse(expression.error().code, path, expression.error().message);
    add(PatternRule{value.text(), std::move(*expression)});
    return {};
}

Done Compiler::addFormat(const Value &, const Value &value, const QString &path)
{
    if (!value.isString())
        return wrongShape(path, u"a string"_qs);
    add(FormatRule{value.text()});
    return {};
}

Done Compiler::addRequired(const Value &, const Value &value, const QString &path)
{
    auto names = strings(value);
    if (!names)
        return wrongShape(path, u"a list of strings"_qs);
    add(RequiredRule{std::move(*names)});
    return {};
}

Done Compiler::addPropertyNames(const Value &, const Value &value, const QString &path)
{
    const Result<NodeIndex> node = subschema(value, path);
    if (!node)
        return base::fail(node.error());
    add(PropertyNamesRule{*node});
    return {};
}

Done Compiler::addDependentRequired(const Value &, const Value &value, const QString &path)
{
    if (!value.isObject())
        return wrongShape(path, u"an object"_qs);
    for (const base::Member &member : value.members()) {
        auto names = strings(member.value);
        if (!names)
            return wrongShape(memberPath(path, member.key), u"a list of strings"_qs);
        add(DependentRule{member.key, std::move(*names), {}});
    }
    return {};
}

Done Compiler::addDependentSchemas(const Value &, const Value &value, const QString &path)
{
    if (!value.isObject())
        return wrongShape(path, u"an object"_qs);
    for (const base::Member &member : value.members()) {
        const Result<NodeIndex> node = subschema(member.value, memberPath(path, member.key));
        if (!node)
            return base::fail(node.error());
        add(DependentRule{member.key, {}, *node});
    }
    return {};
}

Done Compiler::addDependencies(const Value &schema, const Value &value, const QString &path)
{
    if (!value.isObject())
        return wrongShape(path, u"an object"_qs);
    for (const base::Member &member : value.members()) {
        const Value one = Value::object({{member.key, member.value}});
        Done done = member.value.isArray() ? addDependentRequired(schema, one, path)
                                           : addDependentSchemas(schema, one, path);
        if (!done)
            return done;
    }
    return {};
}

Done Compiler::addUniqueItems(const Value &, const Value &value, const QString &path)
{
    if (!value.isBool())
        return wrongShape(path, u"true or false"_qs);
    if (value.boolOr(false))
        add(UniqueItemsRule());
    return {};
}

Done Compiler::addContains(const Value &schema, const Value &value, const QString &path)
{
    const Result<NodeIndex> node = subschema(value, path);
    if (!node)
        return base::fail(node.error());
    ContainsRule rule{*node, schema[u"minContains"].numberOr(1), {}};
    if (schema[u"maxContains"].isNumber())
        rule.maximum = schema[u"maxContains"].numberOr(0);
    add(rule);
    return {};
}

Done Compiler::addNot(const Value &, const Value &value, const QString &path)
{
    const Result<NodeIndex> node = subschema(value, path);
    if (!node)
        return base::fail(node.error());
    add(CombinationRule{Combination::Not, {*node}});
    return {};
}

} // namespace millrace::model::schema
