// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/bench_engine.h"

#include "engine/steps/builtin_steps.h"

#include <future>

namespace millrace::bench {

namespace {

/// Does nothing, but says that the world could tell.
class OutsideNoop final : public steps::Executor
{
public:
    Home home(const steps::AttemptRequest &) const override { return Home::Worker; }
    steps::Effect effect() const override { return steps::Effect::Outside; }
    Result<Value> run(steps::AttemptContext &context) override { return context.request().input; }
};

const QString kOutside = u"bench_outside"_qs;

plan::LoweringTable lowering()
{
    plan::LoweringTable table = steps::builtinLowering();
    const plan::Lower action = table.value(u"action"_qs);
    table.insert(u"action"_qs,
                 [action](const model::StepDefinition &step, plan::PlanNode &node) -> Result<void> {
                     if (step.action[u"kind"].text() != kOutside)
                         return action(step, node);
                     node.work = plan::Task{kOutside, {}, true};
                     return {};
                 });
    return table;
}

model::StepDefinition actionStep(const QString &id, const QString &kind)
{
    model::StepDefinition step;
    step.id = step.name = id;
    step.type = u"action"_qs;
    step.action = Value::object({{u"kind"_qs, kind}});
    return step;
}

model::WorkflowDefinition named(const QString &name)
{
    model::WorkflowDefinition definition;
    definition.workflowId = u"00000000-0000-4000-8000-00000000be9c"_qs;
    definition.name = name;
    return definition;
}

} // namespace

base::Done BenchEngine::open(const QString &folder, bool driveAll)
{
    auto journal = journal::SqliteJournal::open(storeIn(folder));
    if (!journal)
        return base::fail(journal.error());
    m_journal = std::move(*journal);
    if (m_executors.find(kOutside) == nullptr)
        m_executors.add(kOutside, std::make_unique<OutsideNoop>());
    scheduler::SchedulerConfig config;
    config.driveAll = driveAll;
    scheduler::OutboxSinks sinks;
    sinks.summary = [this](const journal::RunSummary &summary) {
        const std::lock_guard lock(m_lock);
        m_ended += journal::isFinished(summary.status) ? 1 : 0;
        m_parked += summary.status == journal::RunStatus::WaitingApproval ? 1 : 0;
        m_changed.notify_all();
    };
    sinks.events = [this](base::RunId, qint64, base::TimeMs,
                          const std::vector<event::Event> &events) {
        m_events += static_cast<qint64>(events.size());
    };
    m_scheduler = std::make_unique<scheduler::Scheduler>(
        config, *m_journal, m_clock, lowering(), std::move(sinks), [](const base::Error &) {});
    m_runner = std::make_unique<executor::PooledAttemptRunner>(m_executors, *m_scheduler);
    return m_scheduler->start(*m_runner);
}

void BenchEngine::close()
{
    if (!m_scheduler)
        return;
    m_scheduler->drain();
    m_runner->shutdown();
    m_scheduler.reset();
    m_runner.reset();
    m_journal.reset();
}

void BenchEngine::start(const scheduler::PreparedPtr &definition, const Value &input)
{
    scheduler::NewRun run;
    run.definition = definition;
    run.created.input = input;
    run.created.by = u"bench"_qs;
    m_scheduler->startRun(std::move(run), {});
}

void BenchEngine::settle()
{
    for (int trip = 0; trip < 3; ++trip) {
        std::promise<void> done;
        scheduler::CommandContext context;
        context.reply = [&done](const Result<Value> &) { done.set_value(); };
        m_scheduler->submit(base::RunId{1}, event::ContinueRun{}, std::move(context));
        done.get_future().wait();
    }
}

void BenchEngine::submit(base::RunId run, event::Command command)
{
    m_scheduler->submit(run, std::move(command), {});
}

bool BenchEngine::waitFor(const int &counter, int count)
{
    std::unique_lock lock(m_lock);
    return m_changed.wait_for(lock, std::chrono::minutes(10), [&] { return counter >= count; });
}

bool BenchEngine::waitForEnded(int count)
{
    return waitFor(m_ended, count);
}

bool BenchEngine::waitForParked(int count)
{
    return waitFor(m_parked, count);
}

scheduler::PreparedPtr chainWorkflow(int count, const QString &kind)
{
    model::WorkflowDefinition definition = named(u"chain"_qs);
    for (int i = 0; i < count; ++i) {
        model::StepDefinition step = actionStep(u"s%1"_qs.arg(i), kind);
        if (i > 0)
            step.dependencies = {u"s%1"_qs.arg(i - 1)};
        definition.steps.push_back(std::move(step));
    }
    return scheduler::prepareDefinition(std::move(definition));
}

scheduler::PreparedPtr fanWorkflow(int count)
{
    model::WorkflowDefinition definition = named(u"fan"_qs);
    definition.steps.push_back(actionStep(u"first"_qs, u"noop"_qs));
    model::StepDefinition last = actionStep(u"last"_qs, u"noop"_qs);
    for (int i = 0; i < count; ++i) {
        model::StepDefinition step = actionStep(u"s%1"_qs.arg(i), u"noop"_qs);
        step.dependencies = {u"first"_qs};
        last.dependencies.append(step.id);
        definition.steps.push_back(std::move(step));
    }
    definition.steps.push_back(std::move(last));
    return scheduler::prepareDefinition(std::move(definition));
}

scheduler::PreparedPtr approvalWorkflow()
{
    model::WorkflowDefinition definition = named(u"parked"_qs);
    model::StepDefinition step;
    step.id = step.name = u"ask"_qs;
    step.type = u"human_approval"_qs;
    step.approval = model::Approval();
    step.approval->title = u"Go on?"_qs;
    definition.steps.push_back(std::move(step));
    return scheduler::prepareDefinition(std::move(definition));
}

} // namespace millrace::bench
