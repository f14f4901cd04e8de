// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/mock_book.h"

#include <algorithm>
#include <cmath>

namespace millrace::analysis {

using base::ErrorClass;
using base::fail;

namespace {

bool looksLikeAnswer(const Value &value)
{
    return value.isObject() && value.size() > 0 &&
           std::all_of(value.members().begin(), value.members().end(),
                       [](const base::Member &member) {
                           return member.key == u"result" || member.key == u"error" ||
                                  member.key == u"delay";
                       });
}

Result<base::Error> readError(const Value &value)
{
    const QString name = value.isString() ? value.text() : value[u"class"].text();
    const auto errorClass = base::errorClassFromName(name);
    if (!errorClass)
        return fail(ErrorClass::Validation, u"mock.bad_error"_qs,
                    u"\"%1\" is no class of errors"_qs.arg(name),
                    u"for example \"network\" or \"timeout\""_qs);
    base::Error error = base::errorFromValue(value);
    error.errorClass = *errorClass;
    if (error.code.isEmpty())
        error.code = u"mock.error"_qs;
    if (error.message.isEmpty())
        error.message = u"a mocked error of class %1"_qs.arg(name);
    return error;
}

Result<MockAnswer> readAnswer(const Value &value)
{
    if (!value.isObject() || (value.size() > 0 && !looksLikeAnswer(value)))
        return fail(ErrorClass::Validation, u"mock.malformed"_qs,
                    u"a mock is an object of result, error and delay"_qs);
    MockAnswer answer;
    if (value.has(u"result"))
        answer.result = value[u"result"];
    if (value.has(u"error")) {
        Result<base::Error> error = readError(value[u"error"]);
        if (!error)
            return fail(error.error());
        answer.error = std::move(*error);
    }
    if (value.has(u"delay"))
        answer.delay = value[u"delay"].numberOr(-1);
    if (answer.delay && (!(*answer.delay >= 0) || *answer.delay > 1e10))
        return fail(ErrorClass::Validation, u"mock.bad_delay"_qs,
                    u"a delay is a number of seconds, 0 or more"_qs);
    return answer;
}

void collect(const std::vector<model::StepDefinition> &steps,
             QHash<QString, const model::StepDefinition *> &byId)
{
    for (const model::StepDefinition &step : steps) {
        byId.insert(step.id, &step);
        collect(step.steps, byId);
    }
}

} // namespace

Answer MockAnswer::answer() const
{
    Answer answer;
    answer.durationMs = std::llround(delay.value_or(0) * 1000);
    if (error)
        answer.outcome = fail(*error);
    else
        answer.outcome = result.value_or(Value::emptyObject());
    return answer;
}

Result<std::vector<MockAnswer>> readMocks(const Value &value)
{
    const base::Array items = value.isArray() ? value.items() : base::Array{value};
    std::vector<MockAnswer> answers;
    for (const Value &item : items) {
        Result<MockAnswer> answer = readAnswer(item);
        if (!answer)
            return fail(answer.error());
        answers.push_back(std::move(*answer));
    }
    if (answers.empty())
        return fail(ErrorClass::Validation, u"mock.malformed"_qs,
                    u"a list of mocks needs at least one"_qs);
    return answers;
}

std::vector<MockAnswer> readPinned(const Value &value)
{
    const bool isList = value.isArray() && value.size() > 0 &&
                        std::all_of(value.items().begin(), value.items().end(), looksLikeAnswer);
    if (isList || looksLikeAnswer(value)) {
        if (auto answers = readMocks(value))
            return *answers;
    }
    return {MockAnswer{value, {}, {}}};
}

void MockBook::addPinned(const std::vector<model::StepDefinition> &steps)
{
    for (const model::StepDefinition &step : steps) {
        if (!step.mock.isUndefined())
            add(step.id, readPinned(step.mock));
        addPinned(step.steps);
    }
}

void MockBook::add(const QString &stepOrPath, const std::vector<MockAnswer> &answers)
{
    m_answers.insert(stepOrPath, answers);
}

QSet<QString> MockBook::steps() const
{
    QSet<QString> steps;
    for (auto entry = m_answers.keyBegin(); entry != m_answers.keyEnd(); ++entry)
        steps.insert(entry->section(u'/', -1));
    return steps;
}

const MockAnswer *MockBook::find(const QString &step, const QString &path, int ordinal)
{
    auto found = m_answers.constFind(path);
    if (found != m_answers.constEnd() && path != step)
        ordinal = ++m_pathOrdinals[path];
    else
        found = m_answers.constFind(step);
    if (found == m_answers.constEnd())
        return nullptr;
    const auto at = std::min(static_cast<std::size_t>(ordinal), found->size());
    return &(*found)[at - 1];
}

QHash<QString, const model::StepDefinition *>
stepsById(const std::vector<model::StepDefinition> &steps)
{
    QHash<QString, const model::StepDefinition *> byId;
    collect(steps, byId);
    return byId;
}

bool keepsItsWork(const model::StepDefinition &step)
{
    return step.type == u"conditional" || step.type == u"human_approval";
}

} // namespace millrace::analysis
