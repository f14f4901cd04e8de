// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/cancellation.h"
#include "engine/event/action.h"
#include "engine/executor/pooled_attempt_runner.h"
#include "engine/sandbox/sandbox_pool.h"
#include "engine/steps/executor_registry.h"

#include <condition_variable>
#include <memory>
#include <mutex>

namespace millrace::api {

/// Makes single attempts for real, outside of any run: for tests of workflows that are live, and
/// for the scripts of tests and simulations, for trying a step. Blocking. Nothing of them is kept.
/// Thread: one.
class LiveAttempts final : public executor::AttemptSink
{
public:
    /// `folders` is what `file` may use; relative paths begin in `startFolder`. `helperFolder` as
    /// in EngineConfig. The token stops the attempt that is being made, and all after it.
    LiveAttempts(QStringList folders, QString startFolder, const QString &helperFolder = {},
                 base::CancellationToken cancellation = {});
    ~LiveAttempts() override;

    base::Result<base::Value> attempt(const event::StartAttempt &action);
    base::Result<base::Value> script(const QString &source, const base::Value &input);

    void attemptFinished(qint64 token, base::Result<base::Value> outcome) override;
    void attemptRecorded(qint64 token, const QString &key, base::Value value,
                         std::function<void(base::Done)> durable) override;
    void attemptProgressed(qint64 token, base::Value progress) override;

private:
    /// What a cancellation reaches: it may come when the attempts are gone.
    struct Gate
    {
        std::mutex lock; // guards all below
        executor::AttemptRunner *runner = nullptr;
        qint64 token = 0;
    };

    const QStringList m_folders;
    const QString m_startFolder;
    const base::CancellationToken m_cancellation;
    const std::shared_ptr<Gate> m_gate; // shared with the token's callback
    steps::ExecutorRegistry m_executors;
    sandbox::SandboxPool m_sandbox;
    std::mutex m_lock; // guards m_token, m_outcome
    std::condition_variable m_news;
    qint64 m_token = 0;
    std::optional<base::Result<base::Value>> m_outcome;
    std::unique_ptr<executor::PooledAttemptRunner> m_runner;
};

} // namespace millrace::api
