// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store_access/run_rest.h"

#include <QtTest>

using namespace millrace;
using namespace millrace::app;
using journal::RunStatus;

class tst_RunRest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rests_data();
    void rests();
};

Q_DECLARE_METATYPE(millrace::journal::RunStatus)
Q_DECLARE_METATYPE(millrace::app::Rest)

void tst_RunRest::rests_data()
{
    QTest::addColumn<RunStatus>("status");
    QTest::addColumn<QString>("waitsFor");
    QTest::addColumn<qint64>("dueIn"); // ms; -1: never
    QTest::addColumn<Rest>("child");
    QTest::addColumn<Rest>("rest");
    QTest::newRow("a run that executes is busy")
        << RunStatus::Running << QString() << qint64(-1) << Rest::Busy << Rest::Busy;
    QTest::newRow("a completed run has ended")
        << RunStatus::Completed << QString() << qint64(-1) << Rest::Busy << Rest::Ended;
    QTest::newRow("an open approval parks") << RunStatus::WaitingApproval << u"approval x"_qs
                                            << qint64(-1) << Rest::Busy << Rest::Parked;
    QTest::newRow("an approval that is soon due still waits for a person")
        << RunStatus::WaitingApproval << u"approval x"_qs << qint64(5'000) << Rest::Busy
        << Rest::Parked;
    QTest::newRow("an approval beside a short wait does not park yet")
        << RunStatus::WaitingApproval << u"approval x, time"_qs << qint64(5'000) << Rest::Busy
        << Rest::Busy;
    QTest::newRow("an event parks")
        << RunStatus::Waiting << u"event paid"_qs << qint64(-1) << Rest::Busy << Rest::Parked;
    QTest::newRow("a time within a minute is busy")
        << RunStatus::Waiting << u"time"_qs << qint64(60'000) << Rest::Busy << Rest::Busy;
    QTest::newRow("a time more than a minute away parks")
        << RunStatus::Waiting << u"time"_qs << qint64(60'001) << Rest::Busy << Rest::Parked;
    QTest::newRow("a pause parks")
        << RunStatus::Paused << u"continue"_qs << qint64(-1) << Rest::Busy << Rest::Parked;
    QTest::newRow("a child that executes keeps its parent busy")
        << RunStatus::Waiting << u"run 7"_qs << qint64(-1) << Rest::Busy << Rest::Busy;
    QTest::newRow("a parked child parks its parent")
        << RunStatus::Waiting << u"run 7"_qs << qint64(-1) << Rest::Parked << Rest::Parked;
    QTest::newRow("a child that has just ended is about to be noted")
        << RunStatus::Waiting << u"run 7"_qs << qint64(-1) << Rest::Ended << Rest::Busy;
    QTest::newRow("a rollback is busy")
        << RunStatus::RollingBack << QString() << qint64(-1) << Rest::Busy << Rest::Busy;
}

void tst_RunRest::rests()
{
    constexpr base::TimeMs kNow = 1'000'000;
    QFETCH(qint64, dueIn);
    QFETCH(RunStatus, status);
    QFETCH(QString, waitsFor);
    QFETCH(Rest, child);
    journal::RunSummary summary;
    summary.status = status;
    summary.waitsFor = waitsFor;
    summary.nextDue = dueIn < 0 ? 0 : kNow + dueIn;
    const Rest rest = restOf(summary, kNow, [child](base::RunId) { return child; });
    QTEST(rest, "rest");
}

QTEST_GUILESS_MAIN(tst_RunRest)
#include "tst_run_rest.moc"
