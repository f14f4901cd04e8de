// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/mock_world.h"
#include "engine/analysis/test_expectation.h"
#include "engine/analysis/written_test.h"
#include "engine/model/near_name.h"

namespace millrace::analysis {

using base::fail;

namespace {

/// One test as it is written, being run.
class TestCase
{
public:
    TestCase(const model::WorkflowDefinition &definition, const WorkflowTestServices &services,
             const Value &written)
        : m_definition(definition)
        , m_services(services)
        , m_written(written)
        , m_steps(stepsById(definition.steps))
    {
    }

    TestResult run(std::vector<CoveredEdge> &edges);

private:
    void complain(const QString &path, const Value &actual, const QString &message);
    bool knows(const QString &path, const QString &stepOrPath);
    void readMockBook();
    std::vector<std::pair<QString, std::vector<Vote>>> readDecisions();
    void report(const VirtualRun &run, const MockWorld &world);

    const model::WorkflowDefinition &m_definition;
    const WorkflowTestServices &m_services;
    const Value &m_written;
    const QHash<QString, const model::StepDefinition *> m_steps;
    MockBook m_book = {};
    TestResult m_result = {};
};

void TestCase::complain(const QString &path, const Value &actual, const QString &message)
{
    m_result.differences.push_back({path, {}, actual, message});
}

bool TestCase::knows(const QString &path, const QString &stepOrPath)
{
    const QString step = stepOrPath.section(u'/', -1);
    if (m_steps.contains(step))
        return true;
    complain(
        path, {},
        u"there is no step %1. %2"_qs.arg(step, model::didYouMean(step, m_steps.keys())).trimmed());
    return false;
}

void TestCase::readMockBook()
{
    m_book.addPinned(m_definition.steps);
    for (const base::Member &member : m_written[u"mocks"].members()) {
        const QString path = u"mocks."_qs + member.key;
        if (!knows(path, member.key))
            continue;
        if (m_steps.value(member.key.section(u'/', -1))->type == u"conditional") {
            complain(path, {}, u"a conditional chooses by its routes and cannot be mocked"_qs);
            continue;
        }
        auto answers = readMocks(member.value);
        if (answers)
            m_book.add(member.key, *answers);
        else
            complain(path, member.value, answers.error().message);
    }
}

std::vector<std::pair<QString, std::vector<Vote>>> TestCase::readDecisions()
{
    std::vector<std::pair<QString, std::vector<Vote>>> all;
    for (const base::Member &member : m_written[u"decisions"].members()) {
        if (!knows(u"decisions."_qs + member.key, member.key))
            continue;
        all.emplace_back(member.key, analysis::readVotes(member.value));
    }
    return all;
}

TestResult TestCase::run(std::vector<CoveredEdge> &edges)
{
    m_result.name = m_written[u"name"].text();
    readMockBook();
    MockWorld world(m_services, m_book);
    world.setLive(m_written[u"live"].boolOr(false));
    for (const auto &[step, votes] : readDecisions())
        world.setVotes(step, votes);
    const Result<plan::PlanPtr> plan = planWithMocks(m_definition, m_services.lowering, m_book);
    if (!plan) {
        complain({}, {}, plan.error().message);
        return m_result;
    }
    VirtualRunOptions options;
    if (m_written.has(u"input"))
        options.input = m_written[u"input"];
    options.pendingSignals = readSignals(m_written);
    const Result<VirtualRun> run = runVirtually(*plan, world, options);
    if (!run) {
        complain(u"input"_qs, {}, run.error().message);
        return m_result;
    }
    countTaken(edges, run->state);
    report(*run, world);
    return m_result;
}

void TestCase::report(const VirtualRun &run, const MockWorld &world)
{
    m_result.status = journal::runStatusName(run.status);
    m_result.duration = static_cast<double>(run.durationMs()) / 1000;
    if (run.state.finished) {
        m_result.output = run.state.finished->output;
        m_result.error = run.state.finished->error;
    }
    for (const VirtualProblem &problem : run.problems) {
        const bool isMock = problem.error.code == u"mock.missing";
        const QString field = isMock ? u"mocks."_qs : u"decisions."_qs;
        complain(problem.step.isEmpty() ? QString() : field + problem.step, {},
                 problem.error.message);
    }
    for (const QString &problem : world.problems())
        complain(u"mocks"_qs, {}, problem);
    for (TestDifference &difference : compareRun(m_written[u"expect"], run))
        m_result.differences.push_back(std::move(difference));
}

Value differenceToValue(const TestDifference &difference)
{
    return Value::object({{u"path"_qs, difference.path},
                          {u"expected"_qs, difference.expected},
                          {u"actual"_qs, difference.actual},
                          {u"message"_qs, difference.message}});
}

Value resultToValue(const TestResult &result)
{
    Value differences = Value::emptyArray();
    for (const TestDifference &difference : result.differences)
        differences.append(differenceToValue(difference));
    return Value::object(
        {{u"id"_qs, result.name},
         {u"name"_qs, result.name},
         {u"passed"_qs, result.passed()},
         {u"status"_qs, result.status},
         {u"duration"_qs, result.duration},
         {u"differences"_qs, differences},
         {u"error"_qs, result.error ? base::errorToValue(*result.error) : Value()}});
}

} // namespace

int TestReport::passed() const
{
    int count = 0;
    for (const TestResult &test : tests)
        count += test.passed() ? 1 : 0;
    return count;
}

Result<TestReport> testWorkflow(const model::WorkflowDefinition &definition,
                                const WorkflowTestServices &services)
{
    const auto plan = plan::ExecutionPlan::build(definition, services.lowering);
    if (!plan)
        return fail(plan.error());
    TestReport report;
    report.edges = edgesOf(**plan);
    for (const Value &test : definition.tests.items())
        report.tests.push_back(TestCase(definition, services, test).run(report.edges));
    return report;
}

Value testReportToValue(const TestReport &report)
{
    Value tests = Value::emptyArray();
    for (const TestResult &result : report.tests)
        tests.append(resultToValue(result));
    Value routes = Value::emptyArray();
    for (const CoveredEdge &edge : report.edges) {
        if (edge.routed)
            routes.append(Value::object({{u"id"_qs, edge.from + u"->"_qs + edge.to},
                                         {u"from"_qs, edge.from},
                                         {u"to"_qs, edge.to},
                                         {u"label"_qs, edge.label},
                                         {u"taken"_qs, edge.taken}}));
    }
    return Value::object({{u"passed"_qs, report.passed()},
                          {u"failed"_qs, report.failed()},
                          {u"tests"_qs, tests},
                          {u"routes"_qs, routes}});
}

} // namespace millrace::analysis
