// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/process/guarded_child.h"

#include <QFile>

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <vector>

namespace millrace::process {

using base::ErrorClass;

namespace {

constexpr int kEngineGoneGraceMs = 1000;
constexpr const char *kSecretPrefix = "MILLRACE_SECRET_";

/// The pipes between engine, guardian and program.
struct Pipes
{
    Pipe input = Pipe::make();
    Pipe output = Pipe::make();
    Pipe errors = Pipe::make();
    Pipe status = Pipe::make();
    Pipe control = Pipe::make();

    explicit operator bool() const noexcept
    {
        return input && output && errors && status && control;
    }
};

/// posix_spawn's settings, released in the end.
class SpawnSettings
{
public:
    SpawnSettings()
    {
        posix_spawn_file_actions_init(&actions);
        posix_spawnattr_init(&attributes);
        sigset_t all;
        sigfillset(&all);
        sigset_t none;
        sigemptyset(&none);
        posix_spawnattr_setsigdefault(&attributes, &all);
        posix_spawnattr_setsigmask(&attributes, &none);
        // A session of its own: Ctrl-C in the terminal is the engine's affair.
        posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK |
                                                  POSIX_SPAWN_SETSID);
    }
    ~SpawnSettings()
    {
        posix_spawnattr_destroy(&attributes);
        posix_spawn_file_actions_destroy(&actions);
    }
    SpawnSettings(const SpawnSettings &) = delete;
    SpawnSettings &operator=(const SpawnSettings &) = delete;

    void stream(int from, int to) { posix_spawn_file_actions_adddup2(&actions, from, to); }
    /// Onto itself: takes the close-on-exec mark off, in the child only.
    void keep(int fd) { posix_spawn_file_actions_adddup2(&actions, fd, fd); }

    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
};

std::vector<char *> pointers(QByteArrayList &texts)
{
    std::vector<char *> result;
    for (QByteArray &text : texts)
        result.push_back(text.data());
    result.push_back(nullptr);
    return result;
}

QByteArrayList guardianArguments(const ProcessHost &host, const ChildCommand &command,
                                 const Pipes &pipes)
{
    QByteArrayList arguments = {QFile::encodeName(host.guardianPath),
                                QByteArray::number(pipes.control.reader.get()),
                                QByteArray::number(pipes.status.writer.get()),
                                QByteArray::number(host.lockFd.value_or(-1)),
                                QByteArray::number(kEngineGoneGraceMs),
                                QFile::encodeName(command.folder),
                                QFile::encodeName(command.program)};
    for (const QString &argument : command.arguments)
        arguments << QFile::encodeName(argument);
    return arguments;
}

int spawnGuardian(const ProcessHost &host, const ChildCommand &command, const Pipes &pipes,
                  pid_t &pid)
{
    SpawnSettings settings;
    settings.stream(pipes.input.reader.get(), STDIN_FILENO);
    settings.stream(pipes.output.writer.get(), STDOUT_FILENO);
    settings.stream(pipes.errors.writer.get(), STDERR_FILENO);
    settings.keep(pipes.control.reader.get());
    settings.keep(pipes.status.writer.get());
    if (host.lockFd)
        settings.keep(*host.lockFd);
    QByteArrayList arguments = guardianArguments(host, command, pipes);
    QByteArrayList environment = command.environment;
    return posix_spawn(&pid, arguments.first().constData(), &settings.actions, &settings.attributes,
                       pointers(arguments).data(), pointers(environment).data());
}

base::Error spawnError(const ProcessHost &host, const ChildCommand &command, int number)
{
    if (number == E2BIG) {
        return {ErrorClass::Validation, u"process.too_long"_qs,
                u"The arguments and environment of \"%1\" are longer than the system allows"_qs.arg(
                    command.program),
                u"Pass large data through stdin or a file"_qs};
    }
    const bool missing = number == ENOENT || number == EACCES;
    return {missing ? ErrorClass::Internal : ErrorClass::Process,
            u"process.guardian"_qs,
            u"Cannot start the process guardian %1: %2"_qs.arg(host.guardianPath,
                                                               systemErrorText(number)),
            missing ? u"Install Millrace again, or name the folder of its helper programs in "
                      "MILLRACE_HELPERS"_qs
                    : QString(),
            {},
            !missing};
}

bool holdsZero(const ChildCommand &command)
{
    const auto bad = [](const QString &text) { return text.contains(QChar(u'\0')); };
    return bad(command.program) || bad(command.folder) ||
           std::any_of(command.arguments.begin(), command.arguments.end(), bad);
}

} // namespace

