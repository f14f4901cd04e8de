// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QDateTime>
#include <QList>

namespace millrace::ui {

/// What had not been saved when the program ended without closing: one file for each workflow.
struct RecoveryEntry
{
    QString file;       ///< of the recovery itself
    QString path;       ///< of the workflow; empty: never saved
    QString name;       ///< of the workflow
    QDateTime time;     ///< of the last change that was kept
    QByteArray content; ///< the definition as it would have been saved
};

/// A folder of recovery files. A file is written whole or not at all; a damaged one is passed over
/// and stays. Thread: any, but one at a time for one file.
class RecoveryStore
{
public:
    explicit RecoveryStore(QString folder);

    QString fileFor(const QString &id) const;
    /// Error: internal "file.write".
    base::Done write(const QString &id, const QString &path, const QString &name,
                     const QByteArray &content) const;
    void remove(const QString &file) const;
    /// Newest first.
    QList<RecoveryEntry> entries() const;

private:
    const QString m_folder;
};

} // namespace millrace::ui
