// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/query/audit_query.h"

#include "engine/audit/audit_chain.h"

#include <limits>

namespace millrace::query {

using journal::Query;

Result<std::vector<audit::AuditRecord>> AuditQuery::list(const AuditFilter &filter) const
{
    QByteArray sql = "SELECT " MILLRACE_AUDIT_COLUMNS " FROM audit WHERE number < ?";
    if (!filter.subject.isEmpty())
        sql += " AND subject=?";
    if (!filter.actor.isEmpty())
        sql += " AND actor=?";
    if (filter.since > 0)
        sql += " AND time>=?";
    Query query = m_connection.queryOnce(sql + " ORDER BY number DESC LIMIT ?");
    query.bind(filter.before > 0 ? filter.before : std::numeric_limits<qint64>::max());
    if (!filter.subject.isEmpty())
        query.bind(filter.subject);
    if (!filter.actor.isEmpty())
        query.bind(filter.actor);
    if (filter.since > 0)
        query.bind(filter.since);
    query.bind(qMax(0, filter.limit));
    std::vector<audit::AuditRecord> records;
    while (query.next())
        records.push_back(journal::auditRecordFromRow(query));
    if (const base::Done done = query.done(); !done)
        return base::fail(done.error());
    return records;
}

Result<audit::AuditVerifier> AuditQuery::verify() const
{
    Query query =
        m_connection.query("SELECT " MILLRACE_AUDIT_COLUMNS " FROM audit ORDER BY number");
    audit::AuditVerifier verifier;
    while (query.next() && verifier.add(journal::auditRecordFromRow(query))) {
    }
    if (const base::Done done = query.done(); !done)
        return base::fail(done.error());
    return verifier;
}

Result<audit::AuditHead> AuditQuery::head(TimeMs now) const
{
    Query query = m_connection.query("SELECT number, hash FROM audit ORDER BY number DESC LIMIT 1");
    audit::AuditHead head{0, audit::chainStart(), now};
    if (query.next()) {
        head.count = query.number(0);
        head.hash = query.blob(1);
    }
    if (const base::Done done = query.done(); !done)
        return base::fail(done.error());
    return head;
}

base::Done AuditQuery::check(const audit::AuditHead &head) const
{
    QByteArray hash;
    if (head.count == 0) {
        hash = audit::chainStart();
    } else {
        Query query = m_connection.query("SELECT hash FROM audit WHERE number=?");
        query.bind(head.count);
        if (query.next())
            hash = query.blob(0);
        if (const base::Done done = query.done(); !done)
            return done;
    }
    return audit::checkAuditHead(head, hash);
}

} // namespace millrace::query
