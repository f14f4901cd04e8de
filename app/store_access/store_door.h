// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store_access/interruption.h"
#include "engine/api/control_client.h"
#include "engine/api/control_server.h"

namespace millrace::app {

struct DoorOptions
{
    QString store = {};
    bool recordOnly = false; ///< nothing is driven here; no socket is offered
    bool driveAll = false;
    api::SummarySink summary = {};              ///< of an engine of our own
    api::ControlServer::Accepted accepted = {}; ///< a run that another program handed over
};

/// The way to write into a store: through an engine of our own where the lock is free, else through
/// the local socket of the program that has it. Changes sides by itself when that program ends.
///
/// Calls wait for the durable answer; events are handled meanwhile. Commands keep their id when
/// they are sent again. Thread: the main one.
class StoreDoor
{
public:
    /// Errors: store_locked naming the holder, where it does not answer for two seconds; those of
    /// opening a store.
    static base::Result<std::unique_ptr<StoreDoor>> open(DoorOptions options,
                                                         const Interruption *interruption);
    /// Stops the engine, if there is one: attempts are asked to end, everything is flushed.
    ~StoreDoor();

    /// Whether this process has the lock.
    bool isHolder() const { return m_engine != nullptr; }
    /// Takes the lock where its holder has gone; false where it has not.
    base::Result<bool> takeOver();

    base::Result<base::Value> start(api::StartRequest request);
    base::Result<base::Value> command(api::CommandRequest request);
    base::Result<base::Value> fork(api::ForkRequest request);
    base::Result<base::Value> erase(api::DeleteRequest request);
    base::Result<base::Value> compact();
    base::Result<base::Value> drive(const std::vector<base::RunId> &runs);

    /// Why the store cannot be written now (a full disk), while that lasts; the engine goes on
    /// trying, and does nothing until it works again.
    const std::optional<base::Error> &storeError() const { return m_storeError; }

private:
    StoreDoor(DoorOptions options, const Interruption *interruption);
    base::Done enter();
    base::Done openEngine();
    void noteStoreError(const base::Error &error);
    base::Error holderError(const QString &why) const;
    bool isInterrupted() const
    {
        return m_interruption != nullptr && m_interruption->signal() != 0;
    }

    using LocalCall = std::function<void(api::Engine &, api::Reply)>;
    base::Result<base::Value> perform(const LocalCall &local, const QString &verb,
                                      const base::Value &request);
    base::Result<base::Value> await(const LocalCall &local);

    DoorOptions m_options;
    const Interruption *m_interruption;
    QObject m_here; ///< where the engine's news are delivered: this thread
    std::optional<base::Error> m_storeError;
    std::function<void()> m_wake; ///< ends a wait for an answer
    std::unique_ptr<api::ControlClient> m_client;
    std::unique_ptr<api::Engine> m_engine;
    std::unique_ptr<api::ControlServer> m_server;
};

} // namespace millrace::app
