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

/// Parameters whose name alone says too little.
QString parameterLabel(const QString &name)
{
    const std::pair<QStringView, QString> known[] = {
        {u"url", Words::tr("Address")},
        {u"args", Words::tr("Arguments")},
        {u"cwd", Words::tr("Folder it begins in")},
        {u"env", Words::tr("Environment variables")},
        {u"stdin", Words::tr("Standard input")},
        {u"parse", Words::tr("Read its output as")},
        {u"allow_exit", Words::tr("Exit codes that are success")},
        {u"max_output", Words::tr("Most output (bytes)")},
        {u"method", Words::tr("Method")},
        {u"headers", Words::tr("Headers")},
        {u"query", Words::tr("Query")},
        {u"body", Words::tr("Body")},
        {u"connection", Words::tr("Connection")},
        {u"expect_status", Words::tr("Statuses that are success")},
        {u"response", Words::tr("Read the answer as")},
        {u"pages", Words::tr("Pages")},
        {u"program", Words::tr("Program")},
        {u"operation", Words::tr("What to do")},
        {u"path", Words::tr("Path")},
        {u"content", Words::tr("Content")},
        {u"encoding", Words::tr("Encoding")},
        {u"destination", Words::tr("Destination")},
        {u"recursive", Words::tr("With all that a folder holds")},
        {u"missing_ok", Words::tr("Nothing there counts as done")},
        {u"channel", Words::tr("Channel")},
        {u"title", Words::tr("Title")},
        {u"text", Words::tr("Text")},
        {u"secret", Words::tr("Secret")},
        {u"source", Words::tr("JavaScript")},
        {u"file", Words::tr("File")},
        {u"statement", Words::tr("Statement")},
        {u"parameters", Words::tr("Parameters")},
        {u"set", Words::tr("Values")}};
    for (const auto &[key, words] : known) {
        if (key == name)
            return words;
    }
    return labelOf(name);
}

QString editorOf(const model::ParameterDescriptor &parameter)
{
    if (!parameter.choices.isEmpty())
        return u"choice"_qs;
    switch (parameter.type) {
    case ParameterType::Boolean:
        return u"flag"_qs;
    case ParameterType::Number:
    case ParameterType::Integer:
        return u"number"_qs;
    case ParameterType::Duration:
        return u"duration"_qs;
    case ParameterType::List:
        return parameter.text == TextKind::Expression ? u"conditions"_qs : u"list"_qs;
    case ParameterType::Object:
        return u"members"_qs;
    case ParameterType::Expressions:
        return u"inputs"_qs;
    case ParameterType::Any:
        return u"template"_qs;
    case ParameterType::String:
        break;
    }
    if (parameter.text == TextKind::Expression)
        return u"expression"_qs;
    if (parameter.text == TextKind::Template)
        return u"template"_qs;
    return parameter.isLongText ? u"script"_qs : u"text"_qs;
}

bool isScalar(const QString &editor)
{
    return editor != u"list"_qs && editor != u"members"_qs && editor != u"inputs"_qs &&
           editor != u"conditions"_qs;
}

void addParameter(Fields &fields, const QString &prefix,
                  const model::ParameterDescriptor &parameter)
{
    for (const model::ParameterDescriptor &member : parameter.members)
        addParameter(fields, prefix + parameter.name + u'.', member);
    if (!parameter.members.empty())
        return;
    const QString editor = editorOf(parameter);
    fields.push_back({.path = prefix + parameter.name,
                      .label = parameterLabel(parameter.name),
                      .editor = editor,
                      .type = parameter.type,
                      .text = parameter.text,
                      .choices = parameter.choices,
                      .fallback = parameter.fallback,
                      .help = parameter.doc,
                      .isLong = parameter.isLongText,
                      .isShared = isScalar(editor)});
}

