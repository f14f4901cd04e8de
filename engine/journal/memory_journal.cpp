// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/journal/memory_journal.h"

#include <algorithm>

namespace millrace::journal {

using base::ErrorClass;
using event::StoredEvent;

Position MemoryJournal::append(Append append)
{
    append.position = Position{++m_last.value};
    const Position position = m_last; // the sink may append more
    m_queue.push_back(std::move(append));
    if (m_mode == Mode::AtOnce)
        commit();
    return position;
}

void MemoryJournal::commit(qsizetype count)
{
    std::vector<Append> batch;
    Done outcome = m_health;
    while (outcome && !m_queue.empty() && count-- != 0) {
        outcome = check(m_queue.front());
        if (!outcome)
            break;
        keep(m_queue.front());
        batch.push_back(std::move(m_queue.front()));
        m_queue.pop_front();
    }
    std::vector<Append> bad;
    if (!outcome)
        bad.assign(std::make_move_iterator(m_queue.begin()),
                   std::make_move_iterator(m_queue.end()));
    if (!bad.empty())
        m_queue.clear();
    if (m_sink != nullptr && !batch.empty())
        m_sink->committed(std::move(batch));
    if (!bad.empty())
        fail(std::move(bad), outcome.error());
}

void MemoryJournal::fail(std::vector<Append> batch, const base::Error &error)
{
    m_health = base::fail(error);
    if (m_sink != nullptr)
        m_sink->failed(std::move(batch), error);
}

void MemoryJournal::failAfter(qint64 good, const base::Error &error)
{
    m_goodLeft = good;
    m_planned = error;
}

void MemoryJournal::crash()
{
    m_queue.clear();
    m_last = m_lastDurable;
    m_health = Done();
    m_planned.reset();
}

Done MemoryJournal::check(const Append &append)
{
    if (m_planned && m_goodLeft-- <= 0) {
        const base::Error error = *m_planned;
        m_planned.reset();
        return base::fail(error);
    }
    if (append.events.empty())
        return {};
    const auto found = m_events.find(append.run);
    const qint64 last = found == m_events.end() ? 0 : static_cast<qint64>(found->second.size());
    if (append.firstSeq == last + 1)
        return {};
    return base::fail(ErrorClass::Conflict, u"journal.conflict"_qs,
                      u"run %1 goes on with event %2, not %3"_qs.arg(
                          QString::number(append.run.value), QString::number(last + 1),
                          QString::number(append.firstSeq)));
}

void MemoryJournal::keep(const Append &append)
{
    qint64 seq = append.firstSeq;
    for (const event::Event &event : append.events) {
        m_events[append.run].push_back({seq++, append.time, event});
        if (const auto *asked = std::get_if<event::ApprovalRequested>(&event))
            m_approvals.insert_or_assign(asked->approval, append.run);
    }
    if (append.summary)
        m_summaries.insert_or_assign(append.summary->run, *append.summary);
    if (append.definition && !*definition(append.definition->digest))
        m_definitions.push_back(*append.definition);
    if (append.answer)
        m_answers.emplace(append.answer->commandId, append.answer->answer);
    m_audit.insert(m_audit.end(), append.audit.begin(), append.audit.end());
    m_lastDurable = append.position;
}

qint64 MemoryJournal::backlog() const
{
    qint64 events = 0;
    for (const Append &append : m_queue)
        events += static_cast<qint64>(append.events.size());
    return events;
}

Done MemoryJournal::flush()
{
    commit();
    return m_health;
}

Done MemoryJournal::reopen()
{
    commit(); // what is queued behind a failure hears of it first
    m_health = Done();
    m_last = m_lastDurable;
    return {};
}

Result<std::vector<StoredEvent>> MemoryJournal::readRun(RunId run, qint64 fromSeq) const
{
    const auto found = m_events.find(run);
    if (found == m_events.end())
        return std::vector<StoredEvent>();
    const std::vector<StoredEvent> &all = found->second;
    const auto skipped =
        std::min(static_cast<qint64>(all.size()), std::max<qint64>(0, fromSeq - 1));
    return std::vector<StoredEvent>(all.begin() + skipped, all.end());
}

Result<std::optional<RunSummary>> MemoryJournal::summary(RunId run) const
{
    const auto found = m_summaries.find(run);
    return found == m_summaries.end() ? std::nullopt : std::optional(found->second);
}

Result<std::optional<RunId>> MemoryJournal::findRun(const QString &uuid) const
{
    for (const auto &[run, summary] : m_summaries) {
        if (summary.uuid == uuid)
            return std::optional(run);
    }
    return std::optional<RunId>();
}

Result<std::vector<RunSummary>> MemoryJournal::unfinished() const
{
    std::vector<RunSummary> runs;
    for (const auto &[run, summary] : m_summaries) {
        if (!isFinished(summary.status))
            runs.push_back(summary);
    }
    return runs;
}

Result<std::optional<StoredDefinition>> MemoryJournal::definition(const QString &digest) const
{
    for (const StoredDefinition &definition : m_definitions) {
        if (definition.digest == digest)
            return std::optional(definition);
    }
    return std::optional<StoredDefinition>();
}

Result<std::optional<StoredDefinition>> MemoryJournal::findDefinition(const QString &workflowId,
                                                                      const QString &version) const
{
    for (auto it = m_definitions.rbegin(); it != m_definitions.rend(); ++it) {
        if (it->workflowId == workflowId && (version.isEmpty() || it->version == version))
            return std::optional(*it);
    }
    return std::optional<StoredDefinition>();
}

Result<std::optional<Value>> MemoryJournal::answer(const QString &commandId) const
{
    const auto found = m_answers.find(commandId);
    return found == m_answers.end() ? std::nullopt : std::optional(found->second);
}

Result<std::optional<RunId>> MemoryJournal::runOfApproval(const QString &approval) const
{
    const auto found = m_approvals.find(approval);
    return found == m_approvals.end() ? std::nullopt : std::optional(found->second);
}

} // namespace millrace::journal
