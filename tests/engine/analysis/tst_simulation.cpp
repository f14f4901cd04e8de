// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/simulation.h"
#include "tests/engine/analysis/played_workflow.h"

#include <algorithm>

using namespace millrace;
using analysis::SimulationOptions;
using analysis::SimulationReport;
using tests::play;
using tests::workflow;

namespace {

SimulationOptions options(int runs = 50)
{
    SimulationOptions options;
    options.runs = runs;
    options.lowering = steps::builtinLowering();
    return options;
}

SimulationReport simulated(const model::WorkflowDefinition &definition,
                           const SimulationOptions &options = ::options(),
                           const std::vector<analysis::RecordedRun> &history = {})
{
    const auto report = analysis::simulate(definition, options, history);
    if (!report)
        qFatal("%s", qPrintable(report.error().message));
    return *report;
}

/// A run as a store would have it, in which mocks stand for what happened.
analysis::RecordedRun recorded(const model::WorkflowDefinition &definition)
{
    tests::Played played = play(definition);
    journal::RunSummary summary;
    summary.status = played.run.status;
    return {summary, played.plan, std::move(played.run.events)};
}

const char *const kProcess =
    "[{'step_id':'a','step_type':'action','action':{'kind':'process','program':'x'}}]";

} // namespace

class tst_Simulation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deterministicWorkflowIsExact();
    void seedDecides();
    void guessesAreSaid();
    void historyIsDrawnFrom();
    void approversAndEventsFromHistory();
    void slotsHold();
    void costIsSummed();
    void bottleneckComesFirst();
    void formsAreFilledIn();
    void whatRestsForEverIsCounted();
    void inputThatDoesNotFitIsRefused();
    void reportAsData();
};

void tst_Simulation::deterministicWorkflowIsExact()
{
    const auto definition =
        workflow("[{'step_id':'l','step_type':'loop','for_each':'[1,2,3]','max_concurrent':2,"
                 "'steps':[{'step_id':'a','step_type':'action','action':{'kind':'noop'},"
                 "'mock':{'delay':1.3}}]},"
                 "{'step_id':'w','step_type':'wait','wait':{'duration':7},'dependencies':['l']}]");
    const SimulationReport report = simulated(definition);
    const double exact = static_cast<double>(play(definition).run.durationMs()) / 1000;
    QCOMPARE(exact, 9.6);
    QCOMPARE(report.stats.duration.mean, exact);
    QCOMPARE(report.stats.duration.least, exact);
    QCOMPARE(report.stats.duration.p99, exact);
    QCOMPARE(report.stats.duration.deviation, 0.0);
    QCOMPARE(report.stats.successRate, 1.0);
}

void tst_Simulation::seedDecides()
{
    const auto definition = workflow(kProcess);
    SimulationOptions other = options();
    other.seed = 2;
    const auto text = [&definition](const SimulationOptions &options) {
        return base::toJson(analysis::simulationToValue(simulated(definition, options)));
    };
    QCOMPARE(text(options()), text(options()));
    QVERIFY(text(options()) != text(other));
}

void tst_Simulation::guessesAreSaid()
{
    const SimulationReport report = simulated(workflow(kProcess), options(500));
    QCOMPARE(report.assumptions.size(), std::size_t(1));
    QCOMPARE(report.assumptions.front().source, u"default"_qs);
    QCOMPARE(report.assumptions.front().seconds, 1.0);
    QVERIFY(report.stats.duration.p50 > 0.8 && report.stats.duration.p50 < 1.25);
    QVERIFY(report.stats.duration.p95 > report.stats.duration.p50);
}

void tst_Simulation::historyIsDrawnFrom()
{
    const QByteArray steps =
        "[{'step_id':'a','step_type':'action','action':{'kind':'process','program':'x'},"
        "'retry_policy':{'max_attempts':1}%1}]";
    const auto with = [&steps](const char *mock) {
        return workflow(QByteArray(steps).replace("%1", QByteArray(",'mock':") + mock));
    };
    std::vector<analysis::RecordedRun> history;
    for (const char *mock :
         {"{'delay':10}", "{'delay':20}", "{'delay':30}", "{'error':'process','delay':40}"})
        history.push_back(recorded(with(mock)));
    const SimulationReport report =
        simulated(workflow(QByteArray(steps).replace("%1", "")), options(2000), history);
    QCOMPARE(report.historyRuns, 4);
    QCOMPARE(report.assumptions.front().source, u"history"_qs);
    QCOMPARE(report.assumptions.front().samples, 4);
    QCOMPARE(report.stats.duration.least, 10.0);
    QCOMPARE(report.stats.duration.most, 40.0);
    QVERIFY(std::abs(report.stats.duration.mean - 25) < 1);
    QVERIFY(std::abs(report.stats.successRate - 0.75) < 0.05);
}

