// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace millrace::journal {

using base::Done;
using base::Result;

class Connection;

/// One execution of a statement: bind in order, step, read columns. Errors are kept: everything
/// after the first one does nothing, and done() tells it. Gives the statement back when it goes.
class Query
{
public:
    Query(Connection &connection, sqlite3_stmt *statement, bool owned);
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;
    ~Query();

    Query &bind(qint64 number);
    Query &bind(const QString &text);
    /// Bytes are not copied: they must live until the query is reset or goes.
    Query &bindBlob(QByteArrayView bytes);
    Query &bindNull();

    /// Steps to the next row; false at the end and after an error.
    bool next();
    /// Steps to the end.
    Done run();
    /// Makes it ready for the next execution of a bulk insert.
    void reset();
    /// What went wrong, if anything did.
    Done done() const;

    qint64 number(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    /// Valid until the next step.
    QByteArrayView blobView(int column) const;

private:
    void check(int code);

    Connection &m_connection;
    sqlite3_stmt *m_statement;
    bool m_owned;
    int m_bound = 0;
    Done m_done;
};

enum class OpenMode : std::uint8_t
{
    ReadOnly,
    ReadWrite,
    Create
};
enum class Checkpoint : std::uint8_t
{
    Passive,
    Truncate
};

struct ConnectionOptions
{
    OpenMode mode = OpenMode::ReadOnly;
    int busyTimeoutMs = 2000;
    QByteArray vfs = {}; ///< name of the SQLite VFS; empty: the platform's
};

/// A connection to the store's file. The only code of the project that calls SQLite for the store.
/// Thread: one at a time.
class Connection
{
public:
    /// Opens and checks that it is a database at all; changes nothing in the file.
    /// A read-only opening works while another process writes, and on read-only media.
    static Result<std::unique_ptr<Connection>> open(const QString &path,
                                                    const ConnectionOptions &options);
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    ~Connection();

    /// WAL mode with synchronous=FULL; an own tally of the log instead of checkpoints in commits.
    Done prepareForWriting();

    /// A statement that is kept prepared under the address of its text: only for literals.
    Query query(const char *sql);
    /// A statement for once.
    Query queryOnce(const QByteArray &sql);
    /// Several statements without results.
    Done execute(const char *sql);
    /// First column of the first row; 0 where there is none.
    Result<qint64> number(const QByteArray &sql);

    qint64 lastRow() const;
    qint64 changes() const;
    /// Frames in the write-ahead log after this connection's last commit.
    qint64 walPages() const { return m_walPages; }
    /// Moves the log into the file. A busy reader is no error.
    Done checkpoint(Checkpoint kind);
    /// Writes a consistent copy, also while others write.
    Done copyTo(const QString &path);

    const QString &path() const { return m_path; }
    /// The error that SQLite reports now, worded for people.
    base::Error error(int code) const;

private:
    friend class Query;
    explicit Connection(QString path) : m_path(std::move(path)) {}
    Result<sqlite3_stmt *> prepare(QByteArrayView sql, bool kept);
    Done openAt(const QByteArray &name, int flags, const ConnectionOptions &options);

    QString m_path;
    sqlite3 *m_database = nullptr;
    qint64 m_walPages = 0;
    std::unordered_map<const char *, sqlite3_stmt *> m_statements;
};

/// BEGIN IMMEDIATE … COMMIT; rolls back when it goes without a commit.
class Transaction
{
public:
    explicit Transaction(Connection &connection) : m_connection(connection) {}
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    Done begin();
    Done commit();

private:
    Connection &m_connection;
    bool m_open = false;
};

} // namespace millrace::journal
