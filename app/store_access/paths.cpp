// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store_access/paths.h"

#include <QStandardPaths>

#include <pwd.h>
#include <unistd.h>

namespace millrace::app {

QString defaultStorePath()
{
    // Not AppDataLocation: that has the program's name in it, and the programs share the store.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           u"/millrace/millrace.db"_qs;
}

QString accountName()
{
    const passwd *account = ::getpwuid(::getuid());
    if (account != nullptr && account->pw_name != nullptr)
        return QString::fromLocal8Bit(account->pw_name);
    return QString::number(::getuid());
}

} // namespace millrace::app
