// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/l10n/ts_file.h"

namespace millrace::tests {

/// What is wrong with the translations into a language, a sentence each: nothing unfinished or
/// gone, plural forms complete, placeholders, tags, mnemonics, ellipses and outer spaces as in the
/// source.
QStringList offencesOf(const TsFile &file, const QString &code);

/// Texts that one of them has and the other has not.
QStringList differencesOf(const TsFile &kept, const TsFile &fresh);

} // namespace millrace::tests
