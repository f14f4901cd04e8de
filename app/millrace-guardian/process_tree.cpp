// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/millrace-guardian/process_tree.h"

#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

namespace millrace::guardian {

namespace {

bool readText(const char *path, std::string &text)
{
    const int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    char buffer[4096];
    ssize_t count = 0;
    while ((count = read(file, buffer, sizeof buffer)) > 0)
        text.append(buffer, static_cast<std::size_t>(count));
    close(file);
    return count == 0;
}

/// The fourth field of /proc/PID/stat; the second one is a name that may hold anything.
pid_t parentOf(const char *pid)
{
    std::string text;
    if (!readText((std::string("/proc/") + pid + "/stat").c_str(), text))
        return -1;
    const std::size_t nameEnd = text.rfind(") ");
    if (nameEnd == std::string::npos || nameEnd + 4 >= text.size())
        return -1;
    return static_cast<pid_t>(std::atoi(text.c_str() + nameEnd + 4));
}

/// For kernels without /proc/.../children.
std::vector<pid_t> childrenByScan()
{
    std::vector<pid_t> children;
    DIR *proc = opendir("/proc");
    if (!proc)
        return children;
    const pid_t self = getpid();
    while (const dirent *entry = readdir(proc)) {
        const int pid = std::atoi(entry->d_name);
        if (pid > 0 && parentOf(entry->d_name) == self)
            children.push_back(pid);
    }
    closedir(proc);
    return children;
}

} // namespace

std::vector<pid_t> ownChildren()
{
    std::string text;
    if (!readText("/proc/thread-self/children", text))
        return childrenByScan();
    std::vector<pid_t> children;
    const char *at = text.c_str();
    char *end = nullptr;
    for (long pid = std::strtol(at, &end, 10); end != at; pid = std::strtol(at, &end, 10)) {
        children.push_back(static_cast<pid_t>(pid));
        at = end;
    }
    return children;
}

void signalTree(pid_t leader, int signal)
{
    kill(-leader, signal);
    for (const pid_t child : ownChildren())
        kill(child, signal);
}

void killTree(pid_t leader)
{
    // The group in one go; once the leader is reaped its number is no longer ours.
    kill(-leader, SIGKILL);
    kill(leader, SIGKILL);
    while (waitpid(leader, nullptr, 0) < 0 && errno == EINTR) {
    }
    for (;;) {
        const pid_t reaped = waitpid(-1, nullptr, WNOHANG);
        if (reaped < 0 && errno == ECHILD)
            return;
        if (reaped != 0)
            continue;
        for (const pid_t child : ownChildren())
            kill(child, SIGKILL);
        waitpid(-1, nullptr, 0);
    }
}

void executeCommand(char **command)
{
    if (std::strchr(command[0], '/')) {
        execv(command[0], command);
        return;
    }
    // Not execvp: on a file without "#!" it hands over to a shell.
    const char *variable = std::getenv("PATH");
    const std::string path = variable && *variable ? variable : "/usr/local/bin:/usr/bin:/bin";
    int worst = ENOENT;
    for (std::size_t from = 0; from <= path.size();) {
        std::size_t to = path.find(':', from);
        if (to == std::string::npos)
            to = path.size();
        const std::string folder = to == from ? "." : path.substr(from, to - from);
        execv((folder + '/' + command[0]).c_str(), command);
        if (errno != ENOENT && errno != ENOTDIR)
            worst = errno;
        from = to + 1;
    }
    errno = worst;
}

} // namespace millrace::guardian
