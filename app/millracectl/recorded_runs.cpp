// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/millracectl/recorded_runs.h"

#include "engine/steps/builtin_steps.h"

namespace millrace::app {

using base::Result;

Result<std::vector<journal::RunSummary>> runsOf(ReadingStore &store, const QString &workflow,
                                                base::TimeMs since, int limit)
{
    query::RunFilter filter;
    filter.workflow = workflow;
    filter.since = since;
    filter.limit = limit;
    return store.runs().list(filter);
}

analysis::RunHistory historyOf(ReadingStore &store)
{
    analysis::HistorySource source;
    source.events = [&store](base::RunId run) { return store.events().ofRun(run); };
    source.definition = [&store](const QString &digest) {
        return store.reader().definition(digest);
    };
    return {std::move(source), steps::builtinLowering()};
}

} // namespace millrace::app
