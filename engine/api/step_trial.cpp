// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/step_trial.h"

#include "engine/analysis/mock_book.h"
#include "engine/analysis/virtual_run.h"
#include "engine/api/live_attempts.h"
#include "engine/api/run_fold.h"
#include "engine/model/step_place.h"
#include "engine/steps/builtin_steps.h"

#include <QElapsedTimer>

namespace millrace::api {

using analysis::Answer;
using base::fail;
using model::StepDefinition;

namespace {

// Names that no workflow has, as good as.
const QString kInputStep = QStringLiteral("__trial_input");
const QString kSequence = QStringLiteral("__trial_sequence");
const QString kLoop = QStringLiteral("__trial_loop");
const QString kItem = QStringLiteral("__trial_item");

void collectIds(const StepDefinition &step, QSet<QString> &ids)
{
    ids.insert(step.id);
    for (const StepDefinition &child : step.steps)
        collectIds(child, ids);
}

/// The step alone in a workflow: what it reads from are stubs that give what the sample says, what
/// it leads to are stubs that do nothing.
class TrialBench
{
public:
    explicit TrialBench(const TrialRequest &request) : m_request(request) {}

    Result<plan::PlanPtr> build(const StepDefinition &written);
    const QHash<QString, Value> &outputs() const { return m_outputs; }
    Value data() const;

private:
    void addStub(const QString &id, const Value &output, const QStringList &dependencies = {});
    void addTargets(const StepDefinition &step);
    StepDefinition stripped(const StepDefinition &written);
    StepDefinition inSurroundings(StepDefinition step);

    const TrialRequest &m_request;
    QSet<QString> m_ids; ///< of the step and all in it, then of all stubs
    QHash<QString, Value> m_outputs;
    QSet<QString> m_mocked;
    model::WorkflowDefinition m_definition;
};

void TrialBench::addStub(const QString &id, const Value &output, const QStringList &dependencies)
{
    if (id.isEmpty() || m_ids.contains(id))
        return;
    m_ids.insert(id);
    m_mocked.insert(id);
    m_outputs.insert(id, output);
    StepDefinition stub;
    stub.id = id;
    stub.type = u"action"_qs;
    stub.action = Value::object({{u"kind"_qs, u"noop"_qs}});
    stub.dependencies = dependencies;
    m_definition.steps.push_back(std::move(stub));
}

void TrialBench::addTargets(const StepDefinition &step)
{
    for (const model::Route &route : step.routes)
        addStub(route.to, {}, {step.id});
    addStub(step.defaultRoute, {}, {step.id});
}

StepDefinition TrialBench::stripped(const StepDefinition &written)
{
    StepDefinition step = written;
    step.dependencies.clear();
    step.join = {};
    step.conditions.clear();
    step.errorHandlers.clear();
    step.rollbackActions.clear();
    step.continueOnFailure = false;
    model::RetryPolicy once;
    once.maxAttempts = 1;
    step.retryPolicy = once;
    return step;
}

/// A sequence gives its input, a loop its item.
StepDefinition TrialBench::inSurroundings(StepDefinition step)
{
    if (m_request.input) {
        StepDefinition given;
        given.id = kInputStep;
        given.type = u"action"_qs;
        given.action = Value::object({{u"kind"_qs, u"noop"_qs}});
        m_mocked.insert(kInputStep);
        m_outputs.insert(kInputStep, *m_request.input);
        step.inputMapping.clear();
        StepDefinition sequence;
        sequence.id = kSequence;
        sequence.type = u"sequential"_qs;
        sequence.steps.push_back(std::move(given));
        sequence.steps.push_back(std::move(step));
        step = std::move(sequence);
    }
    if (m_request.sample.has(u"item")) {
        StepDefinition loop;
        loop.id = kLoop;
        loop.type = u"loop"_qs;
        loop.container.forEach = u"[workflow.%1]"_qs.arg(kItem);
        loop.steps.push_back(std::move(step));
        step = std::move(loop);
    }
    return step;
}

Result<plan::PlanPtr> TrialBench::build(const StepDefinition &written)
{
    m_definition.name = m_request.definition.name;
    m_definition.timeout = m_request.definition.timeout;
    m_definition.maxParallelSteps = m_request.definition.maxParallelSteps;
    collectIds(written, m_ids);
    const bool isRouted = !written.routes.empty() || !written.defaultRoute.isEmpty();
    StepDefinition step = stripped(written);
    if (isRouted)
        addTargets(step);
    QStringList before;
    for (const base::Member &member : m_request.sample[u"steps"].members()) {
        if (m_ids.contains(member.key) || !member.value.has(u"output"))
            continue;
        addStub(member.key, member.value[u"output"]);
        before.append(member.key);
    }
    // Edges cross no container's border: a step with routes stays where its targets are.
    StepDefinition placed = isRouted ? std::move(step) : inSurroundings(std::move(step));
    placed.dependencies = before;
    m_definition.steps.push_back(std::move(placed));
    plan::PlanOptions options;
    options.mocked = m_mocked;
    return plan::ExecutionPlan::build(m_definition, steps::builtinLowering(), options);
}

Value TrialBench::data() const
{
    const Value &known = m_request.sample[u"workflow"];
    const Value &globals = m_request.definition.globalVariables;
    Value data = known.isObject() ? known : globals.isObject() ? globals : Value::emptyObject();
    if (m_request.sample.has(u"item"))
        data.set(kItem, m_request.sample[u"item"]);
    return data;
}

/// Stubs answer at once, the step itself for real.
class TrialWorld final : public analysis::OutcomeSource
{
public:
    TrialWorld(const QHash<QString, Value> &outputs, LiveAttempts &live, analysis::MockBook mocks)
        : m_outputs(outputs), m_live(live), m_mocks(std::move(mocks))
    {
    }

