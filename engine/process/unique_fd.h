// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>

namespace millrace::process {

/// Owns one file descriptor. Thread: one at a time.
class UniqueFd
{
public:
    UniqueFd() noexcept = default;
    explicit UniqueFd(int fd) noexcept : m_fd(fd) {}
    UniqueFd(UniqueFd &&other) noexcept : m_fd(other.release()) {}
    UniqueFd &operator=(UniqueFd &&other) noexcept
    {
        if (this != &other)
            reset(other.release());
        return *this;
    }
    ~UniqueFd() { reset(); }

    int get() const noexcept { return m_fd; }
    explicit operator bool() const noexcept { return m_fd >= 0; }
    int release() noexcept { return std::exchange(m_fd, -1); }
    void reset(int fd = -1) noexcept;

private:
    int m_fd = -1;
};

/// Both ends of a pipe, closed on exec; reader and writer are invalid when the system is out of
/// descriptors (errno tells).
struct Pipe
{
    UniqueFd reader;
    UniqueFd writer;

    static Pipe make();
    explicit operator bool() const noexcept { return reader && writer; }
};

void setNonBlocking(int fd);

/// write(2) that never raises SIGPIPE: a reader that has gone away is an error (EPIPE), not the end
/// of the engine. Blocks the signal for this thread and takes back one that the write has raised.
qint64 writeQuietly(int fd, const char *data, std::size_t size);

/// "No such file or directory (2)" for an errno. Thread: any.
QString systemErrorText(int number);

} // namespace millrace::process
