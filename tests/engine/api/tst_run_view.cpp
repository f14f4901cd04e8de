// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/event_buffer.h"
#include "engine/api/live_attempts.h"
#include "engine/api/rehearsal.h"
#include "engine/api/step_trial.h"
#include "tests/support/engine_harness.h"

#include <QTest>

using namespace millrace;
using api::StepStage;
using journal::RunStatus;
using tests::json;
using tests::runOf;

namespace {

const QByteArray kOrder =
    R"json({"format":"millrace/1","workflow_id":"6d0c2f5e-3c5b-4f0e-9a53-0c1f3f6c0101","name":"Order","version":"1.0.0",
 "steps":[
 {"step_id":"each","step_type":"loop","for_each":"workflow.prices","steps":[
   {"step_id":"double","step_type":"action","action":{"kind":"transform","set":{"twice":"item * 2"}}}]},
 {"step_id":"big","step_type":"conditional","dependencies":["each"],"routes":[{"when":"workflow.prices.length > 5","to":"much"}],"default":"ask"},
 {"step_id":"much","step_type":"action","action":{"kind":"noop"},"dependencies":["big"]},
 {"step_id":"ask","step_type":"human_approval","dependencies":["big"],"approval":{"title":"May we?"}},
 {"step_id":"wrong","step_type":"action","dependencies":["ask"],"retry_policy":{"max_attempts":1},"action":{"kind":"transform","set":{"x":"workflow.nothing.at.all"}}}]})json";

const QByteArray kScript =
    R"json({"format":"millrace/1","workflow_id":"6d0c2f5e-3c5b-4f0e-9a53-0c1f3f6c0102","name":"Script","version":"1.0.0",
 "input_schema":{"type":"object","properties":{"n":{"type":"number"}},"required":["n"]},
 "steps":[
 {"step_id":"first","step_type":"action","action":{"kind":"http","url":"${workflow.url}"}},
 {"step_id":"each","step_type":"loop","for_each":"[1,2]","dependencies":["first"],"steps":[
  {"step_id":"work","step_type":"action","input_mapping":{"n":"steps.first.output.n + item"},"action":{"kind":"script","source":"if (input.n < 0) throw input.n; return {twice: input.n * 2};"},"output_mapping":{"result.twice":"workflow.twice"}}]},
 {"step_id":"ask","step_type":"human_approval","dependencies":["each"],"approval":{"title":"May we?"}}],
 "tests":[{"name":"small","input":{"n":1},"mocks":{"first":{"result":{"n":4},"delay":3}},"decisions":{"ask":{"outcome":"approve","after":60}}}]})json";

model::WorkflowDefinition definitionOf(const QByteArray &text)
{
    return model::readDefinition(text).value().definition;
}

StepStage stageIn(const api::RunView &view, const QString &step)
{
    return view.tally(step)->stage;
}

} // namespace

class tst_RunView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStoredRunIsSeenAsItStands();
    void eventsThatDoNotFollowChangeNothing();
    void aRehearsalTakesTheTestsMocksAndGuessesTheRest();
    void aRehearsalNamesWhatIsWrongWithItsInput();
    void aStepIsTriedWithASample();
    void aStepIsTriedWithItsMock();
    void aFailingTrialSaysWhy();
    void aCancelledTrialStops();
    void aFullBufferNamesTheGap();
    void aBufferKeepsOnlyWhatIsFollowed();
};

