// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/action/file/file_content.h"

#include "engine/base/digest.h"
#include "engine/base/ids.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <functional>

namespace millrace::steps {

using base::Done;
using base::ErrorClass;
using process::UniqueFd;

namespace {

constexpr qsizetype kChunk = 1024 * 1024;

bool writeAll(int fd, const char *data, qint64 size)
{
    while (size > 0) {
        const ssize_t count = ::write(fd, data, static_cast<std::size_t>(size));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return false;
        data += count;
        size -= count;
    }
    return true;
}

/// Opened for reading without waiting for the other end of a pipe.
Result<UniqueFd> openRegular(const AllowedPath &path, struct stat &status)
{
    UniqueFd file = path.open(O_RDONLY | O_NONBLOCK | O_NOCTTY);
    if (!file || ::fstat(file.get(), &status) != 0)
        return base::fail(path.error(u"read"_qs, errno));
    if (S_ISDIR(status.st_mode))
        return base::fail(path.error(u"read"_qs, EISDIR));
    if (!S_ISREG(status.st_mode)) {
        return base::fail(ErrorClass::Validation, u"file.kind"_qs,
                          u"%1 is not a regular file"_qs.arg(path.shown()));
    }
    return file;
}

QByteArray temporaryName(const AllowedPath &path, const QString &key)
{
    const QString seed = key.isEmpty() ? base::newUuid() : key;
    const QString digest = base::sha256Hex((seed + u'\n' + path.shown()).toUtf8());
    return ".millrace-" + digest.first(24).toLatin1() + ".tmp";
}

/// Fills a new file beside `path` and puts it in its place.
Done replaceThrough(const AllowedPath &path, const QString &key,
                    const std::function<Done(int)> &fill)
{
    const UniqueFd folder = path.openParent();
    if (!folder)
        return base::fail(path.error(u"write"_qs, errno));
    const UniqueFd synced(::openat(folder.get(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    struct stat old
    {
    };
    const bool exists =
        ::fstatat(folder.get(), path.name().constData(), &old, AT_SYMLINK_NOFOLLOW) == 0;
    if (exists && S_ISDIR(old.st_mode))
        return base::fail(path.error(u"write"_qs, EISDIR));
    const QByteArray temporary = temporaryName(path, key);
    ::unlinkat(folder.get(), temporary.constData(), 0);
    UniqueFd file(::openat(folder.get(), temporary.constData(),
                           O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666));
    if (!file)
        return base::fail(path.error(u"write"_qs, errno));
    if (exists && S_ISREG(old.st_mode))
        ::fchmod(file.get(), old.st_mode & 0777);
    Done done = fill(file.get());
    if (done &&
        (::fsync(file.get()) != 0 || ::renameat(folder.get(), temporary.constData(), folder.get(),
                                                path.name().constData()) != 0))
        done = base::fail(path.error(u"write"_qs, errno));
    if (!done)
        ::unlinkat(folder.get(), temporary.constData(), 0);
    else if (synced)
        ::fsync(synced.get());
    return done;
}

/// To the end of the source; gives the number of bytes.
Result<qint64> copyAll(int source, int target, const AllowedPath &from, const AllowedPath &to,
                       const base::CancellationToken &cancellation)
{
    QByteArray buffer(kChunk, Qt::Uninitialized);
    qint64 copied = 0;
    while (!cancellation.isCancelled()) {
        const ssize_t count = ::read(source, buffer.data(), kChunk);
        if (count == 0)
            return copied;
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return base::fail(from.error(u"read"_qs, errno));
        if (!writeAll(target, buffer.constData(), count))
            return base::fail(to.error(u"write"_qs, errno));
        copied += count;
    }
    return base::fail(ErrorClass::Cancelled, u"file.cancelled"_qs,
                      u"Stopped while copying; the destination is as it was"_qs);
}

} // namespace

Result<QByteArray> readWhole(const AllowedPath &path)
{
    struct stat status
    {
    };
    auto file = openRegular(path, status);
    if (!file)
        return base::fail(file.error());
    QByteArray content;
    while (content.size() <= kMostFileContent) {
        const qsizetype before = content.size();
        content.resize(before + kChunk);
        const ssize_t count = ::read(file->get(), content.data() + before, kChunk);
        content.resize(before + qMax<ssize_t>(count, 0));
        if (count == 0)
            return content;
        if (count < 0 && errno != EINTR)
            return base::fail(path.error(u"read"_qs, errno));
    }
    return base::fail(ErrorClass::Validation, u"file.too_large"_qs,
                      u"%1 is larger than the %2 MiB that a step may read"_qs.arg(path.shown())
                          .arg(kMostFileContent / 1024 / 1024),
                      u"Give its path to a program (kind process) instead"_qs);
}

Done replaceWith(const AllowedPath &path, const QByteArray &content, const QString &key)
{
    return replaceThrough(path, key, [&](int file) -> Done {
        if (writeAll(file, content.constData(), content.size()))
            return {};
        return base::fail(path.error(u"write"_qs, errno));
    });
}

Result<qint64> appendTo(const AllowedPath &path, const QByteArray &content)
{
    const UniqueFd folder = path.openParent();
    if (!folder)
        return base::fail(path.error(u"append to"_qs, errno));
    const UniqueFd file = path.open(O_WRONLY | O_APPEND | O_CREAT | O_NONBLOCK | O_NOCTTY, 0666);
    struct stat status
    {
    };
    if (!file || !writeAll(file.get(), content.constData(), content.size()) ||
        ::fsync(file.get()) != 0 || ::fstat(file.get(), &status) != 0)
        return base::fail(path.error(u"append to"_qs, errno));
    const UniqueFd synced(::openat(folder.get(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (synced)
        ::fsync(synced.get());
    return status.st_size;
}

Result<qint64> copyTo(const AllowedPath &from, const AllowedPath &to, const QString &key,
                      const base::CancellationToken &cancellation)
{
    struct stat status
    {
    };
    auto source = openRegular(from, status);
    if (!source)
        return base::fail(source.error());
    Result<qint64> copied = 0;
    const Done done = replaceThrough(to, key, [&](int file) -> Done {
        ::fchmod(file, status.st_mode & 0777);
        copied = copyAll(source->get(), file, from, to, cancellation);
        if (!copied)
            return base::fail(copied.error());
        return {};
    });
    if (!done)
        return base::fail(done.error());
    return copied;
}

} // namespace millrace::steps
