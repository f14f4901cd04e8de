// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/clock.h"
#include "engine/journal/sqlite_database.h"

namespace millrace::journal {

/// How much of the past is kept. 0 stands for no bound. Unfinished runs, their finished children
/// and the audit trail are always kept.
struct RetentionRules
{
    base::TimeMs finishedBefore = 0; ///< runs that ended earlier go
    qint64 keepRuns = 0;             ///< of the finished ones only so many newest stay
    qint64 maxBytes = 0;             ///< oldest finished runs go until the data takes no more
    base::TimeMs answersBefore = 0;  ///< answers to clients' commands that are older go
};

/// Deletes up to `limit` runs that the rules do not keep, oldest first, each in a transaction of
/// its own. Returns how many went; the caller goes on until it is 0, so that commits come in
/// between.
Result<qint64> applyRetention(Connection &connection, const RetentionRules &rules, int limit = 50);

} // namespace millrace::journal
