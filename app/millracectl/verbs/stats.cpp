// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/millracectl/builtin_verbs.h"
#include "app/millracectl/definition_file.h"
#include "app/millracectl/recorded_runs.h"
#include "app/millracectl/stats_tables.h"
#include "engine/model/definition_codec.h"

#include <QFileInfo>

namespace millrace::app {

using base::Result;
using base::Value;

namespace {

constexpr int kMostRuns = 10'000; // newest first; their events are read one run at a time

// WORKFLOW is an id, a name, or the definition's file.
Result<QString> workflowOf(const QString &given)
{
    if (!QFileInfo(given).isFile())
        return given;
    const auto bytes = readWholeFile(given);
    if (!bytes)
        return base::fail(bytes.error());
    const auto loaded = model::readDefinition(*bytes);
    if (!loaded)
        return base::fail(loaded.error());
    return loaded->definition.workflowId;
}

Result<model::WorkflowDefinition> newestDefinition(ReadingStore &store, const QString &workflowId)
{
    const auto stored = store.reader().findDefinition(workflowId, {});
    if (!stored)
        return base::fail(stored.error());
    if (!*stored)
        return base::fail(base::ErrorClass::NotFound, u"stats.no_definition"_qs,
                          u"the store has no definition of workflow %1"_qs.arg(workflowId));
    auto loaded = model::readDefinition((*stored)->bytes);
    if (!loaded)
        return base::fail(loaded.error());
    return std::move(loaded->definition);
}

Result<analysis::WorkflowStats> statsOf(Session &session, ReadingStore &store)
{
    const auto since = session.moment(u"since"_qs);
    const auto workflow = workflowOf(session.argument(0));
    if (!since || !workflow)
        return base::fail(!since ? since.error() : workflow.error());
    const auto runs = runsOf(store, *workflow, *since, kMostRuns);
    if (!runs)
        return base::fail(runs.error());
    if (runs->empty())
        return base::fail(base::ErrorClass::NotFound, u"stats.no_runs"_qs,
                          u"the store has no runs of workflow %1 in that time"_qs.arg(*workflow),
                          u"millracectl runs list shows what there is"_qs);
    const auto definition = newestDefinition(store, runs->front().workflowId);
    if (!definition)
        return base::fail(definition.error());
    if (static_cast<int>(runs->size()) == kMostRuns)
        session.output().say(u"only the newest %1 runs are looked at"_qs.arg(kMostRuns));
    analysis::RunHistory history = historyOf(store);
    return analysis::workflowStats(*definition, *runs, history);
}

Result<int> stats(Session &session)
{
    const auto store = session.reading();
    if (!store)
        return base::fail(store.error());
    const auto found = statsOf(session, **store);
    if (!found)
        return base::fail(found.error());
    Output &output = session.output();
    if (output.isJson()) {
        Value value = Value::object({{u"id"_qs, found->workflowId}});
        const Value figures = analysis::workflowStatsToValue(*found);
        for (const base::Member &member : figures.members())
            value.set(member.key, member.value);
        output.document(value);
        return kDone;
    }
    printWorkflowFigures(output, *found);
    output.line({});
    printStepFigures(output, found->steps);
    return kDone;
}

} // namespace

Command statsVerb()
{
    Verb verb;
    verb.name = u"stats"_qs;
    verb.arguments = u"WORKFLOW"_qs;
    verb.minimum = verb.maximum = 1;
    verb.summary = u"Say how a workflow's runs went: times, success, bottlenecks"_qs;
    verb.details = u"WORKFLOW is an id, a name, or the definition's file."_qs;
    verb.options = {{.name = u"since"_qs,
                     .value = u"T"_qs,
                     .doc = u"only runs since a time, or not longer ago than 30m, 12h, 7d"_qs}};
    verb.takesFiles = true;
    verb.example = u"millracectl stats 'Order total' --since 30d"_qs;
    return {verb, stats};
}

} // namespace millrace::app
