// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspector_fields.h"

#include <QCoreApplication>

namespace millrace::ui {

using model::ParameterType;
using model::TextKind;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(InspectorFields)
};

InspectorField fieldOf(const QString &prefix, const model::ParameterDescriptor &parameter)
{
    return {prefix + parameter.name, labelOf(parameter.name), parameter.type, parameter.text,
            parameter.choices,       parameter.isLongText,    parameter.doc};
}

/// What each step field that a descriptor names is made of. Those without an entry are edited on
/// the canvas or are further down in every step.
std::vector<InspectorField> partsOf(const QString &field)
{
    if (field == u"approval")
        return {
            {u"approval.title"_qs, Words::tr("Title"), ParameterType::String, TextKind::Template},
            {u"approval.description"_qs,
             Words::tr("Description"),
             ParameterType::String,
             TextKind::Template,
             {},
             true},
            {u"approval.assignees"_qs, Words::tr("Assignees"), ParameterType::Object},
            {u"approval.outcomes"_qs, Words::tr("Outcomes"), ParameterType::List},
            {u"approval.required"_qs, Words::tr("Votes needed"), ParameterType::Integer},
            {u"approval.exclude_initiator"_qs, Words::tr("Not by who started it"),
             ParameterType::Boolean},
            {u"approval.form"_qs, Words::tr("Form (JSON Schema)"), ParameterType::Object},
            {u"approval.due_in"_qs, Words::tr("Due in (seconds)"), ParameterType::Duration}};
    if (field == u"wait")
        return {{u"wait.duration"_qs, Words::tr("For (seconds)"), ParameterType::Any,
                 TextKind::Template},
                {u"wait.until"_qs, Words::tr("Until"), ParameterType::Any, TextKind::Template},
                {u"wait.event"_qs, Words::tr("For the event"), ParameterType::String,
                 TextKind::Template}};
    if (field == u"for_each" || field == u"loop_condition" || field == u"reduce")
        return {{field, labelOf(field), ParameterType::String, TextKind::Expression}};
    if (field == u"max_concurrent" || field == u"loop_max_iterations")
        return {{field, labelOf(field), ParameterType::Integer}};
    if (field == u"success_threshold")
        return {{field, labelOf(field), ParameterType::Number}};
    if (field == u"routes")
        return {{field, Words::tr("Routes"), ParameterType::List}};
    if (field == u"default" || field == u"idempotency_key")
        return {{field, labelOf(field), ParameterType::String}};
    if (field == u"sub_workflow" || field == u"rollback")
        return {{field, labelOf(field), ParameterType::Object}};
    return {};
}

InspectorSection settingsOf(const model::StepDefinition &step,
                            const model::StepCatalogue &catalogue)
{
    InspectorSection section{Words::tr("Settings"), {}};
    if (const model::ActionKind *kind = catalogue.kind(step.action[u"kind"].text())) {
        for (const model::ParameterDescriptor &parameter : kind->parameters)
            section.fields.push_back(fieldOf(u"action."_qs, parameter));
    }
    if (const model::StepDescriptor *descriptor = catalogue.step(step.type)) {
        for (const model::ParameterDescriptor &parameter : descriptor->parameters)
            section.fields.push_back(fieldOf({}, parameter));
        for (const QString &field : descriptor->fields) {
            for (InspectorField &part : partsOf(field))
                section.fields.push_back(std::move(part));
        }
    }
    return section;
}

} // namespace

QString labelOf(const QString &name)
{
    QString label = name;
    label.replace(u'_', u' ');
    if (!label.isEmpty())
        label[0] = label[0].toUpper();
    return label;
}

std::vector<InspectorSection> inspectorSections(const model::StepDefinition &step,
                                                const model::StepCatalogue &catalogue)
{
    std::vector<InspectorSection> sections = {
        {Words::tr("General"),
         {{u"name"_qs, Words::tr("Name")},
          {u"notes"_qs, Words::tr("Notes"), ParameterType::String, TextKind::Plain, {}, true}}},
        settingsOf(step, catalogue),
        {Words::tr("Input mapping"),
         {{u"input_mapping"_qs, Words::tr("Inputs"), ParameterType::Expressions}}},
        {Words::tr("When it runs"),
         {{u"conditions"_qs, Words::tr("Only if all of these hold"), ParameterType::List,
           TextKind::Expression}}},
        {Words::tr("Retry and timeout"),
         {{u"retry_policy.max_attempts"_qs, Words::tr("Attempts"), ParameterType::Integer},
          {u"retry_policy.delay"_qs, Words::tr("First wait (seconds)"), ParameterType::Duration},
          {u"timeout"_qs, Words::tr("Timeout (seconds)"), ParameterType::Duration}}},
        {Words::tr("Output mapping"),
         {{u"output_mapping"_qs, Words::tr("Outputs"), ParameterType::Expressions}}},
        {Words::tr("On failure"),
         {{u"continue_on_failure"_qs, Words::tr("Go on when it fails"), ParameterType::Boolean}}}};
    std::erase_if(sections, [](const InspectorSection &section) { return section.fields.empty(); });
    return sections;
}

} // namespace millrace::ui
