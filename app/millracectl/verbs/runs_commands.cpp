// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/millracectl/builtin_verbs.h"
#include "app/millracectl/json_options.h"
#include "app/millracectl/recording.h"

namespace millrace::app {

using base::Result;

namespace {

Option reasonOption()
{
    return {.name = u"reason"_qs, .value = u"TEXT"_qs, .doc = u"why, for the history"_qs};
}

Result<int> send(Session &session, event::Command command, const QString &word)
{
    const auto run = findRun(session, session.argument(0));
    if (!run)
        return base::fail(run.error());
    return recordCommand(session, run->run, std::move(command), word);
}

Result<int> cancel(Session &session)
{
    return send(session, event::CancelRun{session.user(), session.arguments().value(u"reason"_qs)},
                u"cancelled"_qs);
}

Result<int> pause(Session &session)
{
    return send(session, event::PauseRun{session.user(), session.arguments().value(u"reason"_qs)},
                u"paused"_qs);
}

Result<int> goOn(Session &session)
{
    return send(session, event::ContinueRun{session.user()}, u"continued"_qs);
}

Result<int> retry(Session &session)
{
    auto writes = setOptions(session);
    if (!writes)
        return base::fail(writes.error());
    const auto code = send(
        session,
        event::RetryRun{session.user(), session.arguments().value(u"from"_qs), std::move(*writes)},
        u"to be tried again"_qs);
    if (code)
        session.output().say(u"millracectl resume %1 drives it"_qs.arg(session.argument(0)));
    return code;
}

Result<int> fork(Session &session)
{
    auto writes = setOptions(session);
    const auto run = findRun(session, session.argument(0));
    if (!writes || !run)
        return base::fail(!writes ? writes.error() : run.error());
    if (!session.arguments().has(u"from"_qs))
        return base::fail(base::ErrorClass::Usage, u"usage.option_missing"_qs,
                          u"'runs fork' needs --from STEP"_qs,
                          u"for example: millracectl runs fork 42 --from charge"_qs);
    const auto door = openForRecording(session);
    if (!door)
        return base::fail(door.error());
    const auto answer =
        (*door)->fork({base::newUuid(), run->run, session.arguments().value(u"from"_qs),
                       std::move(*writes), session.user()});
    if (!answer)
        return base::fail(answer.error());
    printAnswer(session, *answer, u"forked from run %1"_qs.arg(run->run.value));
    session.output().say(u"millracectl resume %1 drives it"_qs.arg(
        static_cast<qint64>((*answer)[u"number"].numberOr(0))));
    return kDone;
}

Result<int> erase(Session &session)
{
    const auto run = findRun(session, session.argument(0));
    if (!run)
        return base::fail(run.error());
    const auto door = openForRecording(session);
    if (!door)
        return base::fail(door.error());
    const auto answer = (*door)->erase({base::newUuid(), run->run, session.user()});
    if (!answer)
        return base::fail(answer.error());
    printAnswer(session, *answer, u"deleted"_qs);
    return kDone;
}

Verb verbFor(const QString &word, const QString &summary)
{
    Verb verb;
    verb.name = u"runs "_qs + word;
    verb.arguments = u"RUN"_qs;
    verb.minimum = verb.maximum = 1;
    verb.summary = summary;
    verb.details = u"RUN is a number, an id, or the beginning of one."_qs;
    verb.example = u"millracectl runs %1 42"_qs.arg(word);
    return verb;
}

Option setOption()
{
    return {.name = u"set"_qs,
            .value = u"PATH=JSON"_qs,
            .doc = u"change one place of the run's data first"_qs,
            .repeats = true};
}

} // namespace

Command runsCancelVerb()
{
    Verb verb = verbFor(u"cancel"_qs, u"Stop a run; what it did is undone where it says how"_qs);
    verb.options = {reasonOption()};
    return {verb, cancel};
}

Command runsPauseVerb()
{
    Verb verb = verbFor(u"pause"_qs, u"Let a run start nothing new"_qs);
    verb.options = {reasonOption()};
    return {verb, pause};
}

Command runsContinueVerb()
{
    return {verbFor(u"continue"_qs, u"Let a paused run go on"_qs), goOn};
}

Command runsRetryVerb()
{
    Verb verb = verbFor(u"retry"_qs, u"Let an ended run live again where it failed"_qs);
    verb.details += u"\nWith --from, that step and all that is reachable from it run again."_qs;
    verb.options = {{.name = u"from"_qs, .value = u"STEP"_qs, .doc = u"begin with this step"_qs},
                    setOption()};
    verb.example = u"millracectl runs retry 42 --from charge --set order.card='\"4111\"'"_qs;
    return {verb, retry};
}

Command runsForkVerb()
{
    Verb verb = verbFor(u"fork"_qs, u"Copy a run and let the copy go on from a step"_qs);
    verb.options = {{.name = u"from"_qs, .value = u"STEP"_qs, .doc = u"the step"_qs}, setOption()};
    verb.example = u"millracectl runs fork 42 --from charge"_qs;
    return {verb, fork};
}

Command runsDeleteVerb()
{
    Verb verb = verbFor(u"delete"_qs, u"Forget an ended run; the audit trail keeps that it was"_qs);
    return {verb, erase};
}

} // namespace millrace::app
