// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/audit_entry.h"
#include "engine/base/result.h"

namespace millrace::audit {

/// The end of a chain at some moment, kept outside the store: whoever holds it can show later that
/// the trail was not cut short or written anew.
struct AuditHead
{
    qint64 count = 0;
    QByteArray hash = {}; ///< 32 bytes
    TimeMs time = 0;      ///< of the export

    friend bool operator==(const AuditHead &, const AuditHead &) = default;
};

/// {"format": "millrace-audit-head/1", "count", "hash", "time"} as JSON, indented.
QByteArray writeAuditHead(const AuditHead &head);

/// The reverse. Errors: what JSON reading refuses; Validation "audit.bad_head".
base::Result<AuditHead> readAuditHead(QByteArrayView text);

/// Whether a verified chain still contains an exported head: `hashAtCount` is the hash of its
/// record number `head.count` (chainStart() for 0), empty where the chain is shorter.
/// Error: Conflict "audit.cut" or "audit.rewritten".
base::Done checkAuditHead(const AuditHead &head, const QByteArray &hashAtCount);

} // namespace millrace::audit
