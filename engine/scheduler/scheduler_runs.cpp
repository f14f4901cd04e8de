// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/digest.h"
#include "engine/model/definition_codec.h"
#include "engine/scheduler/run_summaries.h"
#include "engine/scheduler/scheduler.h"
#include "engine/state/apply.h"
#include "engine/state/data_scope.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

namespace millrace::scheduler {

using base::ErrorClass;
using base::fail;

namespace {

constexpr int kMostPaths = 10'000;

/// Absolute paths among a person's input: the run may use them.
void collectPaths(const Value &value, QStringList &paths)
{
    if (paths.size() >= kMostPaths)
        return;
    if (value.isString() && value.text().startsWith(u'/'))
        paths.append(QDir::cleanPath(value.text()));
    for (const Value &item : value.items())
        collectPaths(item, paths);
    for (const base::Member &member : value.members())
        collectPaths(member.value, paths);
}

/// The input's first string names a run where the definition does not say otherwise.
QString firstString(const Value &value)
{
    if (value.isString())
        return value.text().left(200);
    for (const Value &item : value.items()) {
        if (const QString found = firstString(item); !found.isEmpty())
            return found;
    }
    for (const base::Member &member : value.members()) {
        if (const QString found = firstString(member.value); !found.isEmpty())
            return found;
    }
    return {};
}

Value dataAtStart(const model::WorkflowDefinition &definition, const Value &input)
{
    Value data =
        definition.globalVariables.isObject() ? definition.globalVariables : Value::emptyObject();
    for (const base::Member &member : input.members())
        data.set(member.key, member.value);
    return data;
}

Done checkInput(const plan::ExecutionPlan &plan, const Value &input)
{
    if (!input.isObject())
        return fail(ErrorClass::Validation, u"input.not_an_object"_qs,
                    u"the input must be a JSON object"_qs);
    if (!plan.inputSchema())
        return {};
    QStringList lines;
    for (const auto &problem : plan.inputSchema()->check(input))
        lines.append(u"input%1: %2"_qs.arg(problem.path.isEmpty() ? QString() : u'.' + problem.path,
                                           problem.message));
    if (lines.isEmpty())
        return {};
    return fail(ErrorClass::Validation, u"input.invalid"_qs, lines.join(u'\n'),
                u"see the workflow's input_schema"_qs);
}

} // namespace

void Scheduler::startRun(NewRun run, CommandContext context)
{
    const Reply reply = context.reply;
    const bool taken =
        m_inbox.postOutside([this, run = std::move(run), context = std::move(context)]() mutable {
            context.audit = u"run.start"_qs;
            context.by = run.created.by;
            create(run, std::move(context));
        });
    if (!taken && reply)
        reply(fail(ErrorClass::Conflict, u"engine.busy"_qs, u"the engine has too much to do"_qs,
                   u"try again in a moment"_qs));
}

void Scheduler::create(const NewRun &run, CommandContext context)
{
    if (answerAgain(context))
        return;
    event::RunCreated created = run.created;
    const Result<LiveRun *> live = createRun(run, created);
    if (!live) {
        const auto parent = RunId{run.created.parentRun};
        if (parent)
            handle(parent,
                   event::ChildFinished{
                       run.created.parentStep, event::RunEnd::Failed, {}, live.error()},
                   {.drive = false});
        refuse(context, nullptr, live.error());
        return;
    }
    const RunId id = (*live)->state.run;
    if (run.drive)
        m_driven.insert(id);
    if (created.parentRun != 0)
        handle(RunId{created.parentRun}, event::ChildKnown{created.parentStep, id.value},
               {.drive = false});
    const bool driven = isDriven(id) && !m_draining;
    const bool hasSlot = driven && m_slots.acquire(id, created.priority);
    auto decision =
        state::decide((*live)->state, event::CreateRun{created, !hasSlot}, now(), {hasSlot});
    Q_ASSERT(decision);
    const bool more = decision->more;
    record(**live, std::move(*decision), std::move(context));
    settleSlot(**live, more);
}

Result<Scheduler::LiveRun *> Scheduler::createRun(const NewRun &run, event::RunCreated &created)
{
    const PreparedDefinition &prepared = *run.definition;
    const Result<plan::PlanPtr> plan = m_plans.add(prepared.digest, prepared.definition);
    if (!plan)
        return fail(plan.error());
    created.digest = prepared.digest;
    if (const Done filled = fillIn(**plan, created); !filled)
        return fail(filled.error());
    storeDefinition(prepared);
    const RunId id = m_journal.newRun();
    auto live = std::make_unique<LiveRun>(state::RunState(id, *plan));
    if ((*plan)->subject()) {
        live->state.data = created.data;
        const auto subject =
            (*plan)->subject()->evaluate(state::DataScope(live->state, -1, now(), u"subject"_qs));
        if (subject && subject->isString())
            created.subject = subject->text();
    }
    return m_runs.emplace(id, std::move(live)).first->second.get();
}

Done Scheduler::fillIn(const plan::ExecutionPlan &plan, event::RunCreated &created)
{
    const model::WorkflowDefinition &definition = plan.definition();
    if (created.input.isUndefined())
        created.input = Value::emptyObject();
    if (const Done fits = checkInput(plan, created.input); !fits)
        return fits;
    created.uuid = created.uuid.isEmpty() ? base::newUuid() : created.uuid;
    created.workflowId = definition.workflowId;
    created.workflowName = definition.name;
    created.version = definition.version;
    created.data = dataAtStart(definition, created.input);
    created.subject = firstString(created.input);
    created.seed = QRandomGenerator::system()->generate();
    if (created.env.isUndefined())
        created.env = m_config.env;
    collectPaths(created.input, created.allowedFolders);
    created.allowedFolders.removeDuplicates();
    const QString folder =
        created.allowedFolders.isEmpty() ? created.startFolder : created.allowedFolders.front();
    const Result<Value> pins = pinChildren(plan, folder);
    if (!pins)
        return fail(pins.error());
    created.pins = *pins;
    return {};
}

/// Sub-workflows are bound when the run starts: what is published later does not change the run.
Result<Value> Scheduler::pinChildren(const plan::ExecutionPlan &plan, const QString &folder)
{
    Value pins;
    for (const plan::PlanNode &node : plan.nodes()) {
        if (!std::holds_alternative<plan::Call>(node.work) || !node.definition->subWorkflow)
            continue;
        const Result<PreparedPtr> child = childDefinition(*node.definition->subWorkflow, folder);
        if (!child)
            return fail(child.error());
        if (const auto compiled = m_plans.add((*child)->digest, (*child)->definition); !compiled)
            return fail(compiled.error());
        storeDefinition(**child);
        pins.set(node.id, (*child)->digest);
    }
    return pins;
}

Result<PreparedPtr> Scheduler::childDefinition(const model::SubWorkflow &child,
                                               const QString &folder) const
{
    QByteArray bytes;
    if (!child.file.isEmpty()) {
        QFile file(QDir(folder).absoluteFilePath(child.file));
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorClass::NotFound, u"sub_workflow.unreadable"_qs,
                        u"the sub-workflow file %1 cannot be read: %2"_qs.arg(file.fileName(),
                                                                              file.errorString()));
        bytes = file.read(64LL * 1024 * 1024);
    } else {
        const auto stored = m_journal.findDefinition(child.id, child.version);
        if (!stored)
            return fail(stored.error());
        if (!*stored)
            return fail(ErrorClass::NotFound, u"sub_workflow.unknown"_qs,
                        u"the store knows no workflow %1 %2"_qs.arg(child.id, child.version),
                        u"run it once from its file, or name its file"_qs);
        bytes = (*stored)->bytes;
    }
    auto loaded = model::readDefinition(bytes);
    if (!loaded)
        return fail(loaded.error());
    return prepareDefinition(std::move(loaded->definition));
}

