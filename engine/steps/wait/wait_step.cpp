// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/wait/wait_step.h"

namespace millrace::steps {

namespace {

base::Result<void> fill(plan::ValueTemplate &place, const base::Value &value, const QString &stepId)
{
    auto compiled = plan::compileTemplate(value, stepId);
    if (!compiled)
        return base::fail(compiled.error());
    place = std::move(*compiled);
    return {};
}

} // namespace

model::StepDescriptor describeWait()
{
    return {.type = u"wait"_qs,
            .title = u"Wait"_qs,
            .category = model::StepCategory::Waiting,
            .doc = u"Waits for a time or a named event; survives a restart."_qs,
            .fields = {u"wait"_qs},
            .requiredFields = {u"wait"_qs}};
}

base::Result<void> lowerWait(const model::StepDefinition &step, plan::PlanNode &node)
{
    const model::Wait wait = step.wait.value_or(model::Wait());
    const int given = (wait.duration.isUndefined() ? 0 : 1) + (wait.until.isUndefined() ? 0 : 1) +
                      (wait.event.isEmpty() ? 0 : 1);
    if (given != 1)
        return base::fail(
            base::ErrorClass::Validation, u"wait.what"_qs,
            u"step %1 needs one of wait.duration, wait.until and wait.event"_qs.arg(step.id),
            u"give it one of them"_qs);
    plan::Pause pause;
    pause.forEvent = !wait.event.isEmpty();
    pause.forDuration = !wait.duration.isUndefined();
    pause.timeout = wait.timeout.value_or(0);
    pause.continueOnTimeout = wait.onTimeout == u"continue";
    auto filled = pause.forEvent      ? fill(pause.event, wait.event, step.id)
                  : pause.forDuration ? fill(pause.duration, wait.duration, step.id)
                                      : fill(pause.until, wait.until, step.id);
    node.work = std::move(pause);
    return filled;
}

} // namespace millrace::steps
