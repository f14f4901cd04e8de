// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/state/decider.h"
#include "engine/state/value_size.h"

#include "engine/base/digest.h"
#include "engine/base/json_writer.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace millrace::state {

using base::ErrorClass;
using base::Result;

namespace {

constexpr double kMaxSeconds = 100.0 * 365 * 24 * 3600;

std::optional<double> secondsOf(const Value &value)
{
    bool isNumber = true;
    const double seconds = value.isString() ? value.text().toDouble(&isNumber) : value.numberOr(-1);
    if (!isNumber || !std::isfinite(seconds) || seconds < 0 || seconds > kMaxSeconds)
        return {};
    return seconds;
}

/// Milliseconds since 1970 or ISO 8601; a time without a zone is UTC, so that it means the same
/// everywhere. The past is as good as the first millisecond, for 0 stands for no moment.
std::optional<TimeMs> momentOf(const Value &value)
{
    constexpr double kLastMs = 8.64e15; // of JavaScript's calendar
    if (value.isNumber()) {
        const double ms = value.numberOr(0);
        if (!(std::abs(ms) <= kLastMs))
            return {};
        return std::max<TimeMs>(1, static_cast<TimeMs>(ms));
    }
    QDateTime moment = QDateTime::fromString(value.text(), Qt::ISODateWithMs);
    if (!moment.isValid())
        return {};
    if (moment.timeSpec() == Qt::LocalTime)
        moment.setTimeSpec(Qt::UTC);
    return std::max<TimeMs>(1, moment.toMSecsSinceEpoch());
}

QString shownDigest(const event::ApprovalRequested &request)
{
    const Value shown = Value::object({{u"title"_qs, request.title},
                                       {u"description"_qs, request.description},
                                       {u"context"_qs, request.context},
                                       {u"form"_qs, request.form}});
    return base::sha256Hex(base::toJson(shown));
}

/// Sets what a wait is for and when it ends; false where the value says neither.
bool fillWait(event::WaitStarted &started, const plan::Pause &pause, const Value &resolved,
              TimeMs now)
{
    if (pause.forEvent) {
        started.event = resolved.text();
        started.dueAt = pause.timeout > 0 ? now + static_cast<TimeMs>(pause.timeout * 1000) : 0;
        return started.dueAt >= 0 && !started.event.isEmpty();
    }
    if (pause.forDuration) {
        const auto seconds = secondsOf(resolved);
        started.dueAt = seconds ? now + static_cast<TimeMs>(*seconds * 1000) : -1;
    } else {
        started.dueAt = momentOf(resolved).value_or(-1);
    }
    return started.dueAt >= 0;
}

} // namespace

void Decider::pause(int instance, const plan::Pause &pause, const Value &input)
{
    DataScope scope = scopeFor(instance, u"wait"_qs);
    scope.setInput(input);
    const plan::ValueTemplate &what = pause.forEvent      ? pause.event
                                      : pause.forDuration ? pause.duration
                                                          : pause.until;
    const Result<Value> resolved = what.resolve(scope);
    if (!resolved) {
        failAttempt(instance, resolved.error());
        return;
    }
    event::WaitStarted started{m_state.ref(instance), {}, 0, input};
    if (!fillWait(started, pause, *resolved, m_now)) {
        failAttempt(instance, makeError(ErrorClass::Validation, u"wait.bad_value",
                                        u"step %1 cannot wait for \"%2\""_qs.arg(
                                            m_state.node(instance).id,
                                            QString::fromUtf8(base::toJson(*resolved)))));
        return;
    }
    const QString awaited = started.event;
    emit(std::move(started));
    for (const PendingSignal &signal : m_state.pendingSignals) {
        if (!awaited.isEmpty() && signal.name == awaited) {
            complete(instance, Value(signal.data));
            return;
        }
    }
}

