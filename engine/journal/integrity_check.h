// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/journal/sqlite_database.h"

#include <QStringList>

namespace millrace::journal {

/// What a check of the store found.
struct IntegrityReport
{
    QStringList problems = {}; ///< English, each names what and where; empty: all is well
    qint64 batches = 0;
    qint64 events = 0;
    qint64 attachments = 0;
    qint64 auditEntries = 0;
};

/// Checks everything that can be checked: SQLite's own structure and indexes, references, that
/// every event decodes and every run's numbers have no gap, that large values are what their hash
/// says, the audit chain, and that ended runs are what it attests. Reads the whole file: about 100
/// MB a second. Stops early at 100 problems.
IntegrityReport checkIntegrity(Connection &connection);

} // namespace millrace::journal
