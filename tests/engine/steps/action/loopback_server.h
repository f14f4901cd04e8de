// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <vector>

namespace millrace::steps {

/// What a client sent.
struct Received
{
    QByteArray method;
    QByteArray target;
    QByteArray head; ///< the header lines as they came
    QByteArray body;

    QByteArray header(const QByteArray &name) const
    {
        for (const QByteArray &line : head.split('\n')) {
            if (line.toLower().startsWith(name.toLower() + ':'))
                return line.mid(name.size() + 1).trimmed();
        }
        return {};
    }
};

/// A small HTTP server on this computer's loopback address; answers by a function, closes after
/// each answer. An empty answer leaves the client waiting.
class LoopbackServer : public QTcpServer
{
public:
    using Answer = std::function<QByteArray(const Received &)>;

    explicit LoopbackServer(Answer answer) : m_answer(std::move(answer))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] { accept(); });
    }

    QString url(const QString &path = {}) const
    {
        return QStringLiteral("http://127.0.0.1:%1%2").arg(serverPort()).arg(path);
    }

    static QByteArray answer(const QByteArray &status, const QByteArray &headers,
                             const QByteArray &body)
    {
        return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) +
               "\r\nConnection: close\r\n" + headers + "\r\n" + body;
    }
    static QByteArray json(const QByteArray &body, const QByteArray &headers = {})
    {
        return answer("200 OK", "Content-Type: application/json\r\n" + headers, body);
    }

    std::vector<Received> received;

private:
    void accept()
    {
        while (QTcpSocket *socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            read(socket);
        }
    }

    void read(QTcpSocket *socket)
    {
        const QByteArray seen = socket->peek(socket->bytesAvailable());
        const qsizetype headEnd = seen.indexOf("\r\n\r\n");
        if (headEnd < 0)
            return;
        Received request;
        request.head = seen.first(headEnd);
        const qsizetype length = request.header("content-length").toLongLong();
        if (seen.size() < headEnd + 4 + length)
            return;
        socket->readAll();
        const QByteArrayList line = request.head.left(request.head.indexOf('\r')).split(' ');
        request.method = line.value(0);
        request.target = line.value(1);
        request.body = seen.mid(headEnd + 4, length);
        received.push_back(request);
        const QByteArray answer = m_answer(request);
        if (answer.isEmpty())
            return;
        socket->write(answer);
        socket->disconnectFromHost();
    }

    const Answer m_answer;
};

} // namespace millrace::steps
