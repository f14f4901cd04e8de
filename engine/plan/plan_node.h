// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/expression/string_template.h"
#include "engine/model/schema_validator.h"
#include "engine/model/workflow_definition.h"

#include <optional>
#include <variant>
#include <vector>

namespace millrace::plan {

using base::Result;
using base::Value;
using expression::Expression;
using expression::ValueTemplate;

/// A path or name and the compiled expression that fills it.
struct CompiledMapping
{
    QString target;
    Expression expression;
};

/// Work for an executor.
struct Task
{
    QString kind = {};
    ValueTemplate parameters = {};
    bool outside = true; ///< false: pure, needs no durability barrier
};
/// Evaluated inside the core: transform (set) and noop (no set).
struct Compute
{
    bool builds = false;
    std::vector<CompiledMapping> set = {};
};
enum class Reduce : std::uint8_t
{
    None,
    Collect,
    Merge,
    Vote,
    Expression
};
/// A container of the same scope: sequential (one after another) or parallel.
struct Group
{
    bool sequential = false;
    double threshold = 1;
    int maxConcurrent = 0; ///< 0: the run's limit
    Reduce reduce = Reduce::None;
    std::optional<Expression> reducer = {};
};
/// Iterations while a condition holds.
struct Repeat
{
    std::optional<Expression> condition = {};
    int maxIterations = 100;
    bool completeOnMax = false;
};
/// An iteration for each item of a list.
struct Each
{
    std::optional<Expression> list = {};
    int maxConcurrent = 1;
    model::OnItemFailure onItemFailure = model::OnItemFailure::Fail;
};
struct RouteChoice
{
    std::optional<Expression> when = {}; ///< conditional
    QString outcome = {};                ///< approval
    QString target = {};
};
/// Chooses among its out-edges.
struct Branch
{
    std::vector<RouteChoice> choices = {};
    QString fallback = {};
    bool all = false;
};
/// Waits for a time or a named event.
struct Pause
{
    ValueTemplate duration = {};
    ValueTemplate until = {};
    ValueTemplate event = {};
    bool forEvent = false;
    bool forDuration = false;
    double timeout = 0; ///< seconds; 0: none
    bool continueOnTimeout = false;
};
/// Asks people.
struct Ask
{
    ValueTemplate title = {};
    ValueTemplate description = {};
    std::vector<CompiledMapping> context = {};
    std::optional<model::JsonSchema> form = {};
    std::vector<RouteChoice> routes = {};
};
/// Runs another definition as a child.
struct Call
{
};
/// Compensates back to a step.
struct Undo
{
    QString to = {};
};

using Work = std::variant<Task, Compute, Group, Repeat, Each, Branch, Pause, Ask, Call, Undo>;

struct Edge
{
    int target = 0;
    bool routed = false; ///< taken only when the source's routes say so
};

/// One step of a plan. Nodes stand in depth-first order: a container is followed by its subtree.
struct PlanNode
{
    int index = 0;
    int parent = -1; ///< the container; -1 at the top
    int end = 0;     ///< one past the last node of the subtree
    QString id = {};
    const model::StepDefinition *definition = nullptr; ///< owned by the plan
    Work work = Task{};

    std::vector<Edge> out = {};
    int incoming = 0;
    model::Join join = {};
    int previous = -1;     ///< the sibling before, in a sequential container
    int next = -1;         ///< the sibling after, in a sequential container
    bool onDemand = false; ///< runs only as error handler or compensation
    std::vector<int> handlers = {};
    std::vector<int> compensations = {};

    std::vector<Expression> conditions = {};
    std::vector<CompiledMapping> input = {};
    std::vector<CompiledMapping> writes = {}; ///< target path in the run's data; reads `result`
    std::vector<CompiledMapping> metrics = {};
    std::optional<model::JsonSchema> inputSchema = {};
    std::optional<ValueTemplate> key = {};
    model::RetryPolicy retry = {};
    qint64 timeoutMs = 0;
    qint64 heartbeatMs = 0;
    qint64 scheduleToStartMs = 0;

    bool isContainer() const { return std::holds_alternative<Group>(work) || isLoop(); }
    bool isLoop() const
    {
        return std::holds_alternative<Repeat>(work) || std::holds_alternative<Each>(work);
    }
    bool routes() const;
};

} // namespace millrace::plan
