// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/section_summary.h"

#include "ui/inspector/duration_text.h"

#include <QCoreApplication>

namespace millrace::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SectionSummary)
};

int count(std::size_t size)
{
    return static_cast<int>(size);
}

/// What stands first in an action, such as its program or address.
QString actionText(const model::StepDefinition &step)
{
    for (const QString &name : {u"url"_qs, u"program"_qs, u"path"_qs, u"statement"_qs, u"title"_qs})
        if (step.action.has(name))
            return step.action[name].text().left(60).simplified();
    if (step.action.has(u"set"))
        return Words::tr("%n value(s)", nullptr, count(step.action[u"set"].size()));
    return {};
}

QString settingsText(const model::StepDefinition &step)
{
    if (step.type == u"conditional")
        return Words::tr("%n route(s)", nullptr, count(step.routes.size()));
    if (step.approval)
        return Words::tr("%n outcome(s)", nullptr, count(step.approval->outcomes.size()));
    if (step.wait && step.wait->duration.isNumber())
        return durationText(step.wait->duration.numberOr(0));
    if (!step.container.forEach.isEmpty())
        return step.container.forEach.left(60);
    return actionText(step);
}

QString whenText(const model::StepDefinition &step)
{
    if (!step.conditions.isEmpty())
        return Words::tr("%n condition(s)", nullptr, count(step.conditions.size()));
    return step.dependencies.isEmpty()
               ? Words::tr("At once")
               : Words::tr("After %n step(s)", nullptr, count(step.dependencies.size()));
}

QString failureText(const model::StepDefinition &step)
{
    if (step.continueOnFailure)
        return Words::tr("Goes on");
    const int steps = count(step.errorHandlers.size() + step.rollbackActions.size());
    return steps > 0 ? Words::tr("%n step(s)", nullptr, steps) : Words::tr("Fails the run");
}

QString advancedText(const model::StepDefinition &step)
{
    const int set = (step.idempotencyKey.isEmpty() ? 0 : 1) + (step.cache ? 1 : 0) +
                    (step.priority != 5 ? 1 : 0) + (step.mock.isUndefined() ? 0 : 1) +
                    (step.inputValidation.isUndefined() ? 0 : 1) +
                    (step.customMetrics.empty() ? 0 : 1) + (step.metricsEnabled ? 0 : 1) +
                    (step.execution == model::Execution::AtLeastOnce ? 0 : 1) +
                    (step.agentCapability.isEmpty() ? 0 : 1);
    return set > 0 ? Words::tr("%n set", nullptr, set) : QString();
}

} // namespace

QString sectionSummary(const QString &key, const model::StepDefinition &step)
{
    if (key == u"settings")
        return settingsText(step);
    if (key == u"inputs")
        return step.inputMapping.empty()
                   ? Words::tr("None")
                   : Words::tr("%n input(s)", nullptr, count(step.inputMapping.size()));
    if (key == u"when")
        return whenText(step);
    if (key == u"retry")
        return step.retryPolicy ? Words::tr("%n attempt(s)", nullptr, step.retryPolicy->maxAttempts)
                                : Words::tr("As the workflow");
    if (key == u"outputs")
        return step.outputMapping.empty()
                   ? Words::tr("None")
                   : Words::tr("%n output(s)", nullptr, count(step.outputMapping.size()));
    if (key == u"failure")
        return failureText(step);
    return key == u"advanced" ? advancedText(step) : QString();
}

QString sectionSummary(const QString &key, const model::WorkflowDefinition &workflow)
{
    if (key == u"workflow.general")
        return workflow.version;
    if (key == u"workflow.inputs")
        return Words::tr("%n field(s)", nullptr, count(workflow.inputSchema[u"properties"].size()));
    if (key == u"workflow.variables")
        return Words::tr("%n variable(s)", nullptr, count(workflow.globalVariables.size()));
    if (key == u"workflow.output")
        return workflow.output.isUndefined() ? Words::tr("All data") : QString();
    if (key == u"workflow.limits")
        return durationText(workflow.timeout);
    if (key == u"workflow.retry")
        return Words::tr("%n attempt(s)", nullptr, workflow.retryPolicy.maxAttempts);
    if (key == u"workflow.triggers")
        return Words::tr("%n trigger(s)", nullptr, count(workflow.triggers.size()));
    if (key == u"workflow.tests")
        return Words::tr("%n test(s)", nullptr, count(workflow.tests.size()));
    return {};
}

} // namespace millrace::ui
