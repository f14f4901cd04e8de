// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/journal/journal.h"

namespace millrace::tests {

inline event::Event completedStep(const QString &step, const base::Value &output = {})
{
    event::StepCompleted event;
    event.ref.step = step;
    event.output = output;
    return event;
}

inline journal::RunSummary summaryOf(qint64 run, journal::RunStatus status)
{
    journal::RunSummary summary;
    summary.run = base::RunId{run};
    summary.uuid = u"%1-0000-4000-8000-000000000000"_qs.arg(run, 8, 16, QChar(u'0'));
    summary.workflowId = u"workflow"_qs;
    summary.workflowName = u"Invoices"_qs;
    summary.status = status;
    summary.subject = u"subject %1"_qs.arg(run);
    summary.createdAt = 1000 * run;
    summary.finishedAt = journal::isFinished(status) ? 1000 * run + 500 : 0;
    return summary;
}

/// An append of `count` events.
inline journal::Append appendOf(qint64 run, qint64 firstSeq, int count = 1,
                                const base::Value &output = {})
{
    journal::Append append;
    append.run = base::RunId{run};
    append.firstSeq = firstSeq;
    append.time = 1000 * run + firstSeq;
    for (int i = 0; i < count; ++i)
        append.events.push_back(completedStep(u"step"_qs, output));
    return append;
}

/// The first append of a run, with its line in the list of runs.
inline journal::Append firstAppendOf(qint64 run, journal::RunStatus status, int count = 1,
                                     const base::Value &output = {})
{
    journal::Append append = appendOf(run, 1, count, output);
    append.summary = summaryOf(run, status);
    return append;
}

} // namespace millrace::tests
