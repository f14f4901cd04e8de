// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui_store.h"
#include "ui/run/run_session.h"
#include "ui/run/run_words.h"
#include "ui/run/step_marks.h"

#include <QSignalSpy>

using namespace millrace;
using namespace millrace::ui;
using tests::uiJson;
using tests::UiStore;

namespace {

const QByteArray kLoop =
    R"json({"format":"millrace/1","workflow_id":"6d0c2f5e-3c5b-4f0e-9a53-0c1f3f6c0401","name":"Loop","version":"1.0.0",
 "steps":[
 {"step_id":"each","step_type":"loop","for_each":"workflow.items","max_concurrent":2,"steps":[
   {"step_id":"work","step_type":"action","action":{"kind":"script","source":"return input;"},"input_mapping":{"n":"item"}}]},
 {"step_id":"choose","step_type":"conditional","dependencies":["each"],"routes":[{"when":"workflow.items.length > 100","to":"many"}],"default":"few"},
 {"step_id":"many","step_type":"action","action":{"kind":"noop"}},
 {"step_id":"few","step_type":"action","action":{"kind":"noop"}},
 {"step_id":"hold","step_type":"wait","dependencies":["few"],"wait":{"event":"paid"}}]})json";

const QByteArray kFail =
    R"json({"format":"millrace/1","workflow_id":"6d0c2f5e-3c5b-4f0e-9a53-0c1f3f6c0402","name":"Fail","version":"1.0.0",
 "retry_policy":{"max_attempts":2,"delay":0,"jitter":0},
 "steps":[
 {"step_id":"make","step_type":"action","action":{"kind":"noop"},"rollback_actions":["undo"]},
 {"step_id":"undo","step_type":"action","action":{"kind":"noop"}},
 {"step_id":"break","step_type":"action","dependencies":["make"],"retry_policy":{"max_attempts":2,"delay":0,"jitter":0,"retry_on":["process"]},"action":{"kind":"script","source":"throw 'no luck';"}}]})json";

model::WorkflowDefinition definitionOf(const QByteArray &text)
{
    return model::readDefinition(text)->definition;
}

#define TRY_STATUS(session, wanted)                                                                \
    QTRY_COMPARE_WITH_TIMEOUT((session).facts().status, QString(wanted), tests::kUiPatienceMs)

} // namespace

class tst_RunSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLoopsMarksSayHowFarItIs();
    void aFailureIsNamedOnItsCardAndTheRollbackShown();
    void anApprovalIsDecidedAndTheRunEnds();
    void aRunThatCannotStartSaysWhyAndShowsNothing();
    void aRunIsFoundAgainAfterTheProgramWasClosed();
    void editsMakeResultsStale();
    void aForkWithAGivenResultIsShownInstead();
    void aRefusedForkLeavesTheRunInSight();
    void aRehearsalShowsMarksWithoutAStore();
    void lostEventsAreReadFromTheStore();
    void clearedRunsGoOn();
    void runsAreNamedAsTheDesignSays_data();
    void runsAreNamedAsTheDesignSays();
    void errorsSayWhatToDo();
    void durations_data();
    void durations();
};

void tst_RunSession::aLoopsMarksSayHowFarItIs()
{
    const UiStore store;
    const auto client = store.open();
    RunSession session(*client);
    QSignalSpy started(&session, &RunSession::started);
    session.start({definitionOf(kLoop), uiJson(R"({"items":[1,2,3]})"), store.folder()});
    QCOMPARE(session.state(), RunSession::State::Starting);
    TRY_STATUS(session, u"waiting"_qs);
    QCOMPARE(started.size(), 1);
    const auto marks = session.marks();
    QCOMPARE(marks[u"each"_qs].status, u"completed"_qs);
    QVERIFY2(marks[u"each"_qs].subtitle.startsWith(u"3 of 3 · "),
             qPrintable(marks[u"each"_qs].subtitle));
    QVERIFY(marks[u"work"_qs].subtitle.startsWith(u"3 of 3 · mean "));
    QCOMPARE(marks[u"many"_qs].status, u"skipped"_qs);
    QCOMPARE(marks[u"many"_qs].subtitle, u"Skipped · not taken"_qs);
    QCOMPARE(marks[u"hold"_qs].status, u"waiting"_qs);
    QCOMPARE(marks[u"hold"_qs].subtitle, u"Waits for event paid"_qs);
    QCOMPARE(session.sampleAt(u"hold"_qs)[u"workflow"][u"items"].size(), std::size_t(3));
    QVERIFY(session.elapsedMs() >= 0);
    session.cancel();
    TRY_STATUS(session, u"cancelled"_qs);
    QCOMPARE(session.marks()[u"hold"_qs].status, u"cancelled"_qs);
}

