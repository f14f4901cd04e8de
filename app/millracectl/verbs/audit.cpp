// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/millracectl/builtin_verbs.h"
#include "app/millracectl/definition_file.h"
#include "app/output/safe_text.h"
#include "app/output/table.h"
#include "app/output/words.h"
#include "engine/base/clock.h"
#include "engine/base/whole_file.h"

namespace millrace::app {

using base::Done;
using base::ErrorClass;
using base::Result;
using base::Value;

namespace {

constexpr int kPage = 500;

Done checkHead(const query::AuditQuery &audit, const QString &file)
{
    const auto bytes = readWholeFile(file);
    if (!bytes)
        return base::fail(bytes.error());
    const auto head = audit::readAuditHead(*bytes);
    if (!head)
        return base::fail(head.error());
    return audit.check(*head);
}

Done writeHead(const query::AuditQuery &audit, const QString &path)
{
    const auto head = audit.head(base::SystemClock().now());
    if (!head)
        return base::fail(head.error());
    const auto done = base::writeWholeFile(path, audit::writeAuditHead(*head));
    if (!done)
        return base::fail(ErrorClass::Internal, u"audit.cannot_write_head"_qs,
                          u"The head cannot be written to "_qs + done.error().message);
    return {};
}

void tell(Session &session, const audit::AuditVerifier &verifier)
{
    Output &output = session.output();
    const Value brokenAt = verifier.brokenAt() ? Value(*verifier.brokenAt()) : Value::null();
    if (output.isJson())
        output.document(Value::object(
            {{u"id"_qs, session.store()},
             {u"whole"_qs, verifier.isWhole()},
             {u"entries"_qs, Value(verifier.count())},
             {u"head"_qs, QString::fromLatin1(verifier.head().toHex())},
             {u"broken_at"_qs, brokenAt},
             {u"reason"_qs, verifier.isWhole() ? Value::null() : Value(verifier.reason())}}));
    else if (verifier.isWhole())
        output.line(u"the audit trail is whole: %1 entries, head %2"_qs.arg(verifier.count())
                        .arg(QString::fromLatin1(verifier.head().toHex())));
    else
        output.line(u"the audit trail is broken at entry %1: %2"_qs.arg(*verifier.brokenAt())
                        .arg(safeText(verifier.reason())));
}

Result<int> verify(Session &session)
{
    const auto store = session.reading();
    if (!store)
        return base::fail(store.error());
    const query::AuditQuery audit = (*store)->audit();
    const auto verifier = audit.verify();
    if (!verifier)
        return base::fail(verifier.error());
    tell(session, *verifier);
    if (!verifier->isWhole())
        return kFailed;
    const Arguments &arguments = session.arguments();
    if (arguments.has(u"head"_qs)) {
        if (const Done done = checkHead(audit, arguments.value(u"head"_qs)); !done)
            return base::fail(done.error());
    }
    if (arguments.has(u"write-head"_qs)) {
        if (const Done done = writeHead(audit, arguments.value(u"write-head"_qs)); !done)
            return base::fail(done.error());
    }
    return kDone;
}

Value recordValue(const audit::AuditRecord &record)
{
    return Value::object({{u"id"_qs, Value(record.number)},
                          {u"number"_qs, Value(record.number)},
                          {u"time"_qs, timeValue(record.entry.time)},
                          {u"actor"_qs, record.entry.actor},
                          {u"os_user"_qs, record.entry.osUser},
                          {u"action"_qs, record.entry.action},
                          {u"subject"_qs, record.entry.subject},
                          {u"digest"_qs, record.entry.digest},
                          {u"hash"_qs, QString::fromLatin1(record.hash.toHex())}});
}

std::vector<Cell> cells(const audit::AuditRecord &record)
{
    return {{QString::number(record.number)},
            {timeText(record.entry.time)},
            {record.entry.action},
            {record.entry.actor},
            {record.entry.osUser},
            {record.entry.subject}};
}

Result<query::AuditFilter> filterOf(const Session &session)
{
    query::AuditFilter filter;
    filter.actor = session.arguments().value(u"actor"_qs);
    filter.subject = session.arguments().value(u"subject"_qs);
    const auto since = session.moment(u"since"_qs);
    if (!since)
        return base::fail(since.error());
    filter.since = *since;
    return filter;
}

/// Page after page, until there are `left` or no more.
Done print(Output &output, Table &table, const query::AuditQuery &audit, query::AuditFilter filter,
           int left)
{
    while (left > 0 && output.isOpen()) {
        filter.limit = qMin(left, kPage);
        const auto records = audit.list(filter);
        if (!records)
            return base::fail(records.error());
        for (const audit::AuditRecord &record : *records)
            output.isJson() ? output.jsonLine(recordValue(record)) : table.row(cells(record));
        left -= static_cast<int>(records->size());
        if (static_cast<int>(records->size()) < filter.limit)
            break;
        filter.before = records->back().number;
    }
    return {};
}

Result<int> list(Session &session)
{
    const auto filter = filterOf(session);
    const auto limit = session.count(u"limit"_qs, 100);
    if (!filter || !limit)
        return base::fail(!filter ? filter.error() : limit.error());
    if (session.isNewUser())
        return kDone;
    const auto store = session.reading();
    if (!store)
        return base::fail(store.error());
    Output &output = session.output();
    Table table(output, {{u"NUMBER"_qs, Align::Right},
                         {u"TIME"_qs},
                         {u"ACTION"_qs},
                         {u"ACTOR"_qs},
                         {u"OS USER"_qs},
                         {.title = u"SUBJECT"_qs, .isElastic = true}});
    if (const Done printed = print(output, table, (*store)->audit(), *filter, *limit); !printed)
        return base::fail(printed.error());
    return kDone;
}

} // namespace

Command auditVerifyVerb()
{
    Verb verb;
    verb.name = u"audit verify"_qs;
    verb.summary = u"Prove that the audit trail is whole, or name the first broken entry"_qs;
    verb.details = u"A cut tail shows only against a head that was kept elsewhere."_qs;
    verb.options = {{.name = u"head"_qs,
                     .value = u"FILE"_qs,
                     .doc = u"check that the trail still holds this head"_qs,
                     .isFile = true},
                    {.name = u"write-head"_qs,
                     .value = u"FILE"_qs,
                     .doc = u"write the trail's head, to be kept elsewhere"_qs,
                     .isFile = true}};
    verb.example = u"millracectl audit verify --write-head head.json"_qs;
    return {verb, verify};
}

Command auditListVerb()
{
    Verb verb;
    verb.name = u"audit list"_qs;
    verb.summary = u"List who did what, newest first"_qs;
    verb.options = {
        {.name = u"subject"_qs, .value = u"ID"_qs, .doc = u"only about this id"_qs},
        {.name = u"actor"_qs, .value = u"USER"_qs, .doc = u"only by this user"_qs},
        {.name = u"since"_qs, .value = u"T"_qs, .doc = u"only since a time, or 30m, 12h, 7d"_qs},
        {.name = u"limit"_qs, .value = u"N"_qs, .doc = u"at most so many (default 100)"_qs},
    };
    verb.example = u"millracectl audit list --actor ada --since 30d"_qs;
    return {verb, list};
}

} // namespace millrace::app
