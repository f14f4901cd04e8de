// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/simulation.h"

#include "engine/analysis/mock_world.h"
#include "engine/analysis/model_world.h"

#include <algorithm>

namespace millrace::analysis {

using base::ErrorClass;
using base::fail;

namespace {

constexpr std::size_t kMostProblems = 20;

/// A simulation under way. One use.
class Simulation
{
public:
    Simulation(const model::WorkflowDefinition &definition, const SimulationOptions &options,
               const std::vector<RecordedRun> &history);

    Result<SimulationReport> run();

private:
    base::Done runOnce(const plan::PlanPtr &plan);
    Value inputOfRun();
    void note(const VirtualRun &run);
    void addCost(const VirtualRun &run);

    const model::WorkflowDefinition &m_definition;
    const SimulationOptions &m_options;
    Dice m_dice;
    ModelBasis m_basis = {};
    StatsGatherer m_gatherer;
    SimulationReport m_report = {};
    std::vector<double> m_costs = {};
    bool m_isCostKnown = false;
};

Simulation::Simulation(const model::WorkflowDefinition &definition,
                       const SimulationOptions &options, const std::vector<RecordedRun> &history)
    : m_definition(definition), m_options(options), m_dice(options.seed), m_gatherer(definition)
{
    for (const RecordedRun &run : history)
        m_basis.history.add(run);
    m_basis.mocks.addPinned(definition.steps);
    m_basis.steps = stepsById(definition.steps);
    m_basis.scripts = options.scripts;
}

Result<SimulationReport> Simulation::run()
{
    const Result<plan::PlanPtr> plan =
        planWithMocks(m_definition, m_options.lowering, m_basis.mocks);
    if (!plan)
        return fail(plan.error());
    for (int i = 0; i < m_options.runs; ++i) {
        if (const base::Done done = runOnce(*plan); !done)
            return fail(done.error());
    }
    m_report.seed = m_options.seed;
    m_report.stats = m_gatherer.finish();
    m_report.historyRuns = m_basis.history.runs();
    if (m_isCostKnown)
        m_report.cost = distributionOf(m_costs);
    for (const auto &[step, assumption] : m_basis.assumptions)
        m_report.assumptions.push_back(assumption);
    return std::move(m_report);
}

Value Simulation::inputOfRun()
{
    if (m_options.input)
        return *m_options.input;
    const std::vector<Value> &recorded = m_basis.history.inputs();
    if (!recorded.empty())
        return recorded[m_dice.below(recorded.size())];
    const Value &tested = m_definition.tests.at(0)[u"input"];
    return tested.isObject() ? tested : Value::emptyObject();
}

base::Done Simulation::runOnce(const plan::PlanPtr &plan)
{
    VirtualRunOptions options;
    options.input = inputOfRun();
    options.startAt = m_options.startAt;
    options.seed = std::floor(m_dice.uniform() * 4294967296.0);
    ModelWorld world(m_basis, m_dice);
    const Result<VirtualRun> run = runVirtually(plan, world, options);
    if (!run)
        return fail(run.error());
    note(*run);
    if (!run->state.isFinished()) {
        ++m_report.parked;
        m_gatherer.addUnfinished();
        return {};
    }
    const Result<RunTiming> timing = timeRun(plan, run->events);
    if (!timing)
        return fail(timing.error());
    m_gatherer.add(*timing, journal::runStatusName(run->status));
    addCost(*run);
    return {};
}

void Simulation::note(const VirtualRun &run)
{
    std::vector<QString> &problems = m_report.problems;
    for (const VirtualProblem &problem : run.problems) {
        const QString text = problem.step.isEmpty()
                                 ? problem.error.message
                                 : u"%1: %2"_qs.arg(problem.step, problem.error.message);
        const bool isKnown = std::find(problems.begin(), problems.end(), text) != problems.end();
        if (!isKnown && problems.size() < kMostProblems)
            problems.push_back(text);
    }
}

void Simulation::addCost(const VirtualRun &run)
{
    double cost = 0;
    for (const event::StoredEvent &stored : run.events) {
        const auto *completed = std::get_if<event::StepCompleted>(&stored.event);
        if (completed == nullptr)
            continue;
        for (const event::Write &metric : completed->metrics) {
            if (metric.path != u"cost" || !metric.value.isNumber())
                continue;
            cost += metric.value.numberOr(0);
            m_isCostKnown = true;
        }
    }
    m_costs.push_back(cost);
}

Value assumptionToValue(const StepAssumption &assumption)
{
    return Value::object({{u"id"_qs, assumption.step},
                          {u"source"_qs, assumption.source},
                          {u"samples"_qs, assumption.samples},
                          {u"seconds"_qs, assumption.seconds}});
}

} // namespace

Result<SimulationReport> simulate(const model::WorkflowDefinition &definition,
                                  const SimulationOptions &options,
                                  const std::vector<RecordedRun> &history)
{
    if (options.runs < 1)
        return fail(ErrorClass::Usage, u"simulate.bad_runs"_qs,
                    u"a simulation needs at least one run"_qs);
    return Simulation(definition, options, history).run();
}

Value simulationToValue(const SimulationReport &report)
{
    const Value stats = workflowStatsToValue(report.stats);
    Value assumptions = Value::emptyArray();
    for (const StepAssumption &assumption : report.assumptions)
        assumptions.append(assumptionToValue(assumption));
    Value problems = Value::emptyArray();
    for (const QString &problem : report.problems)
        problems.append(problem);
    return Value::object({{u"id"_qs, stats[u"id"]},
                          {u"name"_qs, stats[u"name"]},
                          {u"runs"_qs, report.stats.executions + report.parked},
                          {u"seed"_qs, static_cast<double>(report.seed)},
                          {u"history_runs"_qs, report.historyRuns},
                          {u"parked"_qs, report.parked},
                          {u"success_rate"_qs, stats[u"success_rate"]},
                          {u"statuses"_qs, stats[u"statuses"]},
                          {u"duration"_qs, stats[u"duration"]},
                          {u"cost"_qs, report.cost ? distributionToValue(*report.cost) : Value()},
                          {u"parallelism"_qs, stats[u"parallelism"]},
                          {u"bottlenecks"_qs, stats[u"steps"]},
                          {u"assumptions"_qs, assumptions},
                          {u"problems"_qs, problems}});
}

} // namespace millrace::analysis
