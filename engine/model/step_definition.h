// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/policies.h"

#include <QString>

#include <memory>

namespace millrace::model {

/// A path or name bound to an expression, in the order of the file.
struct Mapping
{
    QString target;
    QString expression;
    Value extra = {}; ///< unknown members; only a custom metric can have them
    friend bool operator==(const Mapping &, const Mapping &) = default;
};

enum class JoinKind : std::uint8_t
{
    All,
    Any,
    Count
};

struct Join
{
    JoinKind kind = JoinKind::All;
    int count = 0; ///< for Count, at least 1
    friend bool operator==(const Join &, const Join &) = default;
};

/// An edge out of a conditional (when) or an approval (outcome).
struct Route
{
    QString when = {};
    QString outcome = {};
    QString to = {};
    QString label = {};
    Value extra = {};
    friend bool operator==(const Route &, const Route &) = default;
};

struct Approval
{
    QString title = {};       ///< template
    QString description = {}; ///< template
    std::vector<Mapping> context = {};
    Value form = {}; ///< JSON Schema; undefined where there is none
    QStringList outcomes = {QStringLiteral("approve"), QStringLiteral("reject")};
    QStringList users = {};
    QStringList roles = {};
    int required = 1;
    bool excludeInitiator = false;
    int priority = 5;
    std::optional<double> dueIn = {};    ///< seconds
    std::optional<double> remindIn = {}; ///< seconds
    Value escalateTo = {};               ///< {users, roles}, or undefined
    QString onTimeout = {};              ///< an outcome; empty: nothing happens when due
    Value extra = {};
    Value assigneesExtra = {}; ///< unknown members of assignees
    friend bool operator==(const Approval &, const Approval &) = default;
};

struct Wait
{
    Value duration = {};                ///< seconds, or a template
    Value until = {};                   ///< ISO 8601 or ms since 1970, or a template
    QString event = {};                 ///< template
    std::optional<double> timeout = {}; ///< seconds, for an event
    QString onTimeout = {};             ///< "fail" (default) or "continue"
    Value extra = {};
    friend bool operator==(const Wait &, const Wait &) = default;
};

struct SubWorkflow
{
    QString id = {};
    QString file = {};
    QString version = {};
    Value extra = {};
    friend bool operator==(const SubWorkflow &, const SubWorkflow &) = default;
};

enum class Execution : std::uint8_t
{
    AtLeastOnce,
    AtMostOnce
};
enum class OnItemFailure : std::uint8_t
{
    Fail,
    Skip,
    Null
};
enum class OnMax : std::uint8_t
{
    Fail,
    Complete
};

/// What a `parallel` and a `loop` say beside the common fields.
struct ContainerOptions
{
    std::optional<double> successThreshold = {}; ///< 0 to 1
    std::optional<int> maxConcurrent = {};
    QString reduce = {}; ///< collect, merge, vote, or an expression
    QString loopCondition = {};
    std::optional<int> loopMaxIterations = {};
    OnMax onMax = OnMax::Fail;
    QString forEach = {};
    OnItemFailure onItemFailure = OnItemFailure::Fail;
    friend bool operator==(const ContainerOptions &, const ContainerOptions &) = default;
};

struct Cache
{
    QString key = {}; ///< template; empty: hash of kind, parameters and input
    double ttl = 0;   ///< seconds
    Value extra = {};
    friend bool operator==(const Cache &, const Cache &) = default;
};

/// One step of a workflow as it is written (workflow model §2). Durations in seconds. Fields that
/// the file leaves out hold their defaults; `present` fields that the model does not know are kept
/// in `extra`, in order.
struct StepDefinition
{
    QString id = {};
    QString name = {};
    QString type = {};
    Value action = {}; ///< {kind, ...parameters}; undefined where there is none
    std::vector<StepDefinition> steps = {};
    std::optional<Approval> approval = {};
    QString agentCapability = {};
    std::optional<double> timeout = {};
    std::optional<double> scheduleToStart = {};
    std::optional<double> heartbeat = {};
    std::vector<Mapping> inputMapping = {};
    Value inputValidation = {};
    std::vector<Mapping> outputMapping =
        {}; ///< target: path in workflow; expression: path in the result
    QStringList dependencies = {};
    Join join = {};
    QStringList conditions = {};
    std::vector<Route> routes = {};
    QString defaultRoute = {};
    bool routeAll = false; ///< mode: all
    QStringList errorHandlers = {};
    std::optional<RetryPolicy> retryPolicy = {};
    bool continueOnFailure = false;
    QStringList rollbackActions = {};
    QString idempotencyKey = {}; ///< template; empty: the default key
    Execution execution = Execution::AtLeastOnce;
    int priority = 5;
    std::optional<Wait> wait = {};
    std::optional<SubWorkflow> subWorkflow = {};
    QString rollbackTo = {};
    std::optional<Cache> cache = {};
    ContainerOptions container = {};
    bool metricsEnabled = true;
    std::vector<Mapping> customMetrics = {};
    QString notes = {};
    Value mock = {};
    Value extra = {};         ///< unknown members, and what only this step type has
    Value rollbackExtra = {}; ///< unknown members of rollback
    friend bool operator==(const StepDefinition &, const StepDefinition &) = default;
};

} // namespace millrace::model
