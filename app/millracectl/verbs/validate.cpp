// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/millracectl/builtin_verbs.h"
#include "app/millracectl/definition_file.h"
#include "app/millracectl/messages.h"

namespace millrace::app {

using base::Value;

namespace {

void print(Output &output, const QString &file, const model::Problem &problem)
{
    if (!output.isJson()) {
        output.line(problemLine(file, problem));
        return;
    }
    Value value = model::problemToValue(problem);
    Value line = Value::object(
        {{u"id"_qs, u"%1:%2:%3:%4"_qs.arg(file, problem.step, problem.field, problem.code)},
         {u"file"_qs, file}});
    for (const base::Member &member : value.members())
        line.set(member.key, member.value);
    output.jsonLine(line);
}

base::Result<int> validate(Session &session)
{
    Output &output = session.output();
    int errors = 0;
    int warnings = 0;
    bool unreadable = false;
    for (const QString &file : session.arguments().positional) {
        const auto checked = checkDefinitionFile(file);
        if (!checked) {
            unreadable = true;
            sayError(output, checked.error());
            continue;
        }
        for (const model::Problem &problem : checked->problems) {
            print(output, file, problem);
            ++(problem.severity == model::Severity::Error ? errors : warnings);
        }
    }
    output.say(u"%1 errors, %2 warnings in %3 files"_qs.arg(errors).arg(warnings).arg(
        session.arguments().positional.size()));
    return errors > 0 || unreadable ? kFailed : kDone;
}

} // namespace

Command validateVerb()
{
    Verb verb;
    verb.name = u"validate"_qs;
    verb.arguments = u"FILE..."_qs;
    verb.minimum = 1;
    verb.maximum = -1;
    verb.summary = u"List all problems of definitions"_qs;
    verb.details = u"One line for each: file:step:field: severity: message (hint)"_qs;
    verb.takesFiles = true;
    verb.example = u"millracectl validate order.millrace.json"_qs;
    return {verb, validate};
}

} // namespace millrace::app
