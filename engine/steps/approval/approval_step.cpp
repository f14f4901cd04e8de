// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/approval/approval_step.h"

namespace millrace::steps {

namespace {

base::Result<void> lowerForm(const model::Approval &approval, plan::Ask &ask)
{
    if (approval.form.isUndefined())
        return {};
    auto form = model::JsonSchema::compile(approval.form);
    if (!form)
        return base::fail(form.error());
    ask.form = std::move(*form);
    return {};
}

} // namespace

model::StepDescriptor describeApproval()
{
    return {.type = u"human_approval"_qs,
            .title = u"Approval"_qs,
            .category = model::StepCategory::Waiting,
            .doc = u"Asks people and goes on with what they decide."_qs,
            .fields = {u"approval"_qs, u"routes"_qs},
            .requiredFields = {u"approval"_qs}};
}

base::Result<void> lowerApproval(const model::StepDefinition &step, plan::PlanNode &node)
{
    if (!step.approval)
        return base::fail(base::ErrorClass::Validation, u"approval.missing"_qs,
                          u"step %1 does not say what it asks"_qs.arg(step.id),
                          u"give it an approval with a title"_qs);
    plan::Ask ask;
    auto title = plan::compileTemplate(step.approval->title, step.id);
    auto description = plan::compileTemplate(step.approval->description, step.id);
    auto context = plan::compileMappings(step.approval->context, step.id);
    if (!title || !description)
        return base::fail(title ? description.error() : title.error());
    if (!context)
        return base::fail(context.error());
    ask.title = std::move(*title);
    ask.description = std::move(*description);
    ask.context = std::move(*context);
    for (const model::Route &route : step.routes)
        ask.routes.push_back({{}, route.outcome, route.to});
    auto lowered = lowerForm(*step.approval, ask);
    node.work = std::move(ask);
    return lowered;
}

} // namespace millrace::steps
