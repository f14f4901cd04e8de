// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/audit_head.h"
#include "engine/audit/audit_verifier.h"
#include "engine/journal/store_reader.h"

namespace millrace::query {

using base::Result;
using base::TimeMs;

/// Which entries a list shows; what is left empty does not narrow it.
struct AuditFilter
{
    QString subject = {};
    QString actor = {};
    TimeMs since = 0;
    qint64 before = 0; ///< for the next page: only entries with a smaller number
    int limit = 100;
};

/// Reads and verifies the audit trail. Thread: the connection's.
class AuditQuery
{
public:
    explicit AuditQuery(journal::Connection &connection) : m_connection(connection) {}

    /// Newest first.
    Result<std::vector<audit::AuditRecord>> list(const AuditFilter &filter) const;
    /// Goes through the whole trail; the verifier tells what it found.
    Result<audit::AuditVerifier> verify() const;
    /// The end of the trail now, to be kept elsewhere (audit::writeAuditHead).
    Result<audit::AuditHead> head(TimeMs now) const;
    /// Whether the trail still contains an exported head; call verify() as well.
    base::Done check(const audit::AuditHead &head) const;

private:
    journal::Connection &m_connection;
};

} // namespace millrace::query
