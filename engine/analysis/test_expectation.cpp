// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/test_expectation.h"

#include "engine/model/value_path.h"

#include <algorithm>

namespace millrace::analysis {

namespace {

using Differences = std::vector<TestDifference>;
using state::StepStatus;

void addDifference(Differences &out, const QString &path, const Value &expected,
                   const Value &actual, const QString &message)
{
    if (out.size() < kMostDifferences)
        out.push_back({path, expected, actual, message});
}

void compare(Differences &out, const QString &path, const Value &expected, const Value &actual);

void compareMembers(Differences &out, const QString &path, const Value &expected,
                    const Value &actual)
{
    for (const base::Member &member : expected.members()) {
        const QString at = model::memberPath(path, member.key);
        if (actual[member.key].isUndefined())
            addDifference(out, at, member.value, {}, u"is missing"_qs);
        else
            compare(out, at, member.value, actual[member.key]);
    }
    for (const base::Member &member : actual.members()) {
        if (!expected.has(member.key) && !member.value.isUndefined())
            addDifference(out, model::memberPath(path, member.key), {}, member.value,
                          u"is not expected"_qs);
    }
}

void compareItems(Differences &out, const QString &path, const Value &expected, const Value &actual)
{
    if (expected.size() != actual.size())
        addDifference(out, path, expected.size(), actual.size(), u"has another number of items"_qs);
    const std::size_t both = std::min(expected.size(), actual.size());
    for (std::size_t i = 0; i < both; ++i)
        compare(out, model::itemPath(path, i), expected.at(i), actual.at(i));
}

void compare(Differences &out, const QString &path, const Value &expected, const Value &actual)
{
    if (expected == actual)
        return;
    if (expected.isObject() && actual.isObject())
        compareMembers(out, path, expected, actual);
    else if (expected.isArray() && actual.isArray())
        compareItems(out, path, expected, actual);
    else
        addDifference(out, path, expected, actual, u"differs"_qs);
}

/// The statuses of all instances of a step; empty where it was never reached.
std::vector<StepStatus> statusesOf(const state::RunState &run, const QString &step)
{
    std::vector<StepStatus> statuses;
    const int node = run.plan->indexOf(step);
    for (const state::ScopeState &scope : run.scopes) {
        if (node < scope.firstNode || node >= scope.endNode)
            continue;
        const StepStatus status = run.step(scope.base + node - scope.firstNode).status;
        if (status != StepStatus::Pending)
            statuses.push_back(status);
    }
    return statuses;
}

bool contains(const std::vector<StepStatus> &statuses, StepStatus wanted)
{
    return std::find(statuses.begin(), statuses.end(), wanted) != statuses.end();
}

bool isAsWanted(const std::vector<StepStatus> &statuses, StepStatus wanted)
{
    if (wanted != StepStatus::Skipped)
        return contains(statuses, wanted);
    return std::all_of(statuses.begin(), statuses.end(),
                       [](StepStatus status) { return status == StepStatus::Skipped; });
}

QString wordFor(const std::vector<StepStatus> &statuses)
{
    QStringList names;
    for (const StepStatus status : statuses) {
        if (const QString name = state::stepStatusName(status); !names.contains(name))
            names.append(name);
    }
    return names.isEmpty() ? u"not reached"_qs : names.join(u", "_qs);
}

void compareSteps(Differences &out, const Value &expect, const QString &field, StepStatus wanted,
                  const state::RunState &run)
{
    for (const Value &step : expect[field].items()) {
        const QString path = u"expect.%1"_qs.arg(field);
        if (run.plan->indexOf(step.text()) < 0) {
            addDifference(out, path, step, {}, u"there is no step %1"_qs.arg(step.text()));
            continue;
        }
        const auto statuses = statusesOf(run, step.text());
        if (!isAsWanted(statuses, wanted))
            addDifference(out, path, state::stepStatusName(wanted), wordFor(statuses),
                          u"step %1 is not %2"_qs.arg(step.text(), state::stepStatusName(wanted)));
    }
}

void compareStatus(Differences &out, const Value &expect, const VirtualRun &run)
{
    const QString wanted = expect.has(u"status") ? expect[u"status"].text() : u"completed"_qs;
    const QString actual = journal::runStatusName(run.status);
    if (wanted == actual)
        return;
    const auto &finished = run.state.finished;
    const QString why = finished && finished->error ? finished->error->message : QString();
    addDifference(out, u"expect.status"_qs, wanted, actual,
                  why.isEmpty() ? u"the run rests as %1"_qs.arg(actual) : why);
}

void compareData(Differences &out, const Value &expect, const VirtualRun &run)
{
    const QString prefix = u"workflow."_qs;
    for (const base::Member &member : expect[u"data"].members()) {
        const QString path =
            member.key.startsWith(prefix) ? member.key.mid(prefix.size()) : member.key;
        compare(out, u"expect.data."_qs + member.key, member.value,
                base::valueAt(run.state.data, path));
    }
}

void compareDuration(Differences &out, const Value &expect, const VirtualRun &run)
{
    const double seconds = static_cast<double>(run.durationMs()) / 1000;
    if (expect.has(u"max_duration") && seconds > expect[u"max_duration"].numberOr(0))
        addDifference(out, u"expect.max_duration"_qs, expect[u"max_duration"], seconds,
                      u"the run took longer, in seconds"_qs);
}

/// A misspelt expectation would check nothing.
void refuseUnknown(Differences &out, const Value &expect)
{
    const QStringList known = {u"status"_qs, u"output"_qs,  u"data"_qs,        u"completed"_qs,
                               u"failed"_qs, u"skipped"_qs, u"max_duration"_qs};
    for (const base::Member &member : expect.members()) {
        if (!known.contains(member.key))
            addDifference(out, u"expect."_qs + member.key, {}, member.value,
                          u"no expectation is called %1; there are %2"_qs.arg(
                              member.key, known.join(u", "_qs)));
    }
}

} // namespace

std::vector<TestDifference> compareValues(const QString &path, const Value &expected,
                                          const Value &actual)
{
    Differences out;
    compare(out, path, expected, actual);
    return out;
}

std::vector<TestDifference> compareRun(const Value &expect, const VirtualRun &run)
{
    Differences out;
    refuseUnknown(out, expect);
    compareStatus(out, expect, run);
    compareSteps(out, expect, u"completed"_qs, StepStatus::Completed, run.state);
    compareSteps(out, expect, u"failed"_qs, StepStatus::Failed, run.state);
    compareSteps(out, expect, u"skipped"_qs, StepStatus::Skipped, run.state);
    if (expect.has(u"output")) {
        const Value output = run.state.finished ? run.state.finished->output : Value();
        compare(out, u"expect.output"_qs, expect[u"output"], output);
    }
    compareData(out, expect, run);
    compareDuration(out, expect, run);
    return out;
}

} // namespace millrace::analysis
