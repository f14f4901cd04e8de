// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/state/transition_watch.h"
#include "tests/support/core_harness.h"

#include <QtTest>

using namespace millrace;
using namespace millrace::tests;

/// Every row of every transition table is taken by one of these scenarios; a row that none can take
/// does not belong into its table.
class tst_TransitionCoverage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowIsTaken();

private:
    void steps();
    void retries();
    void copies();
    void runs();
    void approvals();
    CoreHarness &scenario(const QByteArray &steps, const char *script = "");

    std::vector<std::unique_ptr<CoreHarness>> m_scenarios;
};

namespace {

QByteArray ask(const QByteArray &more = {})
{
    return R"({"step_id": "q", "step_type": "human_approval", "approval": {"title": "?", "required": 2)" +
           (more.isEmpty() ? QByteArray() : ", " + more) + "}}";
}

QByteArray sequence(const QByteArray &steps)
{
    return R"({"step_id": "s", "step_type": "sequential", "steps": [)" + steps + "]}";
}

QByteArray undoable()
{
    return task("a", R"("rollback_actions": ["u"])") + "," + task("u") + "," +
           task("b", R"("dependencies": ["a"])");
}

event::RetryRun retry(const char *from = "", bool copied = false)
{
    event::RetryRun command;
    command.fromStep = QString::fromLatin1(from);
    command.copied = copied;
    return command;
}

const event::Actor kAnn{QStringLiteral("ann"), {}};

} // namespace

CoreHarness &tst_TransitionCoverage::scenario(const QByteArray &steps, const char *script)
{
    m_scenarios.push_back(std::make_unique<CoreHarness>(workflow(steps)));
    m_scenarios.back()->script(QString::fromLatin1(script));
    return *m_scenarios.back();
}

void tst_TransitionCoverage::steps()
{
    const QByteArray again =
        R"("retry_policy": {"retry_on": ["expression"], "max_attempts": 3, "delay": 1})";
    scenario(transform("a", "1")).run();
    scenario(transform("a", "workflow.x.y", again)).run();
    scenario(transform("a", "run.attempt < 2 ? workflow.x.y : 1", again)).run();
    scenario(task("a", R"("conditions": ["false"])") + "," +
             task("b", R"("conditions": ["workflow.x.y"])"))
        .run();
    scenario(task("a", R"("error_handlers": ["h"])") + "," + task("h"), "a=fail,fatal").run();
    CoreHarness &retrying =
        scenario(task("a") + "," + task("b", R"("dependencies": ["a"])"), "a=fail");
    retrying.create();
    retrying.driveFor(0);
    QVERIFY(retrying.send(event::CancelRun{}));
    CoreHarness &running = scenario(task("a"), "a=hang");
    running.create();
    QVERIFY(running.send(event::CancelRun{}));
    running.drive();
    CoreHarness &interrupted = scenario(task("a", R"("execution": "at_most_once")"), "a=hang");
    interrupted.create();
    interrupted.crash();
    QVERIFY(interrupted.decide(QStringLiteral("fail")));
}

void tst_TransitionCoverage::retries()
{
    CoreHarness &failed = scenario(
        sequence(task("a") + "," + task("b")) + "," + task("c", R"("dependencies": ["s"])") + "," +
            sequence(task("x") + "," + task("y")).replace("\"s\"", "\"t\""),
        "b=fatal,ok; x=hang,ok");
    failed.run();
    QVERIFY(failed.send(retry()));
    failed.drive();
    QVERIFY(failed.send(retry("b")));
    failed.drive();
    CoreHarness &undone = scenario(undoable(), "b=fatal,ok");
    undone.run();
    QVERIFY(undone.send(retry()));
    undone.drive();
}

