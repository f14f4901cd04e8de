// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspector_fields.h"

#include <QCoreApplication>

namespace millrace::ui {

using base::Value;
using model::ParameterType;
using model::TextKind;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(InspectorFields)
};

using Fields = std::vector<InspectorField>;

Fields generalFields()
{
    return {{.path = u"name"_qs, .label = Words::tr("Name"), .editor = u"text"_qs},
            {.path = u"notes"_qs,
             .label = Words::tr("Notes"),
             .editor = u"long_text"_qs,
             .isLong = true}};
}

Fields whenFields()
{
    return {{.path = u"dependencies"_qs,
             .label = Words::tr("After these steps"),
             .editor = u"steps"_qs},
            {.path = u"join"_qs,
             .label = Words::tr("How many must complete"),
             .editor = u"join"_qs,
             .type = ParameterType::Any,
             .isShared = true},
            {.path = u"conditions"_qs,
             .label = Words::tr("Only if all of these hold"),
             .editor = u"conditions"_qs,
             .type = ParameterType::List,
             .text = TextKind::Expression}};
}

InspectorField duration(const QString &path, const QString &label, const Value &fallback,
                        const QString &help = {})
{
    return {.path = path,
            .label = label,
            .editor = u"duration"_qs,
            .type = ParameterType::Duration,
            .fallback = fallback,
            .help = help,
            .isHalf = true,
            .isShared = true};
}

bool hasDefaultTimeout(const model::StepDefinition &step, const model::StepDescriptor *descriptor)
{
    return descriptor != nullptr && descriptor->category == model::StepCategory::Leaf &&
           step.type != u"sub_workflow";
}

Fields retryAndTimeout(const model::StepDefinition &step, const model::StepDescriptor *descriptor)
{
    Fields fields = retryFields(u"retry_policy"_qs);
    fields.insert(fields.begin() + 1,
                  duration(u"timeout"_qs, Words::tr("Timeout"),
                           hasDefaultTimeout(step, descriptor) ? Value(300) : Value(),
                           Words::tr("The longest that one attempt may take.")));
    const auto adds = [&](const QString &name) {
        return descriptor != nullptr && descriptor->fields.contains(name);
    };
    if (adds(u"schedule_to_start"_qs))
        fields.push_back(duration(u"schedule_to_start"_qs, Words::tr("Must start within"), {}));
    if (adds(u"heartbeat"_qs))
        fields.push_back(duration(u"heartbeat"_qs, Words::tr("Sign of life every"), {}));
    return fields;
}

Fields failureFields()
{
    return {{.path = u"continue_on_failure"_qs,
             .label = Words::tr("The run goes on when this step fails"),
             .editor = u"flag"_qs,
             .type = ParameterType::Boolean,
             .isShared = true},
            {.path = u"error_handlers"_qs,
             .label = Words::tr("Steps that handle the error"),
             .editor = u"steps"_qs},
            {.path = u"rollback_actions"_qs,
             .label = Words::tr("Steps that undo it on a rollback"),
             .editor = u"steps"_qs}};
}

Fields cacheFields()
{
    return {{.path = u"cache.key"_qs,
             .label = Words::tr("Reuse results: key"),
             .editor = u"template"_qs,
             .text = TextKind::Template},
            duration(u"cache.ttl"_qs, Words::tr("Reuse them for"), {})};
}

Fields advancedFields(const model::StepDescriptor *descriptor)
{
    Fields fields = {{.path = u"priority"_qs,
                      .label = Words::tr("Priority"),
                      .editor = u"number"_qs,
                      .type = ParameterType::Integer,
                      .fallback = 5,
                      .help = Words::tr("0 to 9, among steps that wait for the same resource."),
                      .isHalf = true,
                      .isShared = true}};
    const auto has = [&](const QString &name) {
        return descriptor != nullptr && descriptor->fields.contains(name);
    };
    if (has(u"execution"_qs))
        fields.push_back({.path = u"execution"_qs,
                          .label = Words::tr("After a crash"),
                          .editor = u"choice"_qs,
                          .choices = {u"at_least_once"_qs, u"at_most_once"_qs},
                          .fallback = u"at_least_once"_qs,
                          .isHalf = true,
                          .isShared = true});
    if (has(u"idempotency_key"_qs))
        fields.push_back({.path = u"idempotency_key"_qs,
                          .label = Words::tr("Idempotency key"),
                          .editor = u"template"_qs,
                          .text = TextKind::Template});
    if (has(u"cache"_qs)) {
        for (InspectorField &field : cacheFields())
            fields.push_back(std::move(field));
    }
    fields.push_back({.path = u"agent_capability"_qs,
                      .label = Words::tr("Skill that an agent must have"),
                      .editor = u"text"_qs,
                      .isShared = true});
    fields.push_back({.path = u"input_validation"_qs,
                      .label = Words::tr("What the input must look like"),
                      .editor = u"schema"_qs,
                      .type = ParameterType::Object});
    fields.push_back({.path = u"metrics_enabled"_qs,
                      .label = Words::tr("Count it in the metrics"),
                      .editor = u"flag"_qs,
                      .type = ParameterType::Boolean,
                      .fallback = true,
                      .isShared = true});
    fields.push_back({.path = u"custom_metrics"_qs,
                      .label = Words::tr("Metrics of its own (JSON)"),
                      .editor = u"json"_qs,
                      .type = ParameterType::List});
    fields.push_back({.path = u"mock"_qs,
                      .label = Words::tr("Result for tests and simulation (JSON)"),
                      .editor = u"json"_qs,
                      .type = ParameterType::Any});
    return fields;
}

