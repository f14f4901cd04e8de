// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/journal/store_lock.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace millrace::journal {

using base::Error;
using base::ErrorClass;
using base::Value;

namespace {

QString programName()
{
    const QString path = QFile::symLinkTarget(u"/proc/self/exe"_qs);
    return path.isEmpty() ? u"millrace"_qs : QFileInfo(path).fileName();
}

Error cannotLock(const QString &file, int systemError)
{
    return {ErrorClass::Store, u"journal.cannot_lock"_qs,
            u"the lock file %1 cannot be made: %2"_qs.arg(
                file, QString::fromLocal8Bit(std::strerror(systemError))),
            u"check that the store's folder exists and that you may write there"_qs};
}

/// "<pid>\n<program>\n", as the holder wrote it; both may be missing when it is just writing.
Error heldByAnother(const QString &store, int fd)
{
    char text[256];
    const ssize_t size = ::pread(fd, text, sizeof text, 0);
    const QStringList lines = QString::fromUtf8(text, qMax<qsizetype>(size, 0)).split(u'\n');
    const qint64 pid = lines.value(0).toLongLong();
    const QString program = lines.value(1);
    const QString who =
        pid == 0 ? u"another program"_qs : u"%1 (process %2)"_qs.arg(program, QString::number(pid));
    Error error{ErrorClass::StoreLocked, u"journal.locked"_qs,
                u"the store %1 is in use by %2"_qs.arg(store, who),
                u"work through that program, or wait until it has ended"_qs};
    error.details = Value::object({{u"pid"_qs, Value(pid)}, {u"program"_qs, Value(program)}});
    return error;
}

void writeHolder(int fd)
{
    const QByteArray text =
        QByteArray::number(static_cast<qint64>(::getpid())) + '\n' + programName().toUtf8() + '\n';
    // Only for people: the lock holds whether or not this can be written (a full disk).
    if (::ftruncate(fd, 0) == 0)
        (void)!::pwrite(fd, text.constData(), static_cast<std::size_t>(text.size()), 0);
}

} // namespace

QString StoreLock::fileFor(const QString &store)
{
    // One file has one lock, also where it is reached through a symbolic link.
    const QFileInfo info(store);
    const QString real = info.canonicalFilePath();
    if (!real.isEmpty())
        return real + u".lock"_qs;
    return info.absoluteFilePath() + u".lock"_qs;
}

base::Result<std::unique_ptr<StoreLock>> StoreLock::acquire(const QString &store)
{
    const QString file = fileFor(store);
    const int fd = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    if (fd < 0)
        return base::fail(cannotLock(file, errno));
    if (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
        const int why = errno;
        const Error error = why == EWOULDBLOCK ? heldByAnother(store, fd) : cannotLock(file, why);
        ::close(fd);
        return base::fail(error);
    }
    writeHolder(fd);
    return std::unique_ptr<StoreLock>(new StoreLock(fd));
}

StoreLock::~StoreLock()
{
    // No LOCK_UN: that would free the lock also for the duplicates which guardians hold.
    ::close(m_fd);
}

} // namespace millrace::journal