void tst_RunView::aStoredRunIsSeenAsItStands()
{
    tests::EngineHarness harness;
    QVERIFY(harness.open().has_value());
    const auto started = harness.start(kOrder, json(R"({"prices":[1,2,3]})"));
    QVERIFY(started.has_value());
    const base::RunId run = runOf(*started);
    harness.waitFor(run, {RunStatus::WaitingApproval});
    const auto store = api::StoreView::open(harness.storePath());
    QVERIFY(store.has_value());
    auto record = (*store)->run(run);
    QVERIFY2(record.has_value(), record ? "" : qPrintable(record.error().message));
    api::RunView *view = &record->view;
    QCOMPARE(qint64(record->events.size()), view->seq());
    QCOMPARE(view->status(), u"waiting_approval"_qs);
    QCOMPARE(stageIn(*view, u"each"_qs), StepStage::Completed);
    QCOMPARE(view->tally(u"each"_qs)->latest.members, 3);
    QCOMPARE(view->tally(u"each"_qs)->latest.settledMembers, 3);
    QCOMPARE(view->tally(u"double"_qs)->settled, 3);
    QCOMPARE(stageIn(*view, u"much"_qs), StepStage::Skipped);
    QCOMPARE(stageIn(*view, u"ask"_qs), StepStage::NeedsApproval);
    QCOMPARE(stageIn(*view, u"wrong"_qs), StepStage::Pending);
    QCOMPARE(view->instances(u"double"_qs).at(1).path, u"each[1]/double"_qs);
    QCOMPARE(view->instances(u"double"_qs).at(1).output[u"twice"].numberOr(0), 4.0);
    QCOMPARE(view->sampleAt(u"double"_qs)[u"item"].numberOr(0), 3.0);
    QCOMPARE(view->sampleAt(u"wrong"_qs)[u"workflow"][u"prices"].size(), std::size_t(3));
    QCOMPARE(view->facts().settledLeaves, 3);
    QCOMPARE(view->facts().leaves, 5);
    const auto approvals = view->openApprovals();
    QCOMPARE(approvals.size(), std::size_t(1));
    const QString approval = approvals.front().asked.approval;
    QVERIFY(harness
                .submit(run,
                        event::DecideApproval{approval, {u"bob"_qs, {}}, u"approve"_qs, {}, {}, {}})
                .has_value());
    harness.waitForEnd(run);
    view->takeChanged();
    const auto rest = (*store)->events(run, view->seq() + 1);
    QVERIFY(rest.has_value());
    for (const event::StoredEvent &stored : *rest)
        QVERIFY(view->add(stored));
    QCOMPARE(stageIn(*view, u"wrong"_qs), StepStage::Failed);
    QCOMPARE(view->status(), u"failed"_qs);
    QVERIFY(view->takeChanged().contains(u"ask"_qs));
    QVERIFY(view->takeChanged().isEmpty());
    QVERIFY(view->openApprovals().empty());
}

void tst_RunView::eventsThatDoNotFollowChangeNothing()
{
    auto view = api::RunView::open(base::RunId{1}, definitionOf(kOrder));
    QVERIFY(view.has_value());
    QVERIFY(!view->add({2, 0, event::RunStarted{}}));
    QCOMPARE(view->seq(), qint64(0));
    QVERIFY(view->sampleAt(u"each"_qs).isUndefined());
}

void tst_RunView::aRehearsalTakesTheTestsMocksAndGuessesTheRest()
{
    api::RehearsalRequest request;
    request.definition = definitionOf(kScript);
    const auto rehearsal = api::rehearse(request);
    QVERIFY2(rehearsal.has_value(), rehearsal ? "" : qPrintable(rehearsal.error().message));
    QCOMPARE(rehearsal->test, u"small"_qs);
    QCOMPARE(rehearsal->view.status(), u"completed"_qs);
    QCOMPARE(rehearsal->view.instances(u"first"_qs).front().output[u"n"].numberOr(0), 4.0);
    QVERIFY(rehearsal->durationMs >= 63'000);
    QCOMPARE(rehearsal->assumptions.size(), std::size_t(1));
    QCOMPARE(rehearsal->assumptions.front().step, u"work"_qs);
    const auto again = api::rehearse(request);
    QCOMPARE(again->durationMs, rehearsal->durationMs);
}

void tst_RunView::aRehearsalNamesWhatIsWrongWithItsInput()
{
    api::RehearsalRequest request;
    request.definition = definitionOf(kScript);
    request.input = json(R"({"n":"many"})");
    const auto rehearsal = api::rehearse(request);
    QVERIFY(!rehearsal.has_value());
    QCOMPARE(rehearsal.error().code, u"run.bad_input"_qs);
}

void tst_RunView::aStepIsTriedWithASample()
{
    api::LiveAttempts live({}, {}, QStringLiteral(MILLRACE_BUILD_DIR "/bin"));
    api::TrialRequest request;
    request.definition = definitionOf(kScript);
    request.step = u"work"_qs;
    request.sample = json(R"({"workflow":{"n":1},"item":2,"steps":{"first":{"output":{"n":40}}}})");
    auto result = api::tryStep(request, live);
    QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().message));
    QVERIFY2(!result->error, result->error ? qPrintable(result->error->message) : "");
    QCOMPARE(result->stage, StepStage::Completed);
    QCOMPARE(result->input[u"n"].numberOr(0), 42.0);
    QCOMPARE(result->output[u"twice"].numberOr(0), 84.0);
    QCOMPARE(result->writes.front().path, u"twice"_qs);
    request.input = json(R"({"n":5})");
    result = api::tryStep(request, live);
    QCOMPARE(result->output[u"twice"].numberOr(0), 10.0);
    request.step = u"each"_qs;
    request.input.reset();
    result = api::tryStep(request, live);
    QCOMPARE(result->output.size(), std::size_t(2));
}