void tst_Simulation::approversAndEventsFromHistory()
{
    const QByteArray steps =
        "[{'step_id':'a','step_type':'human_approval','approval':{'title':'ok?'}%1},"
        "{'step_id':'e','step_type':'wait','dependencies':['a'],'wait':{'event':'paid'}%2}]";
    const auto past =
        workflow(QByteArray(steps)
                     .replace("%1", ",'mock':{'result':{'outcome':'approve'},'delay':100}")
                     .replace("%2", ""));
    const auto plan = plan::ExecutionPlan::build(past, steps::builtinLowering());
    analysis::MockBook book;
    book.addPinned(past.steps);
    const auto services = tests::services();
    analysis::MockWorld world(services, book);
    analysis::VirtualRunOptions run;
    run.pendingSignals = {{u"paid"_qs, {}, 150'000}};
    auto played = analysis::runVirtually(*plan, world, run);
    QVERIFY(played && played->status == journal::RunStatus::Completed);
    const SimulationReport report =
        simulated(workflow(QByteArray(steps).replace("%1", "").replace("%2", "")), options(),
                  {analysis::RecordedRun{{}, *plan, played->events}});
    QCOMPARE(report.stats.duration.least, 150.0);
    QCOMPARE(report.stats.duration.most, 150.0);
    QCOMPARE(report.stats.waiting, 150.0);
}

void tst_Simulation::slotsHold()
{
    const QByteArray steps =
        "[{'step_id':'a','step_type':'action','action':{'kind':'noop'},'mock':{'delay':2}},"
        "{'step_id':'b','step_type':'action','action':{'kind':'noop'},'mock':{'delay':2}},"
        "{'step_id':'c','step_type':'action','action':{'kind':'noop'},'mock':{'delay':2}}]";
    QCOMPARE(simulated(workflow(steps)).stats.duration.most, 2.0);
    QCOMPARE(simulated(workflow(steps, "{'max_parallel_steps':2}")).stats.duration.least, 4.0);
}

void tst_Simulation::costIsSummed()
{
    const auto definition = workflow(
        "[{'step_id':'a','step_type':'action','action':{'kind':'noop'},"
        "'mock':{'result':{'tokens':20},'delay':1},"
        "'custom_metrics':[{'name':'cost','expression':'result.tokens * 0.5'}]},"
        "{'step_id':'b','step_type':'action','action':{'kind':'noop'},"
        "'custom_metrics':[{'name':'cost','expression':'2'},{'name':'size','expression':'7'}]}]");
    const SimulationReport report = simulated(definition);
    QVERIFY(report.cost);
    QCOMPARE(report.cost->mean, 12.0);
    QVERIFY(!simulated(workflow(kProcess)).cost);
}

void tst_Simulation::bottleneckComesFirst()
{
    const SimulationReport report = simulated(workflow(
        "[{'step_id':'a','step_type':'action','action':{'kind':'noop'},'mock':{'delay':1}},"
        "{'step_id':'b','step_type':'action','action':{'kind':'noop'},'mock':{'delay':9},"
        "'dependencies':['a']}]"));
    QCOMPARE(report.stats.steps.front().step, u"b"_qs);
    QCOMPARE(report.stats.steps.front().pathShare, 0.9);
    QCOMPARE(report.stats.steps.front().bestGain, 9.0);
}

void tst_Simulation::formsAreFilledIn()
{
    const SimulationReport report = simulated(workflow(
        "[{'step_id':'a','step_type':'human_approval','approval':{'title':'ok?','required':2,"
        "'form':{'type':'object','required':['n','kind','who'],'properties':{"
        "'n':{'type':'integer','minimum':3},'kind':{'enum':['x','y']},"
        "'who':{'type':'object','required':['name'],'properties':{'name':{'type':'string'}}}}}}}"
        "]"));
    QVERIFY2(report.problems.empty(),
             report.problems.empty() ? "" : qPrintable(report.problems.front()));
    QCOMPARE(report.stats.successRate, 1.0);
    QCOMPARE(report.parked, 0);
}

void tst_Simulation::whatRestsForEverIsCounted()
{
    const SimulationReport report =
        simulated(workflow("[{'step_id':'a','step_type':'human_approval','approval':{'title':'ok?',"
                           "'outcomes':['reject']}}]"));
    QCOMPARE(report.parked, 50);
    QCOMPARE(report.stats.executions, 0);
}

void tst_Simulation::inputThatDoesNotFitIsRefused()
{
    const auto definition =
        workflow(kProcess, "{'input_schema':{'type':'object','required':['file']}}");
    const auto report = analysis::simulate(definition, options());
    QVERIFY(!report);
    QCOMPARE(report.error().code, u"run.bad_input"_qs);
}

void tst_Simulation::reportAsData()
{
    const base::Value report = analysis::simulationToValue(simulated(workflow(kProcess)));
    QCOMPARE(report[u"runs"], base::Value(50));
    QCOMPARE(report[u"bottlenecks"].at(0)[u"id"], base::Value(u"a"_qs));
    QCOMPARE(report[u"duration"][u"count"], base::Value(50));
}

QTEST_GUILESS_MAIN(tst_Simulation)
#include "tst_simulation.moc"
