// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/engine/journal/faulty_disk.h"

#include <sqlite3.h>

namespace millrace::tests {

/// An open file of a FaultyDisk; lives in memory that SQLite gives.
struct FaultyFile
{
    sqlite3_file base;
    FaultyDisk *disk;
    std::string *name;
    int epoch; ///< dead once the disk's has gone on
    int level = SQLITE_LOCK_NONE;
};

const sqlite3_io_methods *faultyFileMethods();

} // namespace millrace::tests
