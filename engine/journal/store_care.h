// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/ids.h"
#include "engine/journal/sqlite_database.h"

namespace millrace::journal {

// Care of the data file. All of these work on any connection: on the journal's own while an engine
// runs (SqliteJournal::perform), else on one that the holder of the StoreLock opened.

/// What is in a store. Sizes in bytes.
struct StoreInfo
{
    qint64 layout = 0; ///< PRAGMA user_version
    qint64 fileBytes = 0;
    qint64 logBytes = 0;  ///< of the write-ahead log
    qint64 freeBytes = 0; ///< inside the file, used again before it grows
    qint64 runs = 0;
    qint64 unfinishedRuns = 0;
    qint64 batches = 0;
    qint64 openApprovals = 0;
    qint64 attachments = 0;
    qint64 attachmentBytes = 0; ///< as stored, compressed
    qint64 definitions = 0;
    qint64 auditEntries = 0;
    qint64 lastPosition = 0;
};
Result<StoreInfo> storeInfo(Connection &connection);

/// Opens a store for care: a writing one under the StoreLock of the caller, or one for reading.
Result<std::unique_ptr<Connection>> openStore(const QString &path, OpenMode mode);

/// Writes a consistent copy beside the final name, flushes it and renames it, so that a copy is
/// there whole or not at all. Refuses to replace a file: Conflict "journal.backup_exists".
Done backupStore(Connection &connection, const QString &path);

/// Gives room back: sweeps large values that nobody uses, rewrites the file, empties the log.
/// Needs as much free disk as the store has data.
Done compactStore(Connection &connection);

/// Forgets a finished run: its events, its approvals, and large values that only it used. The audit
/// trail stays, and its number is not given again. Errors: NotFound "journal.no_run",
/// Conflict "journal.run_unfinished".
Done deleteRun(Connection &connection, base::RunId run);

} // namespace millrace::journal
