// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/action/file/file_tree.h"

#include <QDateTime>
#include <QFile>
#include <QTimeZone>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <memory>

namespace millrace::steps {

using base::Done;
using base::ErrorClass;
using process::UniqueFd;

namespace {

constexpr int kMostDepth = 200; // of folders deleted; each level holds a descriptor

struct CloseFolder
{
    void operator()(DIR *folder) const { ::closedir(folder); }
};
using Folder = std::unique_ptr<DIR, CloseFolder>;

/// Takes the descriptor over.
Folder readFolder(UniqueFd fd)
{
    Folder folder(fd ? ::fdopendir(fd.get()) : nullptr);
    if (folder)
        fd.release();
    return folder;
}

bool isDots(const char *name)
{
    return std::strcmp(name, ".") == 0 || std::strcmp(name, "..") == 0;
}

QString typeName(mode_t mode)
{
    if (S_ISREG(mode))
        return u"file"_qs;
    if (S_ISDIR(mode))
        return u"directory"_qs;
    return S_ISLNK(mode) ? u"link"_qs : u"other"_qs;
}

Value entryValue(int folder, const char *name)
{
    struct stat status
    {
    };
    if (::fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) != 0)
        return {}; // gone meanwhile
    return Value::object({{u"name"_qs, QFile::decodeName(name)},
                          {u"type"_qs, typeName(status.st_mode)},
                          {u"size"_qs, static_cast<double>(status.st_size)},
                          {u"modified"_qs, timeText(status.st_mtim)}});
}

/// Deletes what is in a folder; errno says why it could not.
bool emptyFolder(UniqueFd fd, int depth, const base::CancellationToken &cancellation);

bool deleteEntry(int folder, const char *name, int depth,
                 const base::CancellationToken &cancellation)
{
    if (::unlinkat(folder, name, 0) == 0 || errno == ENOENT)
        return true;
    if (errno != EISDIR && errno != EPERM)
        return false;
    UniqueFd inner(::openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!inner)
        return false;
    return emptyFolder(std::move(inner), depth + 1, cancellation) &&
           (::unlinkat(folder, name, AT_REMOVEDIR) == 0 || errno == ENOENT);
}

bool emptyFolder(UniqueFd fd, int depth, const base::CancellationToken &cancellation)
{
    if (depth > kMostDepth) {
        errno = ELOOP;
        return false;
    }
    const Folder folder = readFolder(std::move(fd));
    if (!folder)
        return false;
    for (errno = 0; const dirent *entry = ::readdir(folder.get()); errno = 0) {
        if (cancellation.isCancelled()) {
            errno = ECANCELED;
            return false;
        }
        if (!isDots(entry->d_name) &&
            !deleteEntry(::dirfd(folder.get()), entry->d_name, depth, cancellation))
            return false;
    }
    return errno == 0;
}

} // namespace

QString timeText(const timespec &time)
{
    const qint64 ms = time.tv_sec * 1000LL + time.tv_nsec / 1000000;
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

Result<Value> listEntries(const AllowedPath &path)
{
    const Folder folder = readFolder(path.open(O_RDONLY | O_DIRECTORY));
    if (!folder)
        return base::fail(path.error(u"list"_qs, errno));
    base::Array entries;
    while (const dirent *entry = ::readdir(folder.get())) {
        if (isDots(entry->d_name))
            continue;
        Value value = entryValue(::dirfd(folder.get()), entry->d_name);
        if (!value.isUndefined())
            entries.push_back(std::move(value));
        if (entries.size() > kMostEntries) {
            return base::fail(
                ErrorClass::Validation, u"file.too_many"_qs,
                u"%1 holds more than %2 entries"_qs.arg(path.shown()).arg(kMostEntries));
        }
    }
    std::sort(entries.begin(), entries.end(),
              [](const Value &a, const Value &b) { return a[u"name"].text() < b[u"name"].text(); });
    return Value(std::move(entries));
}

Result<bool> deletePath(const AllowedPath &path, bool recursive,
                        const base::CancellationToken &cancellation)
{
    const UniqueFd parent = path.openParent();
    if (!parent && errno == ENOENT)
        return false;
    if (!parent)
        return base::fail(path.error(u"delete"_qs, errno));
    const QByteArray name = path.name();
    struct stat status
    {
    };
    if (::fstatat(parent.get(), name.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0) {
        if (errno == ENOENT)
            return false;
        return base::fail(path.error(u"delete"_qs, errno));
    }
    const bool done = recursive ? deleteEntry(parent.get(), name.constData(), 0, cancellation)
                                : ::unlinkat(parent.get(), name.constData(),
                                             S_ISDIR(status.st_mode) ? AT_REMOVEDIR : 0) == 0;
    if (done)
        return true;
    base::Error error = path.error(u"delete"_qs, errno);
    if (errno == ENOTEMPTY)
        error.hint = u"It holds something: \"recursive\": true deletes that too"_qs;
    return base::fail(error);
}

Done renamePath(const AllowedPath &from, const AllowedPath &to)
{
    const UniqueFd source = from.openParent();
    if (!source)
        return base::fail(from.error(u"move"_qs, errno));
    const UniqueFd target = to.openParent();
    if (!target)
        return base::fail(to.error(u"move to"_qs, errno));
    if (::renameat(source.get(), from.name().constData(), target.get(), to.name().constData()) !=
        0) {
        if (errno == EXDEV) {
            return base::fail(ErrorClass::Internal, u"file.other_device"_qs,
                              u"%1 is on another file system"_qs.arg(to.shown()));
        }
        const bool sourceMissing =
            ::faccessat(source.get(), from.name().constData(), F_OK, AT_SYMLINK_NOFOLLOW) != 0;
        return base::fail(sourceMissing ? from.error(u"move"_qs, ENOENT)
                                        : to.error(u"move to"_qs, errno));
    }
    for (const UniqueFd *folder : {&source, &target}) {
        const UniqueFd synced(::openat(folder->get(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        if (synced)
            ::fsync(synced.get());
    }
    return {};
}

} // namespace millrace::steps
