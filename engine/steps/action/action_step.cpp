// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/action/action_step.h"

namespace millrace::steps {

namespace {

/// The text so that a template gives it back as it stands.
QString escaped(const QString &text)
{
    return QString(text).replace(u"${"_qs, u"$${"_qs);
}

base::Result<void> lowerTransform(const model::StepDefinition &step, plan::PlanNode &node)
{
    plan::Compute compute;
    compute.builds = true;
    for (const base::Member &member : step.action[u"set"].members()) {
        auto expression = plan::compileExpression(member.value.text(), step.id);
        if (!expression)
            return base::fail(expression.error());
        compute.set.push_back({member.key, std::move(*expression)});
    }
    node.work = std::move(compute);
    return {};
}

} // namespace

model::StepDescriptor describeAction()
{
    return {.type = u"action"_qs,
            .title = u"Action"_qs,
            .category = model::StepCategory::Leaf,
            .doc = u"One unit of work: a call, a program, a file, a computation."_qs,
            .fields = {u"action"_qs, u"idempotency_key"_qs, u"execution"_qs, u"cache"_qs,
                       u"schedule_to_start"_qs, u"heartbeat"_qs},
            .requiredFields = {u"action"_qs}};
}

base::Result<void> lowerAction(const model::StepDefinition &step, plan::PlanNode &node)
{
    const QString kind = step.action[u"kind"].text();
    if (kind.isEmpty())
        return base::fail(base::ErrorClass::Validation, u"action.no_kind"_qs,
                          u"step %1 does not say what it does"_qs.arg(step.id),
                          u"give its action a kind"_qs);
    if (kind == u"noop") {
        node.work = plan::Compute{};
        return {};
    }
    if (kind == u"transform")
        return lowerTransform(step, node);
    base::Value parameters = step.action;
    parameters.remove(u"kind");
    const bool isScript = kind == u"script";
    if (isScript && parameters.has(u"source"))
        parameters.set(u"source"_qs, escaped(parameters[u"source"].text()));
    auto compiled = plan::compileTemplate(parameters, step.id);
    if (!compiled)
        return base::fail(compiled.error());
    node.work = plan::Task{kind, std::move(*compiled), !isScript};
    return {};
}

} // namespace millrace::steps
