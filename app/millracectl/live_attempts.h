// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/event/action.h"
#include "engine/executor/pooled_attempt_runner.h"
#include "engine/sandbox/sandbox_pool.h"
#include "engine/steps/executor_registry.h"

#include <condition_variable>
#include <mutex>

namespace millrace::app {

/// Makes single attempts for real, outside of any run: for tests of workflows that are live, and
/// for the scripts of tests and simulations. Blocking. Nothing of them is kept. Thread: one.
class LiveAttempts final : public executor::AttemptSink
{
public:
    /// `folders` is what `file` may use; relative paths begin in `startFolder`.
    LiveAttempts(QStringList folders, QString startFolder);
    ~LiveAttempts() override;

    base::Result<base::Value> attempt(const event::StartAttempt &action);
    base::Result<base::Value> script(const QString &source, const base::Value &input);

    void attemptFinished(qint64 token, base::Result<base::Value> outcome) override;
    void attemptRecorded(qint64 token, const QString &key, base::Value value,
                         std::function<void(base::Done)> durable) override;
    void attemptProgressed(qint64 token, base::Value progress) override;

private:
    const QStringList m_folders;
    const QString m_startFolder;
    steps::ExecutorRegistry m_executors;
    sandbox::SandboxPool m_sandbox;
    std::mutex m_lock; // guards m_token, m_outcome
    std::condition_variable m_news;
    qint64 m_token = 0;
    std::optional<base::Result<base::Value>> m_outcome;
    std::unique_ptr<executor::PooledAttemptRunner> m_runner;
};

} // namespace millrace::app
