// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/sequential/sequential_step.h"

namespace millrace::steps {

model::StepDescriptor describeSequential()
{
    return {.type = u"sequential"_qs,
            .title = u"Sequence"_qs,
            .category = model::StepCategory::Container,
            .doc =
                u"Its children run one after another; each gets the output of the one before."_qs,
            .fields = {u"steps"_qs},
            .requiredFields = {u"steps"_qs}};
}

base::Result<void> lowerSequential(const model::StepDefinition &, plan::PlanNode &node)
{
    node.work = plan::Group{.sequential = true};
    return {};
}

} // namespace millrace::steps
