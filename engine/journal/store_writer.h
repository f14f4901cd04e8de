// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/event/event_codec.h"
#include "engine/journal/journal.h"
#include "engine/journal/sqlite_database.h"

#include <unordered_map>

namespace millrace::journal {

/// Turns appends into rows, inside a transaction of its caller.
///
/// Summaries are kept back until finish(), so that of several for one run only the last is written.
/// After a rollback, and when rows were changed by somebody else, load() makes it forget what it
/// remembers. Thread: the journal's.
class StoreWriter
{
public:
    explicit StoreWriter(Connection &connection) : m_connection(connection) {}

    /// Reads where the chain and the runs end.
    Done load();
    /// Writes all of one append but its summary. Error Conflict "journal.conflict": its firstSeq is
    /// not the run's last + 1; nothing of it is written then, and the transaction is as before.
    Done write(const Append &append);
    /// Writes the summaries; the transaction is ready for its commit.
    Done finish();

private:
    Result<qint64> lastSeq(RunId run);
    Done writeHistory(const Append &append);
    Done checkSequence(const Append &append);
    Done writeEvents(const Append &append);
    Done writeAttachments(RunId run);
    Result<qint64> storeAttachment(const event::Attachment &attachment);
    Done projectApprovals(const Append &append);
    Done writeDefinition(const StoredDefinition &definition);
    Done writeAudit(const Append &append, AuditEntry entry);
    Done writeAnswer(const CommandAnswer &answer, TimeMs time);
    Done writeSummary(const RunSummary &summary);
    Result<bool> updateSummary(const RunSummary &summary);

    Connection &m_connection;
    std::unordered_map<qint64, qint64> m_lastSeq;       ///< by run, of those lately written
    std::unordered_map<qint64, RunSummary> m_summaries; ///< by run, of this transaction
    qint64 m_highestRun = 0;                            ///< that has events
    std::vector<event::Attachment> m_attachments;       ///< of the append being written
    QByteArray m_bytes;                                 ///< kept to spare the allocation
    qint64 m_auditCount = 0;
    QByteArray m_auditHead;
};

} // namespace millrace::journal
