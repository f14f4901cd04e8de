// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/steps/action/allowed_path.h"

#include <QByteArray>

namespace millrace::steps {

inline constexpr qint64 kMostFileContent = 64LL * 1024 * 1024; ///< bytes that a value may hold

/// The whole content of a regular file of at most kMostFileContent bytes.
Result<QByteArray> readWhole(const AllowedPath &path);

/// Puts a file in the place of what is there, at once or not at all: written beside it, synced,
/// renamed, the folder synced. The file beside it is named after `key`, so that the next attempt
/// with the same key takes the place of what a crash left behind.
base::Done replaceWith(const AllowedPath &path, const QByteArray &content, const QString &key);

/// Adds to the end, makes the file where there is none, syncs. Gives the size afterwards.
Result<qint64> appendTo(const AllowedPath &path, const QByteArray &content);

/// As replaceWith, with the content of another file. Gives its size; stops when cancelled.
Result<qint64> copyTo(const AllowedPath &from, const AllowedPath &to, const QString &key,
                      const base::CancellationToken &cancellation);

} // namespace millrace::steps
