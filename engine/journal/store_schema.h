// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/journal/sqlite_database.h"

namespace millrace::journal {

/// "MILL", in the header of every store (PRAGMA application_id).
inline constexpr qint64 kApplicationId = 0x4D494C4C;
/// The layout that this program writes (PRAGMA user_version): the number of migrations.
inline constexpr int kSchemaVersion = 1;

/// For readers: whether this is a store of a version that this program can read. Errors:
/// StoreCorrupt "journal.not_a_store", StoreNewer "journal.newer", Store "journal.older".
Done checkStore(Connection &connection);

/// For the writer: makes a new store in an empty file, or brings an older one up to a version, in
/// one transaction each. Refuses what is not a store, and what is newer, and changes nothing then.
Done prepareStore(Connection &connection, int version = kSchemaVersion);

} // namespace millrace::journal
