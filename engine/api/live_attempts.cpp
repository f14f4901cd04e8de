// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/live_attempts.h"

#include "engine/process/process_host.h"
#include "engine/steps/builtin_executors.h"

namespace millrace::api {

using base::Result;
using base::Value;

namespace {

process::ProcessHost hostIn(const QString &helperFolder)
{
    process::ProcessHost host = process::installedProcessHost();
    if (!helperFolder.isEmpty()) {
        host.guardianPath = helperFolder + u"/millrace-guardian"_qs;
        host.sandboxPath = helperFolder + u"/millrace-sandbox"_qs;
    }
    return host;
}

} // namespace

LiveAttempts::LiveAttempts(QStringList folders, QString startFolder, const QString &helperFolder,
                           base::CancellationToken cancellation)
    : m_folders(std::move(folders))
    , m_startFolder(std::move(startFolder))
    , m_cancellation(std::move(cancellation))
    , m_gate(std::make_shared<Gate>())
    , m_sandbox(hostIn(helperFolder))
{
    steps::addBuiltinExecutors(m_executors, {hostIn(helperFolder)});
    m_runner = std::make_unique<executor::PooledAttemptRunner>(m_executors, *this);
    m_gate->runner = m_runner.get();
    m_cancellation.onCancel([gate = m_gate] {
        const std::lock_guard lock(gate->lock);
        if (gate->runner != nullptr)
            gate->runner->cancel(gate->token);
    });
}

LiveAttempts::~LiveAttempts()
{
    {
        const std::lock_guard lock(m_gate->lock);
        m_gate->runner = nullptr;
    }
    m_runner->shutdown();
}

Result<Value> LiveAttempts::attempt(const event::StartAttempt &action)
{
    steps::AttemptRequest request;
    std::unique_lock lock(m_lock);
    m_outcome.reset();
    request.token = ++m_token;
    request.run = base::RunId{1};
    request.stepPath = action.stepPath;
    request.stepId = action.ref.step;
    request.attempt = action.attempt;
    request.idempotencyKey = action.key;
    request.kind = action.kind;
    request.parameters = action.parameters;
    request.input = action.input;
    request.timeoutMs = action.timeoutMs;
    request.heartbeatMs = action.heartbeatMs;
    request.allowedFolders = m_folders;
    request.startFolder = m_startFolder;
    lock.unlock();
    {
        const std::lock_guard gate(m_gate->lock);
        m_gate->token = request.token;
        if (m_cancellation.isCancelled())
            return base::fail(base::ErrorClass::Cancelled, u"attempt.cancelled"_qs,
                              u"the attempt was cancelled"_qs);
        m_runner->start(std::move(request));
    }
    lock.lock();
    m_news.wait(lock, [this] { return m_outcome.has_value(); });
    return *m_outcome;
}

Result<Value> LiveAttempts::script(const QString &source, const Value &input)
{
    return m_sandbox.call({source, input}, m_cancellation);
}

void LiveAttempts::attemptFinished(qint64 token, Result<Value> outcome)
{
    const std::lock_guard lock(m_lock);
    if (token != m_token)
        return;
    m_outcome = std::move(outcome);
    m_news.notify_one();
}

void LiveAttempts::attemptRecorded(qint64, const QString &, Value,
                                   std::function<void(base::Done)> durable)
{
    durable({});
}

void LiveAttempts::attemptProgressed(qint64, Value)
{
}

} // namespace millrace::api
