// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/millracectl/session.h"
#include "app/store_access/run_driver.h"

namespace millrace::app {

/// The parts that a verb needs to drive runs, opened and closed in order.
class Driving
{
public:
    struct Options
    {
        bool driveAll = false;
        bool staysWhenParked = false;
    };
    static base::Result<std::unique_ptr<Driving>> open(Session &session, Options options);
    ~Driving();

    StoreDoor &door() { return *m_door; }
    ReadingStore &store() { return *m_store; }
    RunDriver &driver() { return *m_driver; }

    /// Stays with what other programs handed over, after our own runs have come to rest.
    base::Done finishAccepted();
    /// Runs handed over by other programs so far.
    const std::set<base::RunId> &accepted() const { return m_accepted; }

private:
    Driving() = default;
    void accept(base::RunId run);

    Session *m_session = nullptr;
    RunFeed m_feed;
    std::unique_ptr<StoreDoor> m_door;
    std::unique_ptr<ReadingStore> m_store;
    std::unique_ptr<RunDriver> m_driver;
    std::set<base::RunId> m_accepted;
};

/// What the end of a run means for the program's exit code.
int exitCodeOf(const journal::RunSummary &run);

/// A parked run as output has it, with `approvals`: the ids of those that it, or a run that it
/// started, waits for.
base::Value parkedValue(ReadingStore &store, const journal::RunSummary &run);

} // namespace millrace::app
