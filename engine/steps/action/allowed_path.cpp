// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/action/allowed_path.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>

namespace millrace::steps {

using base::Error;
using base::ErrorClass;
using process::UniqueFd;

namespace {

constexpr int kRaceRetries = 32; // openat2 gives EAGAIN when somebody renames folders meanwhile

/// What is left of `path` below `folder`: empty for the folder itself, nothing when it is outside.
std::optional<QString> below(const QString &path, const QString &folder)
{
    if (folder.isEmpty())
        return {};
    if (path == folder)
        return QString();
    const QString start = folder.endsWith(u'/') ? folder : folder + u'/';
    if (!path.startsWith(start))
        return {};
    return path.mid(start.size());
}

/// An allowed folder and the way from it to a path.
struct Match
{
    QString folder;
    QString rest;
};

std::optional<Match> longestMatch(const QStringList &folders, const QString &path)
{
    std::optional<Match> best;
    for (const QString &folder : folders) {
        for (const QString &form : {folder, QFileInfo(folder).canonicalFilePath()}) {
            const std::optional<QString> rest = below(path, form);
            if (rest && (!best || rest->size() < best->rest.size()))
                best = Match{folder, *rest};
        }
    }
    return best;
}

/// A folder to hold, and the way from it.
struct Anchor
{
    QString folder;
    QString rest;
    bool withoutLinks = false;
};

Anchor anchorFor(const Match &match)
{
    const QFileInfo info(match.folder);
    const QString real = info.canonicalFilePath();
    if (!real.isEmpty() && info.isDir() && !match.rest.isEmpty())
        return {real, match.rest};
    if (real == u"/")
        return {real, u"."_qs};
    if (!real.isEmpty()) { // the allowed folder (or the one allowed file) itself
        const QFileInfo realInfo(real);
        const QString rest = match.rest.isEmpty() ? QString() : u'/' + match.rest;
        return {realInfo.path(), realInfo.fileName() + rest};
    }
    // Not there yet: what is made on the way must not be a link to elsewhere.
    QString above = match.folder;
    QString rest = match.rest;
    while (!QFileInfo::exists(above) && above != u"/") {
        const QFileInfo missing(above);
        rest = rest.isEmpty() ? missing.fileName() : missing.fileName() + u'/' + rest;
        above = missing.path();
    }
    return {QFileInfo(above).canonicalFilePath(), rest, true};
}

Error outside(const QString &path, const AttemptRequest &request)
{
    Error error{ErrorClass::Permission, u"file.outside"_qs,
                u"%1 is outside the folders that this run may use"_qs.arg(path),
                u"Allowed are: %1"_qs.arg(request.allowedFolders.isEmpty()
                                              ? u"none"_qs
                                              : request.allowedFolders.join(u", "_qs))};
    error.details = Value::object({{u"path"_qs, path}});
    return error;
}

} // namespace

Result<AllowedPath> AllowedPath::locate(const AttemptRequest &request, const QString &path)
{
    if (path.isEmpty() || path.contains(QChar(u'\0'))) {
        return base::fail(ErrorClass::Validation, u"file.path"_qs,
                          u"A path must not be empty nor hold a zero character"_qs);
    }
    AllowedPath located;
    located.m_shown = QDir::cleanPath(QDir(request.startFolder).absoluteFilePath(path));
    const std::optional<Match> match = longestMatch(request.allowedFolders, located.m_shown);
    if (!match)
        return base::fail(outside(located.m_shown, request));
    const Anchor anchor = anchorFor(*match);
    located.m_relative = QFile::encodeName(anchor.rest);
    located.m_withoutLinks = anchor.withoutLinks;
    located.m_base.reset(
        ::open(QFile::encodeName(anchor.folder).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (!located.m_base)
        return base::fail(located.error(u"open"_qs, errno));
    return located;
}

UniqueFd AllowedPath::open(int flags, mode_t mode) const
{
    return openBeneath(m_relative, flags, mode);
}

UniqueFd AllowedPath::openParent() const
{
    const qsizetype slash = m_relative.lastIndexOf('/');
    const QByteArray parent = slash < 0 ? QByteArray(".") : m_relative.first(slash);
    return openBeneath(parent, O_PATH | O_DIRECTORY, 0);
}

QByteArray AllowedPath::name() const
{
    return m_relative.mid(m_relative.lastIndexOf('/') + 1);
}

UniqueFd AllowedPath::openBeneath(const QByteArray &relative, int flags, mode_t mode) const
{
    open_how how{};
    how.flags = static_cast<unsigned>(flags | O_CLOEXEC);
    how.mode = mode;
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS;
    if (m_withoutLinks)
        how.resolve |= RESOLVE_NO_SYMLINKS;
    for (int i = 0; i < kRaceRetries; ++i) {
        const long fd =
            ::syscall(SYS_openat2, m_base.get(), relative.constData(), &how, sizeof how);
        if (fd >= 0)
            return UniqueFd(static_cast<int>(fd));
        if (errno == ENOSYS || errno == EPERM)
            return walk(relative, flags, mode);
        if (errno != EAGAIN && errno != EINTR)
            return {};
    }
    return {};
}

UniqueFd AllowedPath::walk(const QByteArray &relative, int flags, mode_t mode) const
{
    const QByteArrayList parts = relative.split('/');
    UniqueFd folder(::fcntl(m_base.get(), F_DUPFD_CLOEXEC, 0));
    for (qsizetype i = 0; folder && i + 1 < parts.size(); ++i) {
        folder.reset(::openat(folder.get(), parts[i].constData(),
                              O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    }
    if (!folder)
        return {};
    return UniqueFd(
        ::openat(folder.get(), parts.last().constData(), flags | O_NOFOLLOW | O_CLOEXEC, mode));
}

Result<bool> AllowedPath::makeFolders() const
{
    const QByteArrayList parts = m_relative.split('/');
    UniqueFd folder(::fcntl(m_base.get(), F_DUPFD_CLOEXEC, 0));
    QByteArray way;
    bool made = false;
    for (const QByteArray &part : parts) {
        UniqueFd readable(::openat(folder.get(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        made = ::mkdirat(folder.get(), part.constData(), 0777) == 0;
        if (!made && errno != EEXIST)
            return base::fail(error(u"make the folder"_qs, errno));
        if (made && readable)
            ::fsync(readable.get());
        way += way.isEmpty() ? part : '/' + part;
        folder = openBeneath(way, O_PATH | O_DIRECTORY, 0);
        if (!folder)
            return base::fail(error(u"make the folder"_qs, errno));
    }
    return made;
}

Result<QString> AllowedPath::canonical() const
{
    const UniqueFd fd = open(O_PATH);
    if (!fd)
        return base::fail(error(u"open"_qs, errno));
    return QFile::symLinkTarget(u"/proc/self/fd/%1"_qs.arg(fd.get()));
}

Error AllowedPath::error(const QString &action, int systemError) const
{
    Error error;
    error.errorClass = ErrorClass::Internal;
    error.code = u"file.failed"_qs;
    error.message =
        u"Cannot %1 %2: %3"_qs.arg(action, m_shown, process::systemErrorText(systemError));
    error.details = Value::object({{u"path"_qs, m_shown}, {u"errno"_qs, systemError}});
    switch (systemError) {
    case ENOENT:
        error.errorClass = ErrorClass::NotFound;
        error.code = u"file.not_found"_qs;
        error.hint = u"Nothing is there; folders above are made by the operation make_directory"_qs;
        break;
    case EXDEV:
    case ELOOP:
        error.errorClass = ErrorClass::Permission;
        error.code = u"file.link"_qs;
        error.message = u"Cannot %1 %2: a symbolic link on the way leads out of the allowed "
                        "folder"_qs.arg(action, m_shown);
        break;
    case EACCES:
    case EPERM:
    case EROFS:
        error.errorClass = ErrorClass::Permission;
        error.code = u"file.permission"_qs;
        break;
    case EISDIR:
    case ENOTDIR:
    case EEXIST:
    case ENOTEMPTY:
    case EINVAL:
    case ENAMETOOLONG:
        error.errorClass = ErrorClass::Validation;
        error.code = u"file.kind"_qs;
        break;
    case ENOSPC:
    case EDQUOT:
        error.code = u"file.disk_full"_qs;
        error.hint = u"Free space on the disk; the step can then be retried"_qs;
        break;
    default:
        break;
    }
    return error;
}

} // namespace millrace::steps
