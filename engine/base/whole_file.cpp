// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/whole_file.h"

#include <QFileInfo>
#include <QSaveFile>

namespace millrace::base {

Done writeWholeFile(const QString &path, const QByteArray &bytes)
{
    // Replacing a device or a pipe would take it away from the system.
    const QFileInfo there(path);
    if (there.exists() && !there.isFile())
        return fail(ErrorClass::Internal, u"file.write"_qs,
                    u"%1 is no file that can be replaced"_qs.arg(path));
    QSaveFile file(path);
    // The flush is not idle: Qt 6.4's commit() does not look at whether its own one fails.
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() &&
                         file.flush() && file.commit();
    if (written)
        return {};
    return fail(ErrorClass::Internal, u"file.write"_qs, u"%1: %2"_qs.arg(path, file.errorString()));
}

} // namespace millrace::base
