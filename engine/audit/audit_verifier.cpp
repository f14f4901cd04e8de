// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/audit/audit_verifier.h"

#include "engine/audit/audit_chain.h"

namespace millrace::audit {

AuditVerifier::AuditVerifier() : m_head(chainStart())
{
}

bool AuditVerifier::add(const AuditRecord &record)
{
    if (m_broken)
        return false;
    const qint64 expected = m_count + 1;
    if (record.number != expected)
        return broken(expected, u"entry %1 is missing: entry %2 follows entry %3"_qs.arg(
                                    QString::number(expected), QString::number(record.number),
                                    QString::number(m_count)));
    if (record.hash != chainHash(m_head, record.number, record.entry))
        return broken(expected,
                      u"entry %1 was changed, or an entry before it was removed or replaced"_qs.arg(
                          QString::number(expected)));
    m_count = expected;
    m_head = record.hash;
    return true;
}

bool AuditVerifier::broken(qint64 number, const QString &reason)
{
    m_broken = number;
    m_reason = reason;
    return false;
}

} // namespace millrace::audit
