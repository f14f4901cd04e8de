// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/journal/store_care.h"

#include "engine/journal/run_summary.h"
#include "engine/journal/store_schema.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace millrace::journal {

using base::ErrorClass;
using base::RunId;

namespace {

Done runFor(Connection &connection, const char *sql, RunId run)
{
    Query query = connection.query(sql);
    query.bind(run.value);
    return query.run();
}

/// Flushes a file or a folder.
Done flushPath(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool good = fd >= 0 && ::fsync(fd) == 0;
    const int why = errno;
    if (fd >= 0)
        ::close(fd);
    if (good)
        return {};
    return base::fail(ErrorClass::Store, u"journal.backup_failed"_qs,
                      u"%1 cannot be flushed to the disk: %2"_qs.arg(
                          path, QString::fromLocal8Bit(std::strerror(why))));
}

Done moveIntoPlace(const QString &from, const QString &to)
{
    if (const Done flushed = flushPath(from); !flushed)
        return flushed;
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return base::fail(ErrorClass::Store, u"journal.backup_failed"_qs,
                          u"the copy cannot be named %1: %2"_qs.arg(
                              to, QString::fromLocal8Bit(std::strerror(errno))));
    return flushPath(QFileInfo(to).absolutePath());
}

Done checkDeletable(Connection &connection, RunId run)
{
    Query query = connection.query("SELECT status FROM runs WHERE run=?");
    query.bind(run.value);
    const QString number = QString::number(run.value);
    if (!query.next())
        return query.done() ? base::fail(ErrorClass::NotFound, u"journal.no_run"_qs,
                                         u"there is no run %1"_qs.arg(number))
                            : query.done();
    if (!isFinished(static_cast<RunStatus>(query.number(0))))
        return base::fail(ErrorClass::Conflict, u"journal.run_unfinished"_qs,
                          u"run %1 has not ended"_qs.arg(number),
                          u"cancel it first, then delete it"_qs);
    return {};
}

} // namespace

Result<std::unique_ptr<Connection>> openStore(const QString &path, OpenMode mode)
{
    auto connection = Connection::open(path, {mode});
    if (!connection)
        return connection;
    const Done ready =
        mode == OpenMode::ReadOnly ? checkStore(**connection) : prepareStore(**connection);
    if (!ready)
        return base::fail(ready.error());
    return connection;
}

Result<StoreInfo> storeInfo(Connection &connection)
{
    StoreInfo info;
    const std::pair<const char *, qint64 *> questions[] = {
        {"PRAGMA user_version", &info.layout},
        {"SELECT page_count * page_size FROM pragma_page_count, pragma_page_size", &info.fileBytes},
        {"SELECT freelist_count * page_size FROM pragma_freelist_count, pragma_page_size",
         &info.freeBytes},
        {"SELECT count(*) FROM runs", &info.runs},
        {"SELECT count(*) FROM runs WHERE status < 7", &info.unfinishedRuns},
        {"SELECT count(*) FROM batches", &info.batches},
        {"SELECT count(*) FROM approvals WHERE status = 0", &info.openApprovals},
        {"SELECT count(*) FROM attachments", &info.attachments},
        {"SELECT ifnull(sum(length(data)), 0) FROM attachments", &info.attachmentBytes},
        {"SELECT count(*) FROM definitions", &info.definitions},
        {"SELECT ifnull(max(number), 0) FROM audit", &info.auditEntries},
        {"SELECT ifnull(max(position), 0) FROM batches", &info.lastPosition}};
    for (const auto &[sql, number] : questions) {
        const Result<qint64> answer = connection.number(sql);
        if (!answer)
            return base::fail(answer.error());
        *number = *answer;
    }
    info.logBytes = QFileInfo(connection.path() + u"-wal"_qs).size();
    return info;
}

Done backupStore(Connection &connection, const QString &path)
{
    if (QFile::exists(path))
        return base::fail(ErrorClass::Conflict, u"journal.backup_exists"_qs,
                          u"the file %1 exists already"_qs.arg(path),
                          u"give a name that is free, or remove that file"_qs);
    const QString part = path + u".part"_qs;
    QFile::remove(part); // what an interrupted backup left
    Done done = connection.copyTo(part);
    if (done)
        done = moveIntoPlace(part, path);
    if (!done)
        QFile::remove(part);
    return done;
}

Done compactStore(Connection &connection)
{
    const Done swept = connection.execute("DELETE FROM attachments WHERE attachment NOT IN"
                                          " (SELECT attachment FROM attachment_uses)");
    if (!swept)
        return swept;
    if (const Done done = connection.execute("VACUUM"); !done)
        return done;
    return connection.checkpoint(Checkpoint::Truncate);
}

Done deleteRun(Connection &connection, RunId run)
{
    const Done made =
        connection.execute("CREATE TEMP TABLE IF NOT EXISTS loose(attachment INTEGER PRIMARY KEY)");
    if (!made)
        return made;
    Transaction transaction(connection);
    if (const Done begun = transaction.begin(); !begun)
        return begun;
    if (const Done known = checkDeletable(connection, run); !known)
        return known;
    // The numbers that go must not be given again.
    Done done = connection.execute(
        "UPDATE counters SET value=max(value, (SELECT ifnull(max(position), 0) FROM batches))"
        " WHERE name='position';"
        "UPDATE counters SET value=max(value, (SELECT ifnull(max(run), 0) FROM runs))"
        " WHERE name='run'");
    for (const char *sql :
         {"INSERT INTO loose SELECT attachment FROM attachment_uses WHERE run=?",
          "DELETE FROM attachment_uses WHERE run=?", "DELETE FROM batches WHERE run=?",
          "DELETE FROM approvals WHERE run=?", "DELETE FROM runs WHERE run=?"}) {
        if (done)
            done = runFor(connection, sql, run);
    }
    if (done)
        done = connection.execute("DELETE FROM attachments WHERE attachment IN loose AND attachment"
                                  " NOT IN (SELECT attachment FROM attachment_uses);"
                                  "DELETE FROM loose");
    return done ? transaction.commit() : done;
}

} // namespace millrace::journal
