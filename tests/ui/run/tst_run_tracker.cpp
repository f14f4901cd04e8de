// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/rehearsal.h"
#include "ui/client/event_feed.h"
#include "ui/run/run_tracker.h"

#include <QTest>

#include <ctime>

using namespace millrace;
using namespace millrace::ui;

namespace {

constexpr int kSteps = 10'000;
constexpr int kChangesPerSecond = 10'000;
constexpr int kFramesPerSecond = 60;

/// Groups of ten steps that follow each other, each step touching the outside.
model::WorkflowDefinition largeWorkflow()
{
    model::WorkflowDefinition definition;
    definition.name = u"Large"_qs;
    definition.timeout = 1e9;
    definition.maxParallelSteps = 100;
    for (int i = 0; i < kSteps; ++i) {
        model::StepDefinition step;
        step.id = u"s%1"_qs.arg(i);
        step.type = u"action"_qs;
        step.action = base::Value::object({{u"kind"_qs, u"http"_qs}, {u"url"_qs, u"x"_qs}});
        if (i % 10 != 0)
            step.dependencies = {u"s%1"_qs.arg(i - 1)};
        definition.steps.push_back(std::move(step));
    }
    return definition;
}

/// Of this thread alone: what other programs do does not count.
double cpuSeconds()
{
    timespec time = {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

} // namespace

class tst_RunTracker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsThatAreKnownChangeNothingAndGapsAreTold();
    void tenThousandChangesASecondCostLessThanHalfACore();
};

void tst_RunTracker::eventsThatAreKnownChangeNothingAndGapsAreTold()
{
    model::WorkflowDefinition definition;
    model::StepDefinition step;
    step.id = u"a"_qs;
    step.type = u"action"_qs;
    step.action = base::Value::object({{u"kind"_qs, u"noop"_qs}});
    definition.steps.push_back(step);
    auto view = api::RunView::open(base::RunId{1}, definition);
    QVERIFY(view.has_value());
    RunTracker tracker({std::move(*view), {}});
    const event::RunCreated created;
    using Added = RunTracker::Added;
    QVERIFY(tracker.add({base::RunId{1}, 1, 5, {created}}) == Added::Some);
    QVERIFY(tracker.add({base::RunId{1}, 1, 5, {created}}) == Added::Nothing);
    QVERIFY(tracker.add({base::RunId{1}, 4, 5, {event::RunPaused{}}}) == Added::Gap);
    QVERIFY(tracker.add({base::RunId{1}, 1, 5, {created, event::RunStarted{}}}) == Added::Some);
    QCOMPARE(tracker.events().size(), std::size_t(2));
    QCOMPARE(tracker.refresh(5, false), QStringList{u"a"_qs});
    QCOMPARE(tracker.marks()[u"a"_qs].subtitle, u"Waits for a free place"_qs);
    QVERIFY(tracker.refresh(5, false).isEmpty());
}

void tst_RunTracker::tenThousandChangesASecondCostLessThanHalfACore()
{
    api::RehearsalRequest request;
    request.definition = largeWorkflow();
    auto rehearsal = api::rehearse(request);
    QVERIFY2(rehearsal.has_value(), rehearsal ? "" : qPrintable(rehearsal.error().message));
    const std::vector<event::StoredEvent> &all = rehearsal->events;
    QVERIFY(all.size() >= 2 * kSteps);
    auto view = api::RunView::open(base::RunId{1}, request.definition);
    QVERIFY(view.has_value());
    RunTracker tracker({std::move(*view), {}});
    tracker.refresh(0, true);
    EventFeed feed;
    feed.follow(base::RunId{1});
    QHash<QString, StepMark> canvas; // keeps a copy, as the canvas does
    bool arrived = false;
    connect(&feed, &EventFeed::arrived, this, [&](const api::EventBatch &batch) {
        for (const api::RunEvents &events : batch.runs)
            QVERIFY(tracker.add(events) == RunTracker::Added::Some);
        tracker.refresh(batch.runs.back().time, false);
        (void)tracker.view().facts();
        canvas = tracker.marks();
        arrived = true;
    });
    constexpr std::size_t kPerFrame = kChangesPerSecond / kFramesPerSecond;
    std::size_t sent = 0;
    const double before = cpuSeconds();
    while (sent < all.size()) {
        const std::size_t end = std::min(all.size(), sent + kPerFrame);
        for (; sent < end; ++sent)
            feed.buffer().add(base::RunId{1}, all[sent].seq, all[sent].time, {all[sent].event});
        arrived = false;
        QTRY_VERIFY(arrived);
    }
    const double seconds = static_cast<double>(all.size()) / kChangesPerSecond;
    const double share = (cpuSeconds() - before) / seconds;
    qInfo("%d steps, %zu events: %.0f %% of a core at %d changes a second", kSteps, all.size(),
          share * 100, kChangesPerSecond);
    QCOMPARE(canvas[u"s9999"_qs].status, u"completed"_qs);
    QVERIFY2(share < 0.5, qPrintable(QString::number(share)));
}

QTEST_GUILESS_MAIN(tst_RunTracker)
#include "tst_run_tracker.moc"
