// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/millracectl/driving.h"

#include "app/millracectl/run_values.h"

namespace millrace::app {

using base::Done;
using base::Result;
using base::RunId;
using base::Value;

namespace {

constexpr int kDeepestChild = 50; // sub-workflows within sub-workflows

// Open ones of a run and of the runs that it waits for.
void collectApprovals(ReadingStore &store, RunId run, Value &approvals, int depth)
{
    query::InboxFilter inbox;
    inbox.run = run;
    if (const auto open = store.inbox().list(inbox)) {
        for (const query::Approval &approval : *open)
            approvals.append(approval.id);
    }
    query::RunFilter children;
    children.parent = run;
    const auto found = store.runs().list(children);
    if (!found || depth == 0)
        return;
    for (const journal::RunSummary &child : *found)
        collectApprovals(store, child.run, approvals, depth - 1);
}

} // namespace

Result<std::unique_ptr<Driving>> Driving::open(Session &session, Options options)
{
    std::unique_ptr<Driving> driving(new Driving);
    driving->m_session = &session;
    DoorOptions door;
    door.store = session.store();
    door.driveAll = options.driveAll;
    door.summary = [feed = &driving->m_feed](const journal::RunSummary &run) {
        feed->add(run.run);
    };
    door.accepted = [raw = driving.get()](RunId run) { raw->accept(run); };
    auto opened = StoreDoor::open(std::move(door), &session.interruption());
    if (!opened)
        return base::fail(opened.error());
    driving->m_door = std::move(*opened);
    auto store = session.reading();
    if (!store)
        return base::fail(store.error());
    driving->m_store = std::move(*store);
    driving->m_driver =
        std::make_unique<RunDriver>(*driving->m_door, *driving->m_store, driving->m_feed,
                                    session.interruption(), options.staysWhenParked);
    return driving;
}

Driving::~Driving()
{
    m_driver.reset();
    m_store.reset(); // first, so that the engine is the last to close the file and tidies it up
    m_door.reset();  // the engine stops here; the feed outlives it
}

void Driving::accept(RunId run)
{
    m_accepted.insert(run);
    if (m_driver)
        m_driver->watch(run);
}

Done Driving::finishAccepted()
{
    bool waits = false;
    for (const RunId run : m_accepted) {
        m_driver->watch(run);
        waits = waits || m_driver->rest(run) == Rest::Busy;
    }
    if (!waits)
        return {};
    m_session->output().say(u"still driving runs that other programs started"_qs);
    return m_driver->wait(m_accepted);
}

int exitCodeOf(const journal::RunSummary &run)
{
    if (run.status == journal::RunStatus::Completed)
        return kDone;
    return journal::isFinished(run.status) ? kFailed : kParked;
}

Value parkedValue(ReadingStore &store, const journal::RunSummary &run)
{
    Value approvals = Value::emptyArray();
    collectApprovals(store, run.run, approvals, kDeepestChild);
    Value value = runValue(run);
    value.set(u"approvals"_qs, approvals);
    return value;
}

} // namespace millrace::app
