// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/millracectl/approval_values.h"
#include "app/millracectl/builtin_verbs.h"
#include "app/output/table.h"
#include "app/output/words.h"

namespace millrace::app {

using base::Result;

namespace {

constexpr int kPage = 500;

std::vector<Cell> cells(const query::Approval &approval)
{
    const bool isOpen = approval.status == query::ApprovalStatus::Open;
    const QStringList who = approval.users + approval.roles;
    return {{approval.id},
            {QString::number(approval.run.value)},
            {query::approvalStatusName(approval.status), isOpen ? Ink::Yellow : Ink::Dim},
            {QString::number(approval.priority)},
            {timeText(approval.dueAt)},
            {who.isEmpty() ? u"anyone"_qs : who.join(u", "_qs)},
            {approval.claimedBy},
            {approval.title}};
}

Result<query::InboxFilter> filterOf(Session &session, ReadingStore &store)
{
    query::InboxFilter filter;
    filter.openOnly = !session.arguments().has(u"all"_qs);
    if (session.arguments().has(u"mine"_qs)) {
        filter.user = session.user();
        filter.roles = session.actor().roles;
    }
    if (session.arguments().has(u"run"_qs)) {
        const auto run = store.runs().find(session.arguments().value(u"run"_qs));
        if (!run)
            return base::fail(run.error());
        filter.run = run->run;
    }
    return filter;
}

Result<int> list(Session &session)
{
    const auto limit = session.count(u"limit"_qs, 100);
    if (!limit)
        return base::fail(limit.error());
    if (session.isNewUser())
        return kDone;
    const auto store = session.reading();
    if (!store)
        return base::fail(store.error());
    auto filter = filterOf(session, **store);
    if (!filter)
        return base::fail(filter.error());
    Output &output = session.output();
    Table table(output, {{u"ID"_qs},
                         {u"RUN"_qs, Align::Right},
                         {u"STATUS"_qs},
                         {u"PRIORITY"_qs, Align::Right},
                         {u"DUE"_qs},
                         {u"ASSIGNED TO"_qs},
                         {u"CLAIMED BY"_qs},
                         {.title = u"TITLE"_qs, .isElastic = true}});
    for (int left = *limit; left > 0 && output.isOpen();) {
        filter->limit = qMin(left, kPage);
        const auto approvals = (*store)->inbox().list(*filter);
        if (!approvals)
            return base::fail(approvals.error());
        for (const query::Approval &approval : *approvals)
            output.isJson() ? output.jsonLine(approvalValue(**store, approval))
                            : table.row(cells(approval));
        left -= static_cast<int>(approvals->size());
        filter->skip += static_cast<int>(approvals->size());
        if (static_cast<int>(approvals->size()) < filter->limit)
            break;
    }
    return kDone;
}

} // namespace

Command approvalsListVerb()
{
    Verb verb;
    verb.name = u"approvals list"_qs;
    verb.summary = u"List open approvals, the most urgent first"_qs;
    verb.options = {
        {.name = u"mine"_qs, .doc = u"only those that the user (--as) may decide"_qs},
        {.name = u"all"_qs, .doc = u"decided, expired and withdrawn ones too"_qs},
        {.name = u"run"_qs, .value = u"RUN"_qs, .doc = u"only of this run"_qs},
        {.name = u"limit"_qs, .value = u"N"_qs, .doc = u"at most so many (default 100)"_qs},
    };
    verb.example = u"millracectl approvals list --mine"_qs;
    return {verb, list};
}

} // namespace millrace::app
