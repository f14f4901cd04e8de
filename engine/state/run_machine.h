// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/state/transition_table.h"

namespace millrace::state {

/// Life of a run as its events say it. Running, waiting and waiting for approval are told apart by
/// what the steps do (run_status.h).
enum class RunPhase : std::uint8_t
{
    New,
    Queued,
    Live,
    Paused,
    Ending,
    RollingBack,
    Finished
};

enum class RunMove : std::uint8_t
{
    Create,
    Launch,
    Pause,
    Continue,
    End,
    RollBack,
    Finish,
    Retry
};

inline constexpr TransitionTable kRunTable(std::to_array<Transition<RunPhase, RunMove>>({
    {RunPhase::New, RunMove::Create, RunPhase::Queued},
    {RunPhase::Queued, RunMove::Launch, RunPhase::Live},
    {RunPhase::Queued, RunMove::End, RunPhase::Ending},
    {RunPhase::Live, RunMove::Pause, RunPhase::Paused},
    {RunPhase::Live, RunMove::End, RunPhase::Ending},
    {RunPhase::Live, RunMove::Finish, RunPhase::Finished},
    {RunPhase::Live, RunMove::Retry, RunPhase::Live},
    {RunPhase::Paused, RunMove::Continue, RunPhase::Live},
    {RunPhase::Paused, RunMove::End, RunPhase::Ending},
    {RunPhase::Paused, RunMove::Retry, RunPhase::Live},
    {RunPhase::Ending, RunMove::RollBack, RunPhase::RollingBack},
    {RunPhase::Ending, RunMove::Finish, RunPhase::Finished},
    {RunPhase::Ending, RunMove::Retry, RunPhase::Live},
    {RunPhase::RollingBack, RunMove::Finish, RunPhase::Finished},
    {RunPhase::RollingBack, RunMove::Retry, RunPhase::Live},
    {RunPhase::Finished, RunMove::Retry, RunPhase::Live},
}));

} // namespace millrace::state
