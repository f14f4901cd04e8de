// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/state/bookkeeping.h"
#include "engine/state/decider.h"
#include "engine/state/value_size.h"

#include "engine/base/json_writer.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>

namespace millrace::state {

using base::ErrorClass;
using base::fail;
using base::Result;

namespace {

bool isAssigned(const event::ApprovalRequested &request, const event::Actor &actor)
{
    if (request.users.isEmpty() && request.roles.isEmpty())
        return true;
    return request.users.contains(actor.user) ||
           std::any_of(actor.roles.begin(), actor.roles.end(),
                       [&](const QString &role) { return request.roles.contains(role); });
}

Done checkFirstVote(const ApprovalState &approval, const QString &user)
{
    for (const ApprovalVote &vote : approval.votes) {
        if (vote.by == user)
            return fail(makeError(ErrorClass::Conflict, u"approval.voted",
                                  u"%1 has voted already: %2"_qs.arg(vote.by, vote.outcome)));
    }
    return {};
}

QString isoTime(TimeMs time)
{
    return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODateWithMs);
}

} // namespace

/// Instance by the id "run-number"; -1 where no such approval was ever asked.
int Decider::approvalInstance(const QString &id) const
{
    const qsizetype dash = id.lastIndexOf(u'-');
    bool isNumber = false;
    const int number = id.mid(dash + 1).toInt(&isNumber);
    const bool known = dash > 0 && isNumber && number >= 1 &&
                       RunState::index(number) <= m_state.approvalAt.size() &&
                       id == u"%1-%2"_qs.arg(m_state.run.value).arg(number);
    return known ? m_state.approvalAt[RunState::index(number - 1)] : -1;
}

Result<int> Decider::findApproval(const QString &id, const event::Actor &actor) const
{
    const int instance = approvalInstance(id);
    if (instance < 0)
        return fail(makeError(ErrorClass::NotFound, u"approval.unknown",
                              u"there is no approval %1"_qs.arg(id)));
    const StepState &step = m_state.step(instance);
    const bool current =
        step.detail && step.detail->approval && step.detail->approval->request.approval == id;
    const ApprovalStatus status =
        current ? step.detail->approval->status : ApprovalStatus::Withdrawn;
    if (status == ApprovalStatus::Decided) {
        const ApprovalVote &last = step.detail->approval->votes.back();
        return fail(makeError(ErrorClass::Conflict, u"approval.decided",
                              u"the approval %1 was decided before: %2 by %3 at %4"_qs.arg(
                                  id, last.outcome, last.by, isoTime(last.at))));
    }
    if (status > ApprovalStatus::Claimed || isSettled(step.status))
        return fail(makeError(
            ErrorClass::Conflict, u"approval.closed",
            u"the approval %1 is no longer asked: its time ran out or the run ended"_qs.arg(id)));
    if (!isAssigned(step.detail->approval->request, actor))
        return fail(
            makeError(ErrorClass::Permission, u"approval.not_assigned",
                      u"%1 is not among those whom approval %2 asks"_qs.arg(actor.user, id)));
    return instance;
}

Done Decider::on(const event::ClaimApproval &command)
{
    const Result<int> found = findApproval(command.approval, command.actor);
    if (!found)
        return fail(found.error());
    const ApprovalState &approval = *m_state.step(*found).detail->approval;
    if (approval.status == ApprovalStatus::Claimed)
        return fail(makeError(ErrorClass::Conflict, u"approval.claimed",
                              u"the approval is claimed by %1"_qs.arg(approval.claimedBy)));
    // Who has voted cannot decide again, and would only keep the others from it.
    if (const Done first = checkFirstVote(approval, command.actor.user); !first)
        return first;
    emit(event::ApprovalClaimed{m_state.ref(*found), command.actor.user});
    return {};
}

Done Decider::on(const event::ReleaseApproval &command)
{
    const Result<int> found = findApproval(command.approval, command.actor);
    if (!found)
        return fail(found.error());
    if (m_state.step(*found).detail->approval->claimedBy != command.actor.user)
        return fail(makeError(ErrorClass::Conflict, u"approval.not_claimed",
                              u"%1 has not claimed the approval"_qs.arg(command.actor.user)));
    emit(event::ApprovalReleased{m_state.ref(*found), command.actor.user});
    return {};
}

Done Decider::on(const event::DelegateApproval &command)
{
    const Result<int> found = findApproval(command.approval, command.actor);
    if (!found)
        return fail(found.error());
    if (command.to.isEmpty())
        return fail(makeError(ErrorClass::Validation, u"approval.no_delegate",
                              u"name whom to delegate to"_qs));
    emit(event::ApprovalDelegated{m_state.ref(*found), command.actor.user, command.to,
                                  command.comment});
    return {};
}

