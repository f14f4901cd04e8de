// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/control_connection.h"

#include <QCoreApplication>
#include <QLocalSocket>

#include <chrono>

namespace millrace::api {

using base::ErrorClass;

namespace {

constexpr std::chrono::milliseconds kBeat{500}; // a quarter of the silence that a client bears
constexpr qsizetype kMaxOpen = 1000;            // requests of one client at once
constexpr qint64 kReadAtOnce = 1024 * 1024;
constexpr double kLargestExact = 9007199254740991.0;

} // namespace

ControlConnection::ControlConnection(ControlServer &server, QLocalSocket *socket)
    : QObject(&server), m_server(server), m_socket(socket)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(kReadAtOnce);
    m_beat.setInterval(kBeat);
    connect(&m_beat, &QTimer::timeout, this, &ControlConnection::beat);
    connect(m_socket, &QLocalSocket::readyRead, this, &ControlConnection::read);
    connect(m_socket, &QLocalSocket::disconnected, this, &ControlConnection::left);
    read();
}

void ControlConnection::read()
{
    if (m_closing)
        return;
    m_reader.add(m_socket->readAll());
    while (true) {
        auto message = m_reader.next();
        if (!message) {
            // Nobody knows where the next frame begins: say why and close.
            m_closing = true;
            refuse(0, message.error());
            m_socket->disconnectFromServer();
            return;
        }
        if (!*message)
            return;
        handle(**message);
    }
}

void ControlConnection::handle(const Value &request)
{
    const double number = request[u"id"].numberOr(0);
    const qint64 id = number >= 1 && number <= kLargestExact ? static_cast<qint64>(number) : 0;
    const QString &verb = request[u"verb"].text();
    if (id == 0 || m_open.contains(id))
        refuse(id, {ErrorClass::Validation, u"control.bad_id"_qs,
                    u"the request needs a number of its own as id"_qs});
    else if (m_open.size() >= kMaxOpen)
        refuse(id, {ErrorClass::Conflict, u"control.busy"_qs, u"too many requests at once"_qs});
    else if (verb == u"ping"_qs)
        send(Value::object(
            {{u"id"_qs, Value(id)},
             {u"answer"_qs,
              Value::object({{u"pid"_qs, Value(QCoreApplication::applicationPid())}})}}));
    else if (verb == u"start"_qs)
        start(id, request);
    else if (verb == u"command"_qs)
        command(id, request);
    else if (verb == u"fork"_qs)
        fork(id, request);
    else if (verb == u"delete"_qs)
        remove(id, request);
    else if (verb == u"drive"_qs)
        drive(id, request);
    else if (verb == u"compact"_qs)
        m_server.m_engine.compact(expect(id, false));
    else
        refuse(id, {ErrorClass::Validation, u"control.unknown_verb"_qs,
                    u"there is no request '%1'"_qs.arg(verb)});
}

void ControlConnection::start(qint64 id, const Value &request)
{
    auto start = startFromValue(request);
    if (!start)
        return refuse(id, start.error());
    const Reply reply = expect(id, start->drive);
    m_server.m_engine.startRun(std::move(*start), reply);
}

void ControlConnection::command(qint64 id, const Value &request)
{
    auto command = commandFromValue(request);
    if (!command)
        return refuse(id, command.error());
    const Reply reply = expect(id, command->drive);
    m_server.m_engine.submit(std::move(*command), reply);
}

void ControlConnection::fork(qint64 id, const Value &request)
{
    auto fork = forkFromValue(request);
    if (!fork)
        return refuse(id, fork.error());
    m_server.m_engine.fork(std::move(*fork), expect(id, true));
}

void ControlConnection::remove(qint64 id, const Value &request)
{
    const auto erase = deleteFromValue(request);
    if (!erase)
        return refuse(id, erase.error());
    m_server.m_engine.deleteRun(erase->run, erase->by, erase->commandId, expect(id, false));
}

void ControlConnection::drive(qint64 id, const Value &request)
{
    std::vector<RunId> runs;
    for (const Value &number : request[u"runs"].items()) {
        if (number.numberOr(0) < 1 || number.numberOr(0) > kLargestExact)
            return refuse(id, {ErrorClass::Validation, u"control.bad_field"_qs,
                               u"the request's 'runs' is no list of run numbers"_qs});
        runs.push_back(RunId{static_cast<qint64>(number.numberOr(0))});
    }
    m_server.m_engine.drive(runs);
    for (const RunId run : runs)
        m_server.accepted(run);
    send(Value::object({{u"id"_qs, Value(id)},
                        {u"answer"_qs, Value::object({{u"runs"_qs, Value(runs.size())}})}}));
}

Reply ControlConnection::expect(qint64 id, bool drives)
{
    m_server.begin();
    m_open += id;
    m_beat.start();
    return [this, id, drives](const Result<Value> &answer) {
        QMetaObject::invokeMethod(
            this, [this, id, drives, answer] { answered(id, answer, drives); },
            Qt::QueuedConnection);
    };
}

void ControlConnection::answered(qint64 id, const Result<Value> &answer, bool drives)
{
    m_open.removeOne(id);
    if (m_open.isEmpty())
        m_beat.stop();
    m_server.end(answer, drives);
    if (answer)
        send(Value::object({{u"id"_qs, Value(id)}, {u"answer"_qs, *answer}}));
    else
        refuse(id, answer.error());
    if (m_socket->state() == QLocalSocket::UnconnectedState)
        left();
}

void ControlConnection::refuse(qint64 id, const base::Error &error)
{
    send(Value::object({{u"id"_qs, Value(id)}, {u"error"_qs, base::errorToValue(error)}}));
}

void ControlConnection::send(const Value &message)
{
    if (m_socket->state() == QLocalSocket::ConnectedState)
        m_socket->write(encodeFrame(message));
}

void ControlConnection::beat()
{
    for (const qint64 id : std::as_const(m_open))
        send(Value::object({{u"id"_qs, Value(id)}, {u"working"_qs, true}}));
}

// What was asked for is done all the same; its answers have nowhere to go.
void ControlConnection::left()
{
    if (m_open.isEmpty())
        deleteLater();
}

} // namespace millrace::api
