// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace millrace::sandbox {

/// Exit codes that tell the engine why the sandbox ended.
enum class SandboxExit : int
{
    Done = 0,
    NotConfined = 71, ///< the system refused to confine it: it must not run scripts
    OutOfMemory = 72,
    Crashed = 73,
};

/// Takes from this process what a script has no business with, for good: address space beyond
/// `moreMemory` bytes over what is used now, files, sockets, processes, executable memory, and
/// every system call that a running interpreter does not need (seccomp). Calls that open something
/// fail with EACCES, all others that are not allowed end the process. False when the system
/// refuses.
bool confine(qint64 moreMemory);

/// Lets the process use this much more processor time; beyond it the kernel ends it (SIGXCPU).
void allowProcessorTime(qint64 ms);

/// Ends the process when it is confined: called when memory was asked for and not given.
void leaveOutOfMemory();

/// Turns crashes and failed allocations into the exit codes above, without a core file.
void nameCrashes();

} // namespace millrace::sandbox
