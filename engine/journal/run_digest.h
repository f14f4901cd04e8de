// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/journal/journal.h"
#include "engine/journal/sqlite_database.h"

namespace millrace::journal {

/// What the audit entry of a run's end says of its events: "<number of the last event>:<SHA-256 of
/// the bytes of all events up to it>". The number lets it be proven after the run went on.
/// Reads the events of the run. Errors: what SQLite says.
Result<QString> runDigest(Connection &connection, RunId run, qint64 lastSeq);

/// Whether the run's events are still those of a digest; true where the run is no longer kept.
Result<bool> matchesRunDigest(Connection &connection, const QString &uuid, const QString &digest);

} // namespace millrace::journal
