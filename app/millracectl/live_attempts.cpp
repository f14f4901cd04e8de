// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/millracectl/live_attempts.h"

#include "engine/process/process_host.h"
#include "engine/steps/builtin_executors.h"

namespace millrace::app {

using base::Result;
using base::Value;

LiveAttempts::LiveAttempts(QStringList folders, QString startFolder)
    : m_folders(std::move(folders))
    , m_startFolder(std::move(startFolder))
    , m_sandbox(process::installedProcessHost())
{
    steps::addBuiltinExecutors(m_executors, {process::installedProcessHost()});
    m_runner = std::make_unique<executor::PooledAttemptRunner>(m_executors, *this);
}

LiveAttempts::~LiveAttempts()
{
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
    m_runner->start(std::move(request));
    lock.lock();
    m_news.wait(lock, [this] { return m_outcome.has_value(); });
    return *m_outcome;
}

Result<Value> LiveAttempts::script(const QString &source, const Value &input)
{
    return m_sandbox.call({source, input}, base::CancellationToken());
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

} // namespace millrace::app
