// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sandbox/sandbox_pool.h"

namespace millrace::sandbox {

using base::ErrorClass;

SandboxPool::SandboxPool(process::ProcessHost host, const SandboxLimits &limits)
    : m_host(std::move(host)), m_limits(limits), m_gate(std::make_shared<Gate>())
{
}

SandboxPool::~SandboxPool()
{
    const std::lock_guard lock(m_gate->lock);
    m_gate->idle.clear(); // ends the processes, whatever callbacks still hold the gate
}

Result<Value> SandboxPool::call(const ScriptCall &call, const base::CancellationToken &cancellation)
{
    if (!enter(cancellation)) {
        return base::fail(ErrorClass::Cancelled, u"script.cancelled"_qs,
                          u"The script was stopped before it began"_qs);
    }
    Process process = takeIdle();
    if (!process) {
        auto started = SandboxProcess::start(m_host, m_limits);
        if (!started) {
            leave(nullptr);
            return base::fail(started.error());
        }
        process = std::move(*started);
    }
    auto outcome = process->call(call, cancellation);
    leave(std::move(process));
    return outcome;
}

std::size_t SandboxPool::idleProcesses() const
{
    const std::lock_guard lock(m_gate->lock);
    return m_gate->idle.size();
}

bool SandboxPool::enter(const base::CancellationToken &cancellation)
{
    std::unique_lock lock(m_gate->lock);
    if (m_gate->running >= m_limits.maxProcesses) {
        lock.unlock(); // the callback may come at once, on this thread
        cancellation.onCancel([gate = m_gate] {
            const std::lock_guard inner(gate->lock);
            gate->news.notify_all();
        });
        lock.lock();
        m_gate->news.wait(lock, [&] {
            return m_gate->running < m_limits.maxProcesses || cancellation.isCancelled();
        });
    }
    if (cancellation.isCancelled())
        return false;
    ++m_gate->running;
    return true;
}

SandboxPool::Process SandboxPool::takeIdle()
{
    std::vector<Process> dead; // ended outside the lock
    const std::lock_guard lock(m_gate->lock);
    while (!m_gate->idle.empty()) {
        Process process = std::move(m_gate->idle.back());
        m_gate->idle.pop_back();
        if (process->isAlive())
            return process;
        dead.push_back(std::move(process));
    }
    return nullptr;
}

void SandboxPool::leave(Process process)
{
    if (process && (!process->isAlive() || process->calls() >= m_limits.callsPerProcess))
        process.reset();
    const std::lock_guard lock(m_gate->lock);
    --m_gate->running;
    if (process)
        m_gate->idle.push_back(std::move(process));
    m_gate->news.notify_all();
}

} // namespace millrace::sandbox
