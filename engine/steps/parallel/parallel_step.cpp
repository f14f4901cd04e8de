// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/parallel/parallel_step.h"

namespace millrace::steps {

namespace {

constexpr double kDefaultThreshold = 0.5;

base::Result<void> lowerReduce(const model::StepDefinition &step, plan::Group &group)
{
    const QString &reduce = step.container.reduce;
    if (reduce.isEmpty())
        return {};
    if (reduce == u"collect") {
        group.reduce = plan::Reduce::Collect;
    } else if (reduce == u"merge") {
        group.reduce = plan::Reduce::Merge;
    } else if (reduce == u"vote") {
        group.reduce = plan::Reduce::Vote;
    } else {
        auto reducer = plan::compileExpression(reduce, step.id);
        if (!reducer)
            return base::fail(reducer.error());
        group.reduce = plan::Reduce::Expression;
        group.reducer = std::move(*reducer);
    }
    return {};
}

} // namespace

model::StepDescriptor describeParallel()
{
    return {.type = u"parallel"_qs,
            .title = u"Parallel"_qs,
            .category = model::StepCategory::Container,
            .doc = u"Its children run at once; it succeeds when enough of them do."_qs,
            .fields = {u"steps"_qs, u"success_threshold"_qs, u"max_concurrent"_qs, u"reduce"_qs},
            .requiredFields = {u"steps"_qs}};
}

base::Result<void> lowerParallel(const model::StepDefinition &step, plan::PlanNode &node)
{
    plan::Group group;
    group.threshold = step.container.successThreshold.value_or(kDefaultThreshold);
    group.maxConcurrent = step.container.maxConcurrent.value_or(0);
    if (auto reduced = lowerReduce(step, group); !reduced)
        return reduced;
    node.work = std::move(group);
    return {};
}

} // namespace millrace::steps
