// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/error.h"

namespace millrace::app {

/// What the program ends with; scripts rely on these numbers.
using ExitCode = int;
inline constexpr ExitCode kDone = 0;
inline constexpr ExitCode kFailed = 1; ///< the work itself failed, or was refused
inline constexpr ExitCode kUsage = 2;  ///< the command line is wrong
inline constexpr ExitCode kStore = 3;  ///< the store cannot be used
inline constexpr ExitCode kParked = 4; ///< the run waits for a person, an event or a later time
inline constexpr ExitCode kNotPermitted = 5;

/// The code that an error ends the program with.
int exitCodeOf(const base::Error &error);

} // namespace millrace::app
