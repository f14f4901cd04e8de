// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/cancellation.h"
#include "engine/base/result.h"

#include <memory>

struct sqlite3;

namespace millrace::steps {

using base::Result;
using base::Value;

/// A user's SQLite database, opened for one statement. The statement cannot reach other files
/// (ATTACH, extensions and the like are refused). Thread: one.
class SqliteSession
{
public:
    /// `file` is an absolute path without symbolic links; it is made where it is missing, in a
    /// folder that exists. Waits for other writers until the cancellation.
    static Result<SqliteSession> open(const QString &file,
                                      const base::CancellationToken &cancellation);

    /// Runs one statement in a transaction of its own. Parameters: a list for ?, an object for
    /// :name,
    /// @name and $name. Gives {rows: [object by column], affected, last_id}; integers beyond 2^53
    /// are text, blobs are base64. The cancellation interrupts it.
    Result<Value> execute(const QString &statement, const Value &parameters);

private:
    struct Close
    {
        void operator()(sqlite3 *database) const;
    };

    SqliteSession() = default;

    std::unique_ptr<base::CancellationToken> m_cancellation; // stays where SQLite's handlers look
    std::unique_ptr<sqlite3, Close> m_database;
};

} // namespace millrace::steps
