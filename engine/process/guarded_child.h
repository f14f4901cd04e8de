// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/process/process_host.h"
#include "engine/process/unique_fd.h"

#include <QByteArrayList>
#include <QStringList>

#include <optional>

namespace millrace::process {

using base::Result;

/// A program to start. Never a shell line: the arguments reach the program as they are.
struct ChildCommand
{
    QString program; ///< a path, or a name looked up in the PATH of `environment`
    QStringList arguments;
    QString folder;             ///< where it begins; empty: where this process is
    QByteArrayList environment; ///< "NAME=value", the whole environment
};

/// How a child ended: its exit code, or the signal that ended it, or why it never began.
struct ChildEnd
{
    enum class Kind : std::uint8_t
    {
        Exited,
        Signaled,
        FolderFailed,
        ProgramFailed,
        Lost
    };
    Kind kind = Kind::Lost; ///< Lost: the guardian itself was killed
    int number = 0;         ///< exit code, signal or errno
};

/// A running program under its guardian (app/millrace-guardian): when this process dies by whatever
/// means, or when the object is destroyed, the program and all its descendants die too.
/// The descriptors are the parent's ends, in blocking mode, and may be moved out by the owner.
/// Thread: one at a time.
class GuardedChild
{
public:
    static Result<GuardedChild> start(const ProcessHost &host, const ChildCommand &command);

    GuardedChild(GuardedChild &&) noexcept = default;
    GuardedChild &operator=(GuardedChild &&) = delete;
    ~GuardedChild();

    UniqueFd input;  ///< its standard input
    UniqueFd output; ///< its standard output
    UniqueFd errors; ///< its standard error
    UniqueFd status; ///< readable when there is news for readStatus()

    /// Asks the whole tree to stop (SIGTERM).
    void terminate() const;
    /// Kills the whole tree.
    void kill() const;

    /// Reads what the guardian says; blocks unless `status` is non-blocking. Gives the end once the
    /// whole tree is dead and the guardian reaped.
    std::optional<ChildEnd> readStatus();
    /// The program's process id once known, else 0.
    qint64 processId() const noexcept { return m_processId; }

private:
    GuardedChild() = default;
    void takeLine(const QByteArray &line);
    void reap();

    struct GuardianId // moves to 0, so that one object reaps
    {
        GuardianId() noexcept = default;
        GuardianId(GuardianId &&other) noexcept : pid(std::exchange(other.pid, 0)) {}
        GuardianId &operator=(GuardianId &&) = delete;
        int pid = 0;
    };
    GuardianId m_guardian;
    UniqueFd m_control;
    QByteArray m_partialLine;
    ChildEnd m_end;
    qint64 m_processId = 0;
};

/// This process's environment for its children, without the secrets that are meant for the engine
/// (MILLRACE_SECRET_*). Thread: any.
QByteArrayList childEnvironment();
/// Sets or replaces a variable.
void setVariable(QByteArrayList &environment, const QString &name, const QString &value);

} // namespace millrace::process
