// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/millracectl/session.h"

namespace millrace::app {

/// The whole program behind main(): parses, does what the verb says, words errors. `words` is the
/// command line without the program's name. Returns the exit code.
int runProgram(const QStringList &words, const std::vector<Command> &commands);

} // namespace millrace::app
