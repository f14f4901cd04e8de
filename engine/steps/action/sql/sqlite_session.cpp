// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/action/sql/sqlite_session.h"

#include "engine/steps/action/sql/sqlite_values.h"

#include <QFile>

#include <sqlite3.h>

namespace millrace::steps {

using base::Error;
using base::ErrorClass;

namespace {

constexpr std::size_t kMostRows = 100'000;
constexpr qint64 kMostBytes = 64LL * 1024 * 1024;
constexpr int kLookEvery = 10'000; // instructions of SQLite's machine, well below a millisecond
constexpr int kBusyStepMs = 20;
constexpr int kBusyTries = 60'000 / kBusyStepMs; // then the time limit is not the cause

struct Finalize
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

ErrorClass classOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_INTERRUPT:
        return ErrorClass::Cancelled;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorClass::Timeout;
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
        return ErrorClass::Permission;
    case SQLITE_FULL:
    case SQLITE_IOERR:
    case SQLITE_NOMEM:
        return ErrorClass::Internal;
    default:
        return ErrorClass::Validation;
    }
}

Error sqlError(sqlite3 *database, int code)
{
    Error error;
    error.errorClass = classOf(code);
    error.code = u"sql.failed"_qs;
    const QString reason = QString::fromUtf8(sqlite3_errmsg(database));
    if (reason.startsWith(u"not authorized"_qs)) // not always with a code of its own
        error.errorClass = ErrorClass::Permission;
    error.message = u"SQLite: %1"_qs.arg(reason);
    error.details = Value::object({{u"code"_qs, sqlite3_extended_errcode(database)}});
    return error;
}

/// A statement must not open other files: not by ATTACH, nor by settings that name folders. The
/// empty name is what VACUUM attaches for itself.
int authorize(void *, int action, const char *first, const char *second, const char *, const char *)
{
    if (action == SQLITE_ATTACH)
        return first && *first ? SQLITE_DENY : SQLITE_OK;
    if (action == SQLITE_FUNCTION && second && qstricmp(second, "load_extension") == 0)
        return SQLITE_DENY;
    if (action == SQLITE_PRAGMA && first) {
        for (const char *refused :
             {"temp_store_directory", "data_store_directory", "writable_schema"}) {
            if (qstricmp(first, refused) == 0)
                return SQLITE_DENY;
        }
    }
    return SQLITE_OK;
}

/// Between a statement's instructions; unlike sqlite3_interrupt it cannot come too early.
int isCancelled(void *cancellation)
{
    return static_cast<const base::CancellationToken *>(cancellation)->isCancelled() ? 1 : 0;
}

int waitForOthers(void *cancellation, int tries)
{
    if (static_cast<const base::CancellationToken *>(cancellation)->isCancelled() ||
        tries > kBusyTries)
        return 0;
    sqlite3_sleep(kBusyStepMs);
    return 1;
}

void confine(sqlite3 *database)
{
    sqlite3_set_authorizer(database, authorize, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_extended_result_codes(database, 1);
}

Result<Statement> prepare(sqlite3 *database, const QByteArray &text)
{
    sqlite3_stmt *statement = nullptr;
    const char *rest = nullptr;
    const int code =
        sqlite3_prepare_v2(database, text.constData(), int(text.size()) + 1, &statement, &rest);
    Statement prepared(statement);
    if (code != SQLITE_OK)
        return base::fail(sqlError(database, code));
    sqlite3_stmt *second = nullptr;
    const int restCode = sqlite3_prepare_v2(database, rest, -1, &second, nullptr);
    const Statement further(second);
    if (!statement || second || restCode != SQLITE_OK) {
        return base::fail(ErrorClass::Validation, u"sql.one_statement"_qs,
                          u"\"statement\" must be exactly one SQL statement"_qs,
                          u"Use one step for each; every step is a transaction of its own"_qs);
    }
    return prepared;
}

/// All rows; an error when there are more than a value should hold.
Result<Value> readRows(sqlite3 *database, sqlite3_stmt *statement)
{
    base::Array rows;
    qint64 bytes = 0;
    for (;;) {
        const int code = sqlite3_step(statement);
        if (code == SQLITE_DONE)
            return Value(std::move(rows));
        if (code != SQLITE_ROW)
            return base::fail(sqlError(database, code));
        rows.push_back(rowValue(statement, bytes));
        if (rows.size() > kMostRows || bytes > kMostBytes) {
            return base::fail(
                ErrorClass::Validation, u"sql.too_many_rows"_qs,
                u"The statement gives more than %1 rows or %2 MiB"_qs.arg(kMostRows).arg(
                    kMostBytes / 1024 / 1024),
                u"Add a LIMIT, or read in parts"_qs);
        }
    }
}

} // namespace

void SqliteSession::Close::operator()(sqlite3 *database) const
{
    sqlite3_close_v2(database);
}

Result<SqliteSession> SqliteSession::open(const QString &file,
                                          const base::CancellationToken &cancellation)
{
    SqliteSession session;
    sqlite3 *database = nullptr;
    const int code = sqlite3_open_v2(QFile::encodeName(file).constData(), &database,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE |
                                         SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_NOMUTEX,
                                     nullptr);
    session.m_database.reset(database);
    if (code != SQLITE_OK) {
        Error error = sqlError(database, code);
        error.message = u"Cannot open the database %1: %2"_qs.arg(file, error.message);
        return base::fail(error);
    }
    confine(database);
    session.m_cancellation = std::make_unique<base::CancellationToken>(cancellation);
    sqlite3_busy_handler(database, waitForOthers, session.m_cancellation.get());
    sqlite3_progress_handler(database, kLookEvery, isCancelled, session.m_cancellation.get());
    return session;
}

Result<Value> SqliteSession::execute(const QString &statement, const Value &parameters)
{
    sqlite3 *database = m_database.get();
    const auto prepared = prepare(database, statement.toUtf8());
    if (!prepared)
        return base::fail(prepared.error());
    if (const auto bound = bindParameters(prepared->get(), parameters); !bound)
        return base::fail(bound.error());
    const int before = sqlite3_total_changes(database);
    auto rows = readRows(database, prepared->get());
    if (!rows)
        return rows;
    if (sqlite3_get_autocommit(database) == 0) {
        return base::fail(ErrorClass::Validation, u"sql.transaction"_qs,
                          u"A transaction cannot be kept open from one step to the next"_qs,
                          u"Every statement is a transaction of its own"_qs);
    }
    const int affected = sqlite3_total_changes(database) - before;
    return Value::object(
        {{u"rows"_qs, std::move(*rows)},
         {u"affected"_qs, affected},
         {u"last_id"_qs,
          affected > 0 ? integerValue(sqlite3_last_insert_rowid(database)) : Value::null()}});
}

} // namespace millrace::steps
