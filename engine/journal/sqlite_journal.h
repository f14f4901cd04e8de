// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/journal/commit_thread.h"
#include "engine/journal/store_reader.h"

namespace millrace::journal {

struct SqliteJournalOptions
{
    int busyTimeoutMs = 2000; ///< how long to wait for another program that holds the file
    QByteArray vfs = {};      ///< SQLite VFS; empty: the platform's. For tests of failing disks
};

/// The journal in one SQLite file. Committing happens on a thread of its own (CommitThread),
/// reading on a second connection, which sees what is durable.
///
/// The caller holds the StoreLock: numbers of runs and positions count on being the only writer.
class SqliteJournal final : public Journal
{
public:
    /// Opens a store, makes a new one where there is no file, brings an older one up to date.
    /// Errors: Store, StoreLocked, StoreNewer, StoreCorrupt, DiskFull.
    static Result<std::unique_ptr<SqliteJournal>> open(const QString &path,
                                                       const SqliteJournalOptions &options = {});

    void setSink(JournalSink *sink) override;
    Position append(Append append) override;
    qint64 backlog() const override;
    Done flush() override;
    Done reopen() override;

    RunId newRun() override;
    Result<std::vector<event::StoredEvent>> readRun(RunId run, qint64 fromSeq = 1) const override;
    Result<std::optional<RunSummary>> summary(RunId run) const override;
    Result<std::optional<RunId>> findRun(const QString &uuid) const override;
    Result<std::vector<RunSummary>> unfinished() const override;
    Result<std::optional<StoredDefinition>> definition(const QString &digest) const override;
    Result<std::optional<StoredDefinition>> findDefinition(const QString &workflowId,
                                                           const QString &version) const override;
    Result<std::optional<Value>> answer(const QString &commandId) const override;
    Result<std::optional<RunId>> runOfApproval(const QString &approval) const override;

    /// Runs care of the store (store_care.h) on the journal's thread, behind all that is queued,
    /// and waits for it. Refused while the journal is failing.
    Done perform(const CommitThread::Work &work);

private:
    SqliteJournal(std::unique_ptr<Connection> reader, std::unique_ptr<CommitThread> writer,
                  Position last, RunId lastRun);

    std::unique_ptr<CommitThread> m_writer;   ///< closes last: only a writer can empty the log
    std::unique_ptr<Connection> m_connection; ///< for reading, on the engine's thread
    StoreReader m_reader;
    Position m_lastDurable; ///< when it was opened
    Position m_last;        ///< given to the newest append
    RunId m_lastRun;
};

} // namespace millrace::journal
