// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspector_fields.h"

#include <QCoreApplication>

namespace millrace::ui {

using model::ParameterType;
using model::TextKind;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("InspectorFields", text);
}

#define MILLRACE_WORDS(text) words(QT_TRANSLATE_NOOP("InspectorFields", text))

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
            {u"approval.title"_qs, MILLRACE_WORDS("Title"), ParameterType::String,
             TextKind::Template},
            {u"approval.description"_qs,
             MILLRACE_WORDS("Description"),
             ParameterType::String,
             TextKind::Template,
             {},
             true},
            {u"approval.assignees"_qs, MILLRACE_WORDS("Assignees"), ParameterType::Object},
            {u"approval.outcomes"_qs, MILLRACE_WORDS("Outcomes"), ParameterType::List},
            {u"approval.required"_qs, MILLRACE_WORDS("Votes needed"), ParameterType::Integer},
            {u"approval.exclude_initiator"_qs, MILLRACE_WORDS("Not by who started it"),
             ParameterType::Boolean},
            {u"approval.form"_qs, MILLRACE_WORDS("Form (JSON Schema)"), ParameterType::Object},
            {u"approval.due_in"_qs, MILLRACE_WORDS("Due in (seconds)"), ParameterType::Duration}};
    if (field == u"wait")
        return {{u"wait.duration"_qs, MILLRACE_WORDS("For (seconds)"), ParameterType::Any,
                 TextKind::Template},
                {u"wait.until"_qs, MILLRACE_WORDS("Until"), ParameterType::Any, TextKind::Template},
                {u"wait.event"_qs, MILLRACE_WORDS("For the event"), ParameterType::String,
                 TextKind::Template}};
    if (field == u"for_each" || field == u"loop_condition" || field == u"reduce")
        return {{field, labelOf(field), ParameterType::String, TextKind::Expression}};
    if (field == u"max_concurrent" || field == u"loop_max_iterations")
        return {{field, labelOf(field), ParameterType::Integer}};
    if (field == u"success_threshold")
        return {{field, labelOf(field), ParameterType::Number}};
    if (field == u"routes")
        return {{field, MILLRACE_WORDS("Routes"), ParameterType::List}};
    if (field == u"default" || field == u"idempotency_key")
        return {{field, labelOf(field), ParameterType::String}};
    if (field == u"sub_workflow" || field == u"rollback")
        return {{field, labelOf(field), ParameterType::Object}};
    return {};
}

InspectorSection settingsOf(const model::StepDefinition &step,
                            const model::StepCatalogue &catalogue)
{
    InspectorSection section{MILLRACE_WORDS("Settings"), {}};
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
        {MILLRACE_WORDS("General"),
         {{u"name"_qs, MILLRACE_WORDS("Name")},
          {u"notes"_qs,
           MILLRACE_WORDS("Notes"),
           ParameterType::String,
           TextKind::Plain,
           {},
           true}}},
        settingsOf(step, catalogue),
        {MILLRACE_WORDS("Input mapping"),
         {{u"input_mapping"_qs, MILLRACE_WORDS("Inputs"), ParameterType::Expressions}}},
        {MILLRACE_WORDS("When it runs"),
         {{u"conditions"_qs, MILLRACE_WORDS("Only if all of these hold"), ParameterType::List,
           TextKind::Expression}}},
        {MILLRACE_WORDS("Retry and timeout"),
         {{u"retry_policy.max_attempts"_qs, MILLRACE_WORDS("Attempts"), ParameterType::Integer},
          {u"retry_policy.delay"_qs, MILLRACE_WORDS("First wait (seconds)"),
           ParameterType::Duration},
          {u"timeout"_qs, MILLRACE_WORDS("Timeout (seconds)"), ParameterType::Duration}}},
        {MILLRACE_WORDS("Output mapping"),
         {{u"output_mapping"_qs, MILLRACE_WORDS("Outputs"), ParameterType::Expressions}}},
        {MILLRACE_WORDS("On failure"),
         {{u"continue_on_failure"_qs, MILLRACE_WORDS("Go on when it fails"),
           ParameterType::Boolean}}}};
    std::erase_if(sections, [](const InspectorSection &section) { return section.fields.empty(); });
    return sections;
}

} // namespace millrace::ui
