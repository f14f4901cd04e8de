// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/event/event_codec.h"
#include "engine/journal/journal.h"
#include "engine/journal/sqlite_database.h"

namespace millrace::journal {

/// Columns of `runs` in the order that runFromRow() reads them.
#define MILLRACE_RUN_COLUMNS                                                                       \
    "run, uuid, workflow_id, workflow_name, version, digest, status, subject, started_by,"         \
    " created_at, started_at, finished_at, next_due, waits_for, parent, priority, error_code,"     \
    " error_message, rollback_complete"

RunSummary runFromRow(const Query &query);

/// Columns of `audit` in the order that auditRecordFromRow() reads them.
#define MILLRACE_AUDIT_COLUMNS "number, time, actor, os_user, action, subject, digest, hash"

audit::AuditRecord auditRecordFromRow(const Query &query);

/// Reads what the journal wrote, over any connection. Thread: the connection's.
class StoreReader
{
public:
    explicit StoreReader(Connection &connection) : m_connection(connection) {}

    Result<std::vector<event::StoredEvent>> readRun(RunId run, qint64 fromSeq) const;
    Result<std::optional<RunSummary>> summary(RunId run) const;
    Result<std::optional<RunId>> findRun(const QString &uuid) const;
    Result<std::vector<RunSummary>> unfinished() const;
    Result<std::optional<StoredDefinition>> definition(const QString &digest) const;
    Result<std::optional<StoredDefinition>> findDefinition(const QString &workflowId,
                                                           const QString &version) const;
    Result<std::optional<Value>> answer(const QString &commandId) const;
    Result<std::optional<RunId>> runOfApproval(const QString &approval) const;

    /// The JSON text behind a hash; StoreCorrupt where it is missing or damaged.
    Result<QByteArray> attachment(const QString &hash) const;
    /// Decodes one row of `batches`, which must hold `count` events.
    Result<std::vector<event::Event>> decode(QByteArrayView bytes, qint64 count) const;

private:
    Connection &m_connection;
};

} // namespace millrace::journal
