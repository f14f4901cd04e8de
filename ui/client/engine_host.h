// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/control_client.h"
#include "engine/api/control_server.h"
#include "engine/api/event_buffer.h"

#include <QTimer>

#include <set>

namespace millrace::ui {

/// How the store can be worked with.
enum class EngineState : std::uint8_t
{
    Closed,
    Opening,
    Open,   ///< this program has the store and executes its runs
    Remote, ///< another program has it and does what we ask
    Failed,
};

/// Where and as whom the program works.
struct ClientOptions
{
    QString storePath = {};
    QString user = {};         ///< the account's name, as approvals and the audit trail have it
    QStringList roles = {};    ///< that this program vouches for: the account's groups
    QString helperFolder = {}; ///< of millrace-guardian and millrace-sandbox; empty: beside the
                               ///< program
    bool driveAll = true;      ///< take up every unfinished run of the store
};

/// The way to write into a store, behind EngineClient: an engine of our own where the store's lock
/// is free, else the control socket of the program that has it; takes over when that one ends.
/// Thread: its own, which may block and has an event loop.
class EngineHost : public QObject
{
    Q_OBJECT

public:
    /// Called once, on this thread or the journal's.
    using Reply = api::Reply;
    using LocalCall = std::function<void(api::Engine &, api::Reply)>;
    /// The request as another program is sent it; made only then.
    using Message = std::function<base::Value()>;

    /// The buffer outlives the host.
    EngineHost(ClientOptions options, api::EventBuffer &buffer);
    ~EngineHost() override;

    void open();
    /// Stops the engine in order; unfinished runs stay resumable.
    void close();
    /// Does it here, or sends the request to the program that has the store. Where opening failed
    /// it is tried again: the reason may have gone.
    void perform(const LocalCall &local, const QString &verb, const Message &request,
                 const Reply &reply);

Q_SIGNALS:
    void stateChanged(millrace::ui::EngineState state, const millrace::base::Error &error);
    /// The store cannot be written (a full disk) until this comes with an empty error.
    void storeFailed(const millrace::base::Error &error);

private:
    base::Done enter();
    base::Done openEngine();
    base::Done connectToHolder();
    void become(EngineState state, const base::Error &error = {});
    base::Result<base::Value> askHolder(const QString &verb, const base::Value &request);
    void takeNews();
    void followHolder();

    const ClientOptions m_options;
    api::EventBuffer &m_buffer;
    EngineState m_state = EngineState::Closed;
    base::Error m_error = {}; ///< why it is Failed
    std::unique_ptr<api::ControlClient> m_client;
    std::unique_ptr<api::StoreView> m_store; ///< for following what another program does
    qint64 m_position = 0;
    std::set<base::RunId> m_started; ///< through another program; ours to drive when it ends
    std::unique_ptr<api::Engine> m_engine;
    std::unique_ptr<api::ControlServer> m_server;
    QTimer m_poll;
};

} // namespace millrace::ui