Done Decider::on(const event::CommentApproval &command)
{
    const Result<int> found = findApproval(command.approval, command.actor);
    if (!found)
        return fail(found.error());
    emit(event::ApprovalCommented{m_state.ref(*found), command.actor.user, command.comment});
    return {};
}

Done Decider::checkVote(int instance, const event::DecideApproval &command) const
{
    const ApprovalState &approval = *m_state.step(instance).detail->approval;
    const event::ApprovalRequested &request = approval.request;
    if (!request.outcomes.contains(command.outcome))
        return fail(makeError(ErrorClass::Validation, u"approval.unknown_outcome",
                              u"\"%1\" is no outcome of this approval; choose one of: %2"_qs.arg(
                                  command.outcome, request.outcomes.join(u", "_qs))));
    if (request.excludeInitiator && command.actor.user == m_state.created.by)
        return fail(
            makeError(ErrorClass::Permission, u"approval.own_request",
                      u"%1 started the run and may not decide on it (four-eyes rule)"_qs.arg(
                          command.actor.user)));
    if (approval.status == ApprovalStatus::Claimed && approval.claimedBy != command.actor.user)
        return fail(makeError(ErrorClass::Conflict, u"approval.claimed",
                              u"the approval is claimed by %1"_qs.arg(approval.claimedBy)));
    if (const Done first = checkFirstVote(approval, command.actor.user); !first)
        return first;
    if (!command.digest.isEmpty() && command.digest != request.digest)
        return fail(
            makeError(ErrorClass::Conflict, u"approval.changed",
                      u"what is asked has changed since it was shown; look at it again"_qs));
    if (const Done fits = checkSize(command.form, u"the form"); !fits)
        return fits;
    const plan::Ask *ask = std::get_if<plan::Ask>(&m_state.node(instance).work);
    const bool needsForm =
        ask != nullptr && ask->form && command.outcome != u"reject" && !request.interrupted;
    if (!needsForm)
        return {};
    const auto problems =
        ask->form->check(command.form.isUndefined() ? Value::emptyObject() : command.form);
    if (problems.empty())
        return {};
    base::Error error = makeError(
        ErrorClass::Validation, u"approval.bad_form",
        u"the form does not fit: %1: %2"_qs.arg(problems.front().path, problems.front().message));
    error.details = Value::emptyObject();
    for (const auto &problem : problems)
        error.details.set(problem.path, problem.message);
    return fail(error);
}

Done Decider::on(const event::DecideApproval &command)
{
    const Result<int> found = findApproval(command.approval, command.actor);
    if (!found)
        return fail(found.error());
    if (const Done allowed = checkVote(*found, command); !allowed)
        return allowed;
    const ApprovalState &approval = *m_state.step(*found).detail->approval;
    int votes = 1;
    for (const ApprovalVote &vote : approval.votes)
        votes += vote.outcome == command.outcome ? 1 : 0;
    const bool isFinal = command.outcome == u"reject" || votes >= approval.request.required ||
                         approval.request.interrupted;
    emit(event::ApprovalDecided{m_state.ref(*found), command.outcome, command.form,
                                command.actor.user, command.comment, approval.request.digest,
                                isFinal});
    if (!isFinal)
        return {};
    if (approval.request.interrupted)
        settleInterrupted(*found, command.outcome, command.form);
    else
        settleApproval(*found, command.outcome, command.form, command.actor.user, command.comment);
    return {};
}

void Decider::settleApproval(int instance, const QString &outcome, const Value &form,
                             const QString &by, const QString &comment)
{
    const ApprovalState &approval = *m_state.step(instance).detail->approval;
    Value decisions = Value::emptyArray();
    for (const ApprovalVote &vote : approval.votes)
        decisions.append(Value::object({{u"by"_qs, vote.by},
                                        {u"outcome"_qs, vote.outcome},
                                        {u"form"_qs, vote.form},
                                        {u"comment"_qs, vote.comment},
                                        {u"at"_qs, isoTime(vote.at)}}));
    Value output = Value::object({{u"outcome"_qs, outcome},
                                  {u"form"_qs, form.isUndefined() ? Value::null() : form},
                                  {u"decided_by"_qs, by},
                                  {u"decided_at"_qs, isoTime(m_now)},
                                  {u"comment"_qs, comment},
                                  {u"decisions"_qs, decisions}});
    const plan::Ask *ask = std::get_if<plan::Ask>(&m_state.node(instance).work);
    QStringList taken;
    for (const plan::RouteChoice &choice : ask->routes) {
        if (choice.outcome == outcome)
            taken.append(choice.target);
    }
    if (outcome == u"reject" && taken.isEmpty()) {
        base::Error error = makeError(
            ErrorClass::Rejected, u"approval.rejected",
            u"%1 rejected: %2"_qs.arg(by.isEmpty() ? u"time"_qs : by, approval.request.title));
        error.details = output;
        failStep(instance, std::move(error));
        return;
    }
    complete(instance, std::move(output), {},
             ask->routes.empty() ? std::nullopt : std::optional<QStringList>(taken));
}

