// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <memory>

namespace millrace::journal {

/// The right to write a store: an flock on "<store>.lock", which holds while any descriptor of
/// this opening lives. It is close-on-exec; guardian processes are given a duplicate of fd() on
/// purpose, so that nobody opens the store before all children of a dead engine are gone.
///
/// The file says who holds it (process id and program) for the message to whoever comes second;
/// the lock, not the file, counts. Thread: any, one at a time.
class StoreLock
{
public:
    /// Error: StoreLocked "journal.locked" with details {pid, program}; Store where the lock file
    /// cannot be made.
    static base::Result<std::unique_ptr<StoreLock>> acquire(const QString &store);
    /// The file beside a store.
    static QString fileFor(const QString &store);

    StoreLock(const StoreLock &) = delete;
    StoreLock &operator=(const StoreLock &) = delete;
    ~StoreLock();

    int fd() const { return m_fd; }

private:
    explicit StoreLock(int fd) : m_fd(fd) {}

    int m_fd;
};

} // namespace millrace::journal
