// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/process/unique_fd.h"

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace millrace::process {

void UniqueFd::reset(int fd) noexcept
{
    const int old = std::exchange(m_fd, fd);
    if (old < 0)
        return;
    const int keptError = errno; // closing must not hide the error that is being handled
    ::close(old);
    errno = keptError;
}

Pipe Pipe::make()
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return {};
    return {UniqueFd(ends[0]), UniqueFd(ends[1])};
}

void setNonBlocking(int fd)
{
    ::fcntl(fd, F_SETFL, ::fcntl(fd, F_GETFL) | O_NONBLOCK);
}

qint64 writeQuietly(int fd, const char *data, std::size_t size)
{
    sigset_t pipeSignal;
    sigemptyset(&pipeSignal);
    sigaddset(&pipeSignal, SIGPIPE);
    sigset_t before;
    pthread_sigmask(SIG_BLOCK, &pipeSignal, &before);
    const ssize_t count = ::write(fd, data, size);
    const int number = errno;
    if (count < 0 && number == EPIPE) {
        const timespec now{};
        sigtimedwait(&pipeSignal, nullptr, &now);
    }
    pthread_sigmask(SIG_SETMASK, &before, nullptr);
    errno = number;
    return count;
}

QString systemErrorText(int number)
{
    std::array<char, 256> buffer{};
    const char *text = ::strerror_r(number, buffer.data(), buffer.size()); // the GNU form
    return QStringLiteral("%1 (%2)").arg(QString::fromLocal8Bit(text)).arg(number);
}

} // namespace millrace::process
