// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/millracectl/approval_values.h"
#include "app/millracectl/builtin_verbs.h"
#include "app/output/safe_text.h"
#include "app/output/words.h"
#include "engine/base/json_writer.h"

namespace millrace::app {

using base::Result;
using base::Value;

namespace {

void field(Output &output, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        output.line(u"%1  %2"_qs.arg(name, -12).arg(safeText(text)));
}

void history(Output &output, const Value &entries)
{
    for (const Value &entry : entries.items()) {
        QString text = entry[u"type"].text().section(u'_', 1);
        for (const QString &name : {u"by"_qs, u"to"_qs, u"outcome"_qs, u"comment"_qs}) {
            if (!entry[name].text().isEmpty())
                text += u"  %1: %2"_qs.arg(name, entry[name].text());
        }
        output.line(u"  %1  %2"_qs.arg(entry[u"time"].text(), safeText(text)));
    }
}

void print(Output &output, const query::ApprovalDetail &detail, const Value &value)
{
    const event::ApprovalRequested &asked = detail.asked;
    const query::Approval &approval = detail.approval;
    const QStringList who = approval.users + approval.roles;
    field(output, u"approval"_qs, approval.id);
    field(output, u"run"_qs, QString::number(approval.run.value));
    field(output, u"step"_qs, approval.step.step);
    field(output, u"title"_qs, approval.title);
    field(output, u"description"_qs, asked.description);
    field(output, u"status"_qs, query::approvalStatusName(approval.status));
    field(output, u"outcome"_qs, approval.outcome);
    field(output, u"decided by"_qs, approval.decidedBy);
    field(output, u"outcomes"_qs, asked.outcomes.join(u", "_qs));
    field(output, u"assigned to"_qs, who.isEmpty() ? u"anyone"_qs : who.join(u", "_qs));
    if (asked.required > 1)
        field(output, u"deciders"_qs, QString::number(asked.required));
    field(output, u"four eyes"_qs,
          asked.excludeInitiator ? u"not by who started the run"_qs : QString());
    field(output, u"claimed by"_qs, approval.claimedBy);
    field(output, u"due"_qs, timeText(approval.dueAt));
    if (asked.context.size() > 0) {
        output.line(u"\ncontext"_qs);
        output.document(asked.context);
    }
    if (!asked.form.isUndefined()) {
        output.line(u"\nform"_qs);
        output.document(asked.form);
    }
    output.line(u"\nhistory"_qs);
    history(output, value[u"history"]);
}

Result<int> show(Session &session)
{
    const auto store = session.reading();
    if (!store)
        return base::fail(store.error());
    const auto detail = (*store)->inbox().show(session.argument(0));
    if (!detail)
        return base::fail(detail.error());
    const Value value = approvalDetailValue(**store, *detail);
    if (session.output().isJson())
        session.output().document(value);
    else
        print(session.output(), *detail, value);
    return kDone;
}

} // namespace

Command approvalsShowVerb()
{
    Verb verb;
    verb.name = u"approvals show"_qs;
    verb.arguments = u"ID"_qs;
    verb.minimum = verb.maximum = 1;
    verb.summary = u"Show an approval: what is asked, of whom, and what was done"_qs;
    verb.example = u"millracectl approvals show 3f2a"_qs;
    return {verb, show};
}

} // namespace millrace::app