Result<GuardedChild> GuardedChild::start(const ProcessHost &host, const ChildCommand &command)
{
    if (command.program.isEmpty() || holdsZero(command)) {
        return base::fail(ErrorClass::Validation, u"process.argument"_qs,
                          u"A program needs a name, and no argument may hold a zero character"_qs);
    }
    Pipes pipes;
    pid_t pid = 0;
    const int number = pipes ? spawnGuardian(host, command, pipes, pid) : errno;
    if (number != 0)
        return base::fail(spawnError(host, command, number));
    GuardedChild child;
    child.m_guardian.pid = pid;
    child.input = std::move(pipes.input.writer);
    child.output = std::move(pipes.output.reader);
    child.errors = std::move(pipes.errors.reader);
    child.status = std::move(pipes.status.reader);
    child.m_control = std::move(pipes.control.writer);
    return child;
}

GuardedChild::~GuardedChild()
{
    if (m_guardian.pid == 0)
        return;
    kill();
    reap();
}

void GuardedChild::terminate() const
{
    if (m_guardian.pid != 0)
        writeQuietly(m_control.get(), "T", 1);
}

void GuardedChild::kill() const
{
    if (m_guardian.pid != 0)
        writeQuietly(m_control.get(), "K", 1);
}

std::optional<ChildEnd> GuardedChild::readStatus()
{
    std::array<char, 256> buffer{};
    for (;;) {
        const ssize_t count = ::read(status.get(), buffer.data(), buffer.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0 && errno == EAGAIN)
            return {};
        if (count <= 0)
            break;
        m_partialLine.append(buffer.data(), count);
        for (qsizetype end = 0; (end = m_partialLine.indexOf('\n')) >= 0;) {
            takeLine(m_partialLine.first(end));
            m_partialLine.remove(0, end + 1);
        }
    }
    reap();
    return m_end;
}

void GuardedChild::takeLine(const QByteArray &line)
{
    const qsizetype space = line.lastIndexOf(' ');
    const int number = line.mid(space + 1).toInt();
    const QByteArray what = line.first(qMax(space, 0));
    if (what == "started")
        m_processId = number;
    else if (what == "exited")
        m_end = {ChildEnd::Kind::Exited, number};
    else if (what == "signaled")
        m_end = {ChildEnd::Kind::Signaled, number};
    else if (what == "failed folder")
        m_end = {ChildEnd::Kind::FolderFailed, number};
    else if (what == "failed program")
        m_end = {ChildEnd::Kind::ProgramFailed, number};
}

void GuardedChild::reap()
{
    if (m_guardian.pid == 0)
        return;
    while (::waitpid(m_guardian.pid, nullptr, 0) < 0 && errno == EINTR) {
    }
    m_guardian.pid = 0;
}

QByteArrayList childEnvironment()
{
    QByteArrayList variables;
    for (char **variable = environ; *variable; ++variable) {
        if (qstrncmp(*variable, kSecretPrefix, qstrlen(kSecretPrefix)) != 0)
            variables << QByteArray(*variable);
    }
    return variables;
}

void setVariable(QByteArrayList &environment, const QString &name, const QString &value)
{
    const QByteArray start = name.toLocal8Bit() + '=';
    environment.removeIf([&start](const QByteArray &entry) { return entry.startsWith(start); });
    environment << start + value.toLocal8Bit();
}

} // namespace millrace::process
