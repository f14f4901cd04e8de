// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/steps/action/allowed_path.h"

namespace millrace::steps {

inline constexpr std::size_t kMostEntries = 100'000; ///< of one folder in a result

/// [{name, type, size, modified}] of a folder, sorted by name (code points).
Result<Value> listEntries(const AllowedPath &path);

/// Deletes a file, a link (never what it leads to) or a folder; false where nothing was there.
/// A folder with something in it needs `recursive`. Links inside are not followed.
Result<bool> deletePath(const AllowedPath &path, bool recursive,
                        const base::CancellationToken &cancellation);

/// Renames within one file system; class internal, code "file.other_device" where it is another.
base::Done renamePath(const AllowedPath &from, const AllowedPath &to);

/// "2026-07-01T12:00:00.000Z" of a file's time.
QString timeText(const timespec &time);

} // namespace millrace::steps
