// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/state/transition_table.h"

namespace millrace::state {

enum class ApprovalStatus : std::uint8_t
{
    Open,
    Claimed,
    Decided,
    Expired,
    Withdrawn
};

enum class ApprovalMove : std::uint8_t
{
    Claim,
    Release,
    Delegate,
    Comment,
    Vote,
    Decide,
    Remind,
    Escalate,
    Expire,
    Withdraw,
};

inline constexpr TransitionTable
    kApprovalTable(std::to_array<Transition<ApprovalStatus, ApprovalMove>>({
        {ApprovalStatus::Open, ApprovalMove::Claim, ApprovalStatus::Claimed},
        {ApprovalStatus::Open, ApprovalMove::Delegate, ApprovalStatus::Open},
        {ApprovalStatus::Open, ApprovalMove::Comment, ApprovalStatus::Open},
        {ApprovalStatus::Open, ApprovalMove::Vote, ApprovalStatus::Open},
        {ApprovalStatus::Open, ApprovalMove::Decide, ApprovalStatus::Decided},
        {ApprovalStatus::Open, ApprovalMove::Remind, ApprovalStatus::Open},
        {ApprovalStatus::Open, ApprovalMove::Escalate, ApprovalStatus::Open},
        {ApprovalStatus::Open, ApprovalMove::Expire, ApprovalStatus::Expired},
        {ApprovalStatus::Open, ApprovalMove::Withdraw, ApprovalStatus::Withdrawn},
        {ApprovalStatus::Claimed, ApprovalMove::Release, ApprovalStatus::Open},
        {ApprovalStatus::Claimed, ApprovalMove::Delegate, ApprovalStatus::Open},
        {ApprovalStatus::Claimed, ApprovalMove::Comment, ApprovalStatus::Claimed},
        {ApprovalStatus::Claimed, ApprovalMove::Vote, ApprovalStatus::Open},
        {ApprovalStatus::Claimed, ApprovalMove::Decide, ApprovalStatus::Decided},
        {ApprovalStatus::Claimed, ApprovalMove::Remind, ApprovalStatus::Claimed},
        {ApprovalStatus::Claimed, ApprovalMove::Escalate, ApprovalStatus::Open},
        {ApprovalStatus::Claimed, ApprovalMove::Expire, ApprovalStatus::Expired},
        {ApprovalStatus::Claimed, ApprovalMove::Withdraw, ApprovalStatus::Withdrawn},
    }));

} // namespace millrace::state
