// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/value.h"

#include <QStringList>

#include <optional>

namespace millrace::model {

using base::Value;

enum class StepCategory : std::uint8_t
{
    Leaf,      ///< does work in attempts
    Container, ///< holds children in `steps`
    Routing,   ///< chooses among `routes`
    Waiting,   ///< waits for time, an event, a person or a child run
    Control,   ///< acts on the run itself (rollback)
};

/// What a parameter's value is. Any of them may be a template where the text kind says so: a string
/// with ${expression} then stands for the value.
enum class ParameterType : std::uint8_t
{
    Any,
    String,
    Number,
    Integer,
    Boolean,
    List,
    Object,
    Duration,    ///< seconds, 0 or more
    Expressions, ///< an object whose members are expressions
};

/// How strings in a parameter are meant.
enum class TextKind : std::uint8_t
{
    Plain,
    Template,
    Expression
};

/// One parameter of an action or a step type: enough to check it and to build a form for it.
struct ParameterDescriptor
{
    QString name = {};
    ParameterType type = ParameterType::String;
    TextKind text = TextKind::Template;
    bool isRequired = false;
    QStringList choices = {};           ///< for a string; empty: any
    Value fallback = {};                ///< the default; undefined: none
    std::optional<double> minimum = {}; ///< for numbers
    std::optional<double> maximum = {};
    bool isLongText = false;                       ///< worth an editor of several lines
    QString doc = {};                              ///< English, one sentence
    std::vector<ParameterDescriptor> members = {}; ///< of an object with known members
};

/// What an `action` can be: a kind and its parameters (workflow model §6).
struct ActionKind
{
    QString kind = {};
    QString title = {};
    QString doc = {};
    std::vector<ParameterDescriptor> parameters = {};
    /// Names of which at least one must be there ("connection", "file"); empty: no such rule.
    QStringList oneOf = {};
    bool allowsUnknown = false; ///< further parameters are kept and not reported
};

/// What a step type looks like (workflow model §3).
struct StepDescriptor
{
    QString type = {};
    QString title = {};
    StepCategory category = StepCategory::Leaf;
    QString doc = {};
    QStringList fields = {}; ///< step fields that mean something here, beside the common ones
    QStringList requiredFields = {}; ///< of those, the ones that must be there
    /// Members of the step that only this type has; they are kept in StepDefinition::extra.
    std::vector<ParameterDescriptor> parameters = {};
};

/// Every step type and action kind there is; made by engine/steps, handed in where it is needed.
struct StepCatalogue
{
    std::vector<StepDescriptor> steps = {};
    std::vector<ActionKind> kinds = {};

    /// Null where the catalogue has none of that name.
    const StepDescriptor *step(QStringView type) const;
    const ActionKind *kind(QStringView kind) const;
    QStringList stepTypes() const;
    QStringList kindNames() const;
};

const ParameterDescriptor *findParameter(const std::vector<ParameterDescriptor> &parameters,
                                         QStringView name);
QStringList parameterNames(const std::vector<ParameterDescriptor> &parameters);

} // namespace millrace::model
