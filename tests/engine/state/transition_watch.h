// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/state/run_state.h"

#include <QStringList>

#include <set>

namespace millrace::tests {

/// Watches from outside which rows of the transition tables events take: compares what was with
/// what an event means.
class TransitionWatch
{
public:
    /// Folds a run's events and notes the rows.
    void watch(const plan::PlanPtr &plan, const std::vector<event::StoredEvent> &events);
    /// Rows that nothing took, in words.
    QStringList missing() const;

private:
    void note(const state::RunState &state, const event::Event &event);
    void noteRun(const state::RunState &state, const event::Event &event);
    void noteStep(const state::RunState &state, const event::Event &event);
    void noteRetry(const state::RunState &state, const event::RunRetried &event);
    void noteApproval(const state::RunState &state, const event::Event &event);
    void take(state::StepStatus from, state::StepMove move);

    std::set<std::size_t> m_steps;
    std::set<std::size_t> m_runs;
    std::set<std::size_t> m_approvals;
};

} // namespace millrace::tests
