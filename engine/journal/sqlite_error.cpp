// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/journal/sqlite_error.h"

#include <sqlite3.h>

#include <cerrno>

namespace millrace::journal {

using base::Error;
using base::ErrorClass;

namespace {

struct Wording
{
    ErrorClass errorClass;
    const char *code;
    const char *message; ///< %1 is the file
    const char *hint;
};

constexpr Wording kFull = {ErrorClass::DiskFull, "journal.disk_full",
                           "the disk that holds %1 is full",
                           "free some space, then continue: everything acknowledged is kept"};
constexpr Wording kCorrupt = {
    ErrorClass::StoreCorrupt, "journal.corrupt", "the store %1 is damaged",
    "run \"millracectl store check\", then restore a backup or copy what can be read with "
    "sqlite3's .recover"};
constexpr Wording kOther = {ErrorClass::Store, "journal.io",
                            "the store %1 cannot be read or written",
                            "check the disk and the permissions, then try again"};

Wording wordingFor(int code, int systemError)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return kFull;
    case SQLITE_CORRUPT:
        return kCorrupt;
    case SQLITE_NOTADB:
        return {ErrorClass::StoreCorrupt, "journal.not_a_store", "%1 is not a Millrace store",
                "give the path of a store, or of a file that does not exist yet"};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorClass::StoreLocked, "journal.locked",
                "the store %1 is in use by another program", "wait until it is done, or stop it"};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {ErrorClass::Store, "journal.read_only", "the store %1 cannot be written",
                "check the permissions of the file and its folder"};
    case SQLITE_CANTOPEN:
        return {ErrorClass::Store, "journal.cannot_open", "the store %1 cannot be opened",
                "check that its folder exists and that you may use it"};
    case SQLITE_IOERR:
        return systemError == EDQUOT || systemError == ENOSPC ? kFull : kOther;
    default:
        return kOther;
    }
}

} // namespace

Error sqliteError(int code, int systemError, const QString &message, const QString &path)
{
    const Wording wording = wordingFor(code, systemError);
    Error error;
    error.errorClass = wording.errorClass;
    error.code = QString::fromLatin1(wording.code);
    error.message = QString::fromLatin1(wording.message).arg(path) + u": "_qs + message;
    error.hint = QString::fromLatin1(wording.hint);
    error.details = base::Value::object({{u"file"_qs, base::Value(path)},
                                         {u"sqlite"_qs, base::Value(code)},
                                         {u"errno"_qs, base::Value(systemError)}});
    return error;
}

} // namespace millrace::journal
