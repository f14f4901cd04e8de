// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/millrace/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

namespace millrace::app {

namespace {

constexpr int kPatienceMs = 2000;
constexpr qint64 kMostBytes = 1024 * 1024;

QString nameFor(const QString &dataFolder)
{
    const QByteArray hash = QCryptographicHash::hash(QDir(dataFolder).absolutePath().toUtf8(),
                                                     QCryptographicHash::Sha256);
    return QStringLiteral("millrace-") + QString::fromLatin1(hash.toHex().left(24));
}

} // namespace

SingleInstance::SingleInstance(const QString &dataFolder)
    : m_name(nameFor(dataFolder)), m_lock(dataFolder + QStringLiteral("/millrace.lock"))
{
    m_lock.setStaleLockTime(0); // it goes by whether the process is there
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::serve);
}

bool SingleInstance::begin()
{
    if (!m_lock.tryLock(0))
        return false;
    QLocalServer::removeServer(m_name); // of one that ended badly
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.listen(m_name);
    return true;
}

bool SingleInstance::handOver(const QStringList &files) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(kPatienceMs))
        return false;
    socket.write(files.join(u'\n').toUtf8() + '\n');
    socket.flush();
    while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(kPatienceMs)) {
    }
    socket.disconnectFromServer();
    return socket.state() == QLocalSocket::UnconnectedState ||
           socket.waitForDisconnected(kPatienceMs);
}

void SingleInstance::serve()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::readyRead, socket, [socket] {
            if (socket->bytesAvailable() > kMostBytes)
                socket->abort();
        });
        connect(socket, &QLocalSocket::disconnected, this, [this, socket] {
            const QString text = QString::fromUtf8(socket->readAll());
            socket->deleteLater();
            Q_EMIT asked(text.split(u'\n', Qt::SkipEmptyParts));
        });
    }
}

} // namespace millrace::app
