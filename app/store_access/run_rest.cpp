// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store_access/run_rest.h"

#include <QStringList>

namespace millrace::app {

using journal::RunStatus;

namespace {

const QString kRun = QStringLiteral("run ");

// A summary names what a run waits for: "approval 3f…", "event paid", "run 7", "time".
Rest restOfWait(const QString &wait, bool dueSoon, const RestOf &child)
{
    if (wait.startsWith(kRun)) {
        const Rest rest = child(base::RunId{wait.mid(kRun.size()).toLongLong()});
        // A child that has ended is about to be taken note of.
        return rest == Rest::Parked ? Rest::Parked : Rest::Busy;
    }
    const bool named = wait.startsWith(u"approval ") || wait.startsWith(u"event ");
    return dueSoon && !named ? Rest::Busy : Rest::Parked;
}

} // namespace

Rest restOf(const journal::RunSummary &summary, base::TimeMs now, const RestOf &child)
{
    if (journal::isFinished(summary.status))
        return Rest::Ended;
    if (summary.status == RunStatus::Paused)
        return Rest::Parked;
    if (summary.status != RunStatus::Waiting && summary.status != RunStatus::WaitingApproval)
        return Rest::Busy;
    const bool dueSoon = summary.nextDue != 0 && summary.nextDue - now <= kParkMs;
    const QStringList waits = summary.waitsFor.split(u", "_qs);
    for (const QString &wait : waits) {
        if (restOfWait(wait, dueSoon, child) == Rest::Busy)
            return Rest::Busy;
    }
    return Rest::Parked;
}

} // namespace millrace::app
