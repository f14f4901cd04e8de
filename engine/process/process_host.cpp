// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/process/process_host.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace millrace::process {

namespace {

QString findHelper(const QStringList &folders, const QString &name)
{
    for (const QString &folder : folders) {
        const QString path = QDir::cleanPath(folder + u'/' + name);
        if (QFileInfo(path).isExecutable())
            return path;
    }
    return QDir::cleanPath(folders.first() + u'/' + name);
}

} // namespace

ProcessHost installedProcessHost()
{
    const QString here = QCoreApplication::applicationDirPath();
    QStringList folders = {here, here + u"/../bin"_qs, here + u"/../libexec/millrace"_qs};
    const QString named = qEnvironmentVariable("MILLRACE_HELPERS");
    if (!named.isEmpty())
        folders.prepend(QDir(named).absolutePath());
    return {findHelper(folders, QStringLiteral("millrace-guardian")),
            findHelper(folders, QStringLiteral("millrace-sandbox"))};
}

} // namespace millrace::process
