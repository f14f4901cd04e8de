// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/event/event.h"
#include "engine/journal/sqlite_database.h"

namespace millrace::journal {

/// State of an approval in the inbox. Stored as a number: append only.
enum class ApprovalStatus : std::uint8_t
{
    Open,
    Decided,
    Expired,
    Withdrawn
};

/// The lists of users and roles as the table holds them: JSON.
QStringList namesFromJson(const QString &json);

/// Keeps the table of approvals in step with the events, inside the caller's transaction.
/// Events that are not about approvals are passed over.
Done projectApproval(Connection &connection, qint64 run, base::TimeMs time,
                     const event::Event &event);

} // namespace millrace::journal
