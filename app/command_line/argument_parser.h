// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/verb.h"
#include "engine/base/result.h"

namespace millrace::app {

/// Parses what follows the program's name. Options may stand anywhere behind the verb, as
/// `--name value` or `--name=value`; `--` ends them. Errors are of class usage and say what is
/// wrong, where, and what was probably meant. With --help, nothing but the verb is checked.
base::Result<Arguments> parseArguments(const QStringList &words, const std::vector<Verb> &verbs);

} // namespace millrace::app