void tst_TransitionCoverage::copies()
{
    const QByteArray steps = task("a") + "," + sequence(task("b") + "," + task("c")) + "," +
                             task("d") + "," + task("e", R"("dependencies": ["a"])");
    CoreHarness &live = scenario(steps, "a=hang,ok; b=hang,ok; d=fail,ok");
    live.create();
    live.driveFor(0);
    QVERIFY(live.send(retry("a", true)));
    live.drive();
    CoreHarness &paused = scenario(task("a"), "a=hang,ok");
    paused.create();
    QVERIFY(paused.send(event::PauseRun{}));
    QVERIFY(paused.send(retry("a", true)));
    paused.drive();
    CoreHarness &ending = scenario(task("a"), "a=late,ok");
    ending.create();
    QVERIFY(ending.send(event::CancelRun{}));
    QVERIFY(ending.send(retry("a", true)));
    ending.drive();
    CoreHarness &rollingBack = scenario(undoable(), "b=fatal,ok; u=hang");
    rollingBack.create();
    rollingBack.driveFor(0);
    QVERIFY(rollingBack.send(retry("b", true)));
    rollingBack.drive();
}

void tst_TransitionCoverage::runs()
{
    CoreHarness &queued = scenario(task("a"));
    queued.create(true);
    QVERIFY(queued.send(event::CancelRun{}));
    CoreHarness &paused = scenario(task("a"), "a=hang");
    paused.create();
    QVERIFY(paused.send(event::PauseRun{}));
    QVERIFY(paused.send(event::ContinueRun{}));
    QVERIFY(paused.send(event::PauseRun{}));
    QVERIFY(paused.send(event::CancelRun{}));
    paused.drive();
}

void tst_TransitionCoverage::approvals()
{
    const QByteArray timed = ask(
        R"("remind_in": 5, "due_in": 10, "escalate_to": {"users": ["bob"]}, "on_timeout": "approve")");
    for (const bool claimed : {false, true}) {
        CoreHarness &due = scenario(timed);
        due.create();
        const QString id = due.openApproval();
        QVERIFY(due.send(event::CommentApproval{id, kAnn, {}}));
        QVERIFY(!claimed || due.send(event::ClaimApproval{id, kAnn}));
        due.driveFor(10'000);
        QVERIFY(due.send(event::DelegateApproval{id, kAnn, QStringLiteral("ann"), {}}));
        QVERIFY(!claimed || due.send(event::ClaimApproval{id, kAnn}));
        QVERIFY(due.send(event::CommentApproval{id, kAnn, {}}));
        due.drive();
        CoreHarness &voted = scenario(ask());
        voted.create();
        QVERIFY(!claimed || voted.send(event::ClaimApproval{id, kAnn}));
        QVERIFY(voted.decide(QStringLiteral("approve"), QStringLiteral("ann")));
        QVERIFY(!claimed || voted.send(event::ClaimApproval{id, {QStringLiteral("bob"), {}}}));
        QVERIFY(voted.decide(QStringLiteral("approve"), QStringLiteral("bob")));
        CoreHarness &withdrawn = scenario(ask());
        withdrawn.create();
        QVERIFY(!claimed || withdrawn.send(event::ClaimApproval{id, kAnn}));
        QVERIFY(withdrawn.send(event::CancelRun{}));
    }
    CoreHarness &released = scenario(ask());
    released.create();
    const QString id = released.openApproval();
    QVERIFY(released.send(event::ClaimApproval{id, kAnn}));
    QVERIFY(released.send(event::ReleaseApproval{id, kAnn}));
    QVERIFY(released.send(event::ClaimApproval{id, kAnn}));
    QVERIFY(released.send(event::DelegateApproval{id, kAnn, QStringLiteral("bob"), {}}));
}

void tst_TransitionCoverage::everyRowIsTaken()
{
    steps();
    retries();
    copies();
    runs();
    approvals();
    TransitionWatch watch;
    for (const auto &scenario : m_scenarios)
        watch.watch(scenario->state().plan, scenario->events());
    QVERIFY2(watch.missing().isEmpty(), qPrintable(watch.missing().join(u'\n')));
}

QTEST_GUILESS_MAIN(tst_TransitionCoverage)
#include "tst_transition_coverage.moc"