void Decider::ask(int instance, const plan::Ask &ask, const Value &input)
{
    const model::Approval &approval = *m_state.node(instance).definition->approval;
    DataScope scope = scopeFor(instance, u"approval"_qs);
    scope.setInput(input);
    const Result<Value> title = ask.title.resolve(scope);
    const Result<Value> description = ask.description.resolve(scope);
    if (!title || !description) {
        failAttempt(instance, title ? description.error() : title.error());
        return;
    }
    event::ApprovalRequested request;
    request.ref = m_state.ref(instance);
    request.approval = u"%1-%2"_qs.arg(m_state.run.value).arg(m_state.approvals + 1);
    request.title = title->isString() ? title->text() : QString::fromUtf8(base::toJson(*title));
    request.description = description->text();
    request.context = Value::emptyObject();
    for (const plan::CompiledMapping &mapping : ask.context) {
        Result<Value> value = mapping.expression.evaluate(scope);
        if (!value) {
            failAttempt(instance, value.error());
            return;
        }
        if (!value->isUndefined())
            request.context.set(mapping.target, std::move(*value));
    }
    if (const Done fits = checkSize(request.context, u"what the approval shows"); !fits) {
        failAttempt(instance, fits.error());
        return;
    }
    request.form = approval.form;
    request.outcomes = approval.outcomes;
    request.users = approval.users;
    request.roles = approval.roles;
    request.required = approval.required;
    request.excludeInitiator = approval.excludeInitiator;
    request.priority = approval.priority;
    request.dueAt = approval.dueIn ? m_now + static_cast<TimeMs>(*approval.dueIn * 1000) : 0;
    request.remindAt =
        approval.remindIn ? m_now + static_cast<TimeMs>(*approval.remindIn * 1000) : 0;
    request.escalateTo = approval.escalateTo;
    request.onTimeout = approval.onTimeout;
    request.digest = shownDigest(request);
    request.input = input;
    act(event::TellPeople{request.ref, request.approval, request.title, u"requested"_qs});
    emit(std::move(request));
}

/// An at_most_once attempt died with the process: only a person can say what became of it.
void Decider::askInterrupted(int instance)
{
    event::ApprovalRequested request;
    request.ref = m_state.ref(instance);
    request.approval = u"%1-%2"_qs.arg(m_state.run.value).arg(m_state.approvals + 1);
    request.title = u"%1 was interrupted"_qs.arg(m_state.node(instance).definition->name);
    request.context = Value::object(
        {{u"step"_qs, m_state.path(instance)}, {u"input"_qs, m_state.step(instance).input}});
    request.outcomes = {u"done"_qs, u"again"_qs, u"fail"_qs};
    request.interrupted = true;
    request.digest = shownDigest(request);
    act(event::TellPeople{request.ref, request.approval, request.title, u"interrupted"_qs});
    emit(std::move(request));
}

void Decider::call(int instance, const Value &input)
{
    emit(event::StepStarted{m_state.ref(instance), input, {}});
    sendChild(instance);
}

void Decider::sendChild(int instance)
{
    const model::StepDefinition &definition = *m_state.node(instance).definition;
    event::StartChild child;
    child.ref = m_state.ref(instance);
    if (definition.subWorkflow) {
        child.workflowId = definition.subWorkflow->id;
        child.file = definition.subWorkflow->file;
        child.version = definition.subWorkflow->version;
    }
    child.input = m_state.step(instance).input;
    // Finding it again after a crash and starting anew after a failure: the number of the start.
    const QString start = QString::number(m_state.step(instance).serial);
    const QByteArray seed = (defaultKey(instance) + u"/child/"_qs + start).toUtf8();
    const QString hash = base::sha256Hex(seed);
    child.uuid = hash.left(8) + u'-' + hash.mid(8, 4) + u"-8"_qs + hash.mid(13, 3) + u"-a"_qs +
                 hash.mid(17, 3) + u'-' + hash.mid(20, 12);
    child.by = m_state.created.by;
    child.priority = definition.priority;
    act(std::move(child));
}

void Decider::undo(int instance, const plan::Undo &undo, const Value &input)
{
    const int target = m_state.plan->indexOf(undo.to);
    const int holder =
        target < 0 ? -1 : m_state.scopeHolding(m_state.scopeOf[RunState::index(instance)], target);
    if (holder < 0 || m_state.step(m_state.instance(holder, target)).order == 0) {
        failAttempt(
            instance,
            makeError(ErrorClass::Validation, u"rollback.no_target",
                      u"step %1 has not completed; there is no going back to it"_qs.arg(undo.to)));
        return;
    }
    emit(event::RollbackStarted{m_state.ref(instance), undo.to, input});
}

void Decider::startEach(int instance, const plan::Each &each, const Value &input)
{
    DataScope scope = scopeFor(instance, u"for_each"_qs);
    scope.setInput(input);
    const Result<Value> items = each.list->evaluate(scope);
    if (!items) {
        failAttempt(instance, items.error());
        return;
    }
    if (const Done fits = checkSize(*items, u"the list of step", m_state.node(instance).id);
        !fits) {
        failAttempt(instance, fits.error());
        return;
    }
    if (!items->isArray()) {
        failAttempt(instance, makeError(ErrorClass::Validation, u"loop.not_a_list",
                                        u"for_each of step %1 gave no list: %2"_qs.arg(
                                            m_state.node(instance).id, each.list->text())));
        return;
    }
    emit(event::StepStarted{m_state.ref(instance), input, *items});
}

} // namespace millrace::state
