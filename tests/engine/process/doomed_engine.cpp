// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/process/guarded_child.h"

#include <QCoreApplication>
#include <QTextStream>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

// Stands for an engine that is killed: takes the lock named first, starts a shell with the script
// named second under a guardian, passes its output on, and waits until it is killed itself.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int lock = ::open(qPrintable(arguments.at(1)), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (lock < 0 || ::flock(lock, LOCK_EX | LOCK_NB) != 0)
        return 2;
    millrace::process::ProcessHost host = millrace::process::installedProcessHost();
    host.lockFd = lock;
    auto child = millrace::process::GuardedChild::start(
        host,
        {u"/bin/sh"_qs, {u"-c"_qs, arguments.at(2)}, {}, millrace::process::childEnvironment()});
    if (!child)
        return 3;
    char buffer[4096];
    for (ssize_t count = 0; (count = ::read(child->output.get(), buffer, sizeof buffer)) > 0;)
        [[maybe_unused]] const ssize_t written = ::write(STDOUT_FILENO, buffer, size_t(count));
    ::pause();
    return 0;
}
