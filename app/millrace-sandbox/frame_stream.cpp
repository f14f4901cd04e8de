// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/millrace-sandbox/frame_stream.h"

#include <QtEndian>

#include <unistd.h>

#include <cerrno>

namespace millrace::sandbox {

namespace {

constexpr quint32 kMostBytes = 128U * 1024 * 1024;

bool readAll(int fd, char *data, qsizetype size)
{
    while (size > 0) {
        const ssize_t count = ::read(fd, data, static_cast<std::size_t>(size));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        data += count;
        size -= count;
    }
    return true;
}

bool writeAll(int fd, const char *data, qsizetype size)
{
    while (size > 0) {
        const ssize_t count = ::write(fd, data, static_cast<std::size_t>(size));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        data += count;
        size -= count;
    }
    return true;
}

} // namespace

std::optional<QByteArray> readFrame(int fd)
{
    char header[4];
    if (!readAll(fd, header, sizeof header))
        return {};
    const auto size = qFromLittleEndian<quint32>(header);
    if (size > kMostBytes)
        return {};
    QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
    if (!readAll(fd, bytes.data(), bytes.size()))
        return {};
    return bytes;
}

bool writeFrame(int fd, const QByteArray &bytes)
{
    char header[4];
    qToLittleEndian(static_cast<quint32>(bytes.size()), header);
    return writeAll(fd, header, sizeof header) && writeAll(fd, bytes.constData(), bytes.size());
}

} // namespace millrace::sandbox
