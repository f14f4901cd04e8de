// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/mock_world.h"

#include "engine/analysis/virtual_run.h"

#include <chrono>

namespace millrace::analysis {

using base::ErrorClass;
using base::fail;

namespace {

constexpr int kMostNested = 20;

/// Real work takes real time, and only then does it count.
template<class Work>
Answer timed(const Work &work)
{
    const auto begin = std::chrono::steady_clock::now();
    Answer answer{work(), 0};
    answer.durationMs = std::chrono::duration_cast<std::chrono::milliseconds>(
                            std::chrono::steady_clock::now() - begin)
                            .count();
    return answer;
}

Result<Value> outcomeOf(const VirtualRun &run, const QString &step)
{
    if (run.status == journal::RunStatus::Completed)
        return run.state.finished->output;
    if (run.state.finished && run.state.finished->error)
        return fail(*run.state.finished->error);
    return fail(ErrorClass::Deadlock, u"mock.parked_child"_qs,
                u"the sub-workflow of step %1 rests for ever as %2"_qs.arg(
                    step, journal::runStatusName(run.status)),
                u"give the step a mock, or what the sub-workflow waits for"_qs);
}

} // namespace

void nameVoters(std::vector<Vote> &votes, const event::ApprovalRequested &request)
{
    for (std::size_t i = 0; votes.size() > 1 && i < votes.size(); ++i) {
        const auto at = static_cast<qsizetype>(i);
        if (votes[i].by.isEmpty())
            votes[i].by = request.users.value(at, u"decider %1"_qs.arg(i + 1));
    }
}

Result<plan::PlanPtr> planWithMocks(const model::WorkflowDefinition &definition,
                                    const plan::LoweringTable &lowering, const MockBook &book)
{
    plan::PlanOptions options;
    const auto steps = stepsById(definition.steps);
    for (const QString &step : book.steps()) {
        const model::StepDefinition *known = steps.value(step);
        if (known != nullptr && !keepsItsWork(*known))
            options.mocked.insert(step);
    }
    return plan::ExecutionPlan::build(definition, lowering, options);
}

std::optional<Answer> MockWorld::attempt(const AttemptQuestion &question)
{
    const event::StartAttempt &action = question.action;
    if (const auto *mock = m_book.find(action.ref.step, action.stepPath, question.ordinal))
        return mock->answer();
    // A script is computation: it takes no virtual time.
    if (action.kind == u"script" && m_services.scripts)
        return Answer{m_services.scripts(action.parameters[u"source"].text(), action.input), 0};
    return answerForReal(action);
}

std::optional<Answer> MockWorld::answerForReal(const event::StartAttempt &action) const
{
    if (!m_isLive || !m_services.live)
        return {};
    return timed([&] { return m_services.live(action); });
}

std::vector<Vote> MockWorld::votes(const event::ApprovalRequested &request, int ordinal)
{
    std::vector<Vote> votes = m_votes.value(request.ref.step);
    const MockAnswer *mock = m_book.find(request.ref.step, request.ref.step, ordinal);
    if (votes.empty() && mock != nullptr && mock->result) {
        const Value &result = *mock->result;
        votes.push_back({result[u"outcome"].text(), result[u"form"], result[u"by"].text(),
                         result[u"comment"].text(), mock->answer().durationMs});
    }
    nameVoters(votes, request);
    return votes;
}

std::optional<Answer> MockWorld::child(const event::StartChild &child, TimeMs now)
{
    if (!m_services.definitions)
        return {};
    Result<Answer> answer = runNested(child, now);
    return answer ? std::move(*answer) : Answer{fail(answer.error()), 0};
}

Result<Answer> MockWorld::runNested(const event::StartChild &child, TimeMs now)
{
    if (m_depth >= kMostNested)
        return fail(ErrorClass::Validation, u"mock.too_deep"_qs,
                    u"sub-workflows call each other deeper than %1 levels"_qs.arg(kMostNested));
    const Result<model::WorkflowDefinition> definition = m_services.definitions(child);
    if (!definition)
        return fail(definition.error());
    MockBook book;
    book.addPinned(definition->steps);
    const Result<plan::PlanPtr> plan = planWithMocks(*definition, m_services.lowering, book);
    if (!plan)
        return fail(plan.error());
    MockWorld world(m_services, std::move(book), m_depth + 1);
    world.setLive(m_isLive);
    VirtualRunOptions options;
    options.input = child.input;
    options.by = child.by;
    options.startAt = now;
    const Result<VirtualRun> run = runVirtually(*plan, world, options);
    if (!run)
        return fail(run.error());
    for (const VirtualProblem &problem : run->problems)
        m_problems.push_back(u"%1: %2"_qs.arg(child.ref.step, problem.error.message));
    for (const QString &problem : world.problems())
        m_problems.push_back(u"%1: %2"_qs.arg(child.ref.step, problem));
    return Answer{outcomeOf(*run, child.ref.step), run->durationMs()};
}

} // namespace millrace::analysis
