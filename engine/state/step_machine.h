// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/state/transition_table.h"

#include <QString>

namespace millrace::state {

/// Life of one step instance (workflow model §4).
enum class StepStatus : std::uint8_t
{
    Pending,
    Waiting,
    Running,
    Retrying,
    Completed,
    Failed,
    Skipped,
    Cancelled,
    Compensated,
};

enum class StepMove : std::uint8_t
{
    Enter,      ///< its container or scope begins
    Start,      ///< it begins, or an attempt of it does
    AwaitRetry, ///< an attempt failed or was lost, another follows
    Complete,
    Fail,
    Skip,
    Cancel,
    Handle,     ///< all error handlers of the failed step completed
    Compensate, ///< what it did was undone
    Reset,      ///< a retry, or a container's next attempt, runs it anew
    Resume,     ///< a retry reopens a container in place, its completed children stay
};

inline constexpr TransitionTable kStepTable(std::to_array<Transition<StepStatus, StepMove>>({
    {StepStatus::Pending, StepMove::Enter, StepStatus::Waiting},
    {StepStatus::Waiting, StepMove::Start, StepStatus::Running},
    {StepStatus::Waiting, StepMove::AwaitRetry, StepStatus::Retrying},
    {StepStatus::Waiting, StepMove::Complete, StepStatus::Completed},
    {StepStatus::Waiting, StepMove::Fail, StepStatus::Failed},
    {StepStatus::Waiting, StepMove::Skip, StepStatus::Skipped},
    {StepStatus::Waiting, StepMove::Cancel, StepStatus::Cancelled},
    {StepStatus::Waiting, StepMove::Reset, StepStatus::Pending},
    {StepStatus::Running, StepMove::AwaitRetry, StepStatus::Retrying},
    {StepStatus::Running, StepMove::Complete, StepStatus::Completed},
    {StepStatus::Running, StepMove::Fail, StepStatus::Failed},
    {StepStatus::Running, StepMove::Cancel, StepStatus::Cancelled},
    {StepStatus::Running, StepMove::Reset, StepStatus::Pending},
    {StepStatus::Running, StepMove::Resume, StepStatus::Running},
    {StepStatus::Retrying, StepMove::Start, StepStatus::Running},
    {StepStatus::Retrying, StepMove::AwaitRetry, StepStatus::Retrying},
    {StepStatus::Retrying, StepMove::Complete, StepStatus::Completed},
    {StepStatus::Retrying, StepMove::Fail, StepStatus::Failed},
    {StepStatus::Retrying, StepMove::Cancel, StepStatus::Cancelled},
    {StepStatus::Retrying, StepMove::Reset, StepStatus::Pending},
    {StepStatus::Completed, StepMove::Compensate, StepStatus::Compensated},
    {StepStatus::Completed, StepMove::Reset, StepStatus::Pending},
    {StepStatus::Completed, StepMove::Resume, StepStatus::Running},
    {StepStatus::Failed, StepMove::Handle, StepStatus::Failed},
    {StepStatus::Failed, StepMove::Reset, StepStatus::Pending},
    {StepStatus::Failed, StepMove::Resume, StepStatus::Running},
    {StepStatus::Skipped, StepMove::Reset, StepStatus::Pending},
    {StepStatus::Cancelled, StepMove::Reset, StepStatus::Pending},
    {StepStatus::Cancelled, StepMove::Resume, StepStatus::Running},
    {StepStatus::Compensated, StepMove::Reset, StepStatus::Pending},
}));

/// The name in expressions and output ("completed").
QString stepStatusName(StepStatus status);

inline bool isSettled(StepStatus status)
{
    return status >= StepStatus::Completed;
}

} // namespace millrace::state
