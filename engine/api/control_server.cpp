// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/control_server.h"

#include "engine/api/control_connection.h"
#include "engine/base/log.h"

#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>

namespace millrace::api {

namespace {

// More than any number of terminals; keeps a client in a loop from taking all descriptors.
constexpr int kMaxConnections = 200;

} // namespace

ControlServer::ControlServer(Engine &engine, Accepted accepted)
    : m_engine(engine), m_accepted(std::move(accepted))
{
}

ControlServer::~ControlServer()
{
    close();
    qDeleteAll(findChildren<ControlConnection *>(QString(), Qt::FindDirectChildrenOnly));
}

Result<std::unique_ptr<ControlServer>> ControlServer::listen(Engine &engine, const QString &store,
                                                             Accepted accepted)
{
    std::unique_ptr<ControlServer> server(new ControlServer(engine, std::move(accepted)));
    const QString address = controlSocketFor(store);
    QDir().mkpath(QFileInfo(address).absolutePath());
    QLocalServer::removeServer(address);
    server->m_server = new QLocalServer(server.get());
    server->m_server->setSocketOptions(QLocalServer::UserAccessOption);
    if (!server->m_server->listen(address))
        return base::fail(base::ErrorClass::Store, u"control.cannot_listen"_qs,
                          u"the local socket %1 cannot be opened: %2"_qs.arg(
                              address, server->m_server->errorString()),
                          u"check that you may write in that folder"_qs);
    QObject::connect(server->m_server, &QLocalServer::newConnection, server.get(),
                     &ControlServer::accept);
    return server;
}

void ControlServer::close()
{
    if (m_server != nullptr)
        m_server->close();
}

void ControlServer::accept()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        if (findChildren<ControlConnection *>(QString(), Qt::FindDirectChildrenOnly).size() >=
            kMaxConnections) {
            base::log("control").warn("connection refused, too many are open");
            delete socket;
            continue;
        }
        new ControlConnection(*this, socket);
    }
}

void ControlServer::begin()
{
    ++m_pending;
}

void ControlServer::end(const Result<Value> &answer, bool drives)
{
    --m_pending;
    if (answer && drives)
        accepted(RunId{static_cast<qint64>((*answer)[u"number"].numberOr(0))});
}

void ControlServer::accepted(RunId run)
{
    if (m_accepted && run)
        m_accepted(run);
}

} // namespace millrace::api
