// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/edit.h"

namespace millrace::model::edits {

// One function for each kind of edit; all keep what apply() promises. edit_structure.cpp,
// edit_connections.cpp, edit_fields.cpp, edit_rename.cpp.

Result<Edit> applyOne(WorkflowDefinition &definition, const AddStep &edit);
Result<Edit> applyOne(WorkflowDefinition &definition, const RemoveStep &edit);
Result<Edit> applyOne(WorkflowDefinition &definition, const ChangeField &edit);
Result<Edit> applyOne(WorkflowDefinition &definition, const RenameStep &edit);
Result<Edit> applyOne(WorkflowDefinition &definition, const MoveStep &edit);
Result<Edit> applyOne(WorkflowDefinition &definition, const Connect &edit);
Result<Edit> applyOne(WorkflowDefinition &definition, const Disconnect &edit);
Result<Edit> applyOne(WorkflowDefinition &definition, const ChangeWorkflowField &edit);
Result<Edit> applyOne(WorkflowDefinition &definition, const ChangeLayout &edit);
Result<Edit> applyOne(WorkflowDefinition &definition, const ReplaceDefinition &edit);
Result<Edit> applyOne(WorkflowDefinition &definition, const InsertStepAt &edit);
Result<Edit> applyOne(WorkflowDefinition &definition, const RemoveStepAt &edit);
Result<Edit> applyOne(WorkflowDefinition &definition, const RelocateStep &edit);
Result<Edit> applyOne(WorkflowDefinition &definition, const RestoreSteps &edit);
Result<Edit> applyOne(WorkflowDefinition &definition, const RestoreWorkflowField &edit);
Result<Edit> applyOne(WorkflowDefinition &definition, const Batch &edit);

tl::unexpected<base::Error> refuse(const QString &code, const QString &message,
                                   const QString &hint = {});
/// The path of a step, or the refusal that says that there is none.
Result<StepPath> require(const WorkflowDefinition &definition, const QString &id);
/// Where a place is, as the path of the step that will stand there. Errors: unknown container, an
/// index too large.
Result<StepPath> resolve(const WorkflowDefinition &definition, const StepPlace &place);

/// Changes steps one by one and remembers how those that changed were.
class Recorder
{
public:
    explicit Recorder(WorkflowDefinition &definition) : m_definition(definition) {}

    /// Calls change(step) on every step, without its children.
    template<class Change>
    void changeAll(Change change)
    {
        for (const StepPath &path : allSteps(m_definition)) {
            StepDefinition &step = *stepAt(m_definition, path);
            std::vector<StepDefinition> children = std::move(step.steps);
            step.steps.clear();
            StepDefinition before = step;
            change(step);
            if (!(before == step))
                m_before.steps.emplace_back(path, std::move(before));
            step.steps = std::move(children);
        }
    }

    bool hasChanges() const { return !m_before.steps.empty(); }
    Edit inverse() { return Edit{std::move(m_before)}; }

private:
    WorkflowDefinition &m_definition;
    RestoreSteps m_before;
};

} // namespace millrace::model::edits
