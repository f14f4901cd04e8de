// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/millrace-sandbox/confinement.h"

#include <fcntl.h>
#include <seccomp.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <exception>
#include <new>

namespace millrace::sandbox {

namespace {

constexpr std::size_t kSignalStack = 64 * 1024;
constexpr rlim_t kMostProcessorSeconds = 24 * 3600;
constexpr double kNearlyAll = 0.6; // of the memory: a crash up there is a failed allocation

int statusFile = -1;     // /proc/self/statm, opened before the doors close
rlim_t memoryLimit = 0;  // bytes; 0: none yet
rlim_t memoryBefore = 0; // bytes used when the limit was set

/// The address space in use, in bytes. Safe in a signal handler.
rlim_t usedMemory()
{
    std::array<char, 64> text{};
    if (::pread(statusFile, text.data(), text.size() - 1, 0) <= 0)
        return 0;
    return std::strtoull(text.data(), nullptr, 10) * 4096;
}

[[noreturn]] void leave(SandboxExit reason)
{
    ::_exit(static_cast<int>(reason));
}

} // namespace

void leaveOutOfMemory()
{
    if (memoryLimit > 0)
        leave(SandboxExit::OutOfMemory);
}

namespace {

void onCrash(int)
{
    const double share = memoryLimit > memoryBefore ? double(usedMemory() - memoryBefore) /
                                                          double(memoryLimit - memoryBefore)
                                                    : 0;
    leave(share > kNearlyAll ? SandboxExit::OutOfMemory : SandboxExit::Crashed);
}

void onTerminate()
{
    // The interpreter's libraries report a failed allocation by an exception that nobody catches.
    if (std::current_exception())
        leave(SandboxExit::OutOfMemory);
    onCrash(0);
}

void setLimit(__rlimit_resource_t resource, rlim_t value)
{
    const rlimit limit{value, value};
    ::setrlimit(resource, &limit);
}

bool limitResources(qint64 moreMemory)
{
    memoryBefore = usedMemory();
    memoryLimit = memoryBefore + static_cast<rlim_t>(moreMemory);
    const rlimit memory{memoryLimit, memoryLimit};
    if (memoryBefore == 0 || ::setrlimit(RLIMIT_AS, &memory) != 0)
        return false;
    setLimit(RLIMIT_CORE, 0);
    setLimit(RLIMIT_FSIZE, 0);
    setLimit(RLIMIT_NPROC, 0);
    setLimit(RLIMIT_MEMLOCK, 0);
    // RLIMIT_NOFILE bounds new descriptors only; those that are open stay usable.
    setLimit(RLIMIT_NOFILE, 0);
    return true;
}

/// What memory management, time, chance, threads' locks and the end of a process need.
constexpr std::array kAllowed = {
    SCMP_SYS(read),
    SCMP_SYS(pread64),
    SCMP_SYS(munmap),
    SCMP_SYS(mremap),
    SCMP_SYS(madvise),
    SCMP_SYS(brk),
    SCMP_SYS(futex),
    SCMP_SYS(sched_yield),
    SCMP_SYS(clock_gettime),
    SCMP_SYS(gettimeofday),
    SCMP_SYS(time),
    SCMP_SYS(getrandom),
    SCMP_SYS(getpid),
    SCMP_SYS(gettid),
    SCMP_SYS(getrusage),
    SCMP_SYS(rt_sigreturn),
    SCMP_SYS(rt_sigaction),
    SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(sigaltstack),
    SCMP_SYS(exit),
    SCMP_SYS(exit_group),
    SCMP_SYS(restart_syscall),
    SCMP_SYS(close),
    SCMP_SYS(lseek),
    SCMP_SYS(clock_nanosleep),
    SCMP_SYS(membarrier),
    SCMP_SYS(rseq),
    SCMP_SYS(set_robust_list),
    SCMP_SYS(sysinfo),
    SCMP_SYS(sched_getaffinity),
};

/// What libraries try and can do without.
constexpr std::array kRefused = {
    SCMP_SYS(open),     SCMP_SYS(openat),     SCMP_SYS(openat2),      SCMP_SYS(creat),
    SCMP_SYS(stat),     SCMP_SYS(lstat),      SCMP_SYS(newfstatat),   SCMP_SYS(statx),
    SCMP_SYS(fstat),    SCMP_SYS(access),     SCMP_SYS(faccessat),    SCMP_SYS(faccessat2),
    SCMP_SYS(readlink), SCMP_SYS(readlinkat), SCMP_SYS(getcwd),       SCMP_SYS(socket),
    SCMP_SYS(ioctl),    SCMP_SYS(uname),      SCMP_SYS(memfd_create),
};

bool allowWithArguments(scmp_filter_ctx filter)
{
    const auto fits = [filter](int call, scmp_arg_cmp condition) {
        return seccomp_rule_add_array(filter, SCMP_ACT_ALLOW, call, 1, &condition) == 0;
    };
    // Memory, but none that can be executed: no compiled code, be it the interpreter's own.
    const scmp_arg_cmp notExecutable = SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0);
    return fits(SCMP_SYS(mmap), notExecutable) && fits(SCMP_SYS(mprotect), notExecutable) &&
           fits(SCMP_SYS(write), SCMP_A0(SCMP_CMP_EQ, STDOUT_FILENO)) &&
           fits(SCMP_SYS(write), SCMP_A0(SCMP_CMP_EQ, STDERR_FILENO)) &&
           fits(SCMP_SYS(writev), SCMP_A0(SCMP_CMP_EQ, STDERR_FILENO)) &&
           fits(SCMP_SYS(tgkill), SCMP_A0(SCMP_CMP_EQ, static_cast<scmp_datum_t>(::getpid())))
           // Its own processor time only; the hard limit stays.
           && fits(SCMP_SYS(prlimit64), SCMP_A0(SCMP_CMP_EQ, 0)) &&
           fits(SCMP_SYS(setrlimit), SCMP_A0(SCMP_CMP_EQ, RLIMIT_CPU)) &&
           seccomp_rule_add(filter, SCMP_ACT_ERRNO(EACCES), SCMP_SYS(mmap), 1,
                            SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, PROT_EXEC)) == 0 &&
           seccomp_rule_add(filter, SCMP_ACT_ERRNO(EACCES), SCMP_SYS(mprotect), 1,
                            SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, PROT_EXEC)) == 0;
}