void Scheduler::storeDefinition(const PreparedDefinition &prepared)
{
    if (prepared.bytes.isEmpty() || !m_stored.insert(prepared.digest).second)
        return;
    journal::Append append;
    append.time = now();
    append.definition = journal::StoredDefinition{prepared.digest, prepared.definition.workflowId,
                                                  prepared.definition.name,
                                                  prepared.definition.version, prepared.bytes};
    m_journal.append(std::move(append));
}

void Scheduler::fork(RunId run, event::RetryRun from, CommandContext context)
{
    m_inbox.post([this, run, from = std::move(from), context = std::move(context)]() mutable {
        context.audit = u"run.fork"_qs;
        forkRun(run, std::move(from), std::move(context));
    });
}

/// Copies a run's history under a new number and lets the copy go on from a step; the original is
/// not touched.
void Scheduler::forkRun(RunId run, event::RetryRun from, CommandContext context)
{
    if (answerAgain(context))
        return;
    const Result<LiveRun *> original = load(run);
    const Done flushed = m_journal.flush();
    const auto history = m_journal.readRun(run);
    if (!original || !flushed || !history) {
        refuse(context, nullptr,
               !original  ? original.error()
               : !flushed ? flushed.error()
                          : history.error());
        return;
    }
    auto live =
        std::make_unique<LiveRun>(state::RunState(m_journal.newRun(), (*original)->state.plan));
    state::Decision copied;
    for (const event::StoredEvent &stored : *history) {
        event::Event event = stored.event;
        if (auto *created = std::get_if<event::RunCreated>(&event)) {
            created->uuid = base::newUuid();
            created->forkedFrom = run.value;
            created->by = context.by;
            created->parentRun = 0;
        }
        state::apply(live->state, event, stored.time);
        copied.events.push_back(std::move(event));
    }
    from.by = context.by;
    from.copied = true;
    auto decision = state::decide(live->state, from, now(), {false});
    if (!decision) {
        refuse(context, nullptr, decision.error());
        return;
    }
    std::move(decision->events.begin(), decision->events.end(), std::back_inserter(copied.events));
    const RunId id = live->state.run;
    LiveRun &fork = *m_runs.emplace(id, std::move(live)).first->second;
    if (context.drive)
        m_driven.insert(id);
    record(fork, std::move(copied), std::move(context));
    m_calls.emplace_back([this, id] { handle(id, event::Advance{}, {.drive = false}); });
}

void Scheduler::forget(RunId run, std::function<void(Result<journal::RunSummary>)> then)
{
    m_inbox.post([this, run, then = std::move(then)] {
        const Result<LiveRun *> live = load(run);
        if (!live) {
            then(fail(live.error()));
            return;
        }
        if (!(*live)->state.isFinished()) {
            then(fail(ErrorClass::Conflict, u"run.not_finished"_qs, u"the run has not ended"_qs,
                      u"cancel it first"_qs));
            return;
        }
        const journal::RunSummary summary = (*live)->shown;
        (void)m_journal.flush();
        m_runs.erase(run);
        m_timers.set(run, 0);
        m_driven.erase(run);
        then(summary);
    });
}

} // namespace millrace::scheduler
