// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/millracectl/builtin_verbs.h"
#include "app/millracectl/recording.h"
#include "app/output/safe_text.h"
#include "app/output/words.h"
#include "engine/journal/integrity_check.h"
#include "engine/journal/store_care.h"

namespace millrace::app {

using base::Result;
using base::Value;

namespace {

Value number(qint64 value)
{
    return Value(value);
}

Result<int> check(Session &session)
{
    const auto store = session.reading();
    if (!store)
        return base::fail(store.error());
    const journal::IntegrityReport report = journal::checkIntegrity((*store)->connection());
    Output &output = session.output();
    if (output.isJson()) {
        Value problems = Value::emptyArray();
        for (const QString &problem : report.problems)
            problems.append(problem);
        output.document(Value::object({{u"id"_qs, session.store()},
                                       {u"ok"_qs, report.problems.isEmpty()},
                                       {u"batches"_qs, number(report.batches)},
                                       {u"events"_qs, number(report.events)},
                                       {u"attachments"_qs, number(report.attachments)},
                                       {u"audit_entries"_qs, number(report.auditEntries)},
                                       {u"problems"_qs, problems}}));
    } else {
        for (const QString &problem : report.problems)
            output.line(safeText(problem));
        output.say(u"%1 events in %2 batches, %3 large values, %4 audit entries: %5"_qs.arg(
            QString::number(report.events), QString::number(report.batches),
            QString::number(report.attachments), QString::number(report.auditEntries),
            report.problems.isEmpty() ? u"all is well"_qs
                                      : u"%1 problems"_qs.arg(report.problems.size())));
    }
    return report.problems.isEmpty() ? kDone : kStore;
}

Result<int> backup(Session &session)
{
    const auto store = session.reading();
    if (!store)
        return base::fail(store.error());
    const QString path = session.argument(0);
    if (const base::Done done = journal::backupStore((*store)->connection(), path); !done)
        return base::fail(done.error());
    if (session.output().isJson())
        session.output().document(Value::object({{u"id"_qs, path}, {u"path"_qs, path}}));
    else
        session.output().say(u"copied to %1"_qs.arg(safeText(path)));
    return kDone;
}

Result<journal::StoreInfo> infoOf(Session &session)
{
    const auto store = session.reading();
    if (!store)
        return base::fail(store.error());
    return journal::storeInfo((*store)->connection());
}

Result<int> compact(Session &session)
{
    const auto before = infoOf(session);
    if (!before)
        return base::fail(before.error());
    const auto door = openForRecording(session);
    if (!door)
        return base::fail(door.error());
    if (const auto answer = (*door)->compact(); !answer)
        return base::fail(answer.error());
    const auto after = infoOf(session);
    if (!after)
        return base::fail(after.error());
    const qint64 was = before->fileBytes + before->logBytes;
    const qint64 is = after->fileBytes + after->logBytes;
    if (session.output().isJson())
        session.output().document(Value::object({{u"id"_qs, session.store()},
                                                 {u"bytes_before"_qs, number(was)},
                                                 {u"bytes_after"_qs, number(is)}}));
    else
        session.output().say(u"%1 before, %2 now"_qs.arg(sizeText(was), sizeText(is)));
    return kDone;
}

Result<int> info(Session &session)
{
    const auto found = infoOf(session);
    if (!found)
        return base::fail(found.error());
    const journal::StoreInfo &info = *found;
    Output &output = session.output();
    const Value value = Value::object({{u"id"_qs, session.store()},
                                       {u"path"_qs, session.store()},
                                       {u"layout"_qs, number(info.layout)},
                                       {u"file_bytes"_qs, number(info.fileBytes)},
                                       {u"log_bytes"_qs, number(info.logBytes)},
                                       {u"free_bytes"_qs, number(info.freeBytes)},
                                       {u"runs"_qs, number(info.runs)},
                                       {u"unfinished_runs"_qs, number(info.unfinishedRuns)},
                                       {u"batches"_qs, number(info.batches)},
                                       {u"open_approvals"_qs, number(info.openApprovals)},
                                       {u"attachments"_qs, number(info.attachments)},
                                       {u"attachment_bytes"_qs, number(info.attachmentBytes)},
                                       {u"definitions"_qs, number(info.definitions)},
                                       {u"audit_entries"_qs, number(info.auditEntries)},
                                       {u"last_position"_qs, number(info.lastPosition)}});
    if (output.isJson()) {
        output.document(value);
        return kDone;
    }
    for (const base::Member &member : value.members()) {
        if (member.key == u"id"_qs)
            continue;
        const auto count = static_cast<qint64>(member.value.numberOr(0));
        const QString text = member.value.isString()         ? safeText(member.value.text())
                             : member.key.endsWith(u"bytes") ? sizeText(count)
                                                             : QString::number(count);
        output.line(u"%1  %2"_qs.arg(QString(member.key).replace(u'_', u' '), -17).arg(text));
    }
    return kDone;
}

Verb verbFor(const QString &word, const QString &summary)
{
    Verb verb;
    verb.name = u"store "_qs + word;
    verb.summary = summary;
    verb.example = u"millracectl store %1 --store /srv/millrace.db"_qs.arg(word);
    return verb;
}

} // namespace

Command storeCheckVerb()
{
    Verb verb = verbFor(u"check"_qs, u"Check everything in the store that can be checked"_qs);
    verb.details = u"Reads the whole file; works while others write. Problems give exit code 3."_qs;
    return {verb, check};
}

Command storeBackupVerb()
{
    Verb verb = verbFor(u"backup"_qs, u"Write a consistent copy, also while others write"_qs);
    verb.arguments = u"PATH"_qs;
    verb.minimum = verb.maximum = 1;
    verb.takesFiles = true;
    verb.example = u"millracectl store backup /backup/millrace-$(date +%F).db"_qs;
    return {verb, backup};
}

Command storeCompactVerb()
{
    return {verbFor(u"compact"_qs, u"Give room back to the disk"_qs), compact};
}

Command storeInfoVerb()
{
    return {verbFor(u"info"_qs, u"Say what is in the store, and how large it is"_qs), info};
}

} // namespace millrace::app
