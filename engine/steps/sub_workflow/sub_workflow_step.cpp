// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/sub_workflow/sub_workflow_step.h"

namespace millrace::steps {

model::StepDescriptor describeSubWorkflow()
{
    return {.type = u"sub_workflow"_qs,
            .title = u"Sub-workflow"_qs,
            .category = model::StepCategory::Waiting,
            .doc =
                u"Runs another definition as a child, waits for it, cancels it with its parent."_qs,
            .fields = {u"sub_workflow"_qs},
            .requiredFields = {u"sub_workflow"_qs}};
}

base::Result<void> lowerSubWorkflow(const model::StepDefinition &step, plan::PlanNode &node)
{
    const bool named =
        step.subWorkflow && (!step.subWorkflow->id.isEmpty() || !step.subWorkflow->file.isEmpty());
    if (!named)
        return base::fail(base::ErrorClass::Validation, u"sub_workflow.missing"_qs,
                          u"step %1 does not say which workflow it runs"_qs.arg(step.id),
                          u"give its sub_workflow an id or a file"_qs);
    node.work = plan::Call{};
    return {};
}

} // namespace millrace::steps