void tst_RunSession::aFailureIsNamedOnItsCardAndTheRollbackShown()
{
    const UiStore store;
    const auto client = store.open();
    RunSession session(*client);
    session.start({definitionOf(kFail), base::Value::emptyObject(), store.folder()});
    TRY_STATUS(session, u"failed"_qs);
    const StepMark broken = session.marks()[u"break"_qs];
    QCOMPARE(broken.status, u"failed"_qs);
    QCOMPARE(broken.attempt, 2);
    QVERIFY2(broken.cause.contains(u"no luck"), qPrintable(broken.cause));
    QVERIFY(broken.subtitle.startsWith(u"Attempt 2 of 2 · "));
    QCOMPARE(session.marks()[u"make"_qs].status, u"rolled-back"_qs);
    QCOMPARE(runToken(session.facts()), u"rolled-back"_qs);
}

void tst_RunSession::anApprovalIsDecidedAndTheRunEnds()
{
    const UiStore store;
    const auto client = store.open();
    RunSession session(*client);
    QSignalSpy failed(&session, &RunSession::failed);
    session.start({definitionOf(tests::kUiAsk), base::Value::emptyObject(), store.folder()});
    TRY_STATUS(session, u"waiting_approval"_qs);
    QCOMPARE(session.marks()[u"ask"_qs].status, u"waiting-approval"_qs);
    const auto approvals = session.approvals();
    QCOMPARE(approvals.size(), std::size_t(1));
    const event::ApprovalRequested asked = approvals.front().asked;
    session.decide(asked.approval, u"approve"_qs, {}, {}, asked.digest);
    QTRY_COMPARE(failed.size(), 1); // the form lacks its required field
    session.decide(asked.approval, u"approve"_qs, uiJson(R"({"reason":"yes"})"), {}, asked.digest);
    TRY_STATUS(session, u"completed"_qs);
    QCOMPARE(failed.size(), 1);
    QVERIFY(session.approvals().empty());
    QCOMPARE(session.facts().settledLeaves, 3);
}

void tst_RunSession::aRunThatCannotStartSaysWhyAndShowsNothing()
{
    const UiStore store;
    const auto client = store.open();
    RunSession session(*client);
    QSignalSpy failed(&session, &RunSession::failed);
    auto definition = definitionOf(kLoop);
    definition.steps.front().container.forEach = u"workflow.("_qs;
    session.start({definition, base::Value::emptyObject(), {}});
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(session.state(), RunSession::State::None);
    QVERIFY(session.marks().isEmpty());
}

void tst_RunSession::aRunIsFoundAgainAfterTheProgramWasClosed()
{
    const UiStore store;
    base::RunId run;
    {
        const auto client = store.open();
        RunSession session(*client);
        session.start({definitionOf(tests::kUiAsk), base::Value::emptyObject(), store.folder()});
        TRY_STATUS(session, u"waiting_approval"_qs);
        run = session.run();
    }
    const auto client = store.open();
    RunSession session(*client);
    session.attach(run);
    TRY_STATUS(session, u"waiting_approval"_qs);
    QCOMPARE(session.marks()[u"sum"_qs].status, u"completed"_qs);
    session.decide(session.approvals().front().asked.approval, u"reject"_qs, {}, u"too dear"_qs,
                   {});
    TRY_STATUS(session, u"failed"_qs);
}

