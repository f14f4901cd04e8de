// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspector_fields.h"

#include <QCoreApplication>

namespace millrace::ui {

using base::Value;
using model::ParameterType;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WorkflowFields)
};

using Fields = std::vector<InspectorField>;

InspectorField json(const QString &path, const QString &label, ParameterType type,
                    const QString &help = {})
{
    return {.path = path, .label = label, .editor = u"json"_qs, .type = type, .help = help};
}

Fields general()
{
    return {{.path = u"name"_qs, .label = Words::tr("Name"), .editor = u"text"_qs},
            {.path = u"description"_qs,
             .label = Words::tr("Description"),
             .editor = u"long_text"_qs,
             .isLong = true},
            {.path = u"version"_qs,
             .label = Words::tr("Version"),
             .editor = u"text"_qs,
             .help = Words::tr("A semantic version, such as 1.4.0.")},
            {.path = u"subject"_qs,
             .label = Words::tr("What a run is called in lists"),
             .editor = u"expression"_qs,
             .text = model::TextKind::Expression},
            {.path = u"tags"_qs, .label = Words::tr("Tags"), .editor = u"texts"_qs}};
}

Fields limits()
{
    return {{.path = u"timeout"_qs,
             .label = Words::tr("Whole run at most"),
             .editor = u"duration"_qs,
             .type = ParameterType::Duration,
             .fallback = 3600,
             .isHalf = true},
            {.path = u"max_parallel_steps"_qs,
             .label = Words::tr("Steps at once"),
             .editor = u"number"_qs,
             .type = ParameterType::Integer,
             .fallback = 10,
             .isHalf = true},
            {.path = u"sla_targets.max_execution_time"_qs,
             .label = Words::tr("SLA: done within"),
             .editor = u"duration"_qs,
             .type = ParameterType::Duration,
             .isHalf = true},
            {.path = u"sla_targets.min_success_rate"_qs,
             .label = Words::tr("SLA: share that succeeds"),
             .editor = u"number"_qs,
             .type = ParameterType::Number,
             .isHalf = true}};
}

Fields advanced()
{
    return {{.path = u"optimization_enabled"_qs,
             .label = Words::tr("Recommend improvements"),
             .editor = u"flag"_qs,
             .type = ParameterType::Boolean,
             .fallback = true},
            {.path = u"adaptive_routing"_qs,
             .label = Words::tr("Choose agents by availability and performance"),
             .editor = u"flag"_qs,
             .type = ParameterType::Boolean,
             .fallback = true},
            {.path = u"compliance"_qs, .label = Words::tr("Compliance"), .editor = u"texts"_qs},
            json(u"data_classification"_qs, Words::tr("Classification of data (JSON)"),
                 ParameterType::Object)};
}

} // namespace

std::vector<InspectorSection> workflowSections()
{
    return {{u"workflow.general"_qs, Words::tr("General"), general()},
            {u"workflow.inputs"_qs,
             Words::tr("Inputs"),
             {{.path = u"input_schema"_qs,
               .label = Words::tr("What a run is given"),
               .editor = u"schema"_qs,
               .type = ParameterType::Object}}},
            {u"workflow.variables"_qs,
             Words::tr("Variables"),
             {{.path = u"global_variables"_qs,
               .label = Words::tr("Data that every step sees as workflow"),
               .editor = u"values"_qs,
               .type = ParameterType::Object}}},
            {u"workflow.output"_qs,
             Words::tr("Output"),
             {{.path = u"output"_qs,
               .label = Words::tr("What a run gives"),
               .editor = u"output"_qs,
               .type = ParameterType::Any}}},
            {u"workflow.limits"_qs, Words::tr("Limits and SLA"), limits()},
            {u"workflow.retry"_qs, Words::tr("Retry"), retryFields(u"retry_policy"_qs)},
            {u"workflow.triggers"_qs,
             Words::tr("Triggers"),
             {json(u"triggers"_qs, Words::tr("What starts a run (JSON)"), ParameterType::List)}},
            {u"workflow.tests"_qs,
             Words::tr("Tests"),
             {json(u"tests"_qs, Words::tr("Cases with inputs and expectations (JSON)"),
                   ParameterType::List)}},
            {u"workflow.advanced"_qs, Words::tr("Advanced"), advanced()}};
}

} // namespace millrace::ui
