// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/conditional/conditional_step.h"

namespace millrace::steps {

model::StepDescriptor describeConditional()
{
    return {.type = u"conditional"_qs,
            .title = u"Condition"_qs,
            .category = model::StepCategory::Routing,
            .doc = u"Takes the first of its routes that is true, or the default."_qs,
            .fields = {u"routes"_qs, u"default"_qs, u"mode"_qs}};
}

base::Result<void> lowerConditional(const model::StepDefinition &step, plan::PlanNode &node)
{
    plan::Branch branch;
    branch.fallback = step.defaultRoute;
    branch.all = step.routeAll;
    for (const model::Route &route : step.routes) {
        auto when = plan::compileExpression(route.when, step.id);
        if (!when)
            return base::fail(when.error());
        branch.choices.push_back({std::move(*when), {}, route.to});
    }
    node.work = std::move(branch);
    return {};
}

} // namespace millrace::steps
