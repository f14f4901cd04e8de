// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/rehearsal.h"

#include "engine/analysis/mock_world.h"
#include "engine/analysis/model_world.h"
#include "engine/analysis/written_test.h"
#include "engine/steps/builtin_steps.h"

#include <cmath>

namespace millrace::api {

using analysis::Answer;
using analysis::Vote;
using base::fail;

namespace {

/// Mocks first, then what is usual.
class RehearsalWorld final : public analysis::OutcomeSource
{
public:
    RehearsalWorld(analysis::MockWorld &mocks, analysis::ModelWorld &usual)
        : m_mocks(mocks), m_usual(usual)
    {
    }

    std::optional<Answer> attempt(const analysis::AttemptQuestion &question) override
    {
        auto answer = m_mocks.attempt(question);
        return answer ? answer : m_usual.attempt(question);
    }
    std::optional<Answer> child(const event::StartChild &child, TimeMs now) override
    {
        return m_usual.child(child, now);
    }
    std::vector<Vote> votes(const event::ApprovalRequested &request, int ordinal) override
    {
        auto votes = m_mocks.votes(request, ordinal);
        return votes.empty() ? m_usual.votes(request, ordinal) : votes;
    }
    std::optional<analysis::Signal> awaited(const event::WaitStarted &wait, int ordinal) override
    {
        return m_usual.awaited(wait, ordinal);
    }

private:
    analysis::MockWorld &m_mocks;
    analysis::ModelWorld &m_usual;
};

Value testNamed(const model::WorkflowDefinition &definition, const QString &name)
{
    for (const Value &test : definition.tests.items()) {
        if (name.isEmpty() || test[u"name"].text() == name)
            return test;
    }
    return {};
}

analysis::MockBook bookOf(const model::WorkflowDefinition &definition, const Value &test,
                          QStringList &problems)
{
    analysis::MockBook book;
    book.addPinned(definition.steps);
    for (const base::Member &member : test[u"mocks"].members()) {
        auto answers = analysis::readMocks(member.value);
        if (answers)
            book.add(member.key, *answers);
        else
            problems.append(answers.error().message);
    }
    return book;
}

analysis::VirtualRunOptions optionsOf(const RehearsalRequest &request, const Value &test,
                                      analysis::Dice &dice)
{
    analysis::VirtualRunOptions options;
    if (request.input)
        options.input = *request.input;
    else if (test[u"input"].isObject())
        options.input = test[u"input"];
    if (request.startAt > 0)
        options.startAt = request.startAt;
    options.seed = std::floor(dice.uniform() * 4294967296.0);
    options.pendingSignals = analysis::readSignals(test);
    return options;
}

} // namespace

Result<Rehearsal> rehearse(const RehearsalRequest &request)
{
    const Value test = testNamed(request.definition, request.test);
    QStringList problems;
    analysis::MockBook book = bookOf(request.definition, test, problems);
    const auto plan = analysis::planWithMocks(request.definition, steps::builtinLowering(), book);
    if (!plan)
        return fail(plan.error());
    analysis::WorkflowTestServices services;
    services.scripts = request.scripts;
    analysis::MockWorld mocks(services, std::move(book));
    for (const base::Member &member : test[u"decisions"].members())
        mocks.setVotes(member.key, analysis::readVotes(member.value));
    analysis::ModelBasis basis;
    basis.steps = analysis::stepsById(request.definition.steps);
    basis.scripts = request.scripts;
    analysis::Dice dice(request.seed);
    analysis::ModelWorld usual(basis, dice);
    RehearsalWorld world(mocks, usual);
    auto run = analysis::runVirtually(*plan, world, optionsOf(request, test, dice));
    if (!run)
        return fail(run.error());
    Rehearsal rehearsal{RunView::ofPlan({}, *plan), std::move(run->events), test[u"name"].text()};
    for (const event::StoredEvent &stored : rehearsal.events)
        rehearsal.view.add(stored);
    if (!rehearsal.events.empty())
        rehearsal.durationMs = rehearsal.events.back().time - rehearsal.events.front().time;
    for (const auto &[step, assumption] : basis.assumptions)
        rehearsal.assumptions.push_back({step, assumption.seconds});
    rehearsal.problems = problems;
    for (const analysis::VirtualProblem &problem : run->problems)
        rehearsal.problems.append(problem.step.isEmpty()
                                      ? problem.error.message
                                      : u"%1: %2"_qs.arg(problem.step, problem.error.message));
    return rehearsal;
}

} // namespace millrace::api