bool filterSystemCalls()
{
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_KILL_PROCESS);
    bool good = filter != nullptr;
    for (std::size_t i = 0; good && i < kAllowed.size(); ++i)
        good = seccomp_rule_add(filter, SCMP_ACT_ALLOW, kAllowed[i], 0) == 0;
    for (std::size_t i = 0; good && i < kRefused.size(); ++i)
        good = seccomp_rule_add(filter, SCMP_ACT_ERRNO(EACCES), kRefused[i], 0) == 0;
    good = good && allowWithArguments(filter) && seccomp_load(filter) == 0;
    if (filter)
        seccomp_release(filter);
    return good;
}

} // namespace

bool confine(qint64 moreMemory)
{
    statusFile = ::open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    return statusFile >= 0 && limitResources(moreMemory) && filterSystemCalls();
}

void allowProcessorTime(qint64 ms)
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto used = static_cast<rlim_t>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec);
    const rlim_t allowed = used + static_cast<rlim_t>(ms / 1000) + 2;
    const rlimit limit{qMin(allowed, kMostProcessorSeconds), kMostProcessorSeconds};
    ::setrlimit(RLIMIT_CPU, &limit);
}

void nameCrashes()
{
    static std::array<char, kSignalStack> stack;
    stack_t alternative{};
    alternative.ss_sp = stack.data();
    alternative.ss_size = stack.size();
    ::sigaltstack(&alternative, nullptr); // a stack that overflowed cannot run its own handler
    struct sigaction action
    {
    };
    action.sa_handler = onCrash;
    action.sa_flags = SA_ONSTACK;
    for (const int number : {SIGSEGV, SIGBUS, SIGABRT, SIGILL, SIGFPE})
        ::sigaction(number, &action, nullptr);
    std::set_terminate(onTerminate);
    std::set_new_handler([] { leave(SandboxExit::OutOfMemory); });
}

} // namespace millrace::sandbox
