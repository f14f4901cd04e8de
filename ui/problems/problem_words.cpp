// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problems/problem_words.h"

#include <QCoreApplication>

namespace millrace::ui {

namespace {

/// `plain` may name the field as %1; `valued` is used where the field holds something, which it may
/// name as %2. A code that ends with a dot stands for all that begin with it.
struct Entry
{
    QStringView code;
    const char *plain;
    const char *valued = nullptr;
    const char *advice = nullptr;
};

constexpr Entry kEntries[] = {
#define SAY(text) QT_TRANSLATE_NOOP("Problem", text)
    // What a step names.
    {u"step.unknown_target", SAY("A step is named that does not exist."),
     SAY("There is no step “%2”."), SAY("Choose another step or remove the mention.")},
    {u"step.self_reference", SAY("The step names itself."), nullptr,
     SAY("A repetition is a loop step.")},
    {u"step.crosses_container", SAY("A connection would leave its container."),
     SAY("“%2” is in another container."), SAY("Connect the container as a whole.")},
    {u"step.on_demand",
     SAY("A step that only handles errors or undoes another cannot be part of the flow."), nullptr,
     SAY("Use two steps, one for each purpose.")},
    {u"step.repeated", SAY("The same step is waited for twice."), SAY("“%2” is waited for twice."),
     nullptr},
    {u"step.not_upstream", SAY("The rollback point may not be reached yet."),
     SAY("“%2” may not be completed when the run comes here."), nullptr},
    {u"step.handler_cycle", SAY("The step handles or undoes itself by way of others."), nullptr,
     SAY("Take one of the handlers away.")},
    {u"step.cycle", SAY("These steps wait for each other."), nullptr,
     SAY("Remove one of the connections; a repetition is a loop step.")},
    {u"step.unreachable", SAY("No run ever comes here."), nullptr,
     SAY("It waits only for steps that are never started.")},
    {u"step.bad_join", SAY("Not as many connections lead here as must complete."), nullptr,
     SAY("The step would always be skipped.")},
    // What a step is.
    {u"step.bad_id", SAY("The step has no id that expressions can use."),
     SAY("“%2” cannot be used as an id."), SAY("Use letters, digits and underscores.")},
    {u"step.duplicate_id", SAY("More than one step has this id."),
     SAY("More than one step has the id “%2”."), SAY("Give one of them another id.")},
    {u"step.unknown_type", SAY("The step has no type."),
     SAY("This version has no steps of type “%2”."), nullptr},
    {u"step.unknown_kind", SAY("The action has no kind."),
     SAY("This version has no actions of kind “%2”."), nullptr},
    {u"step.no_container", SAY("A step of this type cannot hold other steps."), nullptr,
     SAY("Put them into a sequence or a parallel step.")},
    {u"step.no_children", SAY("The container is empty."), nullptr, SAY("Add a step to it.")},
    {u"step.calls_itself", SAY("The workflow runs itself."), nullptr,
     SAY("Make sure that a condition ends it.")},
    // What a step says.
    {u"step.missing_field", SAY("“%1” is missing.")},
    {u"step.missing_parameter", SAY("“%1” is missing.")},
    {u"step.wrong_parameter", SAY("“%1” has a value of the wrong kind."),
     SAY("“%1” cannot be “%2”.")},
    {u"step.wrong_type", SAY("“%1” has a value of the wrong kind."), SAY("“%1” cannot be “%2”.")},
    {u"step.unknown_choice", SAY("“%1” has a value that is not among its choices."),
     SAY("“%2” is not among the choices of “%1”.")},
    {u"step.unknown_outcome", SAY("This approval has no such outcome."),
     SAY("This approval has no outcome “%2”.")},
    {u"step.unknown_parameter", SAY("“%1” is no setting of this step and means nothing.")},
    {u"step.unknown_error_class", SAY("No step can fail in this way.")},
    {u"step.useless_field", SAY("“%1” means nothing here.")},
    {u"step.out_of_range", SAY("“%1” is outside its range."),
     SAY("“%1” is outside its range: %2.")},
    {u"step.contradiction", SAY("“%1” contradicts another setting and never counts.")},
    {u"step.bad_loop", SAY("A loop needs a list or a condition, and only one of them.")},
    {u"step.bad_wait", SAY("A wait needs a duration, a time or an event, and only one of them.")},
    {u"step.bad_outcomes", SAY("The outcomes must be a list of different names.")},
    {u"step.bad_path", SAY("An output is mapped to a place that workflow data do not have."),
     nullptr, SAY("Write names with dots between them.")},
    {u"step.bad_schema", SAY("“%1” is no JSON Schema.")},
    {u"step.bad_sub_workflow", SAY("The sub-workflow must be named by id or by file.")},
    {u"step.bad_version", SAY("The version is not of the form 1.2.3."),
     SAY("The version “%2” is not of the form 1.2.3.")},
    {u"step.too_few_people", SAY("More people must decide than may decide.")},
    {u"step.overlapping_output",
     SAY("Several steps write the same data, and their order is not fixed."), nullptr,
     SAY("Let one wait for the other, or write to different places.")},
    // Expressions.
    {u"expression.syntax", SAY("The expression in “%1” cannot be read."),
     SAY("The expression cannot be read: %2")},
    {u"expression.unknown_name", SAY("The expression in “%1” uses a name that does not exist.")},
    {u"expression.unknown_step", SAY("The expression in “%1” uses a step that does not exist.")},
    {u"expression.inside_loop",
     SAY("The expression in “%1” uses a step inside a loop, which is not seen from here."), nullptr,
     SAY("Use the output of the loop.")},
    {u"expression.not_upstream",
     SAY("The expression in “%1” uses a step that may not be settled yet."), nullptr,
     SAY("Let the step wait for it.")},
    // The workflow as a whole.
    {u"workflow.no_name", SAY("The workflow has no name.")},
    {u"workflow.no_steps", SAY("The workflow has no steps."), nullptr,
     SAY("Add one from the palette.")},
    {u"workflow.bad_id", SAY("The workflow's id is no UUID.")},
    {u"workflow.bad_version", SAY("The version is not of the form 1.2.3."),
     SAY("The version “%2” is not of the form 1.2.3.")},
    {u"workflow.bad_schema", SAY("“%1” is no JSON Schema.")},
    {u"workflow.wrong_type", SAY("“%1” has a value of the wrong kind.")},
    {u"workflow.out_of_range", SAY("“%1” is outside its range."),
     SAY("“%1” is outside its range: %2.")},
    {u"workflow.too_deep", SAY("Containers are nested too deep."), nullptr,
     SAY("Put inner parts into workflows of their own.")},
    {u"workflow.unknown_class", SAY("“%1” has a classification that does not exist."),
     SAY("There is no classification “%2”."), nullptr},
    {u"workflow.unknown_framework", SAY("There is no such compliance pack."),
     SAY("There is no compliance pack “%2”.")},
    {u"trigger.unknown_type", SAY("A trigger has no type."),
     SAY("There are no triggers of type “%2”.")},
    {u"trigger.missing_field", SAY("A trigger lacks “%1”.")},
    {u"trigger.bad_cron", SAY("The times of a schedule cannot be read."),
     SAY("The times of a schedule cannot be read: %2")},
    {u"trigger.unknown_zone", SAY("There is no such time zone."),
     SAY("There is no time zone “%2”."), SAY("Write a name like Europe/Berlin or UTC.")},
    {u"trigger.unknown_choice", SAY("“%1” has a value that is not among its choices."),
     SAY("“%2” is not among the choices of “%1”.")},
    {u"test.no_name", SAY("A test has no name.")},
    {u"test.duplicate_name", SAY("Two tests have the same name."),
     SAY("Two tests are called “%2”.")},
    {u"test.unknown_step", SAY("A test names a step that does not exist.")},
    {u"test.unknown_status", SAY("A test expects an end that no run has.")},
    {u"test.unknown_outcome", SAY("A test decides for an outcome that the approval lacks."),
     SAY("A test decides for “%2”, an outcome that the approval lacks.")},
    {u"test.no_approval", SAY("A test decides at a step that asks nobody.")},
    // The file.
    {u"definition.malformed", SAY("“%1” is not written as the format asks.")},
    {u"definition.unknown_field", SAY("“%1” is not known and means nothing."), nullptr,
     SAY("It is kept in the file.")},
    {u"definition.old_name", SAY("“%1” has an old name."), nullptr,
     SAY("It is saved under its new name.")},
    {u"definition.both_names", SAY("“%1” stands twice, under an old and a new name.")},
    {u"definition.newer_format", SAY("The file was made by a newer version of Millrace.")},
    {u"definition.unknown_format", SAY("The file has a format that is not known.")},
    {u"json.", SAY("The file is no JSON that can be read.")},
#undef SAY
};

const Entry *entryOf(const QString &code)
{
    for (const Entry &entry : kEntries) {
        const bool fits =
            entry.code.endsWith(u'.') ? code.startsWith(entry.code) : code == entry.code;
        if (fits)
            return &entry;
    }
    return nullptr;
}

QString translated(const char *text)
{
    return text == nullptr ? QString() : QCoreApplication::translate("Problem", text);
}

} // namespace

bool hasProblemWords(const QString &code)
{
    return entryOf(code) != nullptr;
}

ProblemWords problemWords(const model::Problem &problem, const QString &value)
{
    const Entry *entry = entryOf(problem.code);
    if (entry == nullptr)
        return {problem.message, problem.hint};
    const bool isValued = entry->valued != nullptr && !value.isEmpty();
    QString sentence = translated(isValued ? entry->valued : entry->plain);
    const QString prefix = u"action."_qs; // of little use to people
    const QString name =
        problem.field.startsWith(prefix) ? problem.field.mid(prefix.size()) : problem.field;
    // One pass, so that a value with a percent sign stays what it is.
    const qsizetype field = sentence.indexOf(u"%1");
    const qsizetype given = sentence.indexOf(u"%2");
    if (field >= 0 && given >= 0)
        sentence = sentence.arg(name, value);
    else if (field >= 0)
        sentence = sentence.arg(name);
    else if (given >= 0)
        sentence.replace(given, 2, value);
    return {sentence, translated(entry->advice)};
}

} // namespace millrace::ui
