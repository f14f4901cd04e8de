// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/problem.h"

#include <algorithm>

namespace millrace::model {

namespace {

bool isError(const Problem &problem)
{
    return problem.severity == Severity::Error;
}

QString place(const Problem &problem)
{
    if (problem.step.isEmpty())
        return problem.field;
    return problem.field.isEmpty() ? problem.step : problem.step + u'.' + problem.field;
}

} // namespace

bool hasErrors(const std::vector<Problem> &problems)
{
    return std::any_of(problems.begin(), problems.end(), isError);
}

Value problemToValue(const Problem &problem)
{
    Value value = Value::object({{u"severity"_qs, Value(isError(problem) ? u"error" : u"warning")},
                                 {u"code"_qs, problem.code},
                                 {u"step"_qs, problem.step},
                                 {u"field"_qs, problem.field},
                                 {u"message"_qs, problem.message},
                                 {u"hint"_qs, problem.hint}});
    if (problem.column > 0)
        value.set(u"column"_qs, problem.column);
    return value;
}

base::Error problemsError(const QString &code, const std::vector<Problem> &problems)
{
    base::Array all;
    for (const Problem &problem : problems)
        all.push_back(problemToValue(problem));
    base::Error error{base::ErrorClass::Validation, code, u"The definition has problems"_qs};
    error.details = Value::object({{u"problems"_qs, Value(std::move(all))}});
    const auto first = std::find_if(problems.begin(), problems.end(), isError);
    if (first == problems.end())
        return error;
    const QString where = place(*first);
    error.message = where.isEmpty() ? first->message : where + u": "_qs + first->message;
    error.hint = first->hint;
    const auto count = std::count_if(problems.begin(), problems.end(), isError);
    if (count > 1)
        error.message += u" (and %1 more)"_qs.arg(count - 1);
    return error;
}

} // namespace millrace::model
