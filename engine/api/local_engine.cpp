// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/local_engine.h"

#include "engine/base/log.h"
#include "engine/journal/store_care.h"
#include "engine/process/process_host.h"
#include "engine/steps/builtin_executors.h"
#include "engine/steps/builtin_steps.h"

#include <QDir>
#include <QFileInfo>
#include <QProcessEnvironment>

namespace millrace::api {

using base::fail;

namespace {

/// The environment that expressions may read: locale, zone, who and where, and MILLRACE_VAR_*.
Value allowedEnvironment()
{
    const QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    Value allowed = Value::emptyObject();
    for (const QString &name : {u"LANG"_qs, u"TZ"_qs, u"HOME"_qs, u"USER"_qs, u"HOSTNAME"_qs}) {
        if (all.contains(name))
            allowed.set(name, all.value(name));
    }
    const QStringList names = all.keys();
    for (const QString &name : names) {
        if (name.startsWith(u"MILLRACE_VAR_"))
            allowed.set(name.mid(13), all.value(name));
    }
    return allowed;
}

process::ProcessHost hostFor(const EngineConfig &config, int lockFd)
{
    process::ProcessHost host = process::installedProcessHost();
    if (!config.helperFolder.isEmpty()) {
        host.guardianPath = config.helperFolder + u"/millrace-guardian"_qs;
        host.sandboxPath = config.helperFolder + u"/millrace-sandbox"_qs;
    }
    host.lockFd = lockFd;
    return host;
}

} // namespace

Result<std::unique_ptr<Engine>> Engine::open(EngineConfig config, const EngineSinks &sinks)
{
    const QString folder = QFileInfo(config.storePath).absolutePath();
    if (!QDir().mkpath(folder))
        return fail(base::ErrorClass::Store, u"store.no_folder"_qs,
                    u"the folder %1 of the store cannot be made"_qs.arg(folder),
                    u"check its permissions, or name another store with --store"_qs);
    auto lock = journal::StoreLock::acquire(config.storePath);
    if (!lock)
        return fail(lock.error());
    auto journal = journal::SqliteJournal::open(config.storePath);
    if (!journal)
        return fail(journal.error());
    auto engine =
        std::make_unique<LocalEngine>(std::move(config), std::move(*lock), std::move(*journal));
    if (const Done begun = engine->begin(sinks); !begun)
        return fail(begun.error());
    return std::unique_ptr<Engine>(std::move(engine));
}

LocalEngine::LocalEngine(EngineConfig config, std::unique_ptr<journal::StoreLock> lock,
                         std::unique_ptr<journal::SqliteJournal> journal)
    : m_config(std::move(config)), m_lock(std::move(lock)), m_journal(std::move(journal))
{
}

LocalEngine::~LocalEngine()
{
    stop();
}

Done LocalEngine::begin(const EngineSinks &sinks)
{
    steps::addBuiltinExecutors(m_executors, {hostFor(m_config, m_lock->fd())});
    scheduler::SchedulerConfig config;
    config.maxRuns = m_config.maxRuns;
    config.maxPerConnection = m_config.maxPerConnection;
    config.driveAll = m_config.driveAll;
    config.recordOnly = m_config.recordOnly;
    config.osUser = m_config.osUser;
    config.env = allowedEnvironment();
    scheduler::OutboxSinks outbox;
    outbox.summary = sinks.summary;
    outbox.events = sinks.events;
    outbox.people = [](const event::TellPeople &tell, RunId run) {
        base::log("approvals")
            .info("{}: approval {} of run {}: {}", tell.why, tell.approval, run.value, tell.title);
    };
    m_scheduler = std::make_unique<scheduler::Scheduler>(
        config, *m_journal, m_clock, steps::builtinLowering(), std::move(outbox),
        [told = sinks.store](const base::Error &error) {
            if (told)
                told(error);
        });
    executor::RunnerConfig runner;
    if (m_config.workers > 0)
        runner.maxWorkers = static_cast<std::size_t>(m_config.workers);
    m_runner = std::make_unique<executor::PooledAttemptRunner>(m_executors, *m_scheduler, runner);
    return m_scheduler->start(*m_runner);
}

void LocalEngine::startRun(StartRequest request, Reply reply)
{
    scheduler::NewRun run;
    run.definition = request.prepared ? request.prepared
                                      : scheduler::prepareDefinition(std::move(request.definition));
    run.created.input = std::move(request.input);
    run.created.by = request.by;
    run.created.allowedFolders = std::move(request.folders);
    run.created.startFolder = std::move(request.startFolder);
    run.created.priority = request.priority;
    run.drive = request.drive;
    scheduler::CommandContext context;
    context.commandId = std::move(request.commandId);
    context.by = std::move(request.by);
    context.reply = std::move(reply);
    m_scheduler->startRun(std::move(run), std::move(context));
}

void LocalEngine::submit(CommandRequest request, Reply reply)
{
    scheduler::CommandContext context;
    context.commandId = std::move(request.commandId);
    context.by = std::move(request.by);
    context.drive = request.drive;
    context.reply = std::move(reply);
    m_scheduler->submit(request.run, std::move(request.command), std::move(context));
}

void LocalEngine::fork(ForkRequest request, Reply reply)
{
    scheduler::CommandContext context;
    context.commandId = std::move(request.commandId);
    context.by = std::move(request.by);
    context.reply = std::move(reply);
    event::RetryRun from;
    from.fromStep = std::move(request.fromStep);
    from.writes = std::move(request.writes);
    from.output = std::move(request.output);
    m_scheduler->fork(request.run, std::move(from), std::move(context));
}

void LocalEngine::deleteRun(RunId run, const QString &by, const QString &commandId, Reply reply)
{
    m_scheduler->forget(run, [this, run, by, commandId, reply = std::move(reply)](
                                 const Result<journal::RunSummary> &forgotten) {
        if (!forgotten) {
            reply(fail(forgotten.error()));
            return;
        }
        const Value answer = Value::object({{u"run"_qs, forgotten->uuid},
                                            {u"number"_qs, run.value},
                                            {u"status"_qs, u"deleted"_qs}});
        journal::Append entry;
        entry.time = m_clock.now();
        entry.audit.push_back(
            {entry.time, by, m_config.osUser, u"run.delete"_qs, forgotten->uuid, {}});
        if (!commandId.isEmpty())
            entry.answer = journal::CommandAnswer{commandId, answer};
        m_journal->append(std::move(entry));
        const Done done = m_journal->perform(
            [run](journal::Connection &connection) { return journal::deleteRun(connection, run); });
        done ? reply(answer) : reply(fail(done.error()));
    });
}

void LocalEngine::compact(Reply reply)
{
    if (m_caring.exchange(true)) {
        reply(fail(base::ErrorClass::Conflict, u"store.compacting"_qs,
                   u"the store is being compacted already"_qs, u"wait until that is done"_qs));
        return;
    }
    if (m_care.joinable())
        m_care.join();
    m_care = std::thread([this, reply = std::move(reply)] {
        const Done done = m_journal->perform(journal::compactStore);
        m_caring = false;
        done ? reply(Value::object({{u"compacted"_qs, true}})) : reply(fail(done.error()));
    });
}

void LocalEngine::drive(const std::vector<RunId> &runs)
{
    m_scheduler->drive(runs);
}

Result<std::optional<journal::RunSummary>> LocalEngine::summary(RunId run) const
{
    return m_journal->summary(run);
}

int LocalEngine::busyRuns() const
{
    return m_scheduler->busyRuns();
}

void LocalEngine::stop()
{
    if (m_stopped || !m_scheduler)
        return;
    m_stopped = true;
    if (m_care.joinable())
        m_care.join();
    m_scheduler->drain();
    m_runner->shutdown();
    m_scheduler->stop();
    m_runner.reset();
    m_journal.reset();
    m_lock.reset();
}

} // namespace millrace::api