void tst_RunSession::editsMakeResultsStale()
{
    const UiStore store;
    const auto client = store.open();
    RunSession session(*client);
    auto draft = definitionOf(tests::kUiScript);
    session.setDraft(draft);
    session.start({draft, uiJson(R"({"n":2})"), store.folder()});
    TRY_STATUS(session, u"completed"_qs);
    QVERIFY(!session.marks()[u"work"_qs].isStale);
    draft.steps[1].action.set(u"note"_qs, u"changed"_qs);
    session.setDraft(draft);
    QTRY_VERIFY(session.marks()[u"after"_qs].isStale);
    QVERIFY(!session.marks()[u"work"_qs].isStale);
    session.setDraft(definitionOf(tests::kUiScript));
    QTRY_VERIFY(!session.marks()[u"after"_qs].isStale);
}

void tst_RunSession::aForkWithAGivenResultIsShownInstead()
{
    const UiStore store;
    const auto client = store.open();
    RunSession session(*client);
    session.start({definitionOf(tests::kUiScript), uiJson(R"({"n":2})"), store.folder()});
    TRY_STATUS(session, u"completed"_qs);
    const base::RunId first = session.run();
    session.forkFrom(u"work"_qs, uiJson(R"({"twice":50})"));
    QTRY_VERIFY_WITH_TIMEOUT(session.run() != first && session.facts().isFinished,
                             tests::kUiPatienceMs);
    QCOMPARE(session.sampleAt(u"after"_qs)[u"steps"][u"after"][u"output"][u"more"].numberOr(0),
             51.0);
}

void tst_RunSession::aRefusedForkLeavesTheRunInSight()
{
    const UiStore store;
    const auto client = store.open();
    RunSession session(*client);
    QSignalSpy failed(&session, &RunSession::failed);
    session.start({definitionOf(kLoop), uiJson(R"({"items":[1]})"), store.folder()});
    TRY_STATUS(session, u"waiting"_qs);
    const base::RunId run = session.run();
    session.forkFrom(u"work"_qs, base::Value(1));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.front().front().value<base::Error>().code, u"step.no_given_output"_qs);
    QVERIFY(session.run() == run);
    QCOMPARE(session.marks()[u"each"_qs].status, u"completed"_qs);
}

