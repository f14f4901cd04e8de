// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/journal/store_lock.h"
#include "tests/support/ui_store.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace millrace;
using namespace millrace::ui;
using tests::uiJson;
using tests::UiStore;

namespace {

base::Result<base::Value> approve(EngineClient &client, base::RunId run)
{
    Decision decision;
    decision.run = run;
    decision.approval = u"%1-1"_qs.arg(run.value);
    decision.outcome = u"approve"_qs;
    decision.form = uiJson(R"({"reason":"it is cheap"})");
    return UiStore::answer<base::Value>(
        [&](QObject *context, auto reply) { client.decide(decision, context, reply); });
}

bool isParked(const api::RunView &view)
{
    return view.status() == u"waiting_approval"_qs;
}

bool isEnded(const api::RunView &view)
{
    return view.isFinished();
}

} // namespace

class tst_EngineClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunWithAScriptCompletesAndItsEventsArrive();
    void aCommandBeforeTheStoreIsOpenWaitsForIt();
    void aRunThatIsParkedGoesOnAfterTheProgramWasClosed();
    void aSecondWindowWorksThroughTheFirstAndTakesOver();
    void aStoreThatASilentProgramHasGivesAClearError();
    void anAnswerForSomethingThatIsGoneIsDropped();
    void aRunIsPausedContinuedAndCancelled();
    void aForkGoesOnFromAStepWithChangedData();
    void aForkGoesOnBehindAGivenResult();
    void closingStopsWhatRunsAndTheNextStartMakesItAnew();
    void aStepIsTriedWithoutAStore();
    void aRehearsalNeedsNoStore();
};

void tst_EngineClient::aRunWithAScriptCompletesAndItsEventsArrive()
{
    const UiStore store;
    const auto client = store.open();
    QCOMPARE(client->state(), EngineState::Open);
    client->feed().follow(base::RunId{1});
    int events = 0;
    bool finished = false;
    connect(&client->feed(), &EventFeed::arrived, this, [&](const api::EventBatch &batch) {
        for (const api::RunEvents &run : batch.runs) {
            events += static_cast<int>(run.events.size());
            for (const event::Event &event : run.events)
                finished = finished || std::holds_alternative<event::RunFinished>(event);
        }
    });
    const auto run = store.start(*client, tests::kUiScript, uiJson(R"({"n":21})"));
    QVERIFY2(run.has_value(), run ? "" : qPrintable(run.error().message));
    QTRY_VERIFY_WITH_TIMEOUT(finished, tests::kUiPatienceMs);
    const auto view = store.waitFor(*client, *run, isEnded);
    QCOMPARE(view->status(), u"completed"_qs);
    QCOMPARE(qint64(events), view->seq());
    QCOMPARE(view->instances(u"after"_qs).front().output[u"more"].numberOr(0), 43.0);
}

void tst_EngineClient::aCommandBeforeTheStoreIsOpenWaitsForIt()
{
    const UiStore store;
    EngineClient client(store.options());
    client.open();
    const auto run = store.start(client, tests::kUiScript, uiJson(R"({"n":1})"));
    QVERIFY2(run.has_value(), run ? "" : qPrintable(run.error().message));
    client.close();
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), EngineState::Closed, tests::kUiPatienceMs);
    const auto refused = store.start(client, tests::kUiScript, uiJson(R"({"n":1})"));
    QCOMPARE(refused.error().code, u"client.closed"_qs);
}

void tst_EngineClient::aRunThatIsParkedGoesOnAfterTheProgramWasClosed()
{
    const UiStore store;
    auto client = store.open();
    const auto run = store.start(*client, tests::kUiAsk);
    QVERIFY(isParked(*store.waitFor(*client, *run, isParked)));
    client.reset();
    client = store.open();
    QCOMPARE(client->state(), EngineState::Open);
    const auto unfinished =
        UiStore::answer<std::optional<base::RunId>>([&](QObject *context, auto reply) {
            client->findUnfinished(u"6d0c2f5e-3c5b-4f0e-9a53-0c1f3f6c0201"_qs, context, reply);
        });
    QVERIFY(unfinished.has_value());
    QVERIFY(*unfinished == *run);
    const auto decided = approve(*client, *run);
    QVERIFY2(decided.has_value(), decided ? "" : qPrintable(decided.error().message));
    QCOMPARE(store.waitFor(*client, *run, isEnded)->status(), u"completed"_qs);
}

