// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/millracectl/builtin_verbs.h"
#include "app/millracectl/run_values.h"
#include "app/output/words.h"
#include "engine/base/json_reader.h"
#include "engine/event/event_codec.h"

namespace millrace::app {

using base::Result;
using base::Value;

namespace {

Result<Value> definitionOf(ReadingStore &store, const journal::RunSummary &run)
{
    const auto stored = store.reader().definition(run.digest);
    if (!stored)
        return base::fail(stored.error());
    return *stored ? base::parseJson((*stored)->bytes) : Value::null();
}

Result<int> exportRun(Session &session)
{
    const auto store = session.reading();
    if (!store)
        return base::fail(store.error());
    const auto run = (*store)->runs().find(session.argument(0));
    if (!run)
        return base::fail(run.error());
    const auto definition = definitionOf(**store, *run);
    const auto stored = (*store)->events().ofRun(run->run);
    if (!definition || !stored)
        return base::fail(!definition ? definition.error() : stored.error());
    Value events = Value::emptyArray();
    for (const event::StoredEvent &one : *stored) {
        Value event =
            Value::object({{u"seq"_qs, Value(one.seq)}, {u"time"_qs, timeValue(one.time)}});
        const Value content = event::eventToValue(one.event);
        for (const base::Member &member : content.members())
            event.set(member.key, member.value);
        events.append(event);
    }
    session.output().document(Value::object({{u"format"_qs, u"millrace-run/1"_qs},
                                             {u"id"_qs, run->uuid},
                                             {u"run"_qs, runValue(*run)},
                                             {u"definition"_qs, *definition},
                                             {u"events"_qs, events}}));
    return kDone;
}

} // namespace

Command runsExportVerb()
{
    Verb verb;
    verb.name = u"runs export"_qs;
    verb.arguments = u"RUN"_qs;
    verb.minimum = verb.maximum = 1;
    verb.summary = u"Print all of a run as one JSON document: definition and events"_qs;
    verb.example = u"millracectl runs export 42 > run-42.json"_qs;
    return {verb, exportRun};
}

} // namespace millrace::app