void tst_RunSession::aRehearsalShowsMarksWithoutAStore()
{
    const UiStore store;
    EngineClient client(store.options());
    RunSession session(client);
    QSignalSpy rehearsed(&session, &RunSession::rehearsed);
    api::RehearsalRequest request;
    request.definition = definitionOf(tests::kUiAsk);
    session.rehearse(request);
    QTRY_COMPARE_WITH_TIMEOUT(rehearsed.size(), 1, tests::kUiPatienceMs);
    QVERIFY(session.isRehearsal());
    QCOMPARE(session.marks()[u"ask"_qs].status, u"completed"_qs);
    QCOMPARE(session.marks()[u"after"_qs].status, u"completed"_qs);
    QVERIFY(session.elapsedMs() > 60'000);
    session.clear();
    QCOMPARE(session.state(), RunSession::State::None);
}

void tst_RunSession::lostEventsAreReadFromTheStore()
{
    const UiStore store;
    const auto client = store.open();
    RunSession session(*client);
    session.start({definitionOf(tests::kUiAsk), base::Value::emptyObject(), store.folder()});
    TRY_STATUS(session, u"waiting_approval"_qs);
    // As if the feed had been full: events far ahead, of which the store knows better.
    client->feed().buffer().add(session.run(), 1000, 0, {event::RunPaused{}});
    session.pause();
    TRY_STATUS(session, u"paused"_qs);
    session.resume();
    TRY_STATUS(session, u"waiting_approval"_qs);
}

void tst_RunSession::clearedRunsGoOn()
{
    const UiStore store;
    const auto client = store.open();
    RunSession session(*client);
    QSignalSpy marks(&session, &RunSession::marksChanged);
    session.start({definitionOf(tests::kUiAsk), base::Value::emptyObject(), store.folder()});
    TRY_STATUS(session, u"waiting_approval"_qs);
    const base::RunId run = session.run();
    session.clear();
    QVERIFY(session.marks().isEmpty());
    QCOMPARE(store.waitFor(*client, run, [](const auto &) { return true; })->status(),
             u"waiting_approval"_qs);
}

void tst_RunSession::runsAreNamedAsTheDesignSays_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("retrying");
    QTest::addColumn<bool>("rolledBack");
    QTest::addColumn<bool>("complete");
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("remark");
    const QString none;
    QTest::newRow("initializing is pending")
        << u"initializing"_qs << false << false << true << u"pending"_qs << none;
    QTest::newRow("queued is pending")
        << u"queued"_qs << false << false << true << u"pending"_qs << none;
    QTest::newRow("running") << u"running"_qs << false << false << true << u"running"_qs << none;
    QTest::newRow("running with a retrying step is retrying")
        << u"running"_qs << true << false << true << u"retrying"_qs << none;
    QTest::newRow("an open approval needs one")
        << u"waiting_approval"_qs << false << false << true << u"waiting-approval"_qs << none;
    QTest::newRow("paused") << u"paused"_qs << false << false << true << u"paused"_qs << none;
    QTest::newRow("rolling back") << u"rolling_back"_qs << false << false << true
                                  << u"rolling-back"_qs << none;
    QTest::newRow("timed out") << u"timed_out"_qs << false << false << true << u"timed-out"_qs
                               << none;
    QTest::newRow("a complete rollback is rolled back")
        << u"failed"_qs << false << true << true << u"rolled-back"_qs << none;
    QTest::newRow("an incomplete one failed, and says so")
        << u"cancelled"_qs << false << true << false << u"failed"_qs << u"rollback incomplete"_qs;
}

void tst_RunSession::runsAreNamedAsTheDesignSays()
{
    QFETCH(QString, status);
    QFETCH(bool, retrying);
    QFETCH(bool, rolledBack);
    QFETCH(bool, complete);
    api::RunFacts facts;
    facts.status = status;
    facts.isRetrying = retrying;
    facts.isFinished = rolledBack;
    facts.isRolledBack = rolledBack;
    facts.isRollbackComplete = complete;
    QTEST(runToken(facts), "token");
    QTEST(runRemark(facts), "remark");
}

void tst_RunSession::errorsSayWhatToDo()
{
    using base::ErrorClass;
    QCOMPARE(errorText({ErrorClass::Permission, u"approval.own_request"_qs, u"x"_qs}),
             u"You started this run, and somebody else must decide."_qs);
    QCOMPARE(errorText({ErrorClass::Timeout, u"http.timeout"_qs, u"no answer within 20 s"_qs,
                        u"test the connection"_qs}),
             u"It took too long: no answer within 20 s. Test the connection."_qs);
    QCOMPARE(errorText({ErrorClass::Process, u"script.error"_qs, u"the script failed"_qs}),
             u"The script failed."_qs);
}

void tst_RunSession::durations_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    QTest::newRow("tenths below ten seconds") << qint64(120) << u"0.1 s"_qs;
    QTest::newRow("seconds") << qint64(12'400) << u"12 s"_qs;
    QTest::newRow("minutes") << qint64(86'000) << u"1 min 26 s"_qs;
    QTest::newRow("hours") << qint64(7'380'000) << u"2 h 3 min"_qs;
    QTest::newRow("days") << qint64(90'000'000) << u"1 d 1 h"_qs;
}

void tst_RunSession::durations()
{
    QFETCH(qint64, ms);
    QTEST(durationText(ms), "text");
}

QTEST_MAIN(tst_RunSession)
#include "tst_run_session.moc"
