// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/journal/sqlite_journal.h"

#include "engine/journal/store_schema.h"

namespace millrace::journal {

namespace {

constexpr char kLastPosition[] = "SELECT max(ifnull((SELECT max(position) FROM batches), 0),"
                                 " (SELECT value FROM counters WHERE name='position'))";
constexpr char kLastRun[] =
    "SELECT max(ifnull((SELECT max(run) FROM runs), 0), ifnull((SELECT max(run) FROM batches), 0),"
    " (SELECT value FROM counters WHERE name='run'))";

} // namespace

Result<std::unique_ptr<SqliteJournal>> SqliteJournal::open(const QString &path,
                                                           const SqliteJournalOptions &options)
{
    auto writer = Connection::open(path, {OpenMode::Create, options.busyTimeoutMs, options.vfs});
    if (!writer)
        return base::fail(writer.error());
    if (const Done ready = prepareStore(**writer); !ready)
        return base::fail(ready.error());
    auto reader = Connection::open(path, {OpenMode::ReadOnly, options.busyTimeoutMs, options.vfs});
    if (!reader)
        return base::fail(reader.error());
    auto store = std::make_unique<StoreWriter>(**writer);
    if (const Done loaded = store->load(); !loaded)
        return base::fail(loaded.error());
    const Result<qint64> position = (*reader)->number(kLastPosition);
    const Result<qint64> run = (*reader)->number(kLastRun);
    if (!position || !run)
        return base::fail((position ? run : position).error());
    auto thread = std::make_unique<CommitThread>(std::move(*writer), std::move(store));
    return std::unique_ptr<SqliteJournal>(
        new SqliteJournal(std::move(*reader), std::move(thread), Position{*position}, RunId{*run}));
}

SqliteJournal::SqliteJournal(std::unique_ptr<Connection> reader,
                             std::unique_ptr<CommitThread> writer, Position last, RunId lastRun)
    : m_writer(std::move(writer))
    , m_connection(std::move(reader))
    , m_reader(*m_connection)
    , m_lastDurable(last)
    , m_last(last)
    , m_lastRun(lastRun)
{
}

void SqliteJournal::setSink(JournalSink *sink)
{
    m_writer->setSink(sink);
}

Position SqliteJournal::append(Append append)
{
    append.position = Position{++m_last.value};
    m_writer->append(std::move(append));
    return m_last;
}

qint64 SqliteJournal::backlog() const
{
    return m_writer->backlog();
}

Done SqliteJournal::flush()
{
    return m_writer->drain();
}

Done SqliteJournal::reopen()
{
    (void)m_writer->drain(); // tells why it failed, which is known
    if (const Done healed = m_writer->heal(); !healed)
        return healed;
    m_last = qMax(m_lastDurable, m_writer->committed());
    return {};
}

RunId SqliteJournal::newRun()
{
    return RunId{++m_lastRun.value};
}

Result<std::vector<event::StoredEvent>> SqliteJournal::readRun(RunId run, qint64 fromSeq) const
{
    return m_reader.readRun(run, fromSeq);
}

Result<std::optional<RunSummary>> SqliteJournal::summary(RunId run) const
{
    return m_reader.summary(run);
}

Result<std::optional<RunId>> SqliteJournal::findRun(const QString &uuid) const
{
    return m_reader.findRun(uuid);
}

Result<std::vector<RunSummary>> SqliteJournal::unfinished() const
{
    return m_reader.unfinished();
}

Result<std::optional<StoredDefinition>> SqliteJournal::definition(const QString &digest) const
{
    return m_reader.definition(digest);
}

Result<std::optional<StoredDefinition>> SqliteJournal::findDefinition(const QString &workflowId,
                                                                      const QString &version) const
{
    return m_reader.findDefinition(workflowId, version);
}

Result<std::optional<Value>> SqliteJournal::answer(const QString &commandId) const
{
    return m_reader.answer(commandId);
}

Result<std::optional<RunId>> SqliteJournal::runOfApproval(const QString &approval) const
{
    return m_reader.runOfApproval(approval);
}

Done SqliteJournal::perform(const CommitThread::Work &work)
{
    return m_writer->perform(work);
}

} // namespace millrace::journal
