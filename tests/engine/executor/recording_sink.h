// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/executor/attempt_runner.h"

#include <condition_variable>
#include <map>
#include <mutex>

namespace millrace::executor {

/// Keeps what a runner reports and lets a test wait for it. Records are durable at once.
class RecordingSink final : public AttemptSink
{
public:
    void attemptFinished(qint64 token, Result<Value> outcome) override
    {
        const std::lock_guard lock(m_lock);
        ++m_reports;
        m_outcomes.emplace(token, std::move(outcome));
        m_news.notify_all();
    }

    void attemptRecorded(qint64 token, const QString &key, Value value,
                         std::function<void(base::Done)> durable) override
    {
        {
            const std::lock_guard lock(m_lock);
            m_records[token].push_back({key, std::move(value)});
        }
        durable({});
    }

    void attemptProgressed(qint64, Value) override
    {
        const std::lock_guard lock(m_lock);
        ++m_progress;
        m_news.notify_all();
    }

    Result<Value> waitFor(qint64 token)
    {
        std::unique_lock lock(m_lock);
        m_news.wait(lock, [&] { return m_outcomes.count(token) != 0; });
        return m_outcomes.at(token);
    }

    void waitForReports(int count)
    {
        std::unique_lock lock(m_lock);
        m_news.wait(lock, [&] { return m_reports >= count; });
    }

    void waitForProgress(int count)
    {
        std::unique_lock lock(m_lock);
        m_news.wait(lock, [&] { return m_progress >= count; });
    }

    int reports() const
    {
        const std::lock_guard lock(m_lock);
        return m_reports;
    }

    std::vector<steps::AttemptRecord> records(qint64 token)
    {
        const std::lock_guard lock(m_lock);
        return m_records[token];
    }

private:
    mutable std::mutex m_lock; // guards all below
    std::condition_variable m_news;
    std::map<qint64, Result<Value>> m_outcomes;
    std::map<qint64, std::vector<steps::AttemptRecord>> m_records;
    int m_reports = 0;
    int m_progress = 0;
};

} // namespace millrace::executor
