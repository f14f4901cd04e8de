// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/clock.h"
#include "engine/base/result.h"
#include "engine/event/command.h"
#include "engine/journal/journal.h"
#include "engine/model/workflow_definition.h"
#include "engine/scheduler/prepared_definition.h"

#include <functional>
#include <memory>

namespace millrace::api {

using base::Done;
using base::Result;
using base::RunId;
using base::Value;

/// How an engine is opened.
struct EngineConfig
{
    QString storePath;
    QString osUser;            ///< the operating-system user, for the audit trail
    bool driveAll = false;     ///< take up every unfinished run; otherwise only what drive() names
    bool recordOnly = false;   ///< nothing is driven: commands are recorded, no attempt starts
    int maxRuns = 100;         ///< runs that execute at once
    int workers = 0;           ///< threads of the pool; 0: as many as cores, at least 4
    int maxPerConnection = 10; ///< attempts at once for one connection
    QString helperFolder; ///< of millrace-guardian and millrace-sandbox; empty: beside the program
};

/// A run to be started.
struct StartRequest
{
    QString commandId = {}; ///< made by the client; the same id gives the same answer again
    model::WorkflowDefinition definition = {};
    scheduler::PreparedPtr prepared = {}; ///< instead of `definition`, for many runs of one
    Value input = {};
    QString by = {};
    QStringList folders = {}; ///< that `file` may use, beside absolute paths in the input
    QString startFolder = {}; ///< where relative paths begin
    int priority = 5;
    bool drive = true; ///< false: record only, resume drives it later
};

/// A command for a run.
struct CommandRequest
{
    QString commandId = {};
    RunId run = {};
    event::Command command = event::Advance{};
    QString by = {};
    bool drive = true;
};

/// A run to be copied, and where the copy goes on.
struct ForkRequest
{
    QString commandId = {};
    RunId run = {};
    QString fromStep = {}; ///< empty: what did not complete
    std::vector<event::Write> writes = {};
    QString by = {};
    Value output = {}; ///< taken as the result of fromStep, which does not run; undefined: it runs
};

/// Called on the journal's thread, once the answer is durable; errors come at once.
using Reply = std::function<void(Result<Value>)>;

/// Told when a driven run's state as lists show it has changed, durably. Thread: the journal's.
using SummarySink = std::function<void(const journal::RunSummary &)>;
/// Told of durable events, in order. Thread: the journal's.
using EventSink = std::function<void(RunId, qint64 firstSeq, base::TimeMs time,
                                     const std::vector<event::Event> &)>;
/// Told that the store fails (and again with an empty code when it works again). Thread: engine's.
using StoreSink = std::function<void(const base::Error &)>;

struct EngineSinks
{
    SummarySink summary = {};
    EventSink events = {};
    StoreSink store = {};
};

/// The only door to the engine: a store with one writer, runs that execute, commands with durable
/// answers. Functions may be called from any thread.
class Engine
{
public:
    /// Takes the store's lock, recovers, fires what fell due, and begins to work.
    /// Errors: class store_locked (another writer), store_newer, store_corrupt, store, disk_full.
    static Result<std::unique_ptr<Engine>> open(EngineConfig config, const EngineSinks &sinks = {});
    virtual ~Engine() = default;

    /// Answer: {run, number, status}. Errors: validation (definition or input), conflict.
    virtual void startRun(StartRequest request, Reply reply) = 0;
    /// Answer: {run, number, status}.
    virtual void submit(CommandRequest request, Reply reply) = 0;
    /// Copies a run's history into a new run that goes on from a step. Answer: {run, number,
    /// status}.
    virtual void fork(ForkRequest request, Reply reply) = 0;
    /// Deletes an ended run with its events. The audit trail keeps that it was there.
    virtual void deleteRun(RunId run, const QString &by, const QString &commandId, Reply reply) = 0;
    /// Gives room in the store back (journal::compactStore); runs go on meanwhile, their commits
    /// wait. One at a time: a second one meanwhile gets conflict. Answer: {compacted: true}.
    virtual void compact(Reply reply) = 0;
    /// Takes up these unfinished runs; with driveAll there is nothing to do.
    virtual void drive(const std::vector<RunId> &runs) = 0;
    /// Current summary, with what is not yet durable left out.
    virtual Result<std::optional<journal::RunSummary>> summary(RunId run) const = 0;
    /// How many runs execute, wait for a slot, or have attempts under way.
    virtual int busyRuns() const = 0;
    /// Stops: asks attempts to end, flushes, releases the lock. Unfinished runs stay resumable.
    virtual void stop() = 0;
};

} // namespace millrace::api
