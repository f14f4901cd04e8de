// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/steps/attempt.h"

namespace millrace::executor {

using base::Result;
using base::Value;

/// What an attempt says back to the scheduler. Called on any thread.
class AttemptSink
{
public:
    virtual ~AttemptSink() = default;
    /// Exactly once for every started attempt.
    virtual void attemptFinished(qint64 token, Result<Value> outcome) = 0;
    /// The sink answers `durable` when the record is on disk.
    virtual void attemptRecorded(qint64 token, const QString &key, Value value,
                                 std::function<void(base::Done)> durable) = 0;
    virtual void attemptProgressed(qint64 token, Value progress) = 0;
};

/// Runs attempts somewhere else. Thread: any.
class AttemptRunner
{
public:
    virtual ~AttemptRunner() = default;
    virtual void start(steps::AttemptRequest request) = 0;
    /// The attempts that one commit lets out; together they cost fewer wake-ups.
    virtual void startAll(std::vector<steps::AttemptRequest> requests)
    {
        for (steps::AttemptRequest &request : requests)
            start(std::move(request));
    }
    /// Asks an attempt to stop; what does not stop within 10 s is killed and reported as
    /// interrupted. Unknown tokens are ignored: the attempt has ended meanwhile.
    virtual void cancel(qint64 token) = 0;
    /// Cancels all, waits until nothing runs any more. No report comes afterwards.
    virtual void shutdown() = 0;
};

} // namespace millrace::executor
