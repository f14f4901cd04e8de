// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/verb.h"

namespace millrace::app {

/// Shells that completions() knows.
QStringList completionShells();
/// A completion script made from the table of verbs; empty for a shell that is not known.
QString completions(const QString &shell, const std::vector<Verb> &verbs);

} // namespace millrace::app
