// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/journal/sqlite_database.h"

#include "engine/journal/sqlite_error.h"

#include <QFile>
#include <QUrl>

#include <sqlite3.h>

namespace millrace::journal {

Query::Query(Connection &connection, sqlite3_stmt *statement, bool owned)
    : m_connection(connection), m_statement(statement), m_owned(owned)
{
    if (m_statement == nullptr)
        m_done = base::fail(connection.error(sqlite3_extended_errcode(connection.m_database)));
}

Query::~Query()
{
    if (m_owned) {
        sqlite3_finalize(m_statement);
    } else if (m_statement != nullptr) {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    }
}

void Query::check(int code)
{
    if (code != SQLITE_OK && m_done)
        m_done = base::fail(m_connection.error(code));
}

Query &Query::bind(qint64 number)
{
    if (m_done)
        check(sqlite3_bind_int64(m_statement, ++m_bound, number));
    return *this;
}

Query &Query::bind(const QString &text)
{
    if (!m_done)
        return *this;
    const QByteArray utf8 = text.toUtf8();
    check(sqlite3_bind_text64(m_statement, ++m_bound, utf8.constData(),
                              static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT,
                              SQLITE_UTF8));
    return *this;
}

Query &Query::bindBlob(QByteArrayView bytes)
{
    if (m_done)
        check(sqlite3_bind_blob64(m_statement, ++m_bound, bytes.data(),
                                  static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC));
    return *this;
}

Query &Query::bindNull()
{
    if (m_done)
        check(sqlite3_bind_null(m_statement, ++m_bound));
    return *this;
}

bool Query::next()
{
    if (!m_done)
        return false;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        check(code);
    return false;
}

Done Query::run()
{
    while (next()) {
    }
    return m_done;
}

void Query::reset()
{
    if (m_statement != nullptr)
        sqlite3_reset(m_statement);
    m_bound = 0;
}

Done Query::done() const
{
    return m_done;
}

qint64 Query::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Query::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
}

QByteArray Query::blob(int column) const
{
    return blobView(column).toByteArray();
}

QByteArrayView Query::blobView(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

Connection::~Connection()
{
    for (const auto &[sql, statement] : m_statements)
        sqlite3_finalize(statement);
    sqlite3_close_v2(m_database);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path,
                                                     const ConnectionOptions &options)
{
    std::unique_ptr<Connection> connection(new Connection(path));
    const bool reading = options.mode == OpenMode::ReadOnly;
    const int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE |
                      (reading ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE) |
                      (options.mode == OpenMode::Create ? SQLITE_OPEN_CREATE : 0);
    Done opened = connection->openAt(QFile::encodeName(path), flags, options);
    if (!opened && reading && QFile::exists(path) && !QFile::exists(path + u"-wal"_qs)) {
        // A folder that cannot be written holds no shared memory; without a log none is needed.
        const QByteArray name = QUrl::fromLocalFile(path).toEncoded() + "?immutable=1";
        connection.reset(new Connection(path));
        opened = connection->openAt(name, flags | SQLITE_OPEN_URI, options);
    }
    if (!opened)
        return base::fail(opened.error());
    return connection;
}

Done Connection::openAt(const QByteArray &name, int flags, const ConnectionOptions &options)
{
    const char *vfs = options.vfs.isEmpty() ? nullptr : options.vfs.constData();
    const int code = sqlite3_open_v2(name.constData(), &m_database, flags, vfs);
    if (code != SQLITE_OK)
        return base::fail(error(code));
    sqlite3_busy_timeout(m_database, options.busyTimeoutMs);
    // Reading the schema shows at once whether the file can be used.
    const Result<qint64> probe = number("SELECT count(*) FROM sqlite_schema");
    if (!probe)
        return base::fail(probe.error());
    if (options.mode == OpenMode::ReadOnly)
        return execute("PRAGMA cache_size=-16384;");
    return {};
}

Done Connection::prepareForWriting()
{
    if (sqlite3_db_readonly(m_database, "main") == 1)
        return base::fail(
            sqliteError(SQLITE_READONLY, 0, u"it was opened for reading only"_qs, m_path));
    sqlite3_wal_hook(
        m_database,
        [](void *self, sqlite3 *, const char *, int pages) {
            static_cast<Connection *>(self)->m_walPages = pages;
            return SQLITE_OK;
        },
        this);
    return execute("PRAGMA page_size=8192; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
                   "PRAGMA foreign_keys=ON; PRAGMA cache_size=-8192;"
                   "PRAGMA journal_size_limit=67108864; PRAGMA temp_store=MEMORY;");
}

Result<sqlite3_stmt *> Connection::prepare(QByteArrayView sql, bool kept)
{
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(m_database, sql.data(), static_cast<int>(sql.size()),
                                        kept ? SQLITE_PREPARE_PERSISTENT : 0, &statement, nullptr);
    if (code != SQLITE_OK)
        return base::fail(error(code));
    return statement;
}

Query Connection::query(const char *sql)
{
    sqlite3_stmt *&statement = m_statements[sql];
    if (statement == nullptr)
        statement = prepare(sql, true).value_or(nullptr);
    return {*this, statement, false};
}

Query Connection::queryOnce(const QByteArray &sql)
{
    return {*this, prepare(sql, false).value_or(nullptr), true};
}

Done Connection::execute(const char *sql)
{
    const int code = sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return base::fail(error(code));
    return {};
}

Result<qint64> Connection::number(const QByteArray &sql)
{
    Query query = queryOnce(sql);
    const qint64 value = query.next() ? query.number(0) : 0;
    if (const Done done = query.done(); !done)
        return base::fail(done.error());
    return value;
}

qint64 Connection::lastRow() const
{
    return sqlite3_last_insert_rowid(m_database);
}

qint64 Connection::changes() const
{
    return sqlite3_changes64(m_database);
}

Done Connection::checkpoint(Checkpoint kind)
{
    int pages = 0;
    int moved = 0;
    const int code = sqlite3_wal_checkpoint_v2(
        m_database, nullptr,
        kind == Checkpoint::Passive ? SQLITE_CHECKPOINT_PASSIVE : SQLITE_CHECKPOINT_TRUNCATE,
        &pages, &moved);
    if ((code & 0xff) == SQLITE_BUSY)
        return {};
    if (code != SQLITE_OK)
        return base::fail(error(code));
    m_walPages = pages - moved;
    return {};
}

Done Connection::copyTo(const QString &path)
{
    Query query = queryOnce("VACUUM INTO ?");
    query.bind(path);
    return query.run();
}

base::Error Connection::error(int code) const
{
    if (m_database == nullptr)
        return sqliteError(code, 0, QString::fromUtf8(sqlite3_errstr(code)), m_path);
    return sqliteError(code, sqlite3_system_errno(m_database),
                       QString::fromUtf8(sqlite3_errmsg(m_database)), m_path);
}

Transaction::~Transaction()
{
    if (m_open)
        (void)m_connection.execute("ROLLBACK"); // an error that rolled back already is fine
}

Done Transaction::begin()
{
    Done done = m_connection.execute("BEGIN IMMEDIATE");
    m_open = done.has_value();
    return done;
}

Done Transaction::commit()
{
    Done done = m_connection.execute("COMMIT");
    m_open = !done.has_value();
    return done;
}

} // namespace millrace::journal
