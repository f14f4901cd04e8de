// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/journal/integrity_check.h"

#include "engine/audit/audit_verifier.h"
#include "engine/base/digest.h"
#include "engine/journal/run_digest.h"
#include "engine/journal/store_reader.h"

namespace millrace::journal {

namespace {

constexpr qsizetype kEnough = 100;

class Checker
{
public:
    explicit Checker(Connection &connection) : m_connection(connection), m_reader(connection) {}

    IntegrityReport check()
    {
        checkStructure("PRAGMA quick_check");
        if (m_report.problems.isEmpty())
            checkStructure("PRAGMA integrity_check");
        checkReferences();
        checkAttachments();
        checkEvents();
        checkSummaries();
        checkAudit();
        return std::move(m_report);
    }

private:
    bool enough() const { return m_report.problems.size() >= kEnough; }
    void found(const QString &problem)
    {
        if (!enough())
            m_report.problems.append(problem);
    }
    /// A query that broke off is itself a finding.
    void finish(const Query &query, const QString &what)
    {
        if (const Done done = query.done(); !done)
            found(u"%1 cannot be read: %2"_qs.arg(what, done.error().message));
    }

    void checkStructure(const QByteArray &pragma)
    {
        Query query = m_connection.queryOnce(pragma);
        while (query.next()) {
            if (query.text(0) != u"ok")
                found(query.text(0));
        }
        finish(query, u"the file's structure"_qs);
    }

    void checkReferences()
    {
        Query query = m_connection.queryOnce("PRAGMA foreign_key_check");
        while (query.next())
            found(u"row %2 of table %1 refers to nothing"_qs.arg(query.text(0),
                                                                 QString::number(query.number(1))));
        finish(query, u"the references"_qs);
    }

    void checkAttachments()
    {
        Query query = m_connection.queryOnce("SELECT hash, size, data FROM attachments");
        while (query.next() && !enough()) {
            ++m_report.attachments;
            const QByteArrayView data = query.blobView(2);
            const QByteArray json =
                qUncompress(reinterpret_cast<const uchar *>(data.data()), data.size());
            const QString hash = QString::fromLatin1(query.blob(0).toHex());
            if (json.size() != query.number(1) || base::sha256Hex(json) != hash)
                found(u"the large value %1 is damaged"_qs.arg(hash));
        }
        finish(query, u"the large values"_qs);
    }

    void checkEvents()
    {
        Query query = m_connection.queryOnce("SELECT run, first_seq, count, events, position"
                                             " FROM batches ORDER BY run, first_seq");
        qint64 run = 0;
        qint64 next = 1;
        while (query.next() && !enough()) {
            if (query.number(0) != run) {
                run = query.number(0);
                next = 1;
            }
            if (query.number(1) != next)
                found(u"run %1: events are missing from number %2"_qs.arg(QString::number(run),
                                                                          QString::number(next)));
            next = query.number(1) + query.number(2);
            ++m_report.batches;
            m_report.events += query.number(2);
            if (const auto events = m_reader.decode(query.blobView(3), query.number(2)); !events)
                found(u"run %1, position %2: %3"_qs.arg(QString::number(run),
                                                        QString::number(query.number(4)),
                                                        events.error().message));
        }
        finish(query, u"the events"_qs);
    }

    void checkSummaries()
    {
        Query query = m_connection.queryOnce("SELECT DISTINCT run FROM batches WHERE run NOT IN"
                                             " (SELECT run FROM runs)");
        while (query.next() && !enough())
            found(u"run %1 has events, but is not in the list of runs"_qs.arg(
                QString::number(query.number(0))));
        finish(query, u"the list of runs"_qs);
    }

    void checkAudit()
    {
        Query query =
            m_connection.queryOnce("SELECT " MILLRACE_AUDIT_COLUMNS " FROM audit ORDER BY number");
        audit::AuditVerifier verifier;
        while (query.next() && !enough()) {
            const audit::AuditRecord record = auditRecordFromRow(query);
            if (!verifier.add(record))
                break;
            checkRunEnd(record.entry);
        }
        m_report.auditEntries = verifier.count();
        if (!verifier.isWhole())
            found(u"audit trail: "_qs + verifier.reason());
        finish(query, u"the audit trail"_qs);
    }

    void checkRunEnd(const AuditEntry &entry)
    {
        if (entry.action != audit::kRunEnd || entry.digest.isEmpty())
            return;
        const auto same = matchesRunDigest(m_connection, entry.subject, entry.digest);
        if (!same)
            found(u"run %1: %2"_qs.arg(entry.subject, same.error().message));
        else if (!*same)
            found(u"run %1: its events are not those that the audit trail attests"_qs.arg(
                entry.subject));
    }

    Connection &m_connection;
    StoreReader m_reader;
    IntegrityReport m_report;
};

} // namespace

IntegrityReport checkIntegrity(Connection &connection)
{
    return Checker(connection).check();
}

} // namespace millrace::journal
