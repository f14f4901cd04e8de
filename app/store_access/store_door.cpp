// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store_access/store_door.h"

#include "app/store_access/paths.h"
#include "engine/journal/store_lock.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QThread>

namespace millrace::app {

using base::Done;
using base::ErrorClass;
using base::Result;
using base::Value;

namespace {

// A holder that is just starting has the lock and no socket yet; one that ends, the reverse.
constexpr unsigned long kTryAgainMs = 20;

bool isLocked(const base::Error &error)
{
    return error.errorClass == ErrorClass::StoreLocked;
}

base::Error interruptedError()
{
    return {ErrorClass::Cancelled, u"interrupted"_qs, u"interrupted"_qs};
}

} // namespace

StoreDoor::StoreDoor(DoorOptions options, const Interruption *interruption)
    : m_options(std::move(options)), m_interruption(interruption)
{
}

StoreDoor::~StoreDoor()
{
    if (m_server)
        m_server->close();
    if (m_engine)
        m_engine->stop();
    // Answers that became durable while the engine stopped still go out.
    QCoreApplication::sendPostedEvents();
    m_server.reset();
    m_engine.reset();
}

Result<std::unique_ptr<StoreDoor>> StoreDoor::open(DoorOptions options,
                                                   const Interruption *interruption)
{
    std::unique_ptr<StoreDoor> door(new StoreDoor(std::move(options), interruption));
    if (const Done entered = door->enter(); !entered)
        return base::fail(entered.error());
    return door;
}

Done StoreDoor::openEngine()
{
    api::EngineConfig config;
    config.storePath = m_options.store;
    config.osUser = accountName();
    config.recordOnly = m_options.recordOnly;
    config.driveAll = m_options.driveAll;
    api::EngineSinks sinks;
    sinks.summary = m_options.summary;
    sinks.store = [this](const base::Error &error) {
        QMetaObject::invokeMethod(
            &m_here, [this, error] { noteStoreError(error); }, Qt::QueuedConnection);
    };
    auto engine = api::Engine::open(config, sinks);
    if (!engine)
        return base::fail(engine.error());
    m_engine = std::move(*engine);
    m_client.reset();
    if (m_options.recordOnly)
        return {};
    auto server = api::ControlServer::listen(*m_engine, m_options.store, m_options.accepted);
    if (!server)
        return base::fail(server.error());
    m_server = std::move(*server);
    return {};
}

void StoreDoor::noteStoreError(const base::Error &error)
{
    m_storeError.reset();
    if (!error.code.isEmpty())
        m_storeError = error;
    if (m_wake)
        m_wake();
}

Done StoreDoor::enter()
{
    if (m_engine || m_client)
        return {};
    QDeadlineTimer patience(api::kSilenceMs);
    Done opened;
    do {
        opened = openEngine();
        if (opened || !isLocked(opened.error()))
            return opened;
        if (auto client = api::ControlClient::connect(api::controlSocketFor(m_options.store))) {
            m_client = std::move(*client);
            return {};
        }
        QThread::msleep(kTryAgainMs);
    } while (!patience.hasExpired() && !isInterrupted());
    return isInterrupted() ? base::fail(interruptedError()) : opened;
}

Result<bool> StoreDoor::takeOver()
{
    if (m_engine)
        return false;
    const Done opened = openEngine();
    if (!opened && !isLocked(opened.error()))
        return base::fail(opened.error());
    return opened.has_value();
}

base::Error StoreDoor::holderError(const QString &why) const
{
    const auto lock = journal::StoreLock::acquire(m_options.store);
    base::Error error{ErrorClass::StoreLocked, u"control.silent"_qs, why,
                      u"try again; it may have ended by now"_qs};
    if (!lock) {
        error = lock.error();
        error.message += u", which does not answer"_qs;
    }
    return error;
}

Result<Value> StoreDoor::perform(const LocalCall &local, const QString &verb, const Value &request)
{
    QDeadlineTimer patience(api::kSilenceMs);
    while (true) {
        if (const Done entered = enter(); !entered)
            return base::fail(entered.error());
        if (m_engine)
            return await(local);
        const auto answer = m_client->call(verb, request, [this] { return isInterrupted(); });
        if (answer)
            return answer;
        const QString &code = answer.error().code;
        if (code == u"control.silent"_qs)
            return base::fail(holderError(answer.error().message));
        if (code == u"control.interrupted"_qs)
            return base::fail(interruptedError());
        if (code != u"control.gone"_qs || patience.hasExpired())
            return answer;
        m_client.reset();
    }
}

Result<Value> StoreDoor::await(const LocalCall &local)
{
    QEventLoop loop;
    // Shared with the reply, which may come when nobody waits any more.
    const auto answer = std::make_shared<std::optional<Result<Value>>>();
    local(*m_engine, [this, answer](const Result<Value> &reply) {
        QMetaObject::invokeMethod(
            &m_here,
            [this, answer, reply] {
                *answer = reply;
                if (m_wake)
                    m_wake();
            },
            Qt::QueuedConnection);
    });
    m_wake = [&loop] { loop.quit(); };
    while (!*answer && !m_storeError)
        loop.exec();
    m_wake = {};
    return *answer ? **answer : base::fail(*m_storeError);
}

Result<Value> StoreDoor::start(api::StartRequest request)
{
    const Value message = isHolder() ? Value() : api::startToValue(request);
    return perform([&request](api::Engine &engine,
                              const api::Reply &reply) { engine.startRun(request, reply); },
                   u"start"_qs, message);
}

Result<Value> StoreDoor::command(api::CommandRequest request)
{
    return perform(
        [&request](api::Engine &engine, const api::Reply &reply) { engine.submit(request, reply); },
        u"command"_qs, api::commandToValue(request));
}

Result<Value> StoreDoor::fork(api::ForkRequest request)
{
    return perform(
        [&request](api::Engine &engine, const api::Reply &reply) { engine.fork(request, reply); },
        u"fork"_qs, api::forkToValue(request));
}

Result<Value> StoreDoor::erase(api::DeleteRequest request)
{
    return perform(
        [&request](api::Engine &engine, const api::Reply &reply) {
            engine.deleteRun(request.run, request.by, request.commandId, reply);
        },
        u"delete"_qs, api::deleteToValue(request));
}

Result<Value> StoreDoor::compact()
{
    return perform([](api::Engine &engine, const api::Reply &reply) { engine.compact(reply); },
                   u"compact"_qs, Value::emptyObject());
}

Result<Value> StoreDoor::drive(const std::vector<base::RunId> &runs)
{
    Value numbers = Value::emptyArray();
    for (const base::RunId run : runs)
        numbers.append(Value(run.value));
    return perform(
        [&runs](api::Engine &engine, const api::Reply &reply) {
            engine.drive(runs);
            reply(Value::emptyObject());
        },
        u"drive"_qs, Value::object({{u"runs"_qs, numbers}}));
}

} // namespace millrace::app