/// When it must be decided, and by how many.
Fields decisionFields()
{
    return {
        {.path = u"approval.required"_qs,
         .label = Words::tr("Votes needed"),
         .editor = u"number"_qs,
         .type = ParameterType::Integer,
         .fallback = 1,
         .isHalf = true,
         .isShared = true},
        {.path = u"approval.priority"_qs,
         .label = Words::tr("Priority"),
         .editor = u"number"_qs,
         .type = ParameterType::Integer,
         .fallback = 5,
         .isHalf = true,
         .isShared = true},
        {.path = u"approval.due_in"_qs,
         .label = Words::tr("Due in"),
         .editor = u"duration"_qs,
         .type = ParameterType::Duration,
         .isHalf = true,
         .isShared = true},
        {.path = u"approval.remind_in"_qs,
         .label = Words::tr("Remind after"),
         .editor = u"duration"_qs,
         .type = ParameterType::Duration,
         .isHalf = true,
         .isShared = true},
        {.path = u"approval.on_timeout"_qs,
         .label = Words::tr("When it is overdue"),
         .editor = u"choice"_qs,
         .help = Words::tr("The outcome that is taken when the due time has come.")},
        {.path = u"approval.escalate_to.users"_qs,
         .label = Words::tr("Then ask these people"),
         .editor = u"texts"_qs},
        {.path = u"approval.escalate_to.roles"_qs,
         .label = Words::tr("Then ask these roles"),
         .editor = u"texts"_qs},
        {.path = u"approval.exclude_initiator"_qs,
         .label = Words::tr("Not by who started the run"),
         .editor = u"flag"_qs,
         .type = ParameterType::Boolean,
         .isShared = true},
    };
}

Fields approvalFields()
{
    const auto people = [](const QString &path, const QString &label, const QString &help) {
        return InspectorField{.path = path, .label = label, .editor = u"texts"_qs, .help = help};
    };
    Fields fields = {
        {.path = u"approval.title"_qs,
         .label = Words::tr("Question"),
         .editor = u"template"_qs,
         .text = TextKind::Template},
        {.path = u"approval.description"_qs,
         .label = Words::tr("Description"),
         .editor = u"template"_qs,
         .text = TextKind::Template,
         .isLong = true},
        {.path = u"approval.context"_qs,
         .label = Words::tr("What is shown"),
         .editor = u"inputs"_qs,
         .type = ParameterType::Expressions,
         .help = Words::tr("Each name is shown with what its expression gives.")},
        people(u"approval.assignees.users"_qs, Words::tr("People"),
               Words::tr("Who may decide; anyone where nobody is named.")),
        people(u"approval.assignees.roles"_qs, Words::tr("Roles"), {}),
        people(u"approval.outcomes"_qs, Words::tr("Outcomes"),
               Words::tr("The buttons; approve and reject where none are named.")),
        {.path = u"approval.form"_qs,
         .label = Words::tr("Form"),
         .editor = u"schema"_qs,
         .type = ParameterType::Object},
    };
    for (InspectorField &field : decisionFields())
        fields.push_back(std::move(field));
    return fields;
}

Fields waitFields()
{
    return {
        {.path = u"wait.duration"_qs,
         .label = Words::tr("For a time"),
         .editor = u"duration"_qs,
         .type = ParameterType::Duration,
         .text = TextKind::Template,
         .help = Words::tr("One of the three: a time, a moment, or an event."),
         .isShared = true},
        {.path = u"wait.until"_qs,
         .label = Words::tr("Until a moment"),
         .editor = u"template"_qs,
         .type = ParameterType::Any,
         .text = TextKind::Template,
         .help = Words::tr("A date such as 2026-12-24T18:00:00Z, or milliseconds since 1970.")},
        {.path = u"wait.event"_qs,
         .label = Words::tr("For an event"),
         .editor = u"template"_qs,
         .text = TextKind::Template},
        {.path = u"wait.timeout"_qs,
         .label = Words::tr("At most"),
         .editor = u"duration"_qs,
         .type = ParameterType::Duration,
         .isHalf = true,
         .isShared = true},
        {.path = u"wait.on_timeout"_qs,
         .label = Words::tr("After that"),
         .editor = u"choice"_qs,
         .choices = {u"fail"_qs, u"continue"_qs},
         .fallback = u"fail"_qs,
         .isHalf = true,
         .isShared = true},
    };
}

Fields loopField(const QString &field)
{
    if (field == u"for_each")
        return {{.path = field,
                 .label = Words::tr("For each of"),
                 .editor = u"expression"_qs,
                 .text = TextKind::Expression,
                 .help = Words::tr("A list; inside the loop it is item and index.")}};
    if (field == u"loop_condition")
        return {{.path = field,
                 .label = Words::tr("While"),
                 .editor = u"expression"_qs,
                 .text = TextKind::Expression,
                 .roots = {u"iteration"_qs}}};
    if (field == u"on_max")
        return {{.path = field,
                 .label = Words::tr("After the last allowed round"),
                 .editor = u"choice"_qs,
                 .choices = {u"fail"_qs, u"complete"_qs},
                 .fallback = u"fail"_qs,
                 .isShared = true}};
    if (field == u"on_item_failure")
        return {{.path = field,
                 .label = Words::tr("When an item fails"),
                 .editor = u"choice"_qs,
                 .choices = {u"fail"_qs, u"skip"_qs, u"null"_qs},
                 .fallback = u"fail"_qs,
                 .isShared = true}};
    return {};
}

