// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sandbox/sandbox_process.h"

#include "engine/base/json_writer.h"
#include "engine/sandbox/script_answer.h"

#include <QtEndian>

#include <poll.h>
#include <signal.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <limits>

namespace millrace::sandbox {

using base::Error;
using base::ErrorClass;
using process::ChildEnd;
using process::GuardedChild;

namespace {

// The sandbox's exit codes: app/millrace-sandbox/confinement.h.
constexpr int kNotConfined = 71;
constexpr int kOutOfMemory = 72;
constexpr qint64 kOwnEndMs = 5000; // from the last word of a process to its end

qint64 nowMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

QByteArray frame(const QByteArray &bytes)
{
    char header[4];
    qToLittleEndian(static_cast<quint32>(bytes.size()), header);
    return QByteArray(header, sizeof header) + bytes;
}

/// False when the deadline has passed.
bool waitFor(int fd, short events, qint64 deadline)
{
    for (;;) {
        pollfd watched{fd, events, 0};
        const qint64 left = deadline - nowMs();
        if (left <= 0)
            return false;
        const int ready = ::poll(&watched, 1, static_cast<int>(qMin<qint64>(left, 3'600'000)));
        if (ready > 0 || (ready < 0 && errno != EINTR))
            return true;
    }
}

Error errorOfEnd(const ChildEnd &end, const SandboxLimits &limits)
{
    if (end.kind == ChildEnd::Kind::Exited && end.number == kOutOfMemory) {
        return scriptError(u"script.memory"_qs,
                           u"The script was stopped: it needs more than %1 MiB of memory"_qs.arg(
                               limits.memoryBytes / 1024 / 1024));
    }
    if (end.kind == ChildEnd::Kind::Signaled && end.number == SIGSYS) {
        return scriptError(u"script.forbidden"_qs,
                           u"The script was stopped: it made the interpreter call the system"_qs);
    }
    if (end.kind == ChildEnd::Kind::Signaled && end.number == SIGXCPU) {
        return {ErrorClass::Timeout, u"script.time_limit"_qs,
                u"The script was stopped: it used up its processor time"_qs};
    }
    if (end.kind == ChildEnd::Kind::Exited && end.number == kNotConfined) {
        return {ErrorClass::Internal, u"sandbox.not_confined"_qs,
                u"The system refuses to confine the sandbox, so that scripts cannot run"_qs,
                u"Kernel and container must allow seccomp filters and resource limits"_qs};
    }
    if (end.kind == ChildEnd::Kind::ProgramFailed) {
        return {ErrorClass::Internal, u"sandbox.missing"_qs,
                u"The sandbox program cannot be started: "_qs +
                    process::systemErrorText(end.number),
                u"Install Millrace again, or name the folder of its helper programs in "
                "MILLRACE_HELPERS"_qs};
    }
    return scriptError(u"script.crashed"_qs,
                       u"The script made the interpreter crash (%1 %2)"_qs
                           .arg(end.kind == ChildEnd::Kind::Signaled ? u"signal"_qs : u"code"_qs)
                           .arg(end.number));
}

} // namespace

Result<std::unique_ptr<SandboxProcess>> SandboxProcess::start(const process::ProcessHost &host,
                                                              const SandboxLimits &limits)
{
    auto child =
        GuardedChild::start(host, {host.sandboxPath,
                                   {QString::number(limits.memoryBytes)},
                                   u"/"_qs,
                                   {"LC_ALL=C.UTF-8", "TZ=UTC", "QT_LOGGING_RULES=*=false"}});
    if (!child)
        return base::fail(child.error());
    return std::unique_ptr<SandboxProcess>(new SandboxProcess(std::move(*child), limits));
}

SandboxProcess::SandboxProcess(GuardedChild child, const SandboxLimits &limits)
    : m_child(std::move(child)), m_limits(limits), m_killSwitch(std::make_shared<KillSwitch>())
{
    process::setNonBlocking(m_child.input.get());
    process::setNonBlocking(m_child.output.get());
    process::setNonBlocking(m_child.status.get());
    m_child.errors.reset();
}

SandboxProcess::~SandboxProcess() = default;

bool SandboxProcess::isAlive() const
{
    pollfd watched{m_child.output.get(), POLLIN, 0}; // it says nothing unasked: this is the end
    return m_alive && ::poll(&watched, 1, 0) == 0;
}

Result<Value> SandboxProcess::call(const ScriptCall &call,
                                   const base::CancellationToken &cancellation)
{
    {
        const std::lock_guard lock(m_killSwitch->lock);
        m_killSwitch->child = &m_child;
    }
    cancellation.onCancel([killSwitch = m_killSwitch] {
        const std::lock_guard lock(killSwitch->lock);
        if (killSwitch->child)
            killSwitch->child->kill();
    });
    ++m_calls;
    const qint64 limit = call.limitMs > 0 ? call.limitMs : m_limits.timeMs;
    const qint64 deadline = nowMs() + limit;
    const QByteArray input = call.input.isUndefined() ? QByteArray() : base::toJson(call.input);
    const QByteArray header = "{\"limit_ms\":" + QByteArray::number(limit) + '}';
    Break broken = send(frame(header) + frame(call.source.toUtf8()) + frame(input), deadline);
    QByteArray bytes;
    if (broken == Break::None)
        broken = answer(bytes, deadline);
    {
        const std::lock_guard lock(m_killSwitch->lock);
        m_killSwitch->child = nullptr;
    }
    if (cancellation.isCancelled())
        m_alive = false; // the switch may have been thrown after the answer
    return broken == Break::None ? readScriptAnswer(bytes) : failed(broken, call, cancellation);
}

SandboxProcess::Break SandboxProcess::send(const QByteArray &bytes, qint64 deadline) const
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const qint64 count = process::writeQuietly(m_child.input.get(), bytes.constData() + sent,
                                                   static_cast<std::size_t>(bytes.size() - sent));
        if (count >= 0)
            sent += count;
        else if (errno == EAGAIN && !waitFor(m_child.input.get(), POLLOUT, deadline))
            return Break::TimeLimit;
        else if (errno != EAGAIN && errno != EINTR)
            return Break::Ended;
    }
    return Break::None;
}

