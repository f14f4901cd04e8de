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
    // What a step names.
    {u"step.unknown_target", QT_TRANSLATE_NOOP("Problem", "A step is named that does not exist."),
     QT_TRANSLATE_NOOP("Problem", "There is no step “%2”."),
     QT_TRANSLATE_NOOP("Problem", "Choose another step or remove the mention.")},
    {u"step.self_reference", QT_TRANSLATE_NOOP("Problem", "The step names itself."), nullptr,
     QT_TRANSLATE_NOOP("Problem", "A repetition is a loop step.")},
    {u"step.crosses_container",
     QT_TRANSLATE_NOOP("Problem", "A connection would leave its container."),
     QT_TRANSLATE_NOOP("Problem", "“%2” is in another container."),
     QT_TRANSLATE_NOOP("Problem", "Connect the container as a whole.")},
    {u"step.on_demand",
     QT_TRANSLATE_NOOP(
         "Problem",
         "A step that only handles errors or undoes another cannot be part of the flow."),
     nullptr, QT_TRANSLATE_NOOP("Problem", "Use two steps, one for each purpose.")},
    {u"step.repeated", QT_TRANSLATE_NOOP("Problem", "The same step is waited for twice."),
     QT_TRANSLATE_NOOP("Problem", "“%2” is waited for twice."), nullptr},
    {u"step.not_upstream",
     QT_TRANSLATE_NOOP("Problem", "The rollback point may not be reached yet."),
     QT_TRANSLATE_NOOP("Problem", "“%2” may not be completed when the run comes here."), nullptr},
    {u"step.handler_cycle",
     QT_TRANSLATE_NOOP("Problem", "The step handles or undoes itself by way of others."), nullptr,
     QT_TRANSLATE_NOOP("Problem", "Take one of the handlers away.")},
    {u"step.cycle", QT_TRANSLATE_NOOP("Problem", "These steps wait for each other."), nullptr,
     QT_TRANSLATE_NOOP("Problem", "Remove one of the connections; a repetition is a loop step.")},
    {u"step.unreachable", QT_TRANSLATE_NOOP("Problem", "No run ever comes here."), nullptr,
     QT_TRANSLATE_NOOP("Problem", "It waits only for steps that are never started.")},
    {u"step.bad_join",
     QT_TRANSLATE_NOOP("Problem", "Not as many connections lead here as must complete."), nullptr,
     QT_TRANSLATE_NOOP("Problem", "The step would always be skipped.")},
    // What a step is.
    {u"step.bad_id", QT_TRANSLATE_NOOP("Problem", "The step has no id that expressions can use."),
     QT_TRANSLATE_NOOP("Problem", "“%2” cannot be used as an id."),
     QT_TRANSLATE_NOOP("Problem", "Use letters, digits and underscores.")},
    {u"step.duplicate_id", QT_TRANSLATE_NOOP("Problem", "More than one step has this id."),
     QT_TRANSLATE_NOOP("Problem", "More than one step has the id “%2”."),
     QT_TRANSLATE_NOOP("Problem", "Give one of them another id.")},
    {u"step.unknown_type", QT_TRANSLATE_NOOP("Problem", "The step has no type."),
     QT_TRANSLATE_NOOP("Problem", "This version has no steps of type “%2”."), nullptr},
    {u"step.unknown_kind", QT_TRANSLATE_NOOP("Problem", "The action has no kind."),
     QT_TRANSLATE_NOOP("Problem", "This version has no actions of kind “%2”."), nullptr},
    {u"step.no_container",
     QT_TRANSLATE_NOOP("Problem", "A step of this type cannot hold other steps."), nullptr,
     QT_TRANSLATE_NOOP("Problem", "Put them into a sequence or a parallel step.")},
    {u"step.no_children", QT_TRANSLATE_NOOP("Problem", "The container is empty."), nullptr,
     QT_TRANSLATE_NOOP("Problem", "Add a step to it.")},
    {u"step.calls_itself", QT_TRANSLATE_NOOP("Problem", "The workflow runs itself."), nullptr,
     QT_TRANSLATE_NOOP("Problem", "Make sure that a condition ends it.")},
    // What a step says.
    {u"step.missing_field", QT_TRANSLATE_NOOP("Problem", "“%1” is missing.")},
    {u"step.missing_parameter", QT_TRANSLATE_NOOP("Problem", "“%1” is missing.")},
    {u"step.wrong_parameter", QT_TRANSLATE_NOOP("Problem", "“%1” has a value of the wrong kind."),
     QT_TRANSLATE_NOOP("Problem", "“%1” cannot be “%2”.")},
    {u"step.wrong_type", QT_TRANSLATE_NOOP("Problem", "“%1” has a value of the wrong kind."),
     QT_TRANSLATE_NOOP("Problem", "“%1” cannot be “%2”.")},
    {u"step.unknown_choice",
     QT_TRANSLATE_NOOP("Problem", "“%1” has a value that is not among its choices."),
     QT_TRANSLATE_NOOP("Problem", "“%2” is not among the choices of “%1”.")},
    {u"step.unknown_outcome", QT_TRANSLATE_NOOP("Problem", "This approval has no such outcome."),
     QT_TRANSLATE_NOOP("Problem", "This approval has no outcome “%2”.")},
    {u"step.unknown_parameter",
     QT_TRANSLATE_NOOP("Problem", "“%1” is no setting of this step and means nothing.")},
    {u"step.unknown_error_class", QT_TRANSLATE_NOOP("Problem", "No step can fail in this way.")},
    {u"step.useless_field", QT_TRANSLATE_NOOP("Problem", "“%1” means nothing here.")},
    {u"step.out_of_range", QT_TRANSLATE_NOOP("Problem", "“%1” is outside its range."),
     QT_TRANSLATE_NOOP("Problem", "“%1” is outside its range: %2.")},
    {u"step.contradiction",
     QT_TRANSLATE_NOOP("Problem", "“%1” contradicts another setting and never counts.")},
    {u"step.bad_loop",
     QT_TRANSLATE_NOOP("Problem", "A loop needs a list or a condition, and only one of them.")},
    {u"step.bad_wait",
     QT_TRANSLATE_NOOP("Problem",
                       "A wait needs a duration, a time or an event, and only one of them.")},
    {u"step.bad_outcomes",
     QT_TRANSLATE_NOOP("Problem", "The outcomes must be a list of different names.")},
    {u"step.bad_path",
     QT_TRANSLATE_NOOP("Problem", "An output is mapped to a place that workflow data do not have."),
     nullptr, QT_TRANSLATE_NOOP("Problem", "Write names with dots between them.")},
    {u"step.bad_schema", QT_TRANSLATE_NOOP("Problem", "“%1” is no JSON Schema.")},
    {u"step.bad_sub_workflow",
     QT_TRANSLATE_NOOP("Problem", "The sub-workflow must be named by id or by file.")},
    {u"step.bad_version", QT_TRANSLATE_NOOP("Problem", "The version is not of the form 1.2.3."),
     QT_TRANSLATE_NOOP("Problem", "The version “%2” is not of the form 1.2.3.")},
    {u"step.too_few_people",
     QT_TRANSLATE_NOOP("Problem", "More people must decide than may decide.")},
    {u"step.overlapping_output",
     QT_TRANSLATE_NOOP("Problem",
                       "Several steps write the same data, and their order is not fixed."),
     nullptr,
     QT_TRANSLATE_NOOP("Problem", "Let one wait for the other, or write to different places.")},
    // Expressions.
    {u"expression.syntax", QT_TRANSLATE_NOOP("Problem", "The expression in “%1” cannot be read."),
     QT_TRANSLATE_NOOP("Problem", "The expression cannot be read: %2")},
    {u"expression.unknown_name",
     QT_TRANSLATE_NOOP("Problem", "The expression in “%1” uses a name that does not exist.")},
    {u"expression.unknown_step",
     QT_TRANSLATE_NOOP("Problem", "The expression in “%1” uses a step that does not exist.")},
    {u"expression.inside_loop",
     QT_TRANSLATE_NOOP(
         "Problem",
         "The expression in “%1” uses a step inside a loop, which is not seen from here."),
     nullptr, QT_TRANSLATE_NOOP("Problem", "Use the output of the loop.")},
    {u"expression.not_upstream",
     QT_TRANSLATE_NOOP("Problem",
                       "The expression in “%1” uses a step that may not be settled yet."),
     nullptr, QT_TRANSLATE_NOOP("Problem", "Let the step wait for it.")},
    // The workflow as a whole.
    {u"workflow.no_name", QT_TRANSLATE_NOOP("Problem", "The workflow has no name.")},
    {u"workflow.no_steps", QT_TRANSLATE_NOOP("Problem", "The workflow has no steps."), nullptr,
     QT_TRANSLATE_NOOP("Problem", "Add one from the palette.")},
    {u"workflow.bad_id", QT_TRANSLATE_NOOP("Problem", "The workflow's id is no UUID.")},
    {u"workflow.bad_version", QT_TRANSLATE_NOOP("Problem", "The version is not of the form 1.2.3."),
     QT_TRANSLATE_NOOP("Problem", "The version “%2” is not of the form 1.2.3.")},
    {u"workflow.bad_schema", QT_TRANSLATE_NOOP("Problem", "“%1” is no JSON Schema.")},
    {u"workflow.wrong_type", QT_TRANSLATE_NOOP("Problem", "“%1” has a value of the wrong kind.")},
    {u"workflow.out_of_range", QT_TRANSLATE_NOOP("Problem", "“%1” is outside its range."),
     QT_TRANSLATE_NOOP("Problem", "“%1” is outside its range: %2.")},
    {u"workflow.too_deep", QT_TRANSLATE_NOOP("Problem", "Containers are nested too deep."), nullptr,
     QT_TRANSLATE_NOOP("Problem", "Put inner parts into workflows of their own.")},
    {u"workflow.unknown_class",
     QT_TRANSLATE_NOOP("Problem", "“%1” has a classification that does not exist."),
     QT_TRANSLATE_NOOP("Problem", "There is no classification “%2”."), nullptr},
    {u"workflow.unknown_framework",
     QT_TRANSLATE_NOOP("Problem", "There is no such compliance pack."),
     QT_TRANSLATE_NOOP("Problem", "There is no compliance pack “%2”.")},
    {u"trigger.unknown_type", QT_TRANSLATE_NOOP("Problem", "A trigger has no type."),
     QT_TRANSLATE_NOOP("Problem", "There are no triggers of type “%2”.")},
    {u"trigger.missing_field", QT_TRANSLATE_NOOP("Problem", "A trigger lacks “%1”.")},
    {u"trigger.bad_cron", QT_TRANSLATE_NOOP("Problem", "The times of a schedule cannot be read."),
     QT_TRANSLATE_NOOP("Problem", "The times of a schedule cannot be read: %2")},
    {u"trigger.unknown_zone", QT_TRANSLATE_NOOP("Problem", "There is no such time zone."),
     QT_TRANSLATE_NOOP("Problem", "There is no time zone “%2”."),
     QT_TRANSLATE_NOOP("Problem", "Write a name like Europe/Berlin or UTC.")},
    {u"trigger.unknown_choice",
     QT_TRANSLATE_NOOP("Problem", "“%1” has a value that is not among its choices."),
     QT_TRANSLATE_NOOP("Problem", "“%2” is not among the choices of “%1”.")},
    {u"test.no_name", QT_TRANSLATE_NOOP("Problem", "A test has no name.")},
    {u"test.duplicate_name", QT_TRANSLATE_NOOP("Problem", "Two tests have the same name."),
     QT_TRANSLATE_NOOP("Problem", "Two tests are called “%2”.")},
    {u"test.unknown_step",
     QT_TRANSLATE_NOOP("Problem", "A test names a step that does not exist.")},
    {u"test.unknown_status",
     QT_TRANSLATE_NOOP("Problem", "A test expects an end that no run has.")},
    {u"test.unknown_outcome",
     QT_TRANSLATE_NOOP("Problem", "A test decides for an outcome that the approval lacks."),
     QT_TRANSLATE_NOOP("Problem", "A test decides for “%2”, an outcome that the approval lacks.")},
    {u"test.no_approval",
     QT_TRANSLATE_NOOP("Problem", "A test decides at a step that asks nobody.")},
    // The file.
    {u"definition.malformed",
     QT_TRANSLATE_NOOP("Problem", "“%1” is not written as the format asks.")},
    {u"definition.unknown_field",
     QT_TRANSLATE_NOOP("Problem", "“%1” is not known and means nothing."), nullptr,
     QT_TRANSLATE_NOOP("Problem", "It is kept in the file.")},
    {u"definition.old_name", QT_TRANSLATE_NOOP("Problem", "“%1” has an old name."), nullptr,
     QT_TRANSLATE_NOOP("Problem", "It is saved under its new name.")},
    {u"definition.both_names",
     QT_TRANSLATE_NOOP("Problem", "“%1” stands twice, under an old and a new name.")},
    {u"definition.newer_format",
     QT_TRANSLATE_NOOP("Problem", "The file was made by a newer version of Millrace.")},
    {u"definition.unknown_format",
     QT_TRANSLATE_NOOP("Problem", "The file has a format that is not known.")},
    {u"json.", QT_TRANSLATE_NOOP("Problem", "The file is no JSON that can be read.")},
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
