// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/step_place.h"

#include "engine/base/result.h"

#include <memory>
#include <variant>

namespace millrace::model {

using base::Result;

struct StepPlace
{
    QString container = {}; ///< empty: the top
    int index = -1;         ///< among the siblings; -1: the end
};

/// Adds a step with its children. Ids must be unused.
struct AddStep
{
    StepDefinition step;
    StepPlace place = {};
};

/// Removes a step, its children, and what names one of them: dependencies, routes, handlers,
/// compensations, rollback points, positions and marks of the layout. Expressions stay as they are.
struct RemoveStep
{
    QString step;
};

/// Sets one place in a step, e.g. "timeout", "routes[0].to", "action.url"; undefined restores the
/// default or removes a member. Not for step_id and steps. Unknown names are kept as extra members.
struct ChangeField
{
    QString step;
    QString path;
    Value value = {};
};

/// Renames a step where it stands and wherever it is named: edges, handlers, expressions,
/// templates, tests, positions and marks of the layout.
struct RenameStep
{
    QString from;
    QString to;
};

/// Puts a step elsewhere; the index counts without it. Its edges stay as they are.
struct MoveStep
{
    QString step;
    StepPlace place = {};
};

/// Adds an edge: a dependency, or, where `route` is given, a route of `from` (its `to` is ignored).
struct Connect
{
    QString from;
    QString to;
    std::optional<Route> route = {};
    bool isDefault = false; ///< the default route instead
};

/// Removes every edge between two steps in that direction.
struct Disconnect
{
    QString from;
    QString to;
};

/// Sets one place in the workflow, e.g. "timeout", "global_variables.tax". Not for steps, format
/// and layout.
struct ChangeWorkflowField
{
    QString path;
    Value value = {};
};

/// Sets one place in the layout, e.g. "positions.ask"; changes no run and no digest. An empty path
/// is the whole layout.
struct ChangeLayout
{
    QString path;
    Value value = {};
};

/// Puts a whole other definition in its place: an older version, what the file has now.
struct ReplaceDefinition
{
    std::shared_ptr<const WorkflowDefinition> definition; ///< not null
};

// What inverses are made of. They restore exactly, and fit only the definition that the edit left.

struct InsertStepAt
{
    StepPath path;
    StepDefinition step;
};

struct RemoveStepAt
{
    StepPath path;
};

/// Takes a step out and puts it in; `to` counts without it.
struct RelocateStep
{
    StepPath from;
    StepPath to;
};

/// Puts back steps as they were; their children stay.
struct RestoreSteps
{
    std::vector<std::pair<StepPath, StepDefinition>> steps;
};

/// Puts back one field of the workflow; an empty name stands for its unknown members.
struct RestoreWorkflowField
{
    QString field;
    Value value = {};
};

struct Edit;

/// Several edits as one: all of them, in order, or none.
struct Batch
{
    std::vector<Edit> edits;
};

/// A change of a definition, as a value: what an editor's undo stack holds.
struct Edit
{
    std::variant<AddStep, RemoveStep, ChangeField, RenameStep, MoveStep, Connect, Disconnect,
                 ChangeWorkflowField, ChangeLayout, ReplaceDefinition, InsertStepAt, RemoveStepAt,
                 RelocateStep, RestoreSteps, RestoreWorkflowField, Batch>
        what;
};

/// Changes the definition and returns the edit that undoes exactly this, byte for byte. A refused
/// edit leaves the definition as it was. Errors: class usage, code "edit.*". Thread: the owner of
/// the definition.
Result<Edit> apply(WorkflowDefinition &definition, const Edit &edit);

} // namespace millrace::model
