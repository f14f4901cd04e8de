// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/journal/store_writer.h"

#include "engine/audit/audit_chain.h"
#include "engine/base/json_writer.h"
#include "engine/journal/approval_projection.h"
#include "engine/journal/run_digest.h"

namespace millrace::journal {

using base::ErrorClass;

namespace {

constexpr std::size_t kRememberedRuns = 65'536; // about 3 MB

} // namespace

Done StoreWriter::load()
{
    m_lastSeq.clear();
    m_summaries.clear();
    m_auditCount = 0;
    m_auditHead = audit::chainStart();
    const Result<qint64> highest = m_connection.number("SELECT max(run) FROM batches");
    if (!highest)
        return base::fail(highest.error());
    m_highestRun = *highest;
    Query query = m_connection.query("SELECT number, hash FROM audit ORDER BY number DESC LIMIT 1");
    if (query.next()) {
        m_auditCount = query.number(0);
        m_auditHead = query.blob(1);
    }
    return query.done();
}

Done StoreWriter::write(const Append &append)
{
    if (const Done done = append.events.empty() ? Done() : writeHistory(append); !done)
        return done;
    if (append.definition) {
        if (const Done done = writeDefinition(*append.definition); !done)
            return done;
    }
    for (const AuditEntry &entry : append.audit) {
        if (const Done done = writeAudit(append, entry); !done)
            return done;
    }
    if (append.answer) {
        if (const Done done = writeAnswer(*append.answer, append.time); !done)
            return done;
    }
    if (append.summary)
        m_summaries.insert_or_assign(append.summary->run.value, *append.summary);
    return {};
}

/// The events, and what follows from them.
Done StoreWriter::writeHistory(const Append &append)
{
    if (const Done done = checkSequence(append); !done)
        return done;
    if (const Done done = writeEvents(append); !done)
        return done;
    return projectApprovals(append);
}

Done StoreWriter::finish()
{
    for (const auto &[run, summary] : m_summaries) {
        if (const Done done = writeSummary(summary); !done)
            return done;
    }
    m_summaries.clear();
    return {};
}

Result<qint64> StoreWriter::lastSeq(RunId run)
{
    const auto known = m_lastSeq.find(run.value);
    if (known != m_lastSeq.end())
        return known->second;
    if (run.value > m_highestRun)
        return 0; // a new one: nothing to look for
    Query query = m_connection.query(
        "SELECT first_seq + count - 1 FROM batches WHERE run=? ORDER BY first_seq DESC LIMIT 1");
    query.bind(run.value);
    const qint64 last = query.next() ? query.number(0) : 0;
    if (const Done done = query.done(); !done)
        return base::fail(done.error());
    return last;
}

Done StoreWriter::checkSequence(const Append &append)
{
    const Result<qint64> last = lastSeq(append.run);
    if (!last)
        return base::fail(last.error());
    if (append.firstSeq != *last + 1)
        return base::fail(ErrorClass::Conflict, u"journal.conflict"_qs,
                          u"run %1 goes on with event %2, not %3"_qs.arg(
                              QString::number(append.run.value), QString::number(*last + 1),
                              QString::number(append.firstSeq)));
    return {};
}

Done StoreWriter::writeEvents(const Append &append)
{
    m_attachments.clear();
    event::encodeEvents(append.events, m_bytes, m_attachments);
    const auto count = static_cast<qint64>(append.events.size());
    Query query =
        m_connection.query("INSERT INTO batches(position, run, first_seq, count, time, events)"
                           " VALUES (?, ?, ?, ?, ?, ?)");
    query.bind(append.position.value).bind(append.run.value).bind(append.firstSeq).bind(count);
    query.bind(append.time).bindBlob(m_bytes);
    if (const Done done = query.run(); !done)
        return done;
    if (m_lastSeq.size() >= kRememberedRuns)
        m_lastSeq.clear();
    m_highestRun = qMax(m_highestRun, append.run.value);
    m_lastSeq[append.run.value] = append.firstSeq + count - 1;
    return m_attachments.empty() ? Done() : writeAttachments(append.run);
}

Done StoreWriter::writeAttachments(RunId run)
{
    for (const event::Attachment &attachment : m_attachments) {
        const Result<qint64> number = storeAttachment(attachment);
        if (!number)
            return base::fail(number.error());
        Query query = m_connection.query(
            "INSERT OR IGNORE INTO attachment_uses(run, attachment) VALUES (?, ?)");
        query.bind(run.value).bind(*number);
        if (const Done done = query.run(); !done)
            return done;
    }
    return {};
}

Result<qint64> StoreWriter::storeAttachment(const event::Attachment &attachment)
{
    const QByteArray hash = QByteArray::fromHex(attachment.hash.toLatin1());
    {
        Query known = m_connection.query("SELECT attachment FROM attachments WHERE hash=?");
        known.bindBlob(hash);
        if (known.next())
            return known.number(0);
        if (const Done done = known.done(); !done)
            return base::fail(done.error());
    }
    const QByteArray data = qCompress(attachment.json, 1);
    Query query = m_connection.query("INSERT INTO attachments(hash, size, data) VALUES (?, ?, ?)");
    query.bindBlob(hash).bind(attachment.json.size()).bindBlob(data);
    if (const Done done = query.run(); !done)
        return base::fail(done.error());
    return m_connection.lastRow();
}

Done StoreWriter::projectApprovals(const Append &append)
{
    for (const event::Event &event : append.events) {
        const Done done = projectApproval(m_connection, append.run.value, append.time, event);
        if (!done)
            return done;
    }
    return {};
}

Done StoreWriter::writeDefinition(const StoredDefinition &definition)
{
    Query query =
        m_connection.query("INSERT INTO definitions(digest, workflow_id, name, version, bytes)"
                           " VALUES (?, ?, ?, ?, ?) ON CONFLICT(digest) DO NOTHING");
    query.bind(definition.digest).bind(definition.workflowId).bind(definition.name);
    query.bind(definition.version).bindBlob(definition.bytes);
    return query.run();
}

Done StoreWriter::writeAudit(const Append &append, AuditEntry entry)
{
    if (entry.action == audit::kRunEnd) {
        const auto last = append.firstSeq + static_cast<qint64>(append.events.size()) - 1;
        Result<QString> digest = runDigest(m_connection, append.run, last);
        if (!digest)
            return base::fail(digest.error());
        entry.digest = std::move(*digest);
    }
    const QByteArray hash = audit::chainHash(m_auditHead, m_auditCount + 1, entry);
    Query query = m_connection.query(
        "INSERT INTO audit(number, time, actor, os_user, action, subject, digest, hash)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    query.bind(m_auditCount + 1).bind(entry.time).bind(entry.actor).bind(entry.osUser);
    query.bind(entry.action).bind(entry.subject).bind(entry.digest).bindBlob(hash);
    if (const Done done = query.run(); !done)
        return done;
    ++m_auditCount;
    m_auditHead = hash;
    return {};
}

Done StoreWriter::writeAnswer(const CommandAnswer &answer, TimeMs time)
{
    Query query = m_connection.query("INSERT INTO commands(id, time, answer) VALUES (?, ?, ?)"
                                     " ON CONFLICT(id) DO NOTHING");
    query.bind(answer.commandId).bind(time);
    query.bind(QString::fromUtf8(base::toJson(answer.answer)));
    return query.run();
}

Done StoreWriter::writeSummary(const RunSummary &summary)
{
    const Result<bool> known = updateSummary(summary);
    if (!known)
        return base::fail(known.error());
    if (*known)
        return {};
    Query query = m_connection.query(
        "INSERT INTO runs(run, uuid, workflow_id, workflow_name, version, digest, started_by,"
        " created_at, parent, subject, priority, status, started_at, finished_at, next_due,"
        " waits_for, error_code, error_message, rollback_complete)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    query.bind(summary.run.value).bind(summary.uuid).bind(summary.workflowId);
    query.bind(summary.workflowName).bind(summary.version).bind(summary.digest);
    query.bind(summary.startedBy).bind(summary.createdAt).bind(summary.parent.value);
    query.bind(summary.subject).bind(summary.priority).bind(static_cast<qint64>(summary.status));
    query.bind(summary.startedAt).bind(summary.finishedAt).bind(summary.nextDue);
    query.bind(summary.waitsFor).bind(summary.errorCode).bind(summary.errorMessage);
    query.bind(summary.rollbackComplete ? 1 : 0);
    return query.run();
}

Result<bool> StoreWriter::updateSummary(const RunSummary &summary)
{
    // What identifies a run never changes, and rewriting it would touch every index.
    Query query = m_connection.query(
        "UPDATE runs SET subject=?, priority=?, status=?, started_at=?, finished_at=?, next_due=?,"
        " waits_for=?, error_code=?, error_message=?, rollback_complete=? WHERE run=?");
    query.bind(summary.subject).bind(summary.priority).bind(static_cast<qint64>(summary.status));
    query.bind(summary.startedAt).bind(summary.finishedAt).bind(summary.nextDue);
    query.bind(summary.waitsFor).bind(summary.errorCode).bind(summary.errorMessage);
    query.bind(summary.rollbackComplete ? 1 : 0).bind(summary.run.value);
    if (const Done done = query.run(); !done)
        return base::fail(done.error());
    return m_connection.changes() > 0;
}

} // namespace millrace::journal
