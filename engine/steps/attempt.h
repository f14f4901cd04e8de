// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/cancellation.h"
#include "engine/base/ids.h"
#include "engine/base/result.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace millrace::steps {

using base::Result;
using base::Value;

/// Something an executor recorded durably inside an attempt, so that a later attempt goes on
/// behind it (a turn of a language model, a page of a list).
struct AttemptRecord
{
    QString key;
    Value value;
};

/// Everything one attempt of one step is given. A value; holds no state of the run.
struct AttemptRequest
{
    qint64 token = 0; ///< names this attempt inside this process
    base::RunId run;
    QString runUuid;
    QString stepPath; ///< "each[3]/square"
    QString stepId;
    int attempt = 1;        ///< counted by the retry policy, from 1
    QString idempotencyKey; ///< equal over retries and crashes
    QString kind;           ///< "http", "process", ...
    Value parameters;       ///< templates resolved
    Value input;
    qint64 timeoutMs = 0;               ///< start to close; 0: none
    qint64 heartbeatMs = 0;             ///< longest silence; 0: none
    std::vector<AttemptRecord> records; ///< made by earlier attempts that were lost or failed
    QStringList allowedFolders;         ///< absolute, cleaned; for `file` and cwd
    QString startFolder;                ///< where relative paths begin
};

/// An attempt as its executor sees it. Thread: any.
class AttemptContext
{
public:
    virtual ~AttemptContext() = default;
    virtual const AttemptRequest &request() const = 0;
    /// Cancelled when the attempt shall stop: run cancelled, time limit reached, engine stopping.
    virtual const base::CancellationToken &cancellation() const = 0;
    /// Cancelled when the time to stop in good order is over: whatever still runs is to be killed.
    virtual const base::CancellationToken &kill() const = 0;
    /// Keeps a record; `durable` is called (any thread) once it is on disk or could not be put
    /// there. What depends on the record begins in the callback.
    virtual void record(const QString &key, Value value,
                        std::function<void(base::Done)> durable) = 0;
    /// Says that the work is alive; `progress` is shown, not kept.
    virtual void heartbeat(Value progress) = 0;
};

using AttemptPtr = std::shared_ptr<AttemptContext>; // shared by executor, runner and time limit
using Finished = std::function<void(Result<Value>)>;

} // namespace millrace::steps
