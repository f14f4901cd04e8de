// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engine_harness.h"

#include <QFile>
#include <QTest>

using namespace millrace;
using journal::RunStatus;
using tests::json;
using tests::runOf;

namespace {

const QByteArray kChain =
    R"json({"format":"millrace/1","workflow_id":"6d0c2f5e-3c5b-4f0e-9a53-0c1f3f6c0001","name":"Order total","version":"1.0.0",
 "global_variables":{"tax":0.19},
 "steps":[
 {"step_id":"sum","name":"Sum","step_type":"action","action":{"kind":"transform","set":{"net":"workflow.prices.reduce((a, b) => a + b, 0)"}},"output_mapping":{"result.net":"workflow.net"}},
 {"step_id":"gross","name":"Add tax","step_type":"action","dependencies":["sum"],"action":{"kind":"transform","set":{"gross":"Math.round(workflow.net * (1 + workflow.tax) * 100) / 100"}},"output_mapping":{"result.gross":"workflow.gross"}}],
 "output":{"gross":"workflow.gross"}})json";

const QByteArray kPay =
    R"json({"format":"millrace/1","workflow_id":"6d0c2f5e-3c5b-4f0e-9a53-0c1f3f6c0003","name":"Pay","version":"1.0.0",
 "steps":[
 {"step_id":"ask","name":"May we pay?","step_type":"human_approval","approval":{"title":"Pay ${workflow.amount}","exclude_initiator":true},
  "routes":[{"outcome":"approve","to":"pay"},{"outcome":"reject","to":"refuse"}]},
 {"step_id":"pay","name":"Pay","step_type":"action","dependencies":["ask"],"action":{"kind":"file","operation":"append","path":"ledger.txt","content":"paid ${workflow.amount}\n"}},
 {"step_id":"refuse","name":"No","step_type":"action","dependencies":["ask"],"action":{"kind":"noop"}}],
 "output":{"paid":"steps.pay.status === 'completed'","by":"steps.ask.output.decided_by"}})json";

const QByteArray kScript =
    R"json({"format":"millrace/1","workflow_id":"6d0c2f5e-3c5b-4f0e-9a53-0c1f3f6c0004","name":"Script","version":"1.0.0",
 "steps":[
 {"step_id":"work","name":"Work","step_type":"action","input_mapping":{"n":"workflow.n"},"action":{"kind":"script","source":"return {twice: input.n * 2};"}},
 {"step_id":"echo","name":"Echo","step_type":"action","dependencies":["work"],"action":{"kind":"process","program":"echo","args":["${steps.work.output.twice}"]}}],
 "output":"steps.echo.output.stdout"})json";

} // namespace

class tst_LocalEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChainOfPureStepsCompletes();
    void anApprovalSurvivesARestartAndIsDecidedOnce();
    void scriptsAndProcessesRunOutside();
    void aSecondEngineIsRefusedTheStore();
    void aRecordedRunWaitsForADriver();
};

void tst_LocalEngine::aChainOfPureStepsCompletes()
{
    tests::EngineHarness harness;
    QVERIFY(harness.open().has_value());
    const auto answer = harness.start(kChain, json(R"({"prices":[10,5.5]})"));
    QVERIFY2(answer.has_value(), answer ? "" : qPrintable(answer.error().message));
    const auto summary = harness.waitForEnd(runOf(*answer));
    QCOMPARE(summary.status, RunStatus::Completed);
}

void tst_LocalEngine::anApprovalSurvivesARestartAndIsDecidedOnce()
{
    tests::EngineHarness harness;
    QVERIFY(harness.open().has_value());
    const auto started = harness.start(kPay, json(R"({"amount":20})"));
    QVERIFY(started.has_value());
    const base::RunId run = runOf(*started);
    QCOMPARE(harness.waitFor(run, {RunStatus::WaitingApproval}).status, RunStatus::WaitingApproval);
    harness.close();
    QVERIFY(harness.open().has_value());
    const auto own = harness.submit(
        run, event::DecideApproval{u"1-1"_qs, {u"ann"_qs, {}}, u"approve"_qs, {}, {}, {}});
    QVERIFY(!own.has_value());
    QCOMPARE(own.error().code, u"approval.own_request"_qs);
    const auto decided = harness.submit(
        run, event::DecideApproval{u"1-1"_qs, {u"bob"_qs, {}}, u"approve"_qs, {}, {}, {}});
    QVERIFY2(decided.has_value(), decided ? "" : qPrintable(decided.error().message));
    QCOMPARE(harness.waitForEnd(run).status, RunStatus::Completed);
    const auto again = harness.submit(
        run, event::DecideApproval{u"1-1"_qs, {u"eve"_qs, {}}, u"reject"_qs, {}, {}, {}});
    QVERIFY(!again.has_value());
    QCOMPARE(again.error().code, u"approval.decided"_qs);
    QFile ledger(harness.folder() + u"/ledger.txt"_qs);
    QVERIFY(ledger.open(QIODevice::ReadOnly));
    QCOMPARE(ledger.readAll(), QByteArray("paid 20\n"));
}

void tst_LocalEngine::scriptsAndProcessesRunOutside()
{
    tests::EngineHarness harness;
    QVERIFY(harness.open().has_value());
    const auto answer = harness.start(kScript, json(R"({"n":21})"));
    QVERIFY2(answer.has_value(), answer ? "" : qPrintable(answer.error().message));
    const auto summary = harness.waitForEnd(runOf(*answer));
    QVERIFY2(summary.status == RunStatus::Completed, qPrintable(summary.errorMessage));
}

void tst_LocalEngine::aSecondEngineIsRefusedTheStore()
{
    tests::EngineHarness harness;
    QVERIFY(harness.open().has_value());
    api::EngineConfig config;
    config.storePath = harness.storePath();
    const auto second = api::Engine::open(config);
    QVERIFY(!second.has_value());
    QCOMPARE(second.error().errorClass, base::ErrorClass::StoreLocked);
}

void tst_LocalEngine::aRecordedRunWaitsForADriver()
{
    tests::EngineHarness harness;
    api::EngineConfig config;
    config.recordOnly = true;
    QVERIFY(harness.open(config).has_value());
    const auto answer = harness.start(kChain, json(R"({"prices":[1]})"), false);
    QVERIFY(answer.has_value());
    QCOMPARE((*answer)[u"status"].text(), u"queued"_qs);
    harness.close();
    config.recordOnly = false;
    config.driveAll = true;
    QVERIFY(harness.open(config).has_value());
    QCOMPARE(harness.waitForEnd(runOf(*answer)).status, RunStatus::Completed);
}

QTEST_GUILESS_MAIN(tst_LocalEngine)
#include "tst_local_engine.moc"
