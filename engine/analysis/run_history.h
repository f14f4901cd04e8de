// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis/workflow_stats.h"
#include "engine/journal/journal.h"

#include <functional>

namespace millrace::analysis {

using base::Result;
using base::RunId;

/// How recorded runs are read; a reader of the store or a journal gives it.
struct HistorySource
{
    std::function<Result<std::vector<event::StoredEvent>>(RunId)> events = {};
    std::function<Result<std::optional<journal::StoredDefinition>>(const QString &digest)>
        definition = {};
};

HistorySource historyOf(const journal::Journal &journal);

/// A recorded run, ready to be looked at.
struct RecordedRun
{
    journal::RunSummary summary = {};
    plan::PlanPtr plan = {};
    std::vector<event::StoredEvent> events = {};
};

/// Reads recorded runs one by one; plans are built once for each definition. Thread: one.
class RunHistory
{
public:
    RunHistory(HistorySource source, plan::LoweringTable lowering)
        : m_source(std::move(source)), m_lowering(std::move(lowering))
    {
    }

    /// Errors: not_found ("history.no_definition"), and those of the source.
    Result<RecordedRun> read(const journal::RunSummary &summary);

private:
    Result<plan::PlanPtr> planOf(const QString &digest);

    HistorySource m_source;
    plan::LoweringTable m_lowering;
    std::map<QString, plan::PlanPtr> m_plans = {};
};

/// §11 over these runs (of one workflow; the caller chooses the period). Unfinished ones are only
/// counted. `definition` names the steps: the newest one.
Result<WorkflowStats> workflowStats(const model::WorkflowDefinition &definition,
                                    const std::vector<journal::RunSummary> &runs,
                                    RunHistory &history);

} // namespace millrace::analysis
