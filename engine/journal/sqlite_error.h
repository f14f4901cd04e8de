// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"

namespace millrace::journal {

/// What SQLite says, as an error that names the file, what happened and how to mend it.
/// `code` is an extended result code, `systemError` an errno or 0.
base::Error sqliteError(int code, int systemError, const QString &message, const QString &path);

} // namespace millrace::journal
