// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/engine_host.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QThread>

namespace millrace::ui {

using base::Done;
using base::Error;
using base::ErrorClass;
using base::Result;
using base::RunId;
using base::Value;

namespace {

constexpr int kPollMs = 100;
constexpr int kEventsAtOnce = 5000;
// A holder that is just starting has the lock and no socket yet; one that ends, the reverse.
constexpr unsigned long kTryAgainMs = 20;

bool isLocked(const Error &error)
{
    return error.errorClass == ErrorClass::StoreLocked;
}

} // namespace

EngineHost::EngineHost(ClientOptions options, api::EventBuffer &buffer)
    : m_options(std::move(options)), m_buffer(buffer), m_poll(this)
{
    m_poll.setInterval(kPollMs);
    connect(&m_poll, &QTimer::timeout, this, &EngineHost::followHolder);
}

EngineHost::~EngineHost()
{
    close();
}

void EngineHost::become(EngineState state, const Error &error)
{
    if (state == m_state && error.code.isEmpty())
        return;
    m_state = state;
    m_error = error;
    state == EngineState::Remote ? m_poll.start() : m_poll.stop();
    Q_EMIT stateChanged(state, error);
}

void EngineHost::open()
{
    if (m_engine || m_client)
        return;
    become(EngineState::Opening);
    if (const Done entered = enter(); !entered)
        become(EngineState::Failed, entered.error());
}

Done EngineHost::enter()
{
    QDeadlineTimer patience(api::kSilenceMs);
    Done opened;
    do {
        opened = openEngine();
        if (opened || !isLocked(opened.error()) || connectToHolder())
            return opened || !isLocked(opened.error()) ? opened : Done();
        QThread::msleep(kTryAgainMs);
    } while (!patience.hasExpired());
    return opened;
}

Done EngineHost::openEngine()
{
    api::EngineConfig config;
    config.storePath = m_options.storePath;
    config.osUser = m_options.user;
    config.driveAll = m_options.driveAll;
    config.helperFolder = m_options.helperFolder;
    api::EngineSinks sinks;
    sinks.events = [this](RunId run, qint64 firstSeq, base::TimeMs time,
                          const std::vector<event::Event> &events) {
        m_buffer.add(run, firstSeq, time, events);
    };
    sinks.store = [this](const Error &error) { Q_EMIT storeFailed(error); };
    auto engine = api::Engine::open(config, sinks);
    if (!engine)
        return base::fail(engine.error());
    m_engine = std::move(*engine);
    m_client.reset();
    takeNews(); // what the other program did last
    m_store.reset();
    if (!m_started.empty())
        m_engine->drive({m_started.begin(), m_started.end()});
    m_started.clear();
    // Without a socket other programs cannot work with the store meanwhile; ours can.
    if (auto server = api::ControlServer::listen(*m_engine, m_options.storePath))
        m_server = std::move(*server);
    become(EngineState::Open);
    return {};
}

Done EngineHost::connectToHolder()
{
    auto client = api::ControlClient::connect(api::controlSocketFor(m_options.storePath));
    if (!client)
        return base::fail(client.error());
    auto store = api::StoreView::open(m_options.storePath);
    if (!store)
        return base::fail(store.error());
    const auto last = (*store)->lastPosition();
    if (!last)
        return base::fail(last.error());
    m_client = std::move(*client);
    m_store = std::move(*store);
    m_position = *last;
    become(EngineState::Remote);
    return {};
}

void EngineHost::close()
{
    m_poll.stop();
    if (m_server)
        m_server->close();
    if (m_engine)
        m_engine->stop();
    // Answers that became durable while the engine stopped still go out.
    QCoreApplication::sendPostedEvents(m_server.get());
    m_server.reset();
    m_engine.reset();
    m_client.reset();
    m_store.reset();
    become(EngineState::Closed);
}

void EngineHost::perform(const LocalCall &local, const QString &verb, const Message &request,
                         const Reply &reply)
{
    if (m_state == EngineState::Failed)
        open();
    if (m_engine) {
        local(*m_engine, reply);
        return;
    }
    if (m_state == EngineState::Failed) {
        reply(base::fail(m_error));
        return;
    }
    if (!m_client) {
        reply(base::fail(ErrorClass::Store, u"client.closed"_qs, u"the store is not open"_qs,
                         u"open it again"_qs));
        return;
    }
    Result<Value> answer = askHolder(verb, request());
    if (!answer && m_engine) {
        local(*m_engine, reply);
        return;
    }
    reply(std::move(answer));
}

/// Asks again, whoever has the store then, where the holder ended meanwhile; an error with an
/// engine of our own means: do it here.
Result<Value> EngineHost::askHolder(const QString &verb, const Value &request)
{
    Result<Value> answer = m_client->call(verb, request);
    if (!answer && answer.error().code == u"control.gone") {
        m_client.reset();
        if (const Done entered = enter(); !entered) {
            become(EngineState::Failed, entered.error());
            return base::fail(entered.error());
        }
        if (m_engine)
            return answer;
        answer = m_client->call(verb, request);
    }
    if (answer && (*answer)[u"number"].isNumber())
        m_started.insert(RunId{static_cast<qint64>((*answer)[u"number"].numberOr(0))});
    return answer;
}

void EngineHost::takeNews()
{
    while (m_store) {
        const auto news = m_store->after(m_position, kEventsAtOnce);
        if (!news || news->second.empty())
            return;
        m_position = news->first;
        for (const api::RunEvents &events : news->second)
            m_buffer.add(events.run, events.firstSeq, events.time, events.events);
    }
}

void EngineHost::followHolder()
{
    takeNews();
    const Done opened = openEngine();
    if (!opened && !isLocked(opened.error()))
        become(EngineState::Failed, opened.error());
}

} // namespace millrace::ui