    std::optional<Answer> attempt(const analysis::AttemptQuestion &question) override
    {
        const event::StartAttempt &action = question.action;
        const auto stub = m_outputs.constFind(action.ref.step);
        if (stub != m_outputs.cend())
            return Answer{*stub, 0};
        if (const auto *mock = m_mocks.find(action.ref.step, action.stepPath, question.ordinal))
            return mock->answer();
        QElapsedTimer timer;
        timer.start();
        Result<Value> outcome = m_live.attempt(action);
        return Answer{std::move(outcome), timer.elapsed()};
    }

private:
    const QHash<QString, Value> &m_outputs;
    LiveAttempts &m_live;
    analysis::MockBook m_mocks;
};

TrialResult resultOf(const analysis::VirtualRun &run, const QString &step)
{
    TrialResult result;
    for (const event::StoredEvent &stored : run.events) {
        const event::StepRef *ref = event::eventStep(stored.event);
        const int instance = ref != nullptr && ref->step == step ? run.state.find(*ref) : -1;
        if (instance < 0)
            continue;
        const StepFacts facts = factsOf(run.state, instance);
        result.stage = facts.stage;
        result.error = facts.error;
        result.routes = facts.routes;
        result.input = run.state.step(instance).input;
        result.output = run.state.step(instance).output;
        result.durationMs = std::max<qint64>(0, facts.finishedAt - facts.startedAt);
        if (const auto *completed = std::get_if<event::StepCompleted>(&stored.event))
            result.writes = completed->writes;
    }
    // Before its first attempt a step fails with its run.
    if (!result.error && !isSettled(result.stage) && run.state.finished)
        result.error = run.state.finished->error;
    for (const analysis::VirtualProblem &problem : run.problems) {
        if (!result.error)
            result.error = problem.error;
    }
    return result;
}

} // namespace

Result<TrialResult> tryStep(const TrialRequest &request, LiveAttempts &live)
{
    const auto path = model::findStep(request.definition, request.step);
    if (!path)
        return fail(base::ErrorClass::NotFound, u"trial.no_step"_qs,
                    u"there is no step %1"_qs.arg(request.step));
    const StepDefinition &written = *model::stepAt(request.definition, *path);
    TrialBench bench(request);
    const auto plan = bench.build(written);
    if (!plan)
        return fail(plan.error());
    analysis::MockBook mocks;
    if (request.usesMock)
        mocks.addPinned({written});
    TrialWorld world(bench.outputs(), live, std::move(mocks));
    analysis::VirtualRunOptions options;
    options.input = bench.data();
    const auto run = analysis::runVirtually(*plan, world, options);
    if (!run)
        return fail(run.error());
    return resultOf(*run, request.step);
}

} // namespace millrace::api
