// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/millracectl/approval_values.h"

#include "app/output/words.h"
#include "engine/event/event_codec.h"

namespace millrace::app {

using base::Value;

namespace {

Value textList(const QStringList &texts)
{
    Value list = Value::emptyArray();
    for (const QString &text : texts)
        list.append(text);
    return list;
}

Value textOrNull(const QString &text)
{
    return text.isEmpty() ? Value::null() : Value(text);
}

Value runIdOf(ReadingStore &store, base::RunId run)
{
    const auto summary = store.reader().summary(run);
    return summary && *summary ? Value((*summary)->uuid) : Value::null();
}

Value historyOf(const query::ApprovalDetail &detail)
{
    Value history = Value::emptyArray();
    for (const event::StoredEvent &stored : detail.history) {
        Value entry =
            Value::object({{u"seq"_qs, Value(stored.seq)}, {u"time"_qs, timeValue(stored.time)}});
        const Value content = event::eventToValue(stored.event);
        for (const base::Member &member : content.members())
            entry.set(member.key, member.value);
        history.append(entry);
    }
    return history;
}

} // namespace

Value approvalValue(ReadingStore &store, const query::Approval &approval)
{
    return Value::object({{u"id"_qs, approval.id},
                          {u"run"_qs, Value(approval.run.value)},
                          {u"run_id"_qs, runIdOf(store, approval.run)},
                          {u"step"_qs, approval.step.step},
                          {u"title"_qs, approval.title},
                          {u"status"_qs, query::approvalStatusName(approval.status)},
                          {u"priority"_qs, approval.priority},
                          {u"users"_qs, textList(approval.users)},
                          {u"roles"_qs, textList(approval.roles)},
                          {u"claimed_by"_qs, textOrNull(approval.claimedBy)},
                          {u"requested_at"_qs, timeValue(approval.requestedAt)},
                          {u"due_at"_qs, timeValue(approval.dueAt)},
                          {u"outcome"_qs, textOrNull(approval.outcome)},
                          {u"decided_by"_qs, textOrNull(approval.decidedBy)},
                          {u"decided_at"_qs, timeValue(approval.decidedAt)}});
}

Value approvalDetailValue(ReadingStore &store, const query::ApprovalDetail &detail)
{
    const event::ApprovalRequested &asked = detail.asked;
    Value value = approvalValue(store, detail.approval);
    value.set(u"description"_qs, asked.description);
    value.set(u"context"_qs, asked.context);
    value.set(u"form"_qs, asked.form.isUndefined() ? Value::null() : asked.form);
    value.set(u"outcomes"_qs, textList(asked.outcomes));
    value.set(u"required"_qs, asked.required);
    value.set(u"exclude_initiator"_qs, asked.excludeInitiator);
    value.set(u"on_timeout"_qs, textOrNull(asked.onTimeout));
    value.set(u"digest"_qs, asked.digest);
    value.set(u"history"_qs, historyOf(detail));
    return value;
}

} // namespace millrace::app
