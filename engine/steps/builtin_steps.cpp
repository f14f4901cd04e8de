// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/builtin_steps.h"

#include "engine/steps/action/action_step.h"
#include "engine/steps/approval/approval_step.h"
#include "engine/steps/builtin_executors.h"
#include "engine/steps/conditional/conditional_step.h"
#include "engine/steps/loop/loop_step.h"
#include "engine/steps/parallel/parallel_step.h"
#include "engine/steps/rollback/rollback_step.h"
#include "engine/steps/sequential/sequential_step.h"
#include "engine/steps/sub_workflow/sub_workflow_step.h"
#include "engine/steps/wait/wait_step.h"
#include "engine/steps/webhook/webhook_step.h"

namespace millrace::steps {

namespace {

struct StepType
{
    model::StepDescriptor (*describe)();
    base::Result<void> (*lower)(const model::StepDefinition &, plan::PlanNode &);
};

constexpr StepType kTypes[] = {
    {describeAction, lowerAction},
    {describeSequential, lowerSequential},
    {describeParallel, lowerParallel},
    {describeConditional, lowerConditional},
    {describeLoop, lowerLoop},
    {describeWait, lowerWait},
    {describeApproval, lowerApproval},
    {describeWebhook, lowerWebhook},
    {describeSubWorkflow, lowerSubWorkflow},
    {describeRollback, lowerRollback},
};

} // namespace

plan::LoweringTable builtinLowering()
{
    plan::LoweringTable table;
    for (const StepType &type : kTypes)
        table.insert(type.describe().type, type.lower);
    return table;
}

model::StepCatalogue builtinCatalogue()
{
    model::StepCatalogue catalogue;
    for (const StepType &type : kTypes)
        catalogue.steps.push_back(type.describe());
    catalogue.kinds = builtinActionKinds();
    return catalogue;
}

} // namespace millrace::steps
