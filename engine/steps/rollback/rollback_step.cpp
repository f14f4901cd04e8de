// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/rollback/rollback_step.h"

namespace millrace::steps {

model::StepDescriptor describeRollback()
{
    return {.type = u"rollback"_qs,
            .title = u"Rollback"_qs,
            .category = model::StepCategory::Control,
            .doc = u"Compensates what completed after a named step; then the run goes on."_qs,
            .fields = {u"rollback"_qs},
            .requiredFields = {u"rollback"_qs}};
}

base::Result<void> lowerRollback(const model::StepDefinition &step, plan::PlanNode &node)
{
    if (step.rollbackTo.isEmpty())
        return base::fail(base::ErrorClass::Validation, u"rollback.missing"_qs,
                          u"step %1 does not say where it rolls back to"_qs.arg(step.id),
                          u"name a step in rollback.to"_qs);
    node.work = plan::Undo{step.rollbackTo};
    return {};
}

} // namespace millrace::steps
