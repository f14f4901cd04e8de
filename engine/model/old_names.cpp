// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/old_names.h"

namespace millrace::model {

namespace {

struct OldName
{
    QStringView old;
    QStringView now;
};

constexpr OldName kOldNames[] = {
    {u"parallel_steps", u"steps"},
    {u"parallel_failure_threshold", u"success_threshold"},
};

QStringView modernName(QStringView name)
{
    for (const OldName &one : kOldNames) {
        if (one.old == name)
            return one.now;
    }
    return name;
}

void report(const Value &step, QStringView old, QStringView now, std::vector<Problem> &problems)
{
    const bool isBoth = step.has(now);
    Problem problem{isBoth ? Severity::Error : Severity::Warning,
                    isBoth ? u"definition.both_names"_qs : u"definition.old_name"_qs,
                    step[u"step_id"].text(), old.toString()};
    problem.message = isBoth ? u"'%1' is the old name of '%2', and both are there"_qs
                             : u"'%1' is the old name of '%2'; saving writes the new one"_qs;
    problem.message = problem.message.arg(old, now);
    problem.hint = isBoth ? u"Keep '%1' alone."_qs.arg(now) : QString();
    problems.push_back(std::move(problem));
}

Value modernSteps(const Value &steps, std::vector<Problem> &problems);

Value modernStep(const Value &step, std::vector<Problem> &problems)
{
    if (!step.isObject())
        return step;
    Value out = Value::emptyObject();
    for (const base::Member &member : step.members()) {
        const QStringView name = modernName(member.key);
        if (name != member.key) {
            report(step, member.key, name, problems);
            if (step.has(name))
                continue;
        }
        out.set(name.toString(),
                name == u"steps" ? modernSteps(member.value, problems) : member.value);
    }
    return out;
}

Value modernSteps(const Value &steps, std::vector<Problem> &problems)
{
    if (!steps.isArray())
        return steps;
    base::Array all;
    all.reserve(steps.size());
    for (const Value &step : steps.items())
        all.push_back(modernStep(step, problems));
    return Value(std::move(all));
}

} // namespace

Value withModernNames(const Value &document, std::vector<Problem> &problems)
{
    Value out = document;
    if (document.has(u"steps"))
        out.set(u"steps"_qs, modernSteps(document[u"steps"], problems));
    return out;
}

} // namespace millrace::model
