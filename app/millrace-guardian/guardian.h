// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace millrace::guardian {

/// What the engine asks of the guardian of one child process.
struct Options
{
    /// Read end of a pipe whose only writer is the engine. 'T' asks the tree to stop (SIGTERM), 'K'
    /// kills it, end of file means that the engine is gone.
    int controlFd = -1;
    /// Write end of a pipe; gets lines: "started PID", then one of "exited CODE",
    /// "signaled NUMBER", "failed STAGE ERRNO" (stage: folder, program, system).
    int statusFd = -1;
    /// A copy of the store's locked file, held until nothing runs any more; -1: none.
    int lockFd = -1;
    int graceMs = 1000;       ///< from SIGTERM to SIGKILL when the engine is gone
    const char *folder = "";  ///< where the program begins; empty: here
    char **command = nullptr; ///< program and arguments, ending with a null pointer
};

/// Runs the command in a session of its own and outlives everything it starts: whatever ends the
/// command (itself, the engine's wish, the engine's death), all its descendants are dead and reaped
/// before this returns, those included that left the session. Returns the exit status.
///
/// How: the guardian is a child subreaper (prctl(2)), so orphans become its own children, and the
/// pid of its own child cannot be reused before it is reaped.
int guard(const Options &options);

} // namespace millrace::guardian
