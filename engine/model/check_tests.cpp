// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/near_name.h"
#include "engine/model/validator.h"
#include "engine/model/value_path.h"

#include <QSet>

#include <algorithm>

namespace millrace::model {

namespace {

const QStringList &runEnds()
{
    static const QStringList kAll = {u"completed"_qs, u"failed"_qs, u"cancelled"_qs,
                                     u"timed_out"_qs};
    return kAll;
}

base::Array oneOrMany(const Value &value)
{
    return value.isArray() ? value.items() : base::Array{value};
}

} // namespace

void Validator::checkTests()
{
    const Value &tests = m_workflow.tests;
    if (!tests.isUndefined() && !tests.isArray()) {
        error(-1, u"workflow.wrong_type"_qs, u"tests"_qs, u"'tests' must be a list"_qs);
        return;
    }
    QSet<QString> names;
    for (std::size_t i = 0; i < tests.size(); ++i) {
        const QString path = itemPath(u"tests"_qs, i);
        const Value &test = tests.at(i);
        checkTest(test, path);
        const QString &name = test[u"name"].text();
        if (name.isEmpty())
            error(-1, u"test.no_name"_qs, path + u".name"_qs, u"The test has no name"_qs);
        else if (names.contains(name))
            error(-1, u"test.duplicate_name"_qs, path + u".name"_qs,
                  u"More than one test is called '%1'"_qs.arg(name.left(80)));
        names.insert(name);
    }
}

void Validator::checkTest(const Value &test, const QString &path)
{
    const QStringList known = {u"name"_qs,    u"input"_qs,  u"mocks"_qs, u"decisions"_qs,
                               u"signals"_qs, u"expect"_qs, u"live"_qs};
    for (const base::Member &member : test.members()) {
        if (!known.contains(member.key))
            warning(-1, u"definition.unknown_field"_qs, memberPath(path, member.key),
                    u"'%1' is not a field of a test"_qs.arg(member.key.left(80)),
                    didYouMean(member.key, known));
    }
    for (const base::Member &member : test[u"mocks"].members())
        checkStepName(member.key, memberPath(path + u".mocks"_qs, member.key));
    for (const base::Member &member : test[u"decisions"].members()) {
        const QString place = memberPath(path + u".decisions"_qs, member.key);
        checkStepName(member.key, place);
        for (const Value &decision : oneOrMany(member.value))
            checkDecision(decision, member.key, place);
    }
    const Value &expect = test[u"expect"];
    for (const char16_t *name : {u"completed", u"failed", u"skipped"})
        checkStepNames(expect[name], path + u".expect."_qs + QString::fromUtf16(name));
    const Value &status = expect[u"status"];
    if (!status.isUndefined() && !runEnds().contains(status.text()))
        error(-1, u"test.unknown_status"_qs, path + u".expect.status"_qs,
              u"A run ends completed, failed, cancelled or timed_out"_qs,
              didYouMean(status.text(), runEnds()));
    if (expect[u"max_duration"].numberOr(0) < 0)
        error(-1, u"workflow.out_of_range"_qs, path + u".expect.max_duration"_qs,
              u"'max_duration' must not be negative"_qs);
}

void Validator::checkDecision(const Value &decision, const QString &step, const QString &path)
{
    const int index = m_index.find(step);
    if (index < 0)
        return;
    if (!stepAt(index).approval && stepAt(index).type != u"human_approval") {
        error(-1, u"test.no_approval"_qs, path, u"'%1' is no approval"_qs.arg(step));
        return;
    }
    const QStringList outcomes = stepAt(index).approval.value_or(Approval()).outcomes;
    const QString &outcome = decision[u"outcome"].text();
    if (!outcomes.contains(outcome))
        error(-1, u"test.unknown_outcome"_qs, path + u".outcome"_qs,
              u"'%1' is no outcome of '%2'"_qs.arg(outcome.left(80), step),
              didYouMean(outcome, outcomes, u"Outcomes are "_qs + outcomes.join(u", "_qs) + u'.'));
}

void Validator::checkStepNames(const Value &names, const QString &path)
{
    for (std::size_t i = 0; i < names.items().size(); ++i)
        checkStepName(names.at(i).text(), itemPath(path, i));
}

void Validator::checkStepName(const QString &id, const QString &path)
{
    if (m_index.find(id) < 0)
        error(-1, u"test.unknown_step"_qs, path, u"There is no step '%1'"_qs.arg(id.left(80)),
              didYouMean(id, m_index.ids()));
}

} // namespace millrace::model
