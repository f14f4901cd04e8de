// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace millrace::process {

/// What the engine needs to start child processes that cannot outlive it.
struct ProcessHost
{
    QString guardianPath; ///< absolute path of millrace-guardian
    QString sandboxPath;  ///< absolute path of millrace-sandbox
    /// The store's locked file. Every guardian holds a copy until its tree is dead, so that the
    /// next engine cannot have the lock before. Not owned; stays open while children are started.
    std::optional<int> lockFd = {};
};

/// The helper programs as they are installed: beside the running program, else in ../bin, else in
/// ../libexec/millrace; the environment variable MILLRACE_HELPERS names another folder. Paths of
/// helpers that are nowhere are those beside the program, so that messages name a useful place.
ProcessHost installedProcessHost();

} // namespace millrace::process
