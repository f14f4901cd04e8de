// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/virtual_driver.h"

namespace millrace::analysis {

using base::ErrorClass;
using base::fail;

namespace {

QString seconds(qint64 ms)
{
    return QString::number(static_cast<double>(ms) / 1000);
}

/// What the executor would have made of an attempt that takes longer than it may.
void applyLimit(Answer &answer, qint64 limitMs)
{
    if (limitMs <= 0 || answer.durationMs <= limitMs)
        return;
    answer.durationMs = limitMs;
    answer.outcome =
        fail(ErrorClass::Timeout, u"attempt.time_limit"_qs,
             u"the attempt took longer than its limit of %1 s"_qs.arg(seconds(limitMs)));
}

base::Error cancelled()
{
    return {ErrorClass::Cancelled, u"attempt.cancelled"_qs, u"the attempt was asked to stop"_qs};
}

event::ChildFinished childEnd(const event::StepRef &ref, const Result<Value> &outcome)
{
    event::ChildFinished finished;
    finished.ref = ref;
    if (outcome) {
        finished.output = *outcome;
        return finished;
    }
    const bool stopped = outcome.error().errorClass == ErrorClass::Cancelled;
    finished.end = stopped ? event::RunEnd::Cancelled : event::RunEnd::Failed;
    finished.error = outcome.error();
    return finished;
}

base::Error unknownStep(const QString &step, const QString &kind)
{
    base::Error error{ErrorClass::Validation, u"mock.missing"_qs,
                      u"step %1 (%2) touches the outside and has no mock"_qs.arg(step, kind),
                      u"give it a mock"_qs};
    error.retryable = false;
    return error;
}

/// Somebody whom the approval asks; a named person is vouched for in every role it asks for.
event::Actor actorFor(const event::ApprovalRequested &request, const QString &by)
{
    event::Actor actor{by, request.roles};
    if (by.isEmpty())
        actor.user = request.users.isEmpty() ? u"somebody"_qs : request.users.front();
    return actor;
}

} // namespace

void VirtualDriver::perform(const event::StartAttempt &action)
{
    const int node = m_run.state.plan->indexOf(action.ref.step);
    const int ordinal = ++m_ordinals[u"attempt/"_qs + action.ref.step];
    std::optional<Answer> answer =
        m_source.attempt({action, m_run.state.plan->node(node), ordinal, m_now});
    if (!answer) {
        base::Error error = unknownStep(action.stepPath, action.kind);
        report(action.stepPath, error);
        answer = Answer{fail(std::move(error)), 0};
    }
    applyLimit(*answer, action.timeoutMs);
    schedule(m_now + answer->durationMs,
             {event::AttemptFinished{action.ref, action.serial, std::move(answer->outcome)},
              action.serial});
}

void VirtualDriver::perform(const event::CancelAttempt &action)
{
    for (auto entry = m_queue.begin(); entry != m_queue.end(); ++entry) {
        if (entry->second.serial != action.serial)
            continue;
        m_queue.erase(entry);
        schedule(m_now, {event::AttemptFinished{action.ref, action.serial, fail(cancelled())},
                         action.serial});
        return;
    }
}

void VirtualDriver::perform(const event::StartChild &action)
{
    std::optional<Answer> answer = m_source.child(action, m_now);
    if (!answer) {
        base::Error error = unknownStep(pathOf(action.ref), u"sub_workflow"_qs);
        report(pathOf(action.ref), error);
        answer = Answer{fail(std::move(error)), 0};
    }
    const qint64 child = ++m_order;
    schedule(m_now, {event::ChildKnown{action.ref, child}});
    m_children[child] =
        schedule(m_now + answer->durationMs, {childEnd(action.ref, answer->outcome)});
}

void VirtualDriver::perform(const event::CancelChild &action)
{
    const auto child = m_children.find(action.run);
    if (child == m_children.end() || m_queue.erase(child->second) == 0)
        return;
    m_children.erase(child);
    schedule(m_now, {childEnd(action.ref, fail(cancelled()))});
}

/// What has happened may make somebody act.
void VirtualDriver::observe(const event::Event &event)
{
    if (const auto *request = std::get_if<event::ApprovalRequested>(&event))
        ask(*request);
    else if (const auto *wait = std::get_if<event::WaitStarted>(&event);
             wait && !wait->event.isEmpty())
        await(*wait);
}

void VirtualDriver::ask(const event::ApprovalRequested &request)
{
    const int ordinal = ++m_ordinals[u"approval/"_qs + request.ref.step];
    for (const Vote &vote : m_source.votes(request, ordinal)) {
        const Place place = schedule(m_now + vote.afterMs, {});
        m_votes.emplace(place, std::pair(vote, request));
    }
}

void VirtualDriver::await(const event::WaitStarted &wait)
{
    const int instance = m_run.state.find(wait.ref);
    const bool isOpen =
        instance >= 0 && m_run.state.step(instance).status == state::StepStatus::Running;
    const int ordinal = ++m_ordinals[u"event/"_qs + wait.ref.step];
    const auto signal = isOpen ? m_source.awaited(wait, ordinal) : std::nullopt;
    if (signal)
        schedule(m_now + signal->afterMs, {event::SendSignal{wait.event, signal->data, {}}});
}

void VirtualDriver::vote(const Vote &vote, const QString &approval, const event::StepRef &ref)
{
    const int instance = m_run.state.find(ref);
    const auto &detail = m_run.state.step(instance).detail;
    const bool isOpen = detail && detail->approval &&
                        detail->approval->request.approval == approval &&
                        detail->approval->status <= state::ApprovalStatus::Claimed &&
                        !state::isSettled(m_run.state.step(instance).status);
    if (!isOpen) // time ran out, or the others had decided
        return;
    const event::Actor actor = actorFor(detail->approval->request, vote.by);
    const std::size_t before = m_run.problems.size();
    submit(event::DecideApproval{approval, actor, vote.outcome, vote.form, vote.comment, {}});
    for (std::size_t i = before; i < m_run.problems.size(); ++i)
        m_run.problems[i].step = pathOf(ref);
}

} // namespace millrace::analysis
