// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/journal/approval_projection.h"
#include "engine/journal/store_reader.h"

namespace millrace::query {

using base::Result;
using base::RunId;
using base::TimeMs;
using journal::ApprovalStatus;

/// "open", "decided", "expired", "withdrawn".
QString approvalStatusName(ApprovalStatus status);

/// One row of the inbox.
struct Approval
{
    QString id = {};
    RunId run;
    event::StepRef step = {};
    QString title = {};
    ApprovalStatus status = ApprovalStatus::Open;
    int priority = 5;
    QStringList users = {};
    QStringList roles = {};
    QString claimedBy = {}; ///< empty: nobody
    TimeMs requestedAt = 0;
    TimeMs dueAt = 0;     ///< 0: none
    QString outcome = {}; ///< once decided, or what its expiry chose
    QString decidedBy = {};
    TimeMs decidedAt = 0; ///< 0: not yet
};

/// An approval with all that was asked and done.
struct ApprovalDetail
{
    Approval approval = {};
    event::ApprovalRequested asked = {};
    std::vector<event::StoredEvent> history = {}; ///< claims, votes, comments … of this approval
};

/// Which approvals a list shows; what is left empty does not narrow it.
struct InboxFilter
{
    QString user = {};      ///< assigned to this user …
    QStringList roles = {}; ///< … or to any of these roles, or to nobody in particular
    RunId run = {};
    bool openOnly = true;
    int limit = 100;
    int skip = 0; ///< for further pages
};

/// Lists approvals, the most urgent first: by priority, then by due date, then by age.
/// Thread: the connection's.
class InboxQuery
{
public:
    explicit InboxQuery(journal::Connection &connection) : m_connection(connection) {}

    Result<std::vector<Approval>> list(const InboxFilter &filter) const;
    /// By id, or its beginning where only one begins so. Errors: NotFound "query.no_approval",
    /// Conflict "query.ambiguous_approval".
    Result<ApprovalDetail> show(const QString &id) const;

private:
    Result<Approval> find(const QString &id) const;

    journal::Connection &m_connection;
};

} // namespace millrace::query
