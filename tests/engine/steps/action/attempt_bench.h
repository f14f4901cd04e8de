// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/steps/executor.h"

#include <QEventLoop>

#include <optional>

namespace millrace::steps {

/// An attempt without a runner: the test is the scheduler. Records are durable at once.
class BenchAttempt final : public AttemptContext
{
public:
    explicit BenchAttempt(AttemptRequest request) : m_request(std::move(request)) {}

    const AttemptRequest &request() const override { return m_request; }
    const base::CancellationToken &cancellation() const override { return m_cancel; }
    const base::CancellationToken &kill() const override { return m_kill; }
    void record(const QString &key, Value value, std::function<void(base::Done)> durable) override
    {
        records.push_back({key, std::move(value)});
        durable({});
    }
    void heartbeat(Value) override {}

    std::vector<AttemptRecord> records;

private:
    AttemptRequest m_request;
    base::CancellationToken m_cancel;
    base::CancellationToken m_kill;
};

/// Starts an executor on this thread, whatever its home, and waits with an event loop.
class Bench
{
public:
    explicit Bench(std::unique_ptr<Executor> executor) : m_executor(std::move(executor)) {}

    Result<Value> run(AttemptRequest request)
    {
        begin(std::move(request));
        return wait();
    }

    void begin(AttemptRequest request)
    {
        static qint64 lastToken = 0;
        request.token = ++lastToken;
        attempt = std::make_shared<BenchAttempt>(std::move(request));
        m_outcome.reset();
        if (m_executor->home(attempt->request()) == Executor::Home::Worker) {
            m_outcome = m_executor->run(*attempt);
            return;
        }
        m_executor->start(attempt, [this](Result<Value> outcome) {
            m_outcome = std::move(outcome);
            m_loop.quit();
        });
    }

    Result<Value> wait()
    {
        if (!m_outcome)
            m_loop.exec();
        return std::move(*m_outcome);
    }

    bool hasEnded() const { return m_outcome.has_value(); }

    std::shared_ptr<BenchAttempt> attempt;

private:
    std::unique_ptr<Executor> m_executor;
    std::optional<Result<Value>> m_outcome;
    QEventLoop m_loop;
};

} // namespace millrace::steps
