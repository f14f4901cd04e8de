// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/state/decider.h"
#include "engine/state/value_size.h"

#include <algorithm>

namespace millrace::state {

using base::ErrorClass;
using base::fail;

namespace {

tl::unexpected<base::Error> conflict(const char16_t *code, const QString &message)
{
    return fail(makeError(ErrorClass::Conflict, code, message));
}

} // namespace

Done Decider::on(const event::CreateRun &command)
{
    if (m_state.phase != RunPhase::New)
        return conflict(u"run.exists", u"the run has been created already"_qs);
    for (const Value &given : {command.created.input, command.created.data, command.created.env}) {
        if (const Done fits = checkSize(given, u"the run's input"); !fits)
            return fits;
    }
    emit(command.created);
    if (!command.queued)
        emit(event::RunStarted{});
    return {};
}

Done Decider::on(const event::LaunchRun &)
{
    if (m_state.phase == RunPhase::Queued)
        emit(event::RunStarted{});
    return {};
}

Done Decider::on(const event::Advance &)
{
    return {};
}

Done Decider::on(const event::AttemptFinished &command)
{
    const int instance = m_state.find(command.ref);
    if (instance < 0)
        return fail(
            makeError(ErrorClass::NotFound, u"step.unknown", u"the run has no such step"_qs));
    const StepState &step = m_state.step(instance);
    if (m_state.isFinished() || !step.attemptRuns || step.serial != command.serial) {
        Value outcome =
            command.outcome ? *command.outcome : base::errorToValue(command.outcome.error());
        if (!checkSize(outcome, {}))
            outcome = Value(); // nobody waits for it
        emit(event::AttemptIgnored{command.ref, command.serial, std::move(outcome)});
        return {};
    }
    if (command.outcome) {
        complete(instance, *command.outcome);
        return {};
    }
    base::Error error = command.outcome.error();
    if (!checkSize(error.details, {}))
        error.details = Value();
    if (!isHalted(instance)) {
        failAttempt(instance, std::move(error));
        return {};
    }
    const plan::Task *task = std::get_if<plan::Task>(&m_state.node(instance).work);
    const bool unsure = error.errorClass == ErrorClass::Cancelled ||
                        error.errorClass == ErrorClass::Interrupted ||
                        error.errorClass == ErrorClass::Timeout;
    emit(event::StepCancelled{command.ref, unsure && task != nullptr && task->outside});
    return {};
}

Done Decider::on(const event::AttemptReported &command)
{
    const int instance = m_state.find(command.ref);
    if (instance < 0 || !m_state.step(instance).attemptRuns ||
        m_state.step(instance).serial != command.serial)
        return conflict(u"attempt.over",
                        u"the attempt has ended; nothing can be recorded in it"_qs);
    if (const Done fits = checkSize(command.value, u"the record", command.key); !fits)
        return fits;
    emit(event::AttemptRecorded{command.ref, command.serial, command.key, command.value});
    return {};
}

Done Decider::on(const event::AttemptsLost &command)
{
    constexpr int kMaxLosses = 10;
    if (m_state.isFinished())
        return {};
    if (m_state.isActive() || m_state.running > 0)
        emit(event::RunRecovered{});
    for (int i = 0; i < static_cast<int>(m_state.steps.size()); ++i) {
        if (m_state.step(i).status == StepStatus::Running &&
            std::holds_alternative<plan::Call>(m_state.node(i).work))
            resendChild(i);
        const bool lives = std::find(command.alive.begin(), command.alive.end(),
                                     m_state.step(i).serial) != command.alive.end();
        if (!m_state.step(i).attemptRuns || lives)
            continue;
        const auto &task = std::get<plan::Task>(m_state.node(i).work);
        emit(event::AttemptLost{m_state.ref(i), m_state.step(i).serial});
        if (isHalted(i))
            emit(event::StepCancelled{m_state.ref(i), task.outside});
        else if (m_state.node(i).definition->execution == model::Execution::AtMostOnce)
            askInterrupted(i);
        else if (m_state.step(i).more().losses >= kMaxLosses)
            failStep(i, makeError(ErrorClass::Interrupted, u"attempt.lost",
                                  u"the program died ten times while this step ran"_qs));
        else
            makeReady(i);
    }
    return {};
}

/// After a stop nobody knows whether the child run was started. A child that is known and shall end
/// is told so again by what ends around its step.
void Decider::resendChild(int instance)
{
    const auto &detail = m_state.step(instance).detail;
    if (!isHalted(instance) || !detail || detail->childRun == 0)
        sendChild(instance);
}

Done Decider::on(const event::SendSignal &command)
{
    if (m_state.phase == RunPhase::New)
        return conflict(u"run.not_started", u"the run does not exist yet"_qs);
    if (m_state.isFinished())
        return conflict(u"run.finished", u"the run has ended; no signal reaches it any more"_qs);
    if (const Done fits = checkSize(command.data, u"the data of signal", command.name); !fits)
        return fits;
    emit(event::SignalReceived{command.name, command.data, command.by});
    const auto takes = [&](int instance) {
        const auto &detail = m_state.step(instance).detail;
        return detail && detail->awaitedEvent == command.name && !isHalted(instance);
    };
    const auto found = std::find_if(m_state.waiting.begin(), m_state.waiting.end(), takes);
    if (found != m_state.waiting.end())
        complete(*found, command.data);
    return {};
}

Done Decider::on(const event::ChildKnown &command)
{
    const int instance = m_state.find(command.ref);
    if (instance < 0 || m_state.step(instance).status != StepStatus::Running)
        return {};
    if (m_state.step(instance).more().childRun != command.run)
        emit(event::ChildStarted{command.ref, command.run, {}});
    if (isHalted(instance))
        act(event::CancelChild{command.ref, command.run});
    return {};
}

Done Decider::on(const event::ChildFinished &command)
{
    const int instance = m_state.find(command.ref);
    if (instance < 0 || m_state.step(instance).status != StepStatus::Running)
        return {};
    const qint64 known = m_state.step(instance).more().childRun;
    if (command.run != 0 && known != 0 && command.run != known)
        return {}; // an earlier attempt's child, of which nobody waits any more
    if (command.end == event::RunEnd::Completed) {
        complete(instance, command.output);
        return {};
    }
    if (isHalted(instance)) {
        emit(event::StepCancelled{command.ref});
        return {};
    }
    failAttempt(instance,
                command.error.value_or(makeError(ErrorClass::Internal, u"sub_workflow.failed",
                                                 u"the sub-workflow did not complete"_qs)));
    return {};
}

Done Decider::on(const event::PauseRun &command)
{
    if (m_state.phase != RunPhase::Live)
        return conflict(u"run.not_running", u"only a running run can be paused"_qs);
    emit(event::RunPaused{command.by, command.reason});
    return {};
}

Done Decider::on(const event::ContinueRun &command)
{
    if (m_state.phase != RunPhase::Paused)
        return conflict(u"run.not_paused", u"the run is not paused"_qs);
    emit(event::RunContinued{command.by});
    return {};
}

Done Decider::on(const event::CancelRun &command)
{
    if (m_state.phase == RunPhase::New)
        return conflict(u"run.not_started", u"the run does not exist yet"_qs);
    if (m_state.isFinished())
        return conflict(u"run.finished", u"the run has ended already"_qs);
    if (m_state.ending)
        return conflict(u"run.ending", u"the run is ending already"_qs);
    const QString why =
        command.reason.isEmpty() ? u"cancelled by %1"_qs.arg(command.by) : command.reason;
    end(event::RunEnd::Cancelled, makeError(ErrorClass::Cancelled, u"run.cancelled", why),
        command.by);
    return {};
}

} // namespace millrace::state
