// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/run_history.h"

#include "engine/model/definition_codec.h"

namespace millrace::analysis {

using base::ErrorClass;
using base::fail;

HistorySource historyOf(const journal::Journal &journal)
{
    return {[&journal](RunId run) { return journal.readRun(run); },
            [&journal](const QString &digest) { return journal.definition(digest); }};
}

Result<plan::PlanPtr> RunHistory::planOf(const QString &digest)
{
    if (const auto known = m_plans.find(digest); known != m_plans.end())
        return known->second;
    const auto stored = m_source.definition(digest);
    if (!stored)
        return fail(stored.error());
    if (!*stored)
        return fail(ErrorClass::NotFound, u"history.no_definition"_qs,
                    u"the store has no definition %1"_qs.arg(digest.left(12)));
    auto loaded = model::readDefinition((*stored)->bytes);
    if (!loaded)
        return fail(loaded.error());
    auto plan = plan::ExecutionPlan::build(std::move(loaded->definition), m_lowering);
    if (plan)
        m_plans.emplace(digest, *plan);
    return plan;
}

Result<RecordedRun> RunHistory::read(const journal::RunSummary &summary)
{
    Result<plan::PlanPtr> plan = planOf(summary.digest);
    if (!plan)
        return fail(plan.error());
    auto events = m_source.events(summary.run);
    if (!events)
        return fail(events.error());
    return RecordedRun{summary, std::move(*plan), std::move(*events)};
}

Result<WorkflowStats> workflowStats(const model::WorkflowDefinition &definition,
                                    const std::vector<journal::RunSummary> &runs,
                                    RunHistory &history)
{
    StatsGatherer gatherer(definition);
    for (const journal::RunSummary &summary : runs) {
        if (!journal::isFinished(summary.status)) {
            gatherer.addUnfinished();
            continue;
        }
        const Result<RecordedRun> run = history.read(summary);
        if (!run)
            return fail(run.error());
        const Result<RunTiming> timing = timeRun(run->plan, run->events);
        if (!timing)
            return fail(timing.error());
        gatherer.add(*timing, journal::runStatusName(summary.status));
    }
    return gatherer.finish();
}

} // namespace millrace::analysis
