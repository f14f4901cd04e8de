// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/control_client.h"

#include <QElapsedTimer>
#include <QLocalSocket>

namespace millrace::api {

using base::ErrorClass;
using base::Result;
using base::Value;

namespace {

constexpr int kSliceMs = 100;

} // namespace

ControlClient::ControlClient(std::unique_ptr<QLocalSocket> socket) : m_socket(std::move(socket))
{
}

ControlClient::~ControlClient() = default;

Result<std::unique_ptr<ControlClient>> ControlClient::connect(const QString &socket)
{
    auto connection = std::make_unique<QLocalSocket>();
    connection->connectToServer(socket);
    if (!connection->waitForConnected(kSilenceMs))
        return base::fail(ErrorClass::StoreLocked, u"control.no_holder"_qs,
                          u"nobody answers at %1: %2"_qs.arg(socket, connection->errorString()));
    return std::unique_ptr<ControlClient>(new ControlClient(std::move(connection)));
}

Result<Value> ControlClient::call(const QString &verb, Value request,
                                  const std::function<bool()> &interrupted)
{
    const qint64 id = ++m_lastId;
    request.set(u"id"_qs, Value(id));
    request.set(u"verb"_qs, Value(verb));
    const QByteArray frame = encodeFrame(request);
    if (frame.size() > static_cast<qsizetype>(kMaxFrame))
        return base::fail(ErrorClass::Validation, u"control.frame_too_large"_qs,
                          u"the request is larger than 64 MiB"_qs,
                          u"wait until the other program has ended, then try again"_qs);
    m_socket->write(frame);
    return waitForAnswer(id, interrupted);
}

Result<Value> ControlClient::waitForAnswer(qint64 id, const std::function<bool()> &interrupted)
{
    QElapsedTimer silence;
    silence.start();
    qint64 unsent = m_socket->bytesToWrite();
    while (!interrupted || !interrupted()) {
        auto answer = take(id);
        if (!answer)
            return base::fail(answer.error());
        if (*answer)
            return std::move(**answer);
        const bool moves = m_heard || m_socket->bytesToWrite() < unsent;
        m_heard = false;
        unsent = m_socket->bytesToWrite();
        if (moves)
            silence.restart();
        if (m_socket->state() != QLocalSocket::ConnectedState)
            return base::fail(ErrorClass::StoreLocked, u"control.gone"_qs,
                              u"the program that holds the store has ended"_qs);
        if (silence.elapsed() > kSilenceMs)
            return base::fail(ErrorClass::StoreLocked, u"control.silent"_qs,
                              u"the program that holds the store does not answer"_qs);
        m_socket->waitForReadyRead(kSliceMs);
    }
    return base::fail(ErrorClass::Cancelled, u"control.interrupted"_qs, u"interrupted"_qs);
}

Result<std::optional<Value>> ControlClient::take(qint64 id)
{
    if (const QByteArray bytes = m_socket->readAll(); !bytes.isEmpty()) {
        m_heard = true;
        m_reader.add(bytes);
    }
    while (true) {
        auto message = m_reader.next();
        if (!message)
            return base::fail(message.error());
        if (!*message)
            return std::optional<Value>();
        const Value &answer = **message;
        if (static_cast<qint64>(answer[u"id"].numberOr(0)) != id || answer.has(u"working"))
            continue;
        if (answer.has(u"error"))
            return base::fail(base::errorFromValue(answer[u"error"]));
        return std::optional<Value>(answer[u"answer"]);
    }
}

} // namespace millrace::api