SandboxProcess::Break SandboxProcess::receive(char *data, qsizetype size, qint64 deadline) const
{
    while (size > 0) {
        const ssize_t count = ::read(m_child.output.get(), data, static_cast<std::size_t>(size));
        if (count == 0)
            return Break::Ended;
        if (count > 0) {
            data += count;
            size -= count;
        } else if (errno == EAGAIN && !waitFor(m_child.output.get(), POLLIN, deadline)) {
            return Break::TimeLimit;
        } else if (errno != EAGAIN && errno != EINTR) {
            return Break::Ended;
        }
    }
    return Break::None;
}

SandboxProcess::Break SandboxProcess::answer(QByteArray &bytes, qint64 deadline) const
{
    char header[4];
    const Break broken = receive(header, sizeof header, deadline);
    if (broken != Break::None)
        return broken;
    const auto size = static_cast<qsizetype>(qFromLittleEndian<quint32>(header));
    if (size > m_limits.resultBytes)
        return Break::TooLarge;
    bytes.resize(size);
    return receive(bytes.data(), size, deadline);
}

/// A process that closed its end is about to end and tells why; one that does not is killed.
ChildEnd SandboxProcess::waitForEnd(bool byItself)
{
    if (!byItself)
        m_child.kill();
    for (qint64 deadline = nowMs() + kOwnEndMs;;) {
        if (const auto end = m_child.readStatus())
            return *end;
        if (waitFor(m_child.status.get(), POLLIN, deadline))
            continue;
        m_child.kill();
        deadline = std::numeric_limits<qint64>::max();
    }
}

Result<Value> SandboxProcess::failed(Break broken, const ScriptCall &call,
                                     const base::CancellationToken &cancellation)
{
    m_alive = false;
    const ChildEnd end = waitForEnd(broken == Break::Ended);
    if (cancellation.isCancelled()) {
        return base::fail(ErrorClass::Cancelled, u"script.cancelled"_qs,
                          u"The script was stopped on request"_qs);
    }
    if (broken == Break::TimeLimit) {
        const qint64 limit = call.limitMs > 0 ? call.limitMs : m_limits.timeMs;
        return base::fail(
            ErrorClass::Timeout, u"script.time_limit"_qs,
            u"The script was stopped: it ran longer than %1 s"_qs.arg(double(limit) / 1000));
    }
    if (broken == Break::TooLarge) {
        return base::fail(
            scriptError(u"script.result"_qs, u"The script's result is larger than %1 MiB"_qs.arg(
                                                 m_limits.resultBytes / 1024 / 1024)));
    }
    return base::fail(errorOfEnd(end, m_limits));
}

} // namespace millrace::sandbox
