// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/state/run_state.h"

namespace millrace::state {

// One function for each event; false where the tables do not permit it.

bool applyOne(RunState &state, const event::RunCreated &event, TimeMs time);
bool applyOne(RunState &state, const event::RunStarted &event, TimeMs time);
bool applyOne(RunState &state, const event::RunRecovered &event, TimeMs time);
bool applyOne(RunState &state, const event::RunPaused &event, TimeMs time);
bool applyOne(RunState &state, const event::RunContinued &event, TimeMs time);
bool applyOne(RunState &state, const event::RunEnding &event, TimeMs time);
bool applyOne(RunState &state, const event::RunFinished &event, TimeMs time);
bool applyOne(RunState &state, const event::RunRetried &event, TimeMs time);
bool applyOne(RunState &state, const event::DataChanged &event, TimeMs time);
bool applyOne(RunState &state, const event::SignalReceived &event, TimeMs time);
bool applyOne(RunState &state, const event::StepStarted &event, TimeMs time);
bool applyOne(RunState &state, const event::AttemptStarted &event, TimeMs time);
bool applyOne(RunState &state, const event::AttemptRecorded &event, TimeMs time);
bool applyOne(RunState &state, const event::AttemptFailed &event, TimeMs time);
bool applyOne(RunState &state, const event::AttemptLost &event, TimeMs time);
bool applyOne(RunState &state, const event::AttemptIgnored &event, TimeMs time);
bool applyOne(RunState &state, const event::StepCompleted &event, TimeMs time);
bool applyOne(RunState &state, const event::StepFailed &event, TimeMs time);
bool applyOne(RunState &state, const event::StepHandled &event, TimeMs time);
bool applyOne(RunState &state, const event::StepTimedOut &event, TimeMs time);
bool applyOne(RunState &state, const event::StepSkipped &event, TimeMs time);
bool applyOne(RunState &state, const event::StepCancelled &event, TimeMs time);
bool applyOne(RunState &state, const event::StepCompensated &event, TimeMs time);
bool applyOne(RunState &state, const event::ScopeOpened &event, TimeMs time);
bool applyOne(RunState &state, const event::WaitStarted &event, TimeMs time);
bool applyOne(RunState &state, const event::RollbackStarted &event, TimeMs time);
bool applyOne(RunState &state, const event::ChildStarted &event, TimeMs time);
bool applyOne(RunState &state, const event::ApprovalRequested &event, TimeMs time);
bool applyOne(RunState &state, const event::ApprovalClaimed &event, TimeMs time);
bool applyOne(RunState &state, const event::ApprovalReleased &event, TimeMs time);
bool applyOne(RunState &state, const event::ApprovalDelegated &event, TimeMs time);
bool applyOne(RunState &state, const event::ApprovalCommented &event, TimeMs time);
bool applyOne(RunState &state, const event::ApprovalDecided &event, TimeMs time);
bool applyOne(RunState &state, const event::ApprovalReminded &event, TimeMs time);
bool applyOne(RunState &state, const event::ApprovalEscalated &event, TimeMs time);
bool applyOne(RunState &state, const event::ApprovalExpired &event, TimeMs time);
bool applyOne(RunState &state, const event::ApprovalWithdrawn &event, TimeMs time);

/// Puts what writes say into the run's data, and remembers whose they are.
void applyWrites(RunState &state, int instance, const std::vector<event::Write> &writes);
/// Takes steps back to pending, and containers up again, for a retry.
void takeBack(RunState &state, const event::RunRetried &event, TimeMs time);

} // namespace millrace::state
