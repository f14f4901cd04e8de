// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

namespace millrace::base {

/// Writes a file whole or not at all: what was there stays when it fails, a full disk included.
/// Only plain files are replaced. Error: internal "file.write", with the path and the system's
/// reason.
Done writeWholeFile(const QString &path, const QByteArray &bytes);

} // namespace millrace::base
