// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/sandbox/sandbox_process.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <vector>

namespace millrace::sandbox {

/// Runs whole scripts in confined processes (app/millrace-sandbox), which are kept between calls.
/// One that overruns its time or memory is killed, and the next call gets another. Thread: any;
/// must outlive its calls.
class SandboxPool
{
public:
    explicit SandboxPool(process::ProcessHost host, const SandboxLimits &limits = {});
    ~SandboxPool();

    /// Blocks until the script has ended. Errors: timeout (script.time_limit), cancelled, process
    /// with code script.error (thrown; details {line, name, message}), script.memory,
    /// script.crashed, script.forbidden, script.result; internal when there is no sandbox.
    Result<Value> call(const ScriptCall &call, const base::CancellationToken &cancellation);

    std::size_t idleProcesses() const;

private:
    using Process = std::unique_ptr<SandboxProcess>;
    /// Waiting calls; a cancellation may come when the pool is gone.
    struct Gate
    {
        std::mutex lock; // guards all below
        std::condition_variable news;
        std::vector<Process> idle;
        std::size_t running = 0;
    };

    bool enter(const base::CancellationToken &cancellation);
    Process takeIdle();
    void leave(Process process);

    const process::ProcessHost m_host;
    const SandboxLimits m_limits;
    const std::shared_ptr<Gate> m_gate; // shared with cancellation callbacks
};

} // namespace millrace::sandbox
