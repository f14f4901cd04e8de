// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

#include <vector>

namespace millrace::guardian {

/// The direct children of this process, zombies included.
std::vector<pid_t> ownChildren();

/// Sends a signal to the group that `leader` leads and to every direct child. `leader` must not be
/// reaped yet, else its number may belong to somebody else.
void signalTree(pid_t leader, int signal);

/// Kills and reaps until this process has no child left. Terminates because whoever is killed
/// leaves its children to this process, which is their subreaper.
void killTree(pid_t leader);

/// Starts a program: `command` is looked up in PATH, without a shell ever. Returns only on failure.
/// The status of a failed lookup is in errno.
void executeCommand(char **command);

} // namespace millrace::guardian
