// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/value.h"

#include <QRegularExpression>
#include <QStringList>

#include <optional>
#include <variant>

namespace millrace::model::schema {

using base::Value;

// A compiled JSON Schema: nodes name each other by index, so that references may loop.
using NodeIndex = int;

/// Bits of the types that a value may have; an integer is a number too.
enum TypeBit : unsigned
{
    NullType = 1,
    BooleanType = 2,
    IntegerType = 4,
    NumberType = 8,
    StringType = 16,
    ArrayType = 32,
    ObjectType = 64,
};

struct TypeRule
{
    unsigned allowed = 0;
};

struct EnumRule
{
    std::vector<Value> choices;
    bool isConst = false;
};

enum class Bound : std::uint8_t
{
    Minimum,
    ExclusiveMinimum,
    Maximum,
    ExclusiveMaximum,
    MultipleOf,
    MinLength,
    MaxLength,
    MinItems,
    MaxItems,
    MinProperties,
    MaxProperties,
};

struct BoundRule
{
    Bound bound;
    double limit = 0;
};

struct PatternRule
{
    QString text; ///< as written
    QRegularExpression expression;
};

struct FormatRule
{
    QString name;
};

struct RequiredRule
{
    QStringList names;
};

struct PropertyEntry
{
    QString name;
    NodeIndex node;
};

/// properties, patternProperties and additionalProperties, which need each other.
struct PropertiesRule
{
    std::vector<PropertyEntry> named; ///< sorted by name
    std::vector<std::pair<QRegularExpression, NodeIndex>> patterns;
    std::optional<NodeIndex> others;
};

struct PropertyNamesRule
{
    NodeIndex node;
};

/// dependentRequired and dependentSchemas (dependencies in older drafts).
struct DependentRule
{
    QString name;
    QStringList required;
    std::optional<NodeIndex> node;
};

struct ItemsRule
{
    std::vector<NodeIndex> prefix;
    std::optional<NodeIndex> rest;
};

struct UniqueItemsRule
{
};

struct ContainsRule
{
    NodeIndex node;
    double minimum = 1;
    std::optional<double> maximum;
};

enum class Combination : std::uint8_t
{
    AllOf,
    AnyOf,
    OneOf,
    Not
};

struct CombinationRule
{
    Combination combination;
    std::vector<NodeIndex> nodes;
};

struct ConditionRule
{
    NodeIndex condition;
    std::optional<NodeIndex> then;
    std::optional<NodeIndex> otherwise;
};

struct ReferenceRule
{
    NodeIndex node;
};

/// The schema `false`.
struct NeverRule
{
};

using Rule =
    std::variant<TypeRule, EnumRule, BoundRule, PatternRule, FormatRule, RequiredRule,
                 PropertiesRule, PropertyNamesRule, DependentRule, ItemsRule, UniqueItemsRule,
                 ContainsRule, CombinationRule, ConditionRule, ReferenceRule, NeverRule>;

struct Node
{
    QString title; ///< how messages call what is expected, where the schema says it
    std::vector<Rule> rules;
};

} // namespace millrace::model::schema
