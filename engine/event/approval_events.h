// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/event/run_events.h"

namespace millrace::event {

struct ApprovalRequested
{
    StepRef ref = {};
    QString approval = {}; ///< id, unique in the store
    QString title = {};
    QString description = {};
    Value context = {};
    Value form = {};
    QStringList outcomes = {};
    QStringList users = {};
    QStringList roles = {};
    int required = 1;
    bool excludeInitiator = false;
    int priority = 5;
    TimeMs dueAt = 0;    ///< 0: none
    TimeMs remindAt = 0; ///< 0: none
    Value escalateTo = {};
    QString onTimeout = {};
    QString digest = {};      ///< SHA-256 of what is shown
    bool interrupted = false; ///< asks what became of an at_most_once attempt
    Value input = {};
};
struct ApprovalClaimed
{
    StepRef ref = {};
    QString by = {};
};
struct ApprovalReleased
{
    StepRef ref = {};
    QString by = {};
};
struct ApprovalDelegated
{
    StepRef ref = {};
    QString by = {};
    QString to = {};
    QString comment = {};
};
struct ApprovalCommented
{
    StepRef ref = {};
    QString by = {};
    QString comment = {};
};
/// One person's vote. The approval is decided when `final`.
struct ApprovalDecided
{
    StepRef ref = {};
    QString outcome = {};
    Value form = {};
    QString by = {};
    QString comment = {};
    QString digest = {};
    bool isFinal = true;
};
struct ApprovalReminded
{
    StepRef ref = {};
};
struct ApprovalEscalated
{
    StepRef ref = {};
    QStringList users = {};
    QStringList roles = {};
};
/// Time ran out; `outcome` is what on_timeout says, or empty.
struct ApprovalExpired
{
    StepRef ref = {};
    QString outcome = {};
};
/// The question went away: the run was cancelled or ended.
struct ApprovalWithdrawn
{
    StepRef ref = {};
};

} // namespace millrace::event
