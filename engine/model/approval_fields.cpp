// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/field_values.h"

namespace millrace::model {

namespace {

Value writeAssignees(const Approval &approval)
{
    Value value;
    if (!approval.users.isEmpty())
        value.set(u"users"_qs, toValue(approval.users));
    if (!approval.roles.isEmpty())
        value.set(u"roles"_qs, toValue(approval.roles));
    for (const base::Member &member : approval.assigneesExtra.members())
        value.set(member.key, member.value);
    return value;
}

bool readAssignees(Approval &approval, const Value &value)
{
    approval.users.clear();
    approval.roles.clear();
    approval.assigneesExtra = Value();
    bool isRead = value.isObject() || value.isUndefined();
    for (const base::Member &member : value.members()) {
        if (member.key == u"users")
            isRead &= readValue(member.value, approval.users);
        else if (member.key == u"roles")
            isRead &= readValue(member.value, approval.roles);
        else
            approval.assigneesExtra.set(member.key, member.value);
    }
    return isRead;
}

} // namespace

template<>
const Fields<Approval> &fieldsOf<Approval>()
{
    static const Fields<Approval> kAll = {
        field<&Approval::title>(u"title"_qs),
        field<&Approval::description>(u"description"_qs),
        field<&Approval::context>(u"context"_qs),
        field<&Approval::form>(u"form"_qs),
        field<&Approval::outcomes>(u"outcomes"_qs),
        {u"assignees"_qs, writeAssignees, readAssignees},
        field<&Approval::required>(u"required"_qs),
        field<&Approval::excludeInitiator>(u"exclude_initiator"_qs),
        field<&Approval::priority>(u"priority"_qs),
        field<&Approval::dueIn>(u"due_in"_qs),
        field<&Approval::remindIn>(u"remind_in"_qs),
        field<&Approval::escalateTo>(u"escalate_to"_qs),
        field<&Approval::onTimeout>(u"on_timeout"_qs),
    };
    return kAll;
}

} // namespace millrace::model