void tst_RunView::aStepIsTriedWithItsMock()
{
    api::LiveAttempts live({}, {});
    api::TrialRequest request;
    request.definition = definitionOf(kScript);
    request.definition.steps.front().mock = json(R"({"result":{"n":9}})");
    request.step = u"first"_qs;
    request.usesMock = true;
    const auto result = api::tryStep(request, live);
    QVERIFY(result.has_value());
    QCOMPARE(result->output[u"n"].numberOr(0), 9.0);
    request.definition = definitionOf(kOrder);
    request.step = u"big"_qs;
    request.sample = json(R"({"workflow":{"prices":[1]}})");
    const auto routed = api::tryStep(request, live);
    QVERIFY(routed.has_value());
    QCOMPARE(routed->routes, QStringList{u"ask"_qs});
}

void tst_RunView::aFailingTrialSaysWhy()
{
    api::LiveAttempts live({}, {}, QStringLiteral(MILLRACE_BUILD_DIR "/bin"));
    api::TrialRequest request;
    request.definition = definitionOf(kScript);
    request.step = u"work"_qs;
    request.input = json(R"({"n":-1})");
    const auto result = api::tryStep(request, live);
    QVERIFY(result.has_value());
    QCOMPARE(result->stage, StepStage::Failed);
    QCOMPARE(result->error->code, u"script.error"_qs);
    request.step = u"nowhere"_qs;
    QCOMPARE(api::tryStep(request, live).error().code, u"trial.no_step"_qs);
}

void tst_RunView::aCancelledTrialStops()
{
    const base::CancellationToken token;
    token.cancel();
    api::LiveAttempts live({}, {}, QStringLiteral(MILLRACE_BUILD_DIR "/bin"), token);
    api::TrialRequest request;
    request.definition = definitionOf(kScript);
    request.step = u"work"_qs;
    request.input = json(R"({"n":1})");
    const auto result = api::tryStep(request, live);
    QVERIFY(result.has_value());
    QCOMPARE(result->error->errorClass, base::ErrorClass::Cancelled);
}

void tst_RunView::aFullBufferNamesTheGap()
{
    api::EventBuffer buffer(3);
    int woken = 0;
    buffer.setWake([&woken] { ++woken; });
    buffer.follow(base::RunId{1});
    buffer.follow(base::RunId{2});
    buffer.add(base::RunId{1}, 1, 0, {event::RunStarted{}, event::RunStarted{}});
    buffer.add(base::RunId{2}, 1, 0, {event::RunStarted{}, event::RunStarted{}});
    buffer.add(base::RunId{2}, 3, 0, {event::RunStarted{}});
    QCOMPARE(woken, 1);
    const api::EventBatch batch = buffer.take();
    QCOMPARE(batch.runs.size(), std::size_t(1));
    QCOMPARE(batch.gaps, std::set<base::RunId>{base::RunId{2}});
    QVERIFY(buffer.take().isEmpty());
}

void tst_RunView::aBufferKeepsOnlyWhatIsFollowed()
{
    api::EventBuffer buffer(10);
    buffer.add(base::RunId{1}, 1, 0, {event::RunStarted{}});
    QVERIFY(buffer.take().isEmpty());
    buffer.follow(base::RunId{1});
    buffer.follow(base::RunId{1});
    buffer.unfollow(base::RunId{1});
    buffer.add(base::RunId{1}, 1, 0, {event::RunStarted{}});
    QCOMPARE(buffer.take().events, std::size_t(1));
    buffer.unfollow(base::RunId{1});
    buffer.add(base::RunId{1}, 1, 0, {event::RunStarted{}});
    QVERIFY(buffer.take().isEmpty());
}

QTEST_GUILESS_MAIN(tst_RunView)
#include "tst_run_view.moc"
