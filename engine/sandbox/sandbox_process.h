// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/cancellation.h"
#include "engine/process/guarded_child.h"

#include <memory>
#include <mutex>

namespace millrace::sandbox {

using base::Result;
using base::Value;

/// What scripts may use.
struct SandboxLimits
{
    qint64 memoryBytes = 512LL * 1024 * 1024; ///< over what the interpreter itself needs
    qint64 timeMs = 60'000;                   ///< of a call that names no limit
    qsizetype resultBytes = 64LL * 1024 * 1024;
    int callsPerProcess = 500;    ///< then it is replaced: memory gets fragmented
    std::size_t maxProcesses = 4; ///< at once; further calls wait
};

/// One call of a script.
struct ScriptCall
{
    QString source; ///< body of a JavaScript function of `input`
    Value input;
    qint64 limitMs = 0; ///< 0: that of the limits
};

/// One millrace-sandbox under its guardian. After a failed call that killed it isAlive() is false.
/// Thread: one at a time.
class SandboxProcess
{
public:
    static Result<std::unique_ptr<SandboxProcess>> start(const process::ProcessHost &host,
                                                         const SandboxLimits &limits);
    ~SandboxProcess();

    /// Runs a script and blocks until it has ended, was cancelled, or used up its time.
    Result<Value> call(const ScriptCall &call, const base::CancellationToken &cancellation);
    bool isAlive() const;
    int calls() const noexcept { return m_calls; }

private:
    /// Why the talk with the process broke off.
    enum class Break : std::uint8_t
    {
        None,
        Ended,
        TimeLimit,
        TooLarge
    };
    /// Lets a cancellation on another thread kill the process while it is there.
    struct KillSwitch
    {
        std::mutex lock; // guards child
        const process::GuardedChild *child = nullptr;
    };

    SandboxProcess(process::GuardedChild child, const SandboxLimits &limits);
    Break send(const QByteArray &bytes, qint64 deadline) const;
    Break receive(char *data, qsizetype size, qint64 deadline) const;
    Break answer(QByteArray &bytes, qint64 deadline) const;
    process::ChildEnd waitForEnd(bool byItself);
    Result<Value> failed(Break broken, const ScriptCall &call,
                         const base::CancellationToken &cancellation);

    process::GuardedChild m_child;
    const SandboxLimits m_limits;
    const std::shared_ptr<KillSwitch> m_killSwitch; // cancellations may come after the process
    int m_calls = 0;
    bool m_alive = true;
};

} // namespace millrace::sandbox
