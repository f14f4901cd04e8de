// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/audit_entry.h"

#include <optional>

namespace millrace::audit {

/// Proves that a chain is whole, or names the first entry that is not.
///
/// Is fed every record in order, so that a trail of any length needs no memory. Thread: one.
class AuditVerifier
{
public:
    AuditVerifier();

    /// Checks the next record; false from the first broken one on.
    bool add(const AuditRecord &record);

    bool isWhole() const { return !m_broken; }
    /// Number of the first broken entry, or the number that is missing.
    std::optional<qint64> brokenAt() const { return m_broken; }
    /// What is wrong with it, in English; empty while all is well.
    const QString &reason() const { return m_reason; }
    /// Records found good so far.
    qint64 count() const { return m_count; }
    /// Hash of the last good record.
    const QByteArray &head() const { return m_head; }

private:
    bool broken(qint64 number, const QString &reason);

    qint64 m_count = 0;
    QByteArray m_head;
    std::optional<qint64> m_broken;
    QString m_reason;
};

} // namespace millrace::audit