Fields numberField(const QString &field, const QString &label, const Value &fallback,
                   ParameterType type = ParameterType::Integer)
{
    return {{.path = field,
             .label = label,
             .editor = u"number"_qs,
             .type = type,
             .fallback = fallback,
             .isHalf = true,
             .isShared = true}};
}

Fields routeFields(const model::StepDefinition &step, const model::StepDescriptor &descriptor)
{
    const bool isApproval = step.type == u"human_approval";
    Fields fields = {{.path = u"routes"_qs,
                      .label = Words::tr("Routes"),
                      .editor = isApproval ? u"outcome_routes"_qs : u"routes"_qs,
                      .type = ParameterType::List}};
    if (descriptor.fields.contains(u"default"_qs))
        fields.push_back({.path = u"default"_qs,
                          .label = Words::tr("Anything else goes to"),
                          .editor = u"step"_qs});
    if (descriptor.fields.contains(u"mode"_qs))
        fields.insert(fields.begin(), {.path = u"mode"_qs,
                                       .label = Words::tr("When several routes match"),
                                       .editor = u"choice"_qs,
                                       .choices = {u"first"_qs, u"all"_qs},
                                       .fallback = u"first"_qs,
                                       .isShared = true});
    return fields;
}

/// What each step field that a descriptor names is made of. Those without an entry are edited on
/// the canvas or are further down in every step.
Fields partsOf(const QString &field, const model::StepDefinition &step,
               const model::StepDescriptor &descriptor)
{
    if (field == u"approval")
        return approvalFields();
    if (field == u"wait")
        return waitFields();
    if (field == u"routes")
        return routeFields(step, descriptor);
    if (field == u"max_concurrent")
        return numberField(field, Words::tr("At once"), step.type == u"loop" ? Value(1) : Value());
    if (field == u"loop_max_iterations")
        return numberField(field, Words::tr("Most rounds"), 100);
    if (field == u"success_threshold")
        return numberField(field, Words::tr("Share that must succeed"), 0.5, ParameterType::Number);
    if (field == u"reduce")
        return {{.path = field,
                 .label = Words::tr("Bring the results together"),
                 .editor = u"expression"_qs,
                 .text = TextKind::Expression,
                 .help = Words::tr("collect, merge, vote, or an expression of results."),
                 .roots = {u"result"_qs, u"results"_qs, u"failures"_qs}}};
    if (field == u"sub_workflow")
        return {{.path = u"sub_workflow.file"_qs, .label = Words::tr("File"), .editor = u"text"_qs},
                {.path = u"sub_workflow.id"_qs, .label = Words::tr("or id"), .editor = u"text"_qs},
                {.path = u"sub_workflow.version"_qs,
                 .label = Words::tr("Version"),
                 .editor = u"text"_qs}};
    if (field == u"rollback")
        return {{.path = u"rollback.to"_qs,
                 .label = Words::tr("Back to"),
                 .editor = u"step"_qs,
                 .help = Words::tr("What completed after it is compensated.")}};
    return loopField(field);
}

} // namespace

std::vector<InspectorField> settingsOf(const model::StepDefinition &step,
                                       const model::StepCatalogue &catalogue)
{
    Fields fields;
    if (const model::ActionKind *kind = catalogue.kind(step.action[u"kind"].text())) {
        for (const model::ParameterDescriptor &parameter : kind->parameters)
            addParameter(fields, u"action."_qs, parameter);
    }
    const model::StepDescriptor *descriptor = catalogue.step(step.type);
    if (descriptor == nullptr)
        return fields;
    for (const model::ParameterDescriptor &parameter : descriptor->parameters)
        addParameter(fields, {}, parameter);
    for (const QString &field : descriptor->fields) {
        for (InspectorField &part : partsOf(field, step, *descriptor))
            fields.push_back(std::move(part));
    }
    return fields;
}

} // namespace millrace::ui
