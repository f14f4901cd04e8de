// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/millracectl/builtin_verbs.h"
#include "app/millracectl/definition_file.h"
#include "app/millracectl/driving.h"
#include "app/millracectl/json_options.h"
#include "app/millracectl/messages.h"
#include "app/millracectl/progress_view.h"
#include "app/millracectl/run_values.h"
#include "app/output/safe_text.h"

#include <QDir>
#include <QFileInfo>

namespace millrace::app {

using base::ErrorClass;
using base::Result;
using base::RunId;
using base::Value;

namespace {

// With --version: what the store has of the workflow that FILE is, or names by id or name.
Result<model::WorkflowDefinition> storedDefinition(Session &session)
{
    const QString file = session.argument(0);
    const QString version = session.arguments().value(u"version"_qs);
    const auto store = session.reading();
    if (!store)
        return base::fail(store.error());
    QString id = file;
    if (QFileInfo(file).isFile()) {
        const auto loaded = loadDefinitionFile(session.output(), file);
        if (!loaded)
            return loaded;
        id = loaded->workflowId;
    } else {
        query::RunFilter filter;
        filter.workflow = file;
        filter.limit = 1;
        if (const auto runs = (*store)->runs().list(filter); runs && !runs->empty())
            id = runs->front().workflowId;
    }
    const auto stored = (*store)->reader().findDefinition(id, version);
    if (!stored)
        return base::fail(stored.error());
    if (!*stored)
        return base::fail(ErrorClass::NotFound, u"run.no_version"_qs,
                          u"the store has no version %1 of workflow %2"_qs.arg(version, file),
                          u"run it once from its file without --version"_qs);
    auto loaded = model::readDefinition((*stored)->bytes);
    if (!loaded)
        return base::fail(loaded.error());
    return std::move(loaded->definition);
}

Result<api::StartRequest> requestOf(Session &session)
{
    auto definition = session.arguments().has(u"version"_qs)
                          ? storedDefinition(session)
                          : loadDefinitionFile(session.output(), session.argument(0));
    if (!definition)
        return base::fail(definition.error());
    auto input = inputOf(session);
    if (!input)
        return base::fail(input.error());
    api::StartRequest request;
    request.commandId = base::newUuid();
    request.definition = std::move(*definition);
    request.input = std::move(*input);
    request.by = session.user();
    request.startFolder = QDir::currentPath();
    // The definition's folder first: files of sub-workflows are looked for there.
    request.folders = {QFileInfo(session.argument(0)).absolutePath(),
                       QFileInfo(session.store()).absolutePath(), request.startFolder};
    request.folders.removeDuplicates();
    request.drive = !session.arguments().has(u"detach"_qs);
    return request;
}

Result<int> record(Session &session, const api::StartRequest &request)
{
    DoorOptions options;
    options.store = session.store();
    options.recordOnly = true;
    const auto door = StoreDoor::open(std::move(options), &session.interruption());
    if (!door)
        return base::fail(door.error());
    const auto answer = (*door)->start(request);
    if (!answer)
        return base::fail(answer.error());
    session.output().document(Value::object({{u"id"_qs, (*answer)[u"run"]},
                                             {u"number"_qs, (*answer)[u"number"]},
                                             {u"status"_qs, (*answer)[u"status"]}}));
    session.output().say(u"recorded; millracectl resume %1 drives it"_qs.arg(
        static_cast<qint64>((*answer)[u"number"].numberOr(0))));
    return kDone;
}

void tellFailure(Session &session, const journal::RunSummary &run, const state::RunState *state)
{
    Output &output = session.output();
    const QString status = journal::runStatusName(run.status);
    output.say(u"%1 %2: %3"_qs.arg(runLabel(run), status, safeText(run.errorMessage)));
    if (!run.rollbackComplete)
        output.say(
            u"  the rollback is incomplete; see millracectl runs show %1"_qs.arg(run.run.value));
    if (!output.isJson())
        return;
    Value value = runValue(run);
    if (state != nullptr && state->finished && state->finished->error)
        value.set(u"error"_qs, base::errorToValue(*state->finished->error));
    output.document(value);
}

Result<int> tellResult(Session &session, ReadingStore &store, const journal::RunSummary &run)
{
    if (!journal::isFinished(run.status)) {
        session.output().document(parkedValue(store, run));
        session.output().say(
            u"%1 is parked and waits for %2"_qs.arg(runLabel(run), safeText(waitText(run))));
        return kParked;
    }
    auto folded = FoldedRun::open(store, run);
    if (!folded)
        return base::fail(folded.error());
    if (const auto events = folded->advance(store); !events)
        return base::fail(events.error());
    if (run.status == journal::RunStatus::Completed) {
        const Value &out = folded->state().output;
        session.output().document(out.isUndefined() ? Value::null() : out);
    } else {
        tellFailure(session, run, &folded->state());
    }
    return exitCodeOf(run);
}

Result<int> stay(Session &session, Driving &driving, RunId run)
{
    RunDriver &driver = driving.driver();
    driver.watch(run);
    ProgressView progress(session.output());
    progress.open(driving.store(), driver.summary(run));
    QObject::connect(&driver, &RunDriver::ticked, &driver,
                     [&] { progress.update(driving.store()); });
    const base::Done done = driver.wait({run});
    QObject::disconnect(&driver, &RunDriver::ticked, &driver, nullptr);
    progress.close();
    if (!done)
        return base::fail(done.error());
    if (session.interruption().signal() != 0) {
        session.output().say(u"interrupted; millracectl resume %1 goes on"_qs.arg(run.value));
        return session.interruption().exitCode();
    }
    const auto code = tellResult(session, driving.store(), driver.summary(run));
    session.output().flush();
    if (const base::Done accepted = driving.finishAccepted(); !accepted)
        return base::fail(accepted.error());
    return code;
}

Result<int> run(Session &session)
{
    const auto request = requestOf(session);
    if (!request)
        return base::fail(request.error());
    if (!request->drive)
        return record(session, *request);
    const auto driving =
        Driving::open(session, {.staysWhenParked = session.arguments().has(u"wait"_qs)});
    if (!driving)
        return base::fail(driving.error());
    const auto answer = (*driving)->door().start(*request);
    if (!answer)
        return base::fail(answer.error());
    return stay(session, **driving, RunId{static_cast<qint64>((*answer)[u"number"].numberOr(0))});
}

} // namespace

Command runVerb()
{
    Verb verb;
    verb.name = u"run"_qs;
    verb.arguments = u"FILE"_qs;
    verb.minimum = verb.maximum = 1;
    verb.summary = u"Run a workflow and print its output as JSON"_qs;
    verb.details =
        u"Drives the run until it has ended or is parked: nothing executes, and it waits\n"
        "for a person, an event, or a time more than a minute away (exit code 4; its id\n"
        "and what it waits for are printed)."_qs;
    verb.options = {
        {.name = u"input"_qs, .value = u"JSON"_qs, .doc = u"the run's input, or @FILE"_qs},
        {.name = u"set"_qs,
         .value = u"PATH=JSON"_qs,
         .doc = u"change one place of the input"_qs,
         .repeats = true},
        {.name = u"wait"_qs, .doc = u"stay while the run is parked"_qs},
        {.name = u"detach"_qs, .doc = u"only record the run; resume drives it"_qs},
        {.name = u"version"_qs,
         .value = u"V"_qs,
         .doc = u"run this version as the store has it; FILE may be the workflow's id or name"_qs},
    };
    verb.exclusive = {{u"wait"_qs, u"detach"_qs}};
    verb.takesFiles = true;
    verb.example = u"millracectl run order.millrace.json --input '{\"quantity\": 3}'"_qs;
    return {verb, run};
}

} // namespace millrace::app
