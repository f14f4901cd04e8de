// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QStringList>

#include <memory>

namespace millrace::app {

/// One program for one data folder. A second one hands over the files that it was to open, and
/// ends. Only the same user can reach the first one.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &dataFolder);

    /// Whether this is the first. Listens from then on.
    bool begin();
    /// Gives files to the first one, which shows its window. False: it does not answer.
    bool handOver(const QStringList &files) const;

Q_SIGNALS:
    /// Another start of the program; without files it asks for the window only.
    void asked(const QStringList &files);

private:
    void serve();

    const QString m_name;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace millrace::app
