// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/event/approval_events.h"
#include "engine/event/step_events.h"

#include <variant>

namespace millrace::event {

/// Every fact a run is made of. The order is the codec's: append only, never reorder.
using Event = std::variant<RunCreated, RunStarted, RunPaused, RunContinued, RunEnding, RunFinished,
                           RunRetried, DataChanged, SignalReceived, StepStarted, AttemptStarted,
                           AttemptRecorded, AttemptFailed, AttemptLost, AttemptIgnored,
                           StepCompleted, StepFailed, StepHandled, StepSkipped, StepCancelled,
                           StepCompensated, ScopeOpened, WaitStarted, RollbackStarted, ChildStarted,
                           ApprovalRequested, ApprovalClaimed, ApprovalReleased, ApprovalDelegated,
                           ApprovalCommented, ApprovalDecided, ApprovalReminded, ApprovalEscalated,
                           ApprovalExpired, ApprovalWithdrawn, RunRecovered, StepTimedOut>;

/// An event with its place: its number in the run from 1, and the time of the command behind it.
struct StoredEvent
{
    qint64 seq = 0;
    TimeMs time = 0;
    Event event;
};

/// The name in journals and output ("step_completed").
QString eventName(const Event &event);
/// The step instance an event is about, or null.
const StepRef *eventStep(const Event &event);

} // namespace millrace::event