void tst_EngineClient::aSecondWindowWorksThroughTheFirstAndTakesOver()
{
    const UiStore store;
    auto first = store.open();
    const auto second = store.open();
    QCOMPARE(first->state(), EngineState::Open);
    QCOMPARE(second->state(), EngineState::Remote);
    bool asked = false;
    second->feed().follow(base::RunId{1});
    connect(&second->feed(), &EventFeed::arrived, this, [&](const api::EventBatch &batch) {
        for (const api::RunEvents &run : batch.runs) {
            for (const event::Event &event : run.events)
                asked = asked || std::holds_alternative<event::ApprovalRequested>(event);
        }
    });
    const auto run = store.start(*second, tests::kUiAsk);
    QVERIFY2(run.has_value(), run ? "" : qPrintable(run.error().message));
    QTRY_VERIFY_WITH_TIMEOUT(asked, tests::kUiPatienceMs);
    first.reset();
    QTRY_COMPARE_WITH_TIMEOUT(second->state(), EngineState::Open, tests::kUiPatienceMs);
    QVERIFY(approve(*second, *run).has_value());
    QCOMPARE(store.waitFor(*second, *run, isEnded)->status(), u"completed"_qs);
}

void tst_EngineClient::aStoreThatASilentProgramHasGivesAClearError()
{
    const UiStore store;
    auto lock = journal::StoreLock::acquire(store.path());
    QVERIFY(lock.has_value());
    const auto client = store.open();
    QCOMPARE(client->state(), EngineState::Failed);
    QCOMPARE(client->error().errorClass, base::ErrorClass::StoreLocked);
    QVERIFY(client->error().message.contains(store.path()) ||
            !client->error().details[u"pid"].isUndefined());
    const auto refused = store.start(*client, tests::kUiScript, uiJson(R"({"n":1})"));
    QCOMPARE(refused.error().code, u"journal.locked"_qs);
    lock->reset();
    const auto run = store.start(*client, tests::kUiScript, uiJson(R"({"n":1})"));
    QVERIFY2(run.has_value(), run ? "" : qPrintable(run.error().message));
    QCOMPARE(client->state(), EngineState::Open);
}

void tst_EngineClient::anAnswerForSomethingThatIsGoneIsDropped()
{
    const UiStore store;
    const auto client = store.open();
    bool called = false;
    {
        QObject context;
        client->pause(base::RunId{99}, &context, [&called](const auto &) { called = true; });
    }
    QVERIFY(!UiStore::answer<base::Value>([&](QObject *context, auto reply) {
                 client->pause(base::RunId{99}, context, reply);
             }).has_value());
    QVERIFY(!called);
}

void tst_EngineClient::aRunIsPausedContinuedAndCancelled()
{
    const UiStore store;
    const auto client = store.open();
    const auto run = store.start(*client, tests::kUiAsk);
    store.waitFor(*client, *run, isParked);
    const auto ask = [&](auto what) { return UiStore::answer<base::Value>(what); };
    QVERIFY(ask([&](QObject *c, auto r) { client->pause(*run, c, r); }).has_value());
    QCOMPARE(store.waitFor(*client, *run, [](const auto &) { return true; })->status(),
             u"paused"_qs);
    QVERIFY(ask([&](QObject *c, auto r) { client->resume(*run, c, r); }).has_value());
    QVERIFY(ask([&](QObject *c, auto r) { client->cancel(*run, u"enough"_qs, c, r); }).has_value());
    QCOMPARE(store.waitFor(*client, *run, isEnded)->status(), u"cancelled"_qs);
}

void tst_EngineClient::aForkGoesOnFromAStepWithChangedData()
{
    const UiStore store;
    const auto client = store.open();
    const auto run = store.start(*client, tests::kUiScript, uiJson(R"({"n":1})"));
    store.waitFor(*client, *run, isEnded);
    api::ForkRequest changed;
    changed.run = *run;
    changed.fromStep = u"work"_qs;
    changed.writes = {{u"n"_qs, base::Value(10)}};
    const auto answer = UiStore::answer<base::Value>(
        [&](QObject *context, auto reply) { client->fork(changed, context, reply); });
    QVERIFY2(answer.has_value(), answer ? "" : qPrintable(answer.error().message));
    const base::RunId fork{static_cast<qint64>((*answer)[u"number"].numberOr(0))};
    QVERIFY(fork != *run);
    const auto view = store.waitFor(*client, fork, isEnded);
    QCOMPARE(view->instances(u"after"_qs).front().output[u"more"].numberOr(0), 21.0);
}

