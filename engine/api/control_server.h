// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/control_protocol.h"

#include <QObject>

#include <functional>
#include <memory>

class QLocalServer;

namespace millrace::api {

/// Lets other programs work with a store through its holder: answers requests on the local socket
/// (control_protocol.h). Only the same user can connect. A connection that sends nonsense is told
/// so and closed; one that vanishes harms nothing: what it asked for is done and kept.
///
/// Thread: its own, which needs an event loop. The engine outlives it and is stopped, so that it
/// answers no more, before the server goes.
class ControlServer : public QObject
{
    Q_OBJECT

public:
    /// Called for each run that was started, or is to be driven, by request. Server's thread.
    using Accepted = std::function<void(RunId)>;

    /// The caller holds the store's lock, so a socket that lies there is a dead one's and goes.
    /// Error: store "control.cannot_listen".
    static Result<std::unique_ptr<ControlServer>> listen(Engine &engine, const QString &store,
                                                         Accepted accepted = {});
    ~ControlServer() override;

    /// Accepts nothing more and takes the socket away; answers still go out.
    void close();
    /// Requests that have no answer yet.
    int pending() const { return m_pending; }

private:
    friend class ControlConnection;
    ControlServer(Engine &engine, Accepted accepted);
    void accept();
    void accepted(RunId run);
    void begin();
    void end(const Result<Value> &answer, bool drives);

    Engine &m_engine;
    Accepted m_accepted;
    QLocalServer *m_server = nullptr;
    int m_pending = 0;
};

} // namespace millrace::api
