// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/model_world.h"

#include "engine/analysis/mock_world.h"
#include "engine/analysis/usual_work.h"
#include "engine/base/digest.h"
#include "engine/base/json_writer.h"

#include <algorithm>
#include <cmath>

namespace millrace::analysis {

namespace {

double medianSeconds(const std::vector<Answer> &answers)
{
    std::vector<double> seconds;
    seconds.reserve(answers.size());
    for (const Answer &answer : answers)
        seconds.push_back(static_cast<double>(answer.durationMs) / 1000);
    return distributionOf(std::move(seconds)).p50;
}

double medianSeconds(const std::vector<std::vector<Vote>> &requests)
{
    std::vector<double> seconds;
    for (const std::vector<Vote> &votes : requests) {
        if (!votes.empty())
            seconds.push_back(static_cast<double>(votes.back().afterMs) / 1000);
    }
    return distributionOf(std::move(seconds)).p50;
}

double medianSeconds(const std::vector<std::optional<Signal>> &pendingSignals)
{
    std::vector<double> seconds;
    for (const std::optional<Signal> &signal : pendingSignals) {
        if (signal)
            seconds.push_back(static_cast<double>(signal->afterMs) / 1000);
    }
    return distributionOf(std::move(seconds)).p50;
}

} // namespace

void ModelWorld::assume(const QString &step, const QString &source, std::size_t samples,
                        double seconds)
{
    m_basis.assumptions[step] = {step, source, static_cast<int>(samples), seconds};
}

qint64 ModelWorld::usualMs(double seconds)
{
    return std::llround(m_dice.around(seconds, kUsualSpread) * 1000);
}

std::optional<Answer> ModelWorld::attempt(const AttemptQuestion &question)
{
    const event::StartAttempt &action = question.action;
    const QString &step = action.ref.step;
    const std::vector<Answer> &recorded = m_basis.history.attempts(step);
    const std::vector<Answer> &children = m_basis.history.children(step);
    if (const auto &samples = recorded.empty() ? children : recorded; !samples.empty()) {
        if (!m_basis.assumptions.contains(step))
            assume(step, u"history"_qs, samples.size(), medianSeconds(samples));
        return drawn(samples);
    }
    const double usual = usualSeconds(*question.node.definition);
    const MockAnswer *mock = m_basis.mocks.find(step, action.stepPath, question.ordinal);
    if (mock != nullptr && mock->delay) {
        assume(step, u"mock"_qs, 0, *mock->delay);
        return mock->answer();
    }
    assume(step, u"default"_qs, 0, usual);
    Answer answer = mock != nullptr ? mock->answer() : Answer{};
    if (mock == nullptr && action.kind == u"script" && m_basis.scripts)
        answer.outcome = scriptResult(action);
    else if (mock == nullptr)
        answer.outcome = usualResult(*question.node.definition, action.parameters);
    answer.durationMs = usualMs(usual);
    return answer;
}

Result<Value> ModelWorld::scriptResult(const event::StartAttempt &action)
{
    constexpr qsizetype kMostKept = 10'000;
    const QString source = action.parameters[u"source"].text();
    const QString key = base::sha256Hex(source.toUtf8() + '\0' + base::toJson(action.input));
    if (const auto known = m_basis.scriptResults.constFind(key);
        known != m_basis.scriptResults.constEnd())
        return *known;
    Result<Value> result = m_basis.scripts(source, action.input);
    if (m_basis.scriptResults.size() < kMostKept)
        m_basis.scriptResults.insert(key, result);
    return result;
}

std::optional<Answer> ModelWorld::child(const event::StartChild &child, TimeMs)
{
    const QString &step = child.ref.step;
    const std::vector<Answer> &samples = m_basis.history.children(step);
    if (!samples.empty()) {
        assume(step, u"history"_qs, samples.size(), medianSeconds(samples));
        return drawn(samples);
    }
    const double usual = usualSeconds(*m_basis.steps.value(step));
    assume(step, u"default"_qs, 0, usual);
    return Answer{Value::emptyObject(), usualMs(usual)};
}

std::vector<Vote> ModelWorld::votes(const event::ApprovalRequested &request, int ordinal)
{
    const QString &step = request.ref.step;
    std::vector<Vote> votes;
    const auto &samples = m_basis.history.votes(step);
    const MockAnswer *mock = m_basis.mocks.find(step, step, ordinal);
    if (!samples.empty()) {
        assume(step, u"history"_qs, samples.size(), medianSeconds(samples));
        votes = drawn(samples);
    } else if (mock != nullptr && mock->result) {
        const Value &result = *mock->result;
        const double delay = mock->delay.value_or(kUsualDecision);
        assume(step, u"mock"_qs, 0, delay);
        votes.push_back({result[u"outcome"].text(),
                         result[u"form"],
                         result[u"by"].text(),
                         {},
                         mock->delay ? mock->answer().durationMs : usualMs(delay)});
    } else {
        votes = usualVotes(request);
    }
    nameVoters(votes, request);
    return votes;
}

std::vector<Vote> ModelWorld::usualVotes(const event::ApprovalRequested &request)
{
    assume(request.ref.step, u"default"_qs, 0, kUsualDecision);
    const auto chosen = std::find_if(request.outcomes.begin(), request.outcomes.end(),
                                     [](const QString &outcome) { return outcome != u"reject"; });
    if (chosen == request.outcomes.end())
        return {};
    const auto count = static_cast<std::size_t>(std::max(request.required, 0));
    return std::vector<Vote>(
        count, Vote{*chosen, leastForm(request.form), {}, {}, usualMs(kUsualDecision)});
}

std::optional<Signal> ModelWorld::awaited(const event::WaitStarted &wait, int)
{
    const QString &step = wait.ref.step;
    const auto &samples = m_basis.history.awaited(step);
    if (!samples.empty()) {
        assume(step, u"history"_qs, samples.size(), medianSeconds(samples));
        return drawn(samples);
    }
    assume(step, u"default"_qs, 0, kUsualEvent);
    return Signal{wait.event, Value::emptyObject(), usualMs(kUsualEvent)};
}

} // namespace millrace::analysis
