// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/loop/loop_step.h"

namespace millrace::steps {

namespace {

constexpr int kDefaultIterations = 100;

base::Result<void> lowerEach(const model::StepDefinition &step, plan::PlanNode &node)
{
    auto list = plan::compileExpression(step.container.forEach, step.id);
    if (!list)
        return base::fail(list.error());
    plan::Each each;
    each.list = std::move(*list);
    each.maxConcurrent = step.container.maxConcurrent.value_or(1);
    each.onItemFailure = step.container.onItemFailure;
    node.work = std::move(each);
    return {};
}

base::Result<void> lowerRepeat(const model::StepDefinition &step, plan::PlanNode &node)
{
    plan::Repeat repeat;
    repeat.maxIterations = step.container.loopMaxIterations.value_or(kDefaultIterations);
    repeat.completeOnMax = step.container.onMax == model::OnMax::Complete;
    auto condition = plan::compileExpression(step.container.loopCondition, step.id);
    if (!condition)
        return base::fail(condition.error());
    repeat.condition = std::move(*condition);
    node.work = std::move(repeat);
    return {};
}

} // namespace

model::StepDescriptor describeLoop()
{
    return {.type = u"loop"_qs,
            .title = u"Loop"_qs,
            .category = model::StepCategory::Container,
            .doc = u"Repeats its body while a condition holds, or for each item of a list."_qs,
            .fields = {u"steps"_qs, u"for_each"_qs, u"loop_condition"_qs, u"loop_max_iterations"_qs,
                       u"on_max"_qs, u"max_concurrent"_qs, u"on_item_failure"_qs},
            .requiredFields = {u"steps"_qs}};
}

base::Result<void> lowerLoop(const model::StepDefinition &step, plan::PlanNode &node)
{
    const bool hasList = !step.container.forEach.isEmpty();
    const bool hasCondition = !step.container.loopCondition.isEmpty();
    if (hasList == hasCondition)
        return base::fail(base::ErrorClass::Validation, u"loop.what"_qs,
                          u"loop %1 needs either for_each or loop_condition"_qs.arg(step.id),
                          u"give it one of them"_qs);
    return hasList ? lowerEach(step, node) : lowerRepeat(step, node);
}

} // namespace millrace::steps
