// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/virtual_run.h"

namespace millrace::analysis {

namespace {

journal::RunStatus endStatus(event::RunEnd end)
{
    switch (end) {
    case event::RunEnd::Completed:
        return journal::RunStatus::Completed;
    case event::RunEnd::Failed:
        return journal::RunStatus::Failed;
    case event::RunEnd::Cancelled:
        return journal::RunStatus::Cancelled;
    case event::RunEnd::TimedOut:
        return journal::RunStatus::TimedOut;
    }
    return journal::RunStatus::Failed;
}

journal::RunStatus liveStatus(const state::RunState &state)
{
    if (state.running + state.retrying + state.readyCount > 0)
        return journal::RunStatus::Running;
    if (state.openApprovals > 0)
        return journal::RunStatus::WaitingApproval;
    return state.timedWaits > 0 ? journal::RunStatus::Waiting : journal::RunStatus::Running;
}

} // namespace

// The scheduler words the same for live runs; it lies above this module.
journal::RunStatus statusOf(const state::RunState &state)
{
    switch (state.phase) {
    case state::RunPhase::New:
        return journal::RunStatus::Initializing;
    case state::RunPhase::Queued:
        return journal::RunStatus::Queued;
    case state::RunPhase::Live:
        return liveStatus(state);
    case state::RunPhase::Paused:
        return journal::RunStatus::Paused;
    case state::RunPhase::Ending:
        return journal::RunStatus::Running;
    case state::RunPhase::RollingBack:
        return journal::RunStatus::RollingBack;
    case state::RunPhase::Finished:
        return endStatus(state.finished->end);
    }
    return journal::RunStatus::Running;
}

} // namespace millrace::analysis
