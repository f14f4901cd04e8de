// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/schema_compiler.h"
#include "engine/model/schema_pattern.h"
#include "engine/model/value_path.h"

#include <algorithm>

namespace millrace::model::schema {

namespace {

struct BoundKeyword
{
    QStringView name;
    Bound bound;
    bool isCount; ///< a whole number, 0 or more
};

const std::vector<BoundKeyword> &boundKeywords()
{
    static const std::vector<BoundKeyword> kAll = {
        {u"minimum", Bound::Minimum, false},
        {u"exclusiveMinimum", Bound::ExclusiveMinimum, false},
        {u"maximum", Bound::Maximum, false},
        {u"exclusiveMaximum", Bound::ExclusiveMaximum, false},
        {u"multipleOf", Bound::MultipleOf, false},
        {u"minLength", Bound::MinLength, true},
        {u"maxLength", Bound::MaxLength, true},
        {u"minItems", Bound::MinItems, true},
        {u"maxItems", Bound::MaxItems, true},
        {u"minProperties", Bound::MinProperties, true},
        {u"maxProperties", Bound::MaxProperties, true},
    };
    return kAll;
}

tl::unexpected<base::Error> wrongShape(const QString &path, const QString &expected)
{
    base::Error error{base::ErrorClass::Validation, u"schema.wrong_type"_qs,
                      path + u" must be "_qs + expected};
    error.details = Value::object({{u"path"_qs, path}});
    return base::fail(std::move(error));
}

} // namespace

Done Compiler::addBounds(const Value &schema, const QString &path)
{
    for (const BoundKeyword &keyword : boundKeywords()) {
        const Value &value = schema[keyword.name];
        if (value.isUndefined())
            continue;
        const double limit = value.numberOr(-1);
        const bool isPositive = keyword.bound != Bound::MultipleOf || limit > 0;
        if (!value.isNumber() || (keyword.isCount && limit < 0) || !isPositive)
            return wrongShape(memberPath(path, keyword.name), keyword.isCount || !isPositive
                                                                  ? u"a number above zero"_qs
                                                                  : u"a number"_qs);
        add(BoundRule{keyword.bound, limit});
    }
    return {};
}

Done Compiler::addProperties(const Value &schema, const QString &path)
{
    PropertiesRule rule;
    const Value &named = schema[u"properties"];
    if (!named.isUndefined() && !named.isObject())
        return wrongShape(memberPath(path, u"properties"), u"an object of schemas"_qs);
    for (const base::Member &member : named.members()) {
        const auto node =
            subschema(member.value, memberPath(memberPath(path, u"properties"), member.key));
        if (!node)
            return base::fail(node.error());
        rule.named.push_back({member.key, *node});
    }
    std::sort(rule.named.begin(), rule.named.end(),
              [](const PropertyEntry &a, const PropertyEntry &b) { return a.name < b.name; });
    if (Done done = addPatternProperties(rule, schema, path); !done)
        return done;
    if (schema.has(u"additionalProperties")) {
        const auto node =
            subschema(schema[u"additionalProperties"], memberPath(path, u"additionalProperties"));
        if (!node)
            return base::fail(node.error());
        rule.others = *node;
    }
    if (!rule.named.empty() || !rule.patterns.empty() || rule.others)
        add(std::move(rule));
    return {};
}

Done Compiler::addPatternProperties(PropertiesRule &rule, const Value &schema, const QString &path)
{
    const Value &patterns = schema[u"patternProperties"];
    const QString place = memberPath(path, u"patternProperties");
    if (!patterns.isUndefined() && !patterns.isObject())
        return wrongShape(place, u"an object of schemas"_qs);
    for (const base::Member &member : patterns.members()) {
        auto expression = compilePattern(member.key);
        if (!expression)
            return wrongShape(place,
                              u"keyed by regular expressions; '%1' "_qs.arg(member.key.left(80)) +
                                  expression.error().message);
        const auto node = subschema(member.value, memberPath(place, member.key));
        if (!node)
            return base::fail(node.error());
        rule.patterns.emplace_back(std::move(*expression), *node);
    }
    return {};
}

Done Compiler::addItems(const Value &schema, const QString &path)
{
    ItemsRule rule;
    // Drafts before 2020-12 said prefixItems as a list in items, and items as additionalItems.
    const bool isOld = schema[u"items"].isArray();
    const QStringView prefixName = isOld ? u"items" : u"prefixItems";
    const QStringView restName = isOld ? u"additionalItems" : u"items";
    if (schema.has(prefixName)) {
        auto nodes = nodeList(schema[prefixName], memberPath(path, prefixName));
        if (!nodes)
            return base::fail(nodes.error());
        rule.prefix = std::move(*nodes);
    }
    if (schema.has(restName)) {
        const auto node = subschema(schema[restName], memberPath(path, restName));
        if (!node)
            return base::fail(node.error());
        rule.rest = *node;
    }
    if (!rule.prefix.empty() || rule.rest)
        add(std::move(rule));
    return {};
}

Done Compiler::addCombinations(const Value &schema, const QString &path)
{
    const std::pair<QStringView, Combination> all[] = {
        {u"allOf", Combination::AllOf},
        {u"anyOf", Combination::AnyOf},
        {u"oneOf", Combination::OneOf},
    };
    for (const auto &[name, combination] : all) {
        if (!schema.has(name))
            continue;
        auto nodes = nodeList(schema[name], memberPath(path, name));
        if (!nodes)
            return base::fail(nodes.error());
        if (nodes->empty())
            return wrongShape(memberPath(path, name), u"a list with at least one schema"_qs);
        add(CombinationRule{combination, std::move(*nodes)});
    }
    return {};
}

Done Compiler::addIf(const Value &schema, const Value &value, const QString &path)
{
    const Result<NodeIndex> condition = subschema(value, path);
    if (!condition)
        return base::fail(condition.error());
    ConditionRule rule{*condition, {}, {}};
    const QString parent = path.left(path.size() - 2); // without "if"
    for (const QStringView name : {QStringView(u"then"), QStringView(u"else")}) {
        if (!schema.has(name))
            continue;
        const Result<NodeIndex> node = subschema(schema[name], parent + name.toString());
        if (!node)
            return base::fail(node.error());
        (name == u"then" ? rule.then : rule.otherwise) = *node;
    }
    add(rule);
    return {};
}

} // namespace millrace::model::schema