std::vector<InspectorSection> withoutEmpty(std::vector<InspectorSection> sections)
{
    std::erase_if(sections, [](const InspectorSection &section) { return section.fields.empty(); });
    return sections;
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

std::vector<InspectorField> retryFields(const QString &path)
{
    const QString at = path + u'.';
    const auto number = [&](const QString &name, const QString &label, const Value &fallback,
                            ParameterType type) {
        return InspectorField{.path = at + name,
                              .label = label,
                              .editor = u"number"_qs,
                              .type = type,
                              .fallback = fallback,
                              .isHalf = true,
                              .isShared = true};
    };
    const auto classes = [&](const QString &name, const QString &label) {
        return InspectorField{
            .path = at + name,
            .label = label,
            .editor = u"texts"_qs,
            .help = Words::tr("Classes of errors: timeout, network, rate_limited, validation, "
                              "expression, permission, not_found, agent, process, rejected, "
                              "interrupted, circuit_open.")};
    };
    return {number(u"max_attempts"_qs, Words::tr("Attempts"), 3, ParameterType::Integer),
            {.path = at + u"backoff_strategy"_qs,
             .label = Words::tr("Wait before retry"),
             .editor = u"choice"_qs,
             .choices = {u"fixed"_qs, u"linear"_qs, u"exponential"_qs},
             .fallback = u"exponential"_qs,
             .isHalf = true,
             .isShared = true},
            duration(at + u"delay"_qs, Words::tr("First wait"), 5),
            {.path = path,
             .label = Words::tr("Schedule"),
             .editor = u"retry"_qs,
             .type = ParameterType::Object},
            number(u"backoff_multiplier"_qs, Words::tr("Times longer each time"), 2,
                   ParameterType::Number),
            duration(at + u"max_delay"_qs, Words::tr("Longest wait"), 300),
            number(u"jitter"_qs, Words::tr("Jitter (share, 0 to 1)"), 0.1, ParameterType::Number),
            classes(u"retry_on"_qs, Words::tr("Retry only after")),
            classes(u"never_retry"_qs, Words::tr("Never retry after"))};
}

std::vector<InspectorSection> stepSections(const model::StepDefinition &step,
                                           const model::StepCatalogue &catalogue)
{
    const model::StepDescriptor *descriptor = catalogue.step(step.type);
    return withoutEmpty(
        {{u"general"_qs, Words::tr("General"), generalFields()},
         {u"settings"_qs, Words::tr("Settings"), settingsOf(step, catalogue)},
         {u"inputs"_qs,
          Words::tr("Input mapping"),
          {{.path = u"input_mapping"_qs,
            .label = Words::tr("Inputs"),
            .editor = u"inputs"_qs,
            .type = ParameterType::Expressions}}},
         {u"when"_qs, Words::tr("When it runs"), whenFields()},
         {u"retry"_qs, Words::tr("Retry and timeout"), retryAndTimeout(step, descriptor)},
         {u"outputs"_qs,
          Words::tr("Output mapping"),
          {{.path = u"output_mapping"_qs,
            .label = Words::tr("Path in the result, and where it goes in the workflow's data"),
            .editor = u"outputs"_qs,
            .type = ParameterType::Object,
            .roots = {u"result"_qs}}}},
         {u"failure"_qs, Words::tr("On failure"), failureFields()},
         {u"advanced"_qs, Words::tr("Advanced"), advancedFields(descriptor)}});
}

std::vector<InspectorSection> sharedSections(const model::StepDefinition &first, bool areAlike,
                                             const model::StepCatalogue &catalogue)
{
    std::vector<InspectorSection> sections = stepSections(first, catalogue);
    for (InspectorSection &section : sections) {
        const bool isOff = section.key == u"settings" && !areAlike;
        std::erase_if(section.fields,
                      [isOff](const InspectorField &field) { return isOff || !field.isShared; });
    }
    return withoutEmpty(std::move(sections));
}

} // namespace millrace::ui
