// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis/history_model.h"
#include "engine/analysis/mock_book.h"
#include "engine/analysis/simulation.h"

namespace millrace::analysis {

/// What all runs of a simulation share.
struct ModelBasis
{
    HistoryModel history = {};
    MockBook mocks = {};
    QHash<QString, const model::StepDefinition *> steps = {};
    ScriptRunner scripts = {};
    /// Scripts are functions of their input: what one gave is kept. Bounded.
    QHash<QString, Result<Value>> scriptResults = {};
    std::map<QString, StepAssumption> assumptions = {};
};

/// The world of one simulated run: chance decides, over history, mocks and usual durations.
class ModelWorld final : public OutcomeSource
{
public:
    ModelWorld(ModelBasis &basis, Dice &dice) : m_basis(basis), m_dice(dice) {}

    std::optional<Answer> attempt(const AttemptQuestion &question) override;
    std::optional<Answer> child(const event::StartChild &child, TimeMs now) override;
    std::vector<Vote> votes(const event::ApprovalRequested &request, int ordinal) override;
    std::optional<Signal> awaited(const event::WaitStarted &wait, int ordinal) override;

private:
    template<class T>
    const T &drawn(const std::vector<T> &samples)
    {
        return samples[m_dice.below(samples.size())];
    }
    qint64 usualMs(double seconds);
    Result<Value> scriptResult(const event::StartAttempt &action);
    std::vector<Vote> usualVotes(const event::ApprovalRequested &request);
    void assume(const QString &step, const QString &source, std::size_t samples, double seconds);

    ModelBasis &m_basis;
    Dice &m_dice;
};

} // namespace millrace::analysis
