// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/scheduler/run_summaries.h"
#include "tests/support/core_harness.h"

#include <QtTest>

using namespace millrace;
using namespace millrace::tests;
using journal::RunStatus;

/// What lists, and an engine that starts again, are told of a run.
class tst_RunSummaries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChildThatIsNotKnownIsWork();
    void aKnownChildIsNamed();
    void oneOfManyWaitsMayBeForARun();
};

namespace {

const QByteArray kCall =
    R"({"step_id": "c", "step_type": "sub_workflow",
        "sub_workflow": {"id": "6d0c2f5e-3c5b-4f0e-9a53-0c1f3f6c0001"}})";
const QByteArray kWait = R"({"step_id": "w", "step_type": "wait", "wait": {"duration": 60}})";

} // namespace

// Called parked, it would never be taken up again after a crash before its child was there.
void tst_RunSummaries::aChildThatIsNotKnownIsWork()
{
    CoreHarness harness(workflow(kCall + "," + kWait));
    harness.create();
    QCOMPARE(scheduler::summarize(harness.state()).status, RunStatus::Running);
}

void tst_RunSummaries::aKnownChildIsNamed()
{
    CoreHarness harness(workflow(kCall));
    harness.create();
    QVERIFY(harness.send(event::ChildKnown{{QStringLiteral("c"), 0}, 12}));
    const journal::RunSummary summary = scheduler::summarize(harness.state());
    QCOMPARE(summary.status, RunStatus::Waiting);
    QCOMPARE(summary.waitsFor, QStringLiteral("run 12"));
}

void tst_RunSummaries::oneOfManyWaitsMayBeForARun()
{
    QVERIFY(scheduler::mayWaitForRun(QStringLiteral("run 12")));
    QVERIFY(scheduler::mayWaitForRun(QStringLiteral("time, run 12")));
    QVERIFY(scheduler::mayWaitForRun(QStringLiteral("time, time, time, ...")));
    QVERIFY(!scheduler::mayWaitForRun(QStringLiteral("approval 7-1, time")));
}

QTEST_GUILESS_MAIN(tst_RunSummaries)
#include "tst_run_summaries.moc"
