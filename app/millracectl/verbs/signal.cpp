// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/millracectl/builtin_verbs.h"
#include "app/millracectl/json_options.h"
#include "app/millracectl/recording.h"

namespace millrace::app {

namespace {

base::Result<int> signal(Session &session)
{
    auto data = jsonOption(session, u"data"_qs);
    const auto run = findRun(session, session.argument(0));
    if (!data || !run)
        return base::fail(!data ? data.error() : run.error());
    return recordCommand(session, run->run,
                         event::SendSignal{session.argument(1), std::move(*data), session.user()},
                         u"event %1 sent"_qs.arg(session.argument(1)));
}

} // namespace

Command signalVerb()
{
    Verb verb;
    verb.name = u"signal"_qs;
    verb.arguments = u"RUN NAME"_qs;
    verb.minimum = verb.maximum = 2;
    verb.summary = u"Send a named event to a run"_qs;
    verb.details = u"It is kept until a wait takes it."_qs;
    verb.options = {
        {.name = u"data"_qs, .value = u"JSON"_qs, .doc = u"what comes with it, or @FILE"_qs}};
    verb.example = u"millracectl signal 42 paid --data '{\"amount\": 12.5}'"_qs;
    return {verb, signal};
}

} // namespace millrace::app