void Decider::settleInterrupted(int instance, const QString &outcome, const Value &form)
{
    if (outcome == u"done") {
        complete(instance, form.isUndefined() ? Value::emptyObject() : form);
    } else if (outcome == u"again") {
        makeReady(instance);
    } else {
        failStep(instance, makeError(ErrorClass::Interrupted, u"attempt.interrupted",
                                     u"the attempt was interrupted and is not repeated"_qs));
    }
}

Done Decider::on(const event::TimePassed &)
{
    if (m_state.isFinished() || m_state.phase == RunPhase::New)
        return {};
    const TimeMs deadline = m_state.deadline();
    if (deadline != 0 && m_now >= deadline) {
        end(event::RunEnd::TimedOut, makeError(ErrorClass::Timeout, u"run.timeout",
                                               u"the run took longer than its limit of %1 s"_qs.arg(
                                                   m_state.plan->timeoutMs() / 1000)));
        return {};
    }
    // In due order, so that after a stop things happen as they would have.
    std::vector<int> due;
    for (auto timer = m_state.timers.begin();
         timer != m_state.timers.end() && timer->first <= m_now; ++timer)
        due.push_back(timer->second);
    for (const int instance : due)
        timePassedFor(instance);
    return {};
}

void Decider::makeReady(int instance)
{
    const Recount recount(m_state, instance);
    m_state.step(instance).ready = true;
    m_state.ready.push(instance);
}

void Decider::timePassedFor(int instance)
{
    const StepState &step = m_state.step(instance);
    if (isSettled(step.status) || !step.detail)
        return;
    if (isHalted(instance)) {
        const Recount recount(m_state, instance); // it ends anyway; its limits say nothing more
        m_state.step(instance).more().dueAt = 0;
        return;
    }
    const StepDetail &detail = *step.detail;
    if (detail.approval && detail.approval->status <= ApprovalStatus::Claimed)
        approvalDue(instance);
    else if (step.status == StepStatus::Retrying && detail.retryAt <= m_now && !step.ready)
        makeReady(instance);
    if (!isSettled(step.status) && detail.dueAt != 0 && detail.dueAt <= m_now)
        waitDue(instance);
}

void Decider::waitDue(int instance)
{
    const plan::PlanNode &node = m_state.node(instance);
    const StepState &step = m_state.step(instance);
    base::Error error = makeError(ErrorClass::Timeout, u"step.timeout",
                                  u"step %1 reached its time limit"_qs.arg(node.id));
    const plan::Pause *pause = std::get_if<plan::Pause>(&node.work);
    if (node.isContainer()) {
        emit(event::StepTimedOut{m_state.ref(instance), error});
    } else if (pause != nullptr && !pause->forEvent) {
        complete(instance, Value::emptyObject());
    } else if (pause != nullptr && pause->continueOnTimeout) {
        complete(instance, Value::object({{u"timed_out"_qs, true}}));
    } else {
        if (step.detail->approval && step.detail->approval->status <= ApprovalStatus::Claimed)
            emit(event::ApprovalExpired{m_state.ref(instance), {}});
        if (std::holds_alternative<plan::Call>(node.work) && step.detail->childRun != 0)
            act(event::CancelChild{m_state.ref(instance), step.detail->childRun});
        failStep(instance, std::move(error));
    }
}

void Decider::approvalDue(int instance)
{
    const ApprovalState &approval = *m_state.step(instance).detail->approval;
    const event::ApprovalRequested &request = approval.request;
    const StepRef ref = m_state.ref(instance);
    if (!approval.reminded && request.remindAt != 0 && request.remindAt <= m_now) {
        act(event::TellPeople{ref, request.approval, request.title, u"reminder"_qs});
        emit(event::ApprovalReminded{ref});
    }
    if (request.dueAt == 0 || request.dueAt > m_now)
        return;
    if (!request.escalateTo.isUndefined()) {
        QStringList users;
        QStringList roles;
        for (const Value &user : request.escalateTo[u"users"].items())
            users.append(user.text());
        for (const Value &role : request.escalateTo[u"roles"].items())
            roles.append(role.text());
        act(event::TellPeople{ref, request.approval, request.title, u"escalated"_qs});
        emit(event::ApprovalEscalated{ref, users, roles});
    } else if (!request.onTimeout.isEmpty()) {
        const QString outcome = request.onTimeout;
        emit(event::ApprovalExpired{ref, outcome});
        settleApproval(instance, outcome, Value(), QString(), u"time ran out"_qs);
    }
}

} // namespace millrace::state
