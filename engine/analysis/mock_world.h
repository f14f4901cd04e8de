// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis/mock_book.h"
#include "engine/analysis/workflow_test.h"

namespace millrace::analysis {

/// The world of a test: mocks answer, scripts run, whatever else touches the outside is unknown
/// unless the test is live. Thread: that of the run.
class MockWorld final : public OutcomeSource
{
public:
    /// `depth` counts sub-workflows inside each other. Services outlive the world.
    MockWorld(const WorkflowTestServices &services, MockBook book, int depth = 0)
        : m_services(services), m_book(std::move(book)), m_depth(depth)
    {
    }

    void setVotes(const QString &step, const std::vector<Vote> &votes)
    {
        m_votes.insert(step, votes);
    }
    void setLive(bool isLive) { m_isLive = isLive; }
    /// Of nested runs.
    const std::vector<QString> &problems() const { return m_problems; }

    std::optional<Answer> attempt(const AttemptQuestion &question) override;
    std::optional<Answer> child(const event::StartChild &child, TimeMs now) override;
    std::vector<Vote> votes(const event::ApprovalRequested &request, int ordinal) override;

private:
    std::optional<Answer> answerForReal(const event::StartAttempt &action) const;
    Result<Answer> runNested(const event::StartChild &child, TimeMs now);

    const WorkflowTestServices &m_services;
    MockBook m_book;
    int m_depth;
    bool m_isLive = false;
    QHash<QString, std::vector<Vote>> m_votes = {};
    std::vector<QString> m_problems = {};
};

/// Gives several voters without a name names that differ, of those who are asked first.
void nameVoters(std::vector<Vote> &votes, const event::ApprovalRequested &request);

/// The plan of a definition in which these steps are mocks.
Result<plan::PlanPtr> planWithMocks(const model::WorkflowDefinition &definition,
                                    const plan::LoweringTable &lowering, const MockBook &book);

} // namespace millrace::analysis
