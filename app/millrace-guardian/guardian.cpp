// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/millrace-guardian/guardian.h"

#include "app/millrace-guardian/process_tree.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>

namespace millrace::guardian {

namespace {

/// What a child that could not become the program tells its parent.
struct StartFailure
{
    char stage = 0; // 'f' folder, 'p' program, 's' system
    int error = 0;
};

long long nowMs()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1000LL + time.tv_nsec / 1000000;
}

class Guardian
{
public:
    explicit Guardian(const Options &options) : m_options(options) {}

    int run()
    {
        closeStrangers();
        prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0);
        signal(SIGPIPE, SIG_IGN); // the reader of the status may be gone
        if (!listenToSignals() || !startChild())
            return 1;
        letGoOfStreams();
        report("started", m_child);
        while (!m_finished)
            waitForNews();
        return 0;
    }

private:
    /// Keeps 0 to 2 and the three descriptors of the options, none of them for the program.
    void closeStrangers()
    {
        std::array<int, 4> kept = {2, m_options.controlFd, m_options.statusFd, m_options.lockFd};
        std::sort(kept.begin(), kept.end());
        for (std::size_t i = 0; i < kept.size(); ++i) {
            const int from = std::max(kept[i], 2) + 1;
            const int to = i + 1 < kept.size() ? kept[i + 1] - 1 : -1;
            if (i + 1 == kept.size())
                close_range(static_cast<unsigned>(from), ~0U, 0);
            else if (from <= to)
                close_range(static_cast<unsigned>(from), static_cast<unsigned>(to), 0);
        }
        for (const int fd : kept) {
            if (fd > 2)
                fcntl(fd, F_SETFD, FD_CLOEXEC);
        }
    }

    bool listenToSignals()
    {
        sigset_t set;
        sigemptyset(&set);
        for (const int number : {SIGCHLD, SIGTERM, SIGINT, SIGHUP})
            sigaddset(&set, number);
        sigprocmask(SIG_BLOCK, &set, nullptr);
        m_signals = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
        if (m_signals < 0)
            reportFailure({'s', errno});
        return m_signals >= 0;
    }

    bool startChild()
    {
        int failure[2];
        if (pipe2(failure, O_CLOEXEC) != 0) {
            reportFailure({'s', errno});
            return false;
        }
        m_child = fork();
        if (m_child == 0)
            becomeProgram(failure[1]);
        close(failure[1]);
        StartFailure reason{'s', errno};
        const bool failed =
            m_child < 0 || read(failure[0], &reason, sizeof reason) == ssize_t(sizeof reason);
        close(failure[0]);
        if (!failed)
            return true;
        if (m_child > 0)
            waitpid(m_child, nullptr, 0);
        reportFailure(reason);
        return false;
    }

    [[noreturn]] void becomeProgram(int failure) const
    {
        // Should somebody kill the guardian, at least the program itself goes with it.
        const pid_t guardian = getppid();
        prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
        if (getppid() != guardian)
            _exit(127);
        setsid();
        signal(SIGPIPE, SIG_DFL);
        sigset_t none;
        sigemptyset(&none);
        sigprocmask(SIG_SETMASK, &none, nullptr);
        StartFailure reason{'f', 0};
        if (!*m_options.folder || chdir(m_options.folder) == 0) {
            reason.stage = 'p';
            executeCommand(m_options.command);
        }
        reason.error = errno;
        [[maybe_unused]] const ssize_t written = write(failure, &reason, sizeof reason);
        _exit(127);
    }

    /// The streams belong to the program: their ends must show when it ends.
    static void letGoOfStreams()
    {
        const int null = open("/dev/null", O_RDWR | O_CLOEXEC);
        for (int fd = 0; fd <= 2; ++fd)
            dup2(null, fd);
        if (null > 2)
            close(null);
    }

    void waitForNews()
    {
        int timeout = -1;
        if (m_killAt > 0)
            timeout = static_cast<int>(std::max(0LL, m_killAt - nowMs()));
        pollfd watched[2] = {{m_signals, POLLIN, 0},
                             {m_engineGone ? -1 : m_options.controlFd, POLLIN, 0}};
        const int ready = poll(watched, 2, timeout);
        if (ready == 0)
            return finish();
        if (watched[0].revents)
            readSignals();
        if (!m_finished && watched[1].revents)
            readControl();
    }

    void readSignals()
    {
        signalfd_siginfo news{};
        while (read(m_signals, &news, sizeof news) == ssize_t(sizeof news)) {
            if (news.ssi_signo != SIGCHLD)
                stopSoon();
        }
        reapOrphans();
    }

    /// Looks before it reaps: the program's own end is kept as a zombie, so that its number, which
    /// is also its group's, stays ours until the group is dead.
    void reapOrphans()
    {
        for (;;) {
            siginfo_t info{};
            if (waitid(P_ALL, 0, &info, WEXITED | WNOHANG | WNOWAIT) != 0 || info.si_pid == 0)
                return;
            if (info.si_pid == m_child)
                return finish();
            waitpid(info.si_pid, nullptr, 0);
        }
    }

    void readControl()
    {
        char order = 0;
        const ssize_t count = read(m_options.controlFd, &order, 1);
        if (count == 0 || (count < 0 && errno != EINTR && errno != EAGAIN)) {
            m_engineGone = true;
            stopSoon();
        } else if (count == 1 && order == 'K') {
            finish();
        } else if (count == 1) {
            signalTree(m_child, SIGTERM);
        }
    }

    void stopSoon()
    {
        signalTree(m_child, SIGTERM);
        signalTree(m_child, SIGCONT); // a stopped process would sleep through the request
        if (m_killAt == 0)
            m_killAt = nowMs() + std::max(m_options.graceMs, 1);
    }

    void finish()
    {
        m_finished = true;
        siginfo_t info{};
        const bool ended =
            waitid(P_PID, static_cast<id_t>(m_child), &info, WEXITED | WNOHANG | WNOWAIT) == 0 &&
            info.si_pid == m_child;
        killTree(m_child);
        if (ended && info.si_code == CLD_EXITED)
            report("exited", info.si_status);
        else
            report("signaled", ended ? info.si_status : SIGKILL);
    }

    void report(const char *what, int number) const
    {
        char line[64];
        const int length = std::snprintf(line, sizeof line, "%s %d\n", what, number);
        [[maybe_unused]] const ssize_t written =
            write(m_options.statusFd, line, static_cast<std::size_t>(length));
    }

    void reportFailure(const StartFailure &reason) const
    {
        const char *stage = reason.stage == 'f'   ? "failed folder"
                            : reason.stage == 'p' ? "failed program"
                                                  : "failed system";
        report(stage, reason.error);
    }

    const Options m_options;
    pid_t m_child = -1;
    int m_signals = -1;
    long long m_killAt = 0; // CLOCK_MONOTONIC in ms; 0: no deadline
    bool m_engineGone = false;
    bool m_finished = false;
};

} // namespace

int guard(const Options &options)
{
    return Guardian(options).run();
}

} // namespace millrace::guardian
