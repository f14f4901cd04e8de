// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/control_frames.h"
#include "engine/api/control_server.h"

#include <QList>
#include <QTimer>

class QLocalSocket;

namespace millrace::api {

/// One client of the ControlServer. Lives until the client has gone and all its requests are
/// answered. Thread: the server's.
class ControlConnection : public QObject
{
    Q_OBJECT

public:
    /// Takes over the socket; belongs to the server.
    ControlConnection(ControlServer &server, QLocalSocket *socket);

private:
    void read();
    void handle(const Value &request);
    void refuse(qint64 id, const base::Error &error);
    /// A reply for the engine that comes back on this thread, also after the client has gone.
    Reply expect(qint64 id, bool drives);
    void answered(qint64 id, const Result<Value> &answer, bool drives);
    void send(const Value &message);
    void beat();
    void left();

    void start(qint64 id, const Value &request);
    void command(qint64 id, const Value &request);
    void fork(qint64 id, const Value &request);
    void remove(qint64 id, const Value &request);
    void drive(qint64 id, const Value &request);

    ControlServer &m_server;
    QLocalSocket *m_socket;
    FrameReader m_reader;
    QList<qint64> m_open; ///< requests without an answer
    QTimer m_beat;
    bool m_closing = false;
};

} // namespace millrace::api
