// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/clock.h"

#include <QByteArray>
#include <QString>

namespace millrace::audit {

using base::TimeMs;

/// The action of the entry that closes a run.
inline const QString kRunEnd = QStringLiteral("run.end");

/// One act of a person or trigger, or the end of a run.
struct AuditEntry
{
    TimeMs time = 0;
    QString actor = {};   ///< the claimed user
    QString osUser = {};  ///< the operating-system user
    QString action = {};  ///< "run.start", "approval.decide", ...
    QString subject = {}; ///< id of what it is about
    /// SHA-256 of the details, which are kept elsewhere or not at all. Of a run's end: of its
    /// events, filled by the journal, which alone has their bytes.
    QString digest = {};

    friend bool operator==(const AuditEntry &, const AuditEntry &) = default;
};

/// An entry in its place: numbered from 1 without a gap, with the hash that chains it.
struct AuditRecord
{
    qint64 number = 0;
    AuditEntry entry = {};
    QByteArray hash = {}; ///< 32 bytes, see chainHash()

    friend bool operator==(const AuditRecord &, const AuditRecord &) = default;
};

} // namespace millrace::audit
