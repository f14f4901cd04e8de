// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/journal/approval_projection.h"

#include "engine/base/json_reader.h"
#include "engine/base/json_writer.h"

namespace millrace::journal {

using base::TimeMs;
using base::Value;
using event::StepRef;

namespace {

#define MILLRACE_OPEN_STEP " WHERE run=? AND step=? AND scope=? AND status=0"

QString jsonList(const QStringList &texts)
{
    Value list = Value::emptyArray();
    for (const QString &text : texts)
        list.append(text);
    return QString::fromUtf8(base::toJson(list));
}

class Projection
{
public:
    Projection(Connection &connection, qint64 run, TimeMs time)
        : m_connection(connection), m_run(run), m_time(time)
    {
    }

    Done operator()(const event::ApprovalRequested &e)
    {
        Query query = m_connection.query(
            "INSERT INTO approvals(id, run, step, scope, title, status, priority, users, roles,"
            " claimed_by, requested_at, due_at, outcome, decided_by, decided_at)"
            " VALUES (?, ?, ?, ?, ?, 0, ?, ?, ?, '', ?, ?, '', '', 0)");
        query.bind(e.approval).bind(m_run).bind(e.ref.step).bind(e.ref.scope).bind(e.title);
        query.bind(e.priority).bind(jsonList(e.users)).bind(jsonList(e.roles));
        query.bind(m_time).bind(e.dueAt);
        return query.run();
    }

    Done operator()(const event::ApprovalClaimed &e) { return hold(e.ref, e.by); }
    Done operator()(const event::ApprovalReleased &e) { return hold(e.ref, {}); }

    Done operator()(const event::ApprovalDelegated &e)
    {
        if (const Done done = widen(e.ref, {e.to}, {}); !done)
            return done;
        return hold(e.ref, e.to);
    }

    Done operator()(const event::ApprovalEscalated &e) { return widen(e.ref, e.users, e.roles); }

    Done operator()(const event::ApprovalDecided &e)
    {
        return e.isFinal ? close(e.ref, ApprovalStatus::Decided, e.outcome, e.by) : Done();
    }

    Done operator()(const event::ApprovalExpired &e)
    {
        return close(e.ref, ApprovalStatus::Expired, e.outcome, {});
    }

    Done operator()(const event::ApprovalWithdrawn &e)
    {
        return close(e.ref, ApprovalStatus::Withdrawn, {}, {});
    }

    template<class Other>
    Done operator()(const Other &)
    {
        return {};
    }

private:
    Done hold(const StepRef &ref, const QString &by)
    {
        Query query = m_connection.query("UPDATE approvals SET claimed_by=?" MILLRACE_OPEN_STEP);
        query.bind(by);
        return runFor(query, ref);
    }

    Done close(const StepRef &ref, ApprovalStatus status, const QString &outcome, const QString &by)
    {
        Query query = m_connection.query("UPDATE approvals SET status=?, outcome=?, decided_by=?,"
                                         " decided_at=?" MILLRACE_OPEN_STEP);
        query.bind(static_cast<qint64>(status)).bind(outcome).bind(by).bind(m_time);
        return runFor(query, ref);
    }

    Done widen(const StepRef &ref, const QStringList &users, const QStringList &roles)
    {
        QStringList allUsers;
        QStringList allRoles;
        {
            Query query =
                m_connection.query("SELECT users, roles FROM approvals" MILLRACE_OPEN_STEP);
            query.bind(m_run).bind(ref.step).bind(ref.scope);
            if (!query.next())
                return query.done();
            allUsers = namesFromJson(query.text(0)) + users;
            allRoles = namesFromJson(query.text(1)) + roles;
        }
        allUsers.removeDuplicates();
        allRoles.removeDuplicates();
        Query query =
            m_connection.query("UPDATE approvals SET users=?, roles=?" MILLRACE_OPEN_STEP);
        query.bind(jsonList(allUsers)).bind(jsonList(allRoles));
        return runFor(query, ref);
    }

    Done runFor(Query &query, const StepRef &ref) const
    {
        query.bind(m_run).bind(ref.step).bind(ref.scope);
        return query.run();
    }

    Connection &m_connection;
    qint64 m_run;
    TimeMs m_time;
};

#undef MILLRACE_OPEN_STEP

} // namespace

QStringList namesFromJson(const QString &json)
{
    QStringList texts;
    const Result<Value> list = base::parseJson(json.toUtf8());
    if (list) {
        for (const Value &item : list->items())
            texts.append(item.text());
    }
    return texts;
}

Done projectApproval(Connection &connection, qint64 run, TimeMs time, const event::Event &event)
{
    return std::visit(Projection(connection, run, time), event);
}

} // namespace millrace::journal
