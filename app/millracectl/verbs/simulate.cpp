// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/millracectl/builtin_verbs.h"
#include "app/millracectl/definition_file.h"
#include "app/millracectl/json_options.h"
#include "app/millracectl/recorded_runs.h"
#include "app/millracectl/stats_tables.h"
#include "app/output/safe_text.h"
#include "engine/analysis/simulation.h"
#include "engine/api/live_attempts.h"
#include "engine/base/clock.h"
#include "engine/steps/builtin_steps.h"

#include <QDir>

namespace millrace::app {

using base::Result;
using base::Value;

namespace {

constexpr int kMostRuns = 1'000'000;
constexpr int kMostHistory = 1000; // recorded runs; newest first

Result<std::vector<analysis::RecordedRun>> history(Session &session, const QString &workflowId)
{
    std::vector<analysis::RecordedRun> recorded;
    if (!session.arguments().has(u"from-history"_qs))
        return recorded;
    const auto store = session.reading();
    if (!store)
        return base::fail(store.error());
    const auto runs = runsOf(**store, workflowId, 0, kMostHistory);
    if (!runs)
        return base::fail(runs.error());
    analysis::RunHistory reader = historyOf(**store);
    for (const journal::RunSummary &run : *runs) {
        auto one = reader.read(run);
        if (!one)
            return base::fail(one.error());
        recorded.push_back(std::move(*one));
    }
    if (recorded.empty())
        session.output().say(u"the store has no runs of this workflow; times are guesses"_qs);
    return recorded;
}

Result<analysis::SimulationOptions> optionsOf(Session &session)
{
    analysis::SimulationOptions options;
    const auto runs = session.count(u"runs"_qs, options.runs);
    const auto seed = session.count(u"seed"_qs, 1);
    auto input = jsonOption(session, u"input"_qs);
    if (!runs || !seed || !input)
        return base::fail(!runs ? runs.error() : !seed ? seed.error() : input.error());
    if (*runs > kMostRuns)
        return base::fail(base::ErrorClass::Usage, u"usage.bad_number"_qs,
                          u"'--runs' cannot be %1"_qs.arg(*runs), u"at most %1"_qs.arg(kMostRuns));
    options.runs = *runs;
    options.seed = static_cast<quint64>(*seed);
    options.startAt = base::SystemClock().now();
    options.lowering = steps::builtinLowering();
    if (!input->isUndefined())
        options.input = std::move(*input);
    return options;
}

void print(Output &output, const analysis::SimulationReport &report)
{
    printWorkflowFigures(output, report.stats);
    if (report.cost)
        output.line(
            u"cost         mean %1, p95 %2"_qs.arg(report.cost->mean).arg(report.cost->p95));
    if (report.parked > 0)
        output.line(u"parked       %1 runs rest for ever"_qs.arg(report.parked));
    output.line({});
    printStepFigures(output, report.stats.steps);
    output.line(u"\nassumed"_qs);
    Table table(output, {{u"STEP"_qs},
                         {u"SOURCE"_qs},
                         {u"SAMPLES"_qs, Align::Right},
                         {u"MEDIAN"_qs, Align::Right}});
    for (const analysis::StepAssumption &assumption : report.assumptions)
        table.row({{assumption.step},
                   {assumption.source},
                   {QString::number(assumption.samples)},
                   {secondsText(assumption.seconds)}});
}

Result<int> simulateFile(Session &session)
{
    const QString file = session.argument(0);
    auto options = optionsOf(session);
    if (!options)
        return base::fail(options.error());
    const auto definition = loadDefinitionFile(session.output(), file);
    if (!definition)
        return base::fail(definition.error());
    const auto recorded = history(session, definition->workflowId);
    if (!recorded)
        return base::fail(recorded.error());
    api::LiveAttempts live({}, QDir::currentPath());
    options->scripts = [&live](const QString &source, const Value &input) {
        return live.script(source, input);
    };
    const auto report = analysis::simulate(*definition, *options, *recorded);
    if (!report)
        return base::fail(report.error());
    for (const QString &problem : report->problems)
        session.output().say(safeText(problem));
    if (session.output().isJson())
        session.output().document(analysis::simulationToValue(*report));
    else
        print(session.output(), *report);
    return kDone;
}

} // namespace

Command simulateVerb()
{
    Verb verb;
    verb.name = u"simulate"_qs;
    verb.arguments = u"FILE"_qs;
    verb.minimum = verb.maximum = 1;
    verb.summary = u"Run a workflow many times on a virtual clock"_qs;
    verb.details = u"Prints how long runs take, where they are held up, and what they cost."_qs;
    verb.options = {
        {.name = u"input"_qs, .value = u"JSON"_qs, .doc = u"the runs' input, or @FILE"_qs},
        {.name = u"runs"_qs, .value = u"N"_qs, .doc = u"how many (default 1000)"_qs},
        {.name = u"from-history"_qs, .doc = u"take times and outcomes from the store's runs"_qs},
        {.name = u"seed"_qs, .value = u"N"_qs, .doc = u"the same seed gives the same report"_qs},
    };
    verb.takesFiles = true;
    verb.example = u"millracectl simulate order.millrace.json --runs 5000 --from-history"_qs;
    return {verb, simulateFile};
}

} // namespace millrace::app
