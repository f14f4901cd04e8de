// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/millracectl/recording.h"

namespace millrace::app {

using base::Result;
using base::Value;

Result<std::unique_ptr<StoreDoor>> openForRecording(Session &session)
{
    // An engine would make the store where there is none.
    if (const auto store = session.reading(); !store)
        return base::fail(store.error());
    DoorOptions options;
    options.store = session.store();
    options.recordOnly = true;
    return StoreDoor::open(std::move(options), &session.interruption());
}

Result<journal::RunSummary> findRun(const Session &session, const QString &name)
{
    const auto store = session.reading();
    if (!store)
        return base::fail(store.error());
    return (*store)->runs().find(name);
}

void printAnswer(Session &session, const Value &answer, const QString &word)
{
    const Value shown = Value::object({{u"id"_qs, answer[u"run"]},
                                       {u"number"_qs, answer[u"number"]},
                                       {u"status"_qs, answer[u"status"]}});
    Output &output = session.output();
    if (output.isJson())
        output.document(shown);
    else
        output.say(u"run %1 (%2): %3; it is now %4"_qs.arg(
            QString::number(static_cast<qint64>(answer[u"number"].numberOr(0))),
            answer[u"run"].text(), word, answer[u"status"].text()));
}

Result<int> recordCommand(Session &session, base::RunId run, event::Command command,
                          const QString &word)
{
    const auto door = openForRecording(session);
    if (!door)
        return base::fail(door.error());
    api::CommandRequest request;
    request.commandId = base::newUuid();
    request.run = run;
    request.command = std::move(command);
    request.by = session.user();
    request.drive = false;
    const auto answer = (*door)->command(std::move(request));
    if (!answer)
        return base::fail(answer.error());
    printAnswer(session, *answer, word);
    return kDone;
}

} // namespace millrace::app
