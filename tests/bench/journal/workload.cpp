// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/journal/workload.h"

#include <cstdio>

namespace millrace::bench {

using base::RunId;
using base::Value;
using journal::RunStatus;

namespace {

journal::RunSummary summaryOf(qint64 run, RunStatus status)
{
    journal::RunSummary summary;
    summary.run = RunId{run};
    summary.uuid = u"%1-7d53-4a8e-9d1c-0242ac120002"_qs.arg(
        quint64(run) * 2654435761U % (1ULL << 32), 8, 16, QChar(u'0'));
    summary.workflowId = u"3f0c9a52-7d53-4a8e-9d1c-0242ac12%1"_qs.arg(run % 10, 4, 10, QChar(u'0'));
    summary.workflowName = u"Order processing"_qs;
    summary.version = u"1.0.0"_qs;
    summary.digest = QString(64, u'a');
    summary.status = status;
    summary.subject = u"order-%1"_qs.arg(run);
    summary.startedBy = u"bench"_qs;
    summary.createdAt = 1'767'225'600'000 + run;
    summary.finishedAt = journal::isFinished(status) ? summary.createdAt + 100 : 0;
    return summary;
}

} // namespace

journal::Append Workload::begin(Active &active)
{
    active = {m_nextRun++, 0, 1};
    journal::Append append;
    append.run = RunId{active.run};
    append.time = 1'767'225'600'000 + active.run;
    event::RunCreated created;
    created.uuid = u"3f0c9a52-7d53-4a8e-9d1c-0242ac120002"_qs;
    created.digest = QString(64, u'a');
    created.workflowName = u"Order processing"_qs;
    created.input = Value::object({{u"order"_qs, Value(active.run)}, {u"total"_qs, Value(12.5)}});
    append.events = {created, event::RunStarted{}};
    append.summary = summaryOf(active.run, RunStatus::Running);
    active.seq = 3;
    return append;
}

journal::Append Workload::next()
{
    Active &active = m_active[m_turn++ % m_active.size()];
    if (active.run == 0 || active.step == kSteps)
        return begin(active);
    journal::Append append;
    append.run = RunId{active.run};
    append.firstSeq = active.seq;
    append.time = 1'767'225'600'000 + active.run;
    const event::StepRef ref{u"step_%1"_qs.arg(active.step), 0};
    event::StepStarted started{ref, Value::object({{u"order"_qs, Value(active.run)}})};
    event::StepCompleted completed;
    completed.ref = ref;
    completed.output = Value::object(
        {{u"accepted"_qs, Value(true)}, {u"note"_qs, Value(u"checked by the rules")}});
    append.events = {started, event::AttemptStarted{ref, 1, active.step}, completed};
    if (++active.step == kSteps) {
        append.events.push_back(event::RunFinished{});
        append.summary = summaryOf(active.run, RunStatus::Completed);
    }
    active.seq += static_cast<qint64>(append.events.size());
    return append;
}

void report(const char *bench, const char *name, double value, const char *unit)
{
    std::printf("{\"bench\": \"%s\", \"name\": \"%s\", \"value\": %.4g, \"unit\": \"%s\"}\n", bench,
                name, value, unit);
    std::fflush(stdout);
}

} // namespace millrace::bench
