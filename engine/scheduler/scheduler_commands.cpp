// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/digest.h"
#include "engine/base/log.h"
#include "engine/scheduler/run_summaries.h"
#include "engine/scheduler/scheduler.h"

namespace millrace::scheduler {

using base::fail;
using journal::RunStatus;
using state::RunPhase;

namespace {

struct AuditWord
{
    QString operator()(const event::PauseRun &) const { return u"run.pause"_qs; }
    QString operator()(const event::ContinueRun &) const { return u"run.continue"_qs; }
    QString operator()(const event::CancelRun &) const { return u"run.cancel"_qs; }
    QString operator()(const event::RetryRun &) const { return u"run.retry"_qs; }
    QString operator()(const event::SendSignal &) const { return u"run.signal"_qs; }
    QString operator()(const event::ClaimApproval &) const { return u"approval.claim"_qs; }
    QString operator()(const event::ReleaseApproval &) const { return u"approval.release"_qs; }
    QString operator()(const event::DelegateApproval &) const { return u"approval.delegate"_qs; }
    QString operator()(const event::CommentApproval &) const { return u"approval.comment"_qs; }
    QString operator()(const event::DecideApproval &) const { return u"approval.decide"_qs; }
    template<class Other>
    QString operator()(const Other &) const
    {
        return {};
    }
};

Value answerOf(const state::RunState &state)
{
    return Value::object({{u"run"_qs, state.created.uuid},
                          {u"number"_qs, state.run.value},
                          {u"status"_qs, journal::runStatusName(statusOf(state))}});
}

} // namespace

QString auditWord(const event::Command &command)
{
    return std::visit(AuditWord(), command);
}

void Scheduler::submit(RunId run, event::Command command, CommandContext context)
{
    const Reply reply = context.reply;
    const bool taken = m_inbox.postOutside(
        [this, run, command = std::move(command), context = std::move(context)]() mutable {
            if (context.drive)
                m_driven.insert(run);
            context.audit = auditWord(command);
            handle(run, command, std::move(context));
        });
    if (!taken && reply)
        reply(fail(base::ErrorClass::Conflict, u"engine.busy"_qs,
                   u"the engine has too much to do"_qs, u"try again in a moment"_qs));
}

/// A command that was answered before gets the same answer again.
bool Scheduler::answerAgain(const CommandContext &context)
{
    if (context.commandId.isEmpty())
        return false;
    const auto known = m_journal.answer(context.commandId);
    if (known && *known && context.reply)
        context.reply(**known);
    return known && known->has_value();
}

void Scheduler::handle(RunId run, const event::Command &command, CommandContext context)
{
    if (answerAgain(context))
        return;
    const Result<LiveRun *> live = load(run);
    if (!live) {
        refuse(context, nullptr, live.error());
        return;
    }
    decideAndRecord(**live, command, std::move(context));
}

/// Says no, but not before what the refusal rests on is on disk.
void Scheduler::refuse(const CommandContext &context, const LiveRun *live, base::Error error)
{
    if (!context.reply) {
        base::log("scheduler").warn("command refused: {}", error.message);
        return;
    }
    if (live == nullptr || live->last.value <= m_outbox->durable()) {
        context.reply(fail(std::move(error)));
        return;
    }
    journal::Append nothing;
    nothing.run = live->state.run;
    nothing.ticket = m_outbox->expect([reply = context.reply, error = std::move(error)](
                                          const Result<Value> &) { reply(fail(error)); },
                                      {});
    m_journal.append(std::move(nothing));
}

/// Attempts that a dead process began are known to be lost, except those that began here meanwhile.
void Scheduler::takeUpLost(LiveRun &live)
{
    live.lost = false;
    event::AttemptsLost lost;
    for (const auto &[token, key] : m_attempts) {
        if (key.run == live.state.run)
            lost.alive.push_back(key.serial);
    }
    if (auto recovered = state::decide(live.state, lost, now()); recovered)
        record(live, std::move(*recovered), {.drive = false});
}

void Scheduler::decideAndRecord(LiveRun &live, const event::Command &command,
                                CommandContext context)
{
    const RunId run = live.state.run;
    const bool driven = isDriven(run) && !m_draining;
    const bool hasSlot =
        driven && !live.state.isFinished() && m_slots.acquire(run, live.state.created.priority);
    if (live.lost && driven && hasSlot)
        takeUpLost(live);
    const bool launches = hasSlot && live.state.phase == RunPhase::Queued &&
                          std::holds_alternative<event::Advance>(command);
    const state::DecideOptions options{driven && (hasSlot || live.state.isFinished())};
    auto decision = launches ? state::decide(live.state, event::LaunchRun{}, now(), options)
                             : state::decide(live.state, command, now(), options);
    if (!decision) {
        refuse(context, &live, decision.error());
        settleSlot(live, false);
        return;
    }
    const bool more = decision->more;
    record(live, std::move(*decision), std::move(context));
    settleSlot(live, more);
}

void Scheduler::record(LiveRun &live, state::Decision decision, CommandContext context)
{
    carryOut(live, decision.actions);
    if (decision.events.empty() && !context.reply)
        return;
    journal::Append append;
    append.run = live.state.run;
    append.firstSeq = live.state.seq - static_cast<qint64>(decision.events.size()) + 1;
    append.time = m_lastNow;
    append.events = std::move(decision.events);
    append.actions = std::move(decision.actions);
    fillSummary(live, append);
    fillAudit(live, context, append);
    if (context.reply) {
        const Value answer = answerOf(live.state);
        if (!context.commandId.isEmpty())
            append.answer = journal::CommandAnswer{context.commandId, answer};
        append.ticket = m_outbox->expect(std::move(context.reply), answer);
    }
    live.last = m_journal.append(std::move(append));
}

void Scheduler::fillSummary(LiveRun &live, journal::Append &append) const
{
    const RunStatus status = statusOf(live.state);
    if (status == live.shown.status && status == RunStatus::Running)
        return;
    journal::RunSummary summary = summarize(live.state);
    if (summary == live.shown)
        return;
    live.shown = summary;
    append.summary = std::move(summary);
}

void Scheduler::fillAudit(const LiveRun &live, const CommandContext &context,
                          journal::Append &append) const
{
    const QString &uuid = live.state.created.uuid;
    if (!context.audit.isEmpty())
        append.audit.push_back({append.time, context.by, m_config.osUser, context.audit, uuid, {}});
    const bool ended =
        !append.events.empty() && std::holds_alternative<event::RunFinished>(append.events.back());
    if (ended)
        append.audit.push_back({append.time, {}, m_config.osUser, audit::kRunEnd, uuid, {}});
}

/// After a decision: who may go on, who must wait, who is let go.
void Scheduler::settleSlot(LiveRun &live, bool more)
{
    const RunId run = live.state.run;
    const bool executes =
        live.state.isActive() || live.state.hasWork() || live.state.phase == RunPhase::Queued ||
        ((live.state.phase == RunPhase::Ending || live.state.phase == RunPhase::RollingBack) &&
         live.state.timedWaits == 0);
    if (more)
        m_calls.emplace_back([this, run] { handle(run, event::Advance{}, {.drive = false}); });
    if (!executes || !isDriven(run)) {
        m_slots.release(run);
        m_parked.push_back(run);
    }
    m_timers.set(run, live.state.nextDue());
}

void Scheduler::giveSlots()
{
    while (!m_draining) {
        const auto run = m_slots.takeNext();
        if (!run)
            return;
        handle(*run, event::Advance{}, {.drive = false});
        runCalls();
    }
}

} // namespace millrace::scheduler