void tst_EngineClient::aForkGoesOnBehindAGivenResult()
{
    const UiStore store;
    const auto client = store.open();
    const auto run = store.start(*client, tests::kUiScript, uiJson(R"({"n":1})"));
    store.waitFor(*client, *run, isEnded);
    api::ForkRequest given;
    given.run = *run;
    given.fromStep = u"work"_qs;
    given.output = uiJson(R"({"twice":99})");
    const auto answer = UiStore::answer<base::Value>(
        [&](QObject *context, auto reply) { client->fork(given, context, reply); });
    QVERIFY2(answer.has_value(), answer ? "" : qPrintable(answer.error().message));
    const base::RunId fork{static_cast<qint64>((*answer)[u"number"].numberOr(0))};
    const auto view = store.waitFor(*client, fork, isEnded);
    QCOMPARE(view->instances(u"work"_qs).front().output[u"twice"].numberOr(0), 99.0);
    QCOMPARE(view->instances(u"work"_qs).front().input[u"n"].numberOr(0), 1.0);
    QCOMPARE(view->instances(u"after"_qs).front().output[u"more"].numberOr(0), 100.0);
}

void tst_EngineClient::closingStopsWhatRunsAndTheNextStartMakesItAnew()
{
    const QByteArray slow =
        R"json({"format":"millrace/1","workflow_id":"6d0c2f5e-3c5b-4f0e-9a53-0c1f3f6c0203","name":"Slow","version":"1.0.0",
 "steps":[{"step_id":"nap","step_type":"action","timeout":900,"action":{"kind":"process","program":"sleep","args":["600"]}}]})json";
    const auto runs = [](const api::RunView &view) {
        return view.tally(u"nap"_qs)->stage == api::StepStage::Running;
    };
    const UiStore store;
    auto client = store.open();
    const auto run = store.start(*client, slow);
    QVERIFY(run.has_value());
    QVERIFY(runs(*store.waitFor(*client, *run, runs)));
    QElapsedTimer closing;
    closing.start();
    client.reset();
    QVERIFY2(closing.elapsed() < tests::kUiPatienceMs, "closing waits for the step");
    client = store.open();
    // The lock is free only when no process of the old engine is left.
    QCOMPARE(client->state(), EngineState::Open);
    const auto again = store.waitFor(*client, *run, [&](const api::RunView &view) {
        return runs(view) && view.instances(u"nap"_qs).front().attempt >= 1 && view.seq() > 3;
    });
    QVERIFY(runs(*again));
    QVERIFY(UiStore::answer<base::Value>([&](QObject *context, auto reply) {
                client->cancel(*run, {}, context, reply);
            }).has_value());
    QCOMPARE(store.waitFor(*client, *run, isEnded)->status(), u"cancelled"_qs);
}

void tst_EngineClient::aStepIsTriedWithoutAStore()
{
    const UiStore store;
    EngineClient client(store.options());
    api::TrialRequest request;
    request.definition = model::readDefinition(tests::kUiScript)->definition;
    request.step = u"work"_qs;
    request.input = uiJson(R"({"n":4})");
    const auto result = UiStore::answer<api::TrialResult>([&](QObject *context, auto reply) {
        client.tryStep(request, store.folder(), {}, context, reply);
    });
    QVERIFY(result.has_value());
    QCOMPARE(result->output[u"twice"].numberOr(0), 8.0);
    QVERIFY(!QFileInfo::exists(store.path()));
}

void tst_EngineClient::aRehearsalNeedsNoStore()
{
    const UiStore store;
    EngineClient client(store.options());
    api::RehearsalRequest request;
    request.definition = model::readDefinition(tests::kUiScript)->definition;
    request.input = uiJson(R"({"n":4})");
    const auto rehearsal = UiStore::answer<std::shared_ptr<api::Rehearsal>>(
        [&](QObject *context, auto reply) { client.rehearse(request, context, reply); });
    QVERIFY2(rehearsal.has_value(), rehearsal ? "" : qPrintable(rehearsal.error().message));
    QCOMPARE((*rehearsal)->view.status(), u"completed"_qs);
}

QTEST_GUILESS_MAIN(tst_EngineClient)
#include "tst_engine_client.moc"
