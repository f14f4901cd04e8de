// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/query/inbox_query.h"

#include "engine/base/json_writer.h"

#include <array>

namespace millrace::query {

using base::ErrorClass;
using base::Value;
using journal::Query;

namespace {

#define MILLRACE_APPROVAL_COLUMNS                                                                  \
    "id, run, step, scope, title, status, priority, users, roles, claimed_by, requested_at,"       \
    " due_at, outcome, decided_by, decided_at"

Approval approvalFromRow(const Query &query)
{
    Approval approval;
    approval.id = query.text(0);
    approval.run = RunId{query.number(1)};
    approval.step = {query.text(2), static_cast<int>(query.number(3))};
    approval.title = query.text(4);
    approval.status = static_cast<ApprovalStatus>(query.number(5));
    approval.priority = static_cast<int>(query.number(6));
    approval.users = journal::namesFromJson(query.text(7));
    approval.roles = journal::namesFromJson(query.text(8));
    approval.claimedBy = query.text(9);
    approval.requestedAt = query.number(10);
    approval.dueAt = query.number(11);
    approval.outcome = query.text(12);
    approval.decidedBy = query.text(13);
    approval.decidedAt = query.number(14);
    return approval;
}

Result<std::vector<Approval>> collect(Query &query)
{
    std::vector<Approval> approvals;
    while (query.next())
        approvals.push_back(approvalFromRow(query));
    if (const base::Done done = query.done(); !done)
        return base::fail(done.error());
    return approvals;
}

QString jsonNames(const QStringList &names)
{
    Value list = Value::emptyArray();
    for (const QString &name : names)
        list.append(name);
    return QString::fromUtf8(base::toJson(list));
}

} // namespace

QString approvalStatusName(ApprovalStatus status)
{
    constexpr std::array<QStringView, 4> kNames = {u"open", u"decided", u"expired", u"withdrawn"};
    return kNames[static_cast<std::size_t>(status)].toString();
}

Result<std::vector<Approval>> InboxQuery::list(const InboxFilter &filter) const
{
    const bool personal = !filter.user.isEmpty() || !filter.roles.isEmpty();
    QByteArray sql = "SELECT " MILLRACE_APPROVAL_COLUMNS " FROM approvals WHERE ";
    sql += filter.openOnly ? "status=0" : "1";
    if (filter.run)
        sql += " AND run=?";
    if (personal)
        sql += " AND ((users='[]' AND roles='[]') OR (claimed_by=? AND claimed_by<>'')"
               " OR EXISTS (SELECT 1 FROM json_each(users) WHERE value=?)"
               " OR EXISTS (SELECT 1 FROM json_each(roles) AS held, json_each(?) AS own"
               " WHERE held.value=own.value))";
    sql += " ORDER BY priority DESC, due_at=0, due_at, approval LIMIT ? OFFSET ?";
    Query query = m_connection.queryOnce(sql);
    if (filter.run)
        query.bind(filter.run.value);
    if (personal)
        query.bind(filter.user).bind(filter.user).bind(jsonNames(filter.roles));
    query.bind(qMax(0, filter.limit)).bind(qMax(0, filter.skip));
    return collect(query);
}

Result<Approval> InboxQuery::find(const QString &id) const
{
    Query query = m_connection.query("SELECT " MILLRACE_APPROVAL_COLUMNS
                                     " FROM approvals WHERE id >= ?1 AND id < ?1 || '~'"
                                     " ORDER BY id LIMIT 2");
    query.bind(id);
    const Result<std::vector<Approval>> found = collect(query);
    if (!found)
        return base::fail(found.error());
    if (found->empty() || id.isEmpty())
        return base::fail(ErrorClass::NotFound, u"query.no_approval"_qs,
                          u"there is no approval \"%1\""_qs.arg(id),
                          u"\"millracectl approvals list\" shows those that wait"_qs);
    if (found->size() == 1 || found->front().id == id)
        return found->front();
    return base::fail(ErrorClass::Conflict, u"query.ambiguous_approval"_qs,
                      u"more than one approval begins with \"%1\""_qs.arg(id),
                      u"give more of its id"_qs);
}

Result<ApprovalDetail> InboxQuery::show(const QString &id) const
{
    Result<Approval> approval = find(id);
    if (!approval)
        return base::fail(approval.error());
    auto events = journal::StoreReader(m_connection).readRun(approval->run, 1);
    if (!events)
        return base::fail(events.error());
    ApprovalDetail detail{std::move(*approval)};
    bool inside = false; // a step that is retried asks anew under another id
    for (event::StoredEvent &stored : *events) {
        if (auto *asked = std::get_if<event::ApprovalRequested>(&stored.event)) {
            if (asked->ref == detail.approval.step)
                inside = asked->approval == detail.approval.id;
            if (inside && asked->approval == detail.approval.id)
                detail.asked = *asked;
            continue;
        }
        const event::StepRef *ref = event::eventStep(stored.event);
        if (inside && ref != nullptr && *ref == detail.approval.step &&
            event::eventName(stored.event).startsWith(u"approval_"))
            detail.history.push_back(std::move(stored));
    }
    return detail;
}

} // namespace millrace::query
