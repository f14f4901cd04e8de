// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/journal/journal.h"

#include <deque>
#include <map>
#include <unordered_map>

namespace millrace::journal {

/// A journal in memory with the same contract, for tests and simulation.
///
/// Everything happens on the caller's thread, so that a test decides what happens when: either each
/// append is durable at once (the sink hears of it inside append()), or appends wait for commit().
/// It can be told to fail, and to lose what is not durable, as a crash does. Thread: one.
class MemoryJournal final : public Journal
{
public:
    enum class Mode : std::uint8_t
    {
        AtOnce,
        WhenTold
    };

    explicit MemoryJournal(Mode mode = Mode::AtOnce) : m_mode(mode) {}

    /// Makes up to `count` queued appends durable, as one group; a negative count: all.
    void commit(qsizetype count = -1);
    /// After `good` more appends are durable everything fails with the error until reopen().
    void failAfter(qint64 good, const base::Error &error);
    /// Forgets what is not durable without telling anyone: the process died.
    void crash();
    qsizetype queued() const { return static_cast<qsizetype>(m_queue.size()); }
    const std::vector<AuditEntry> &auditTrail() const { return m_audit; }

    void setSink(JournalSink *sink) override { m_sink = sink; }
    Position append(Append append) override;
    qint64 backlog() const override;
    Done flush() override;
    Done reopen() override;

    RunId newRun() override { return RunId{++m_lastRun.value}; }
    Result<std::vector<event::StoredEvent>> readRun(RunId run, qint64 fromSeq = 1) const override;
    Result<std::optional<RunSummary>> summary(RunId run) const override;
    Result<std::optional<RunId>> findRun(const QString &uuid) const override;
    Result<std::vector<RunSummary>> unfinished() const override;
    Result<std::optional<StoredDefinition>> definition(const QString &digest) const override;
    Result<std::optional<StoredDefinition>> findDefinition(const QString &workflowId,
                                                           const QString &version) const override;
    Result<std::optional<Value>> answer(const QString &commandId) const override;
    Result<std::optional<RunId>> runOfApproval(const QString &approval) const override;

private:
    Done check(const Append &append);
    void keep(const Append &append);
    void fail(std::vector<Append> batch, const base::Error &error);

    Mode m_mode;
    JournalSink *m_sink = nullptr;
    std::deque<Append> m_queue;
    Done m_health;
    std::optional<base::Error> m_planned; ///< fails with this …
    qint64 m_goodLeft = 0;                ///< … after so many appends
    Position m_last;
    Position m_lastDurable;
    RunId m_lastRun;

    std::unordered_map<RunId, std::vector<event::StoredEvent>> m_events;
    std::map<RunId, RunSummary> m_summaries;
    std::vector<StoredDefinition> m_definitions;
    std::map<QString, Value> m_answers;
    std::map<QString, RunId> m_approvals;
    std::vector<AuditEntry> m_audit;
};

} // namespace millrace::journal
