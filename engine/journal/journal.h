// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/audit/audit_entry.h"
#include "engine/base/result.h"
#include "engine/event/action.h"
#include "engine/event/event.h"
#include "engine/journal/run_summary.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <span>

namespace millrace::journal {

using audit::AuditEntry;
using base::Done;
using base::Position;
using base::Result;

/// A definition as it is kept: runs are bound to it by digest.
struct StoredDefinition
{
    QString digest = {};
    QString workflowId = {};
    QString name = {};
    QString version = {};
    QByteArray bytes = {}; ///< as writeDefinition makes them
};

/// The answer to a client's command, kept under the client's id so that sending it again finds it.
struct CommandAnswer
{
    QString commandId = {};
    Value answer = {};
};

/// What one command writes: together or not at all.
struct Append
{
    RunId run;
    qint64 firstSeq = 1; ///< number of the first event; the run's last + 1
    TimeMs time = 0;     ///< of the command
    std::vector<event::Event> events = {};
    std::optional<RunSummary> summary = {};          ///< when it changed
    std::optional<StoredDefinition> definition = {}; ///< when the store may not know it yet
    std::vector<AuditEntry> audit = {};
    std::optional<CommandAnswer> answer = {};
    std::vector<event::Action> actions = {}; ///< for the sink, once this is durable; not stored
    qint64 ticket = 0;                       ///< for the sink: whom to answer; not stored
    Position position = {};                  ///< given by append()
};

/// Told what became of appends, in order. Called on the journal's thread.
class JournalSink
{
public:
    virtual ~JournalSink() = default;
    virtual void committed(std::vector<Append> batch) = 0;
    /// Nothing from the first of these on is in the store, nor will be: the journal refuses all
    /// further appends until reopen().
    virtual void failed(std::vector<Append> batch, const base::Error &error) = 0;
};

/// Durable storage of events. append() and the reading functions belong to the engine's thread.
///
/// Contract (tests/contract): positions grow by one in the order of append(); commits are prefixes
/// of that order; an append with a firstSeq that is not the run's last + 1 fails (journal.conflict)
/// and takes nothing with it; what was committed is read back equal, in order, after reopening.
class Journal
{
public:
    virtual ~Journal() = default;

    /// The sink outlives the journal, or is taken off with a null pointer: when this returns, the
    /// old one is called no more.
    virtual void setSink(JournalSink *sink) = 0;
    /// Queues; never waits for the disk. The sink hears of it.
    virtual Position append(Append append) = 0;
    /// Appends queued and not yet committed, in events; what running ahead is bounded by.
    virtual qint64 backlog() const = 0;
    /// Waits until everything queued is durable, or has failed.
    virtual Done flush() = 0;
    /// After a failure: opens the store anew.
    virtual Done reopen() = 0;

    /// A number for a new run; never given twice.
    virtual RunId newRun() = 0;
    /// Durable events of a run from a number on.
    virtual Result<std::vector<event::StoredEvent>> readRun(RunId run,
                                                            qint64 fromSeq = 1) const = 0;
    virtual Result<std::optional<RunSummary>> summary(RunId run) const = 0;
    virtual Result<std::optional<RunId>> findRun(const QString &uuid) const = 0;
    /// All runs without an end, by number.
    virtual Result<std::vector<RunSummary>> unfinished() const = 0;
    virtual Result<std::optional<StoredDefinition>> definition(const QString &digest) const = 0;
    /// The newest definition of a workflow, or of one version of it.
    virtual Result<std::optional<StoredDefinition>>
    findDefinition(const QString &workflowId, const QString &version) const = 0;
    virtual Result<std::optional<Value>> answer(const QString &commandId) const = 0;
    /// The run and step behind an approval's id.
    virtual Result<std::optional<RunId>> runOfApproval(const QString &approval) const = 0;
};

} // namespace millrace::journal
