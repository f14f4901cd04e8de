// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core_harness.h"

#include <QtTest>

using namespace millrace;
using namespace millrace::tests;

/// Human approvals (workflow model §8). Votes are written "who:outcome"; ivy started the run.
class tst_Approvals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void votes_data();
    void votes();
    void roles();
    void output();
    void lateDecisionNamesWhoWasFirst();
    void routes_data();
    void routes();
    void formIsChecked();
    void claiming();
    void whoHasVotedDoesNotClaim();
    void delegating();
    void digestIsCompared();
    void time_data();
    void time();
    void escalationAsksOthersAsWell();
    void stepLimitFailsTheStep();
    void badContextFailsTheStep();
    void withdrawnWhenTheRunEnds();
    void survivesACrash();
    void unknownIdIsRefused();
};

namespace {

QByteArray approval(const QByteArray &fields, const QByteArray &more = {})
{
    return R"({"step_id": "ask", "step_type": "human_approval", "approval": {"title": "Pay ${workflow.n}?")" +
           (fields.isEmpty() ? QByteArray() : ", " + fields) + "}" +
           (more.isEmpty() ? QByteArray() : ", " + more) + "}";
}

base::Value three()
{
    return json(R"({"n": 3})");
}

QString codeOf(const base::Done &done)
{
    return done ? QStringLiteral("ok") : done.error().code;
}

} // namespace

void tst_Approvals::votes_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("votes");
    QTest::addColumn<QString>("answers");
    QTest::addColumn<QString>("end");
    const auto row = [](const char *name, const char *fields, const char *votes,
                        const char *answers, const char *end) {
        QTest::newRow(name) << QByteArray(fields) << QString::fromLatin1(votes)
                            << QString::fromLatin1(answers) << QString::fromLatin1(end);
    };
    row("anyone may decide where nobody is named", "", "ann:approve", "ok", "completed");
    row("a rejection without a route fails the step", "", "ann:reject", "ok", "failed rejected");
    row("only those who are named may", R"("assignees": {"users": ["bob"]})",
        "ann:approve bob:approve", "approval.not_assigned ok", "completed");
    row("two of many must agree", R"("required": 2)", "ann:approve bob:approve", "ok ok",
        "completed");
    row("one voice counts once", R"("required": 2)", "ann:approve ann:approve", "ok approval.voted",
        "live");
    row("one rejection decides", R"("required": 3)", "ann:approve bob:reject", "ok ok",
        "failed rejected");
    row("voices for different outcomes do not add up", R"("required": 2, "outcomes": ["a", "b"])",
        "ann:a bob:b cid:b", "ok ok ok", "completed");
    row("the one who started may not with four eyes", R"("exclude_initiator": true)",
        "ivy:approve ann:approve", "approval.own_request ok", "completed");
    row("the one who started may without", "", "ivy:approve", "ok", "completed");
    row("an outcome that is not offered is refused", "", "ann:maybe", "approval.unknown_outcome",
        "live");
    row("what is decided is decided", "", "ann:approve bob:reject", "ok approval.unknown",
        "completed");
}

void tst_Approvals::votes()
{
    QFETCH(QByteArray, fields);
    QFETCH(QString, votes);
    CoreHarness harness(workflow(approval(fields)), three());
    harness.run();
    QStringList answers;
    for (const QString &vote : votes.split(u' '))
        answers.append(codeOf(harness.decide(vote.section(u':', 1), vote.section(u':', 0, 0))));
    QTEST(answers.join(u' '), "answers");
    QTEST(harness.end(), "end");
}

void tst_Approvals::roles()
{
    CoreHarness harness(workflow(approval(R"("assignees": {"roles": ["payer"]})")), three());
    harness.run();
    const QString id = harness.openApproval();
    QCOMPARE(codeOf(harness.send(event::DecideApproval{
                 id, {QStringLiteral("ann"), {}}, QStringLiteral("approve")})),
             QStringLiteral("approval.not_assigned"));
    QVERIFY(harness.send(event::DecideApproval{
        id, {QStringLiteral("ann"), {QStringLiteral("payer")}}, QStringLiteral("approve")}));
    QCOMPARE(harness.end(), QStringLiteral("completed"));
}

void tst_Approvals::output()
{
    CoreHarness harness(
        workflow(approval({}, R"("output_mapping": {"result.decided_by": "workflow.by"})")),
        three());
    harness.run();
    QCOMPARE(harness.state().step(0).detail->approval->request.title, QStringLiteral("Pay 3?"));
    harness.clock().advance(1000);
    QVERIFY(harness.decide(QStringLiteral("approve"), QStringLiteral("ann"), json(R"({"a": 1})"),
                           QStringLiteral("fine")));
    QCOMPARE(
        text(harness.output(QStringLiteral("ask"))),
        QStringLiteral(
            R"({"outcome":"approve","form":{"a":1},"decided_by":"ann",)"
            R"("decided_at":"2026-01-01T00:00:01.000Z","comment":"fine","decisions":[{"by":"ann",)"
            R"("outcome":"approve","form":{"a":1},"comment":"fine","at":"2026-01-01T00:00:01.000Z"}]})"));
    QCOMPARE(text(harness.state().data[u"by"]), QStringLiteral("\"ann\""));
}

void tst_Approvals::lateDecisionNamesWhoWasFirst()
{
    CoreHarness harness(workflow(approval({})), three());
    harness.run();
    const QString id = harness.openApproval();
    QCOMPARE(id, QStringLiteral("7-1"));
    QVERIFY(harness.decide(QStringLiteral("approve")));
    const auto late = harness.send(
        event::DecideApproval{id, {QStringLiteral("bob"), {}}, QStringLiteral("reject")});
    QVERIFY(!late);
    QCOMPARE(late.error().code, QStringLiteral("approval.decided"));
    QVERIFY(late.error().message.contains(QStringLiteral("approve by ann")));
}

void tst_Approvals::routes_data()
{
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("statuses");
    QTest::newRow("an outcome takes its route")
        << QStringLiteral("approve")
        << QStringLiteral("ask:completed yes:completed no:skipped other:skipped");
    QTest::newRow("a rejection with a route is no failure")
        << QStringLiteral("reject")
        << QStringLiteral("ask:completed yes:skipped no:completed other:skipped");
    QTest::newRow("named outcomes have routes, too")
        << QStringLiteral("ask-more")
        << QStringLiteral("ask:completed yes:skipped no:skipped other:completed");
}

void tst_Approvals::routes()
{
    QFETCH(QString, outcome);
    QFETCH(QString, statuses);
    const QByteArray routes =
        R"("routes": [{"outcome": "approve", "to": "yes"}, {"outcome": "reject", "to": "no"},
                                  {"outcome": "ask-more", "to": "other"}])";
    CoreHarness harness(
        workflow(approval(R"("outcomes": ["approve", "reject", "ask-more"])", routes) + "," +
                 task("yes") + "," + task("no") + "," + task("other")),
        three());
    harness.run();
    QVERIFY(harness.decide(outcome));
    harness.drive();
    QCOMPARE(harness.statuses(statuses), statuses);
    QCOMPARE(harness.end(), QStringLiteral("completed"));
}

void tst_Approvals::formIsChecked()
{
    const QByteArray form = R"("form": {"type": "object", "required": ["account"],
                                "properties": {"account": {"type": "string", "minLength": 2}}})";
    CoreHarness harness(workflow(approval(form)), three());
    harness.run();
    QCOMPARE(codeOf(harness.decide(QStringLiteral("approve"))),
             QStringLiteral("approval.bad_form"));
    const auto bad = harness.decide(QStringLiteral("approve"), QStringLiteral("ann"),
                                    json(R"({"account": "1"})"));
    QCOMPARE(codeOf(bad), QStringLiteral("approval.bad_form"));
    QVERIFY(bad.error().message.contains(QStringLiteral("account")));
    QVERIFY(harness.decide(QStringLiteral("approve"), QStringLiteral("ann"),
                           json(R"({"account": "12"})")));
    CoreHarness rejecting(workflow(approval(form)), three());
    rejecting.run();
    QVERIFY(rejecting.decide(QStringLiteral("reject")));
}

void tst_Approvals::claiming()
{
    CoreHarness harness(workflow(approval({})), three());
    harness.run();
    const QString id = harness.openApproval();
    const event::Actor ann{QStringLiteral("ann"), {}};
    const event::Actor bob{QStringLiteral("bob"), {}};
    QCOMPARE(codeOf(harness.send(event::ReleaseApproval{id, ann})),
             QStringLiteral("approval.not_claimed"));
    QVERIFY(harness.send(event::ClaimApproval{id, ann}));
    QCOMPARE(codeOf(harness.send(event::ClaimApproval{id, bob})),
             QStringLiteral("approval.claimed"));
    QCOMPARE(codeOf(harness.decide(QStringLiteral("approve"), QStringLiteral("bob"))),
             QStringLiteral("approval.claimed"));
    QVERIFY(harness.send(event::CommentApproval{id, bob, QStringLiteral("hurry")}));
    QCOMPARE(codeOf(harness.send(event::ReleaseApproval{id, bob})),
             QStringLiteral("approval.not_claimed"));
    QVERIFY(harness.send(event::ReleaseApproval{id, ann}));
    QVERIFY(harness.decide(QStringLiteral("approve"), QStringLiteral("bob")));
}

// The claim would keep the others from the vote that is still missing.
void tst_Approvals::whoHasVotedDoesNotClaim()
{
    CoreHarness harness(workflow(approval(R"("required": 2)")), three());
    harness.run();
    const QString id = harness.openApproval();
    QVERIFY(harness.decide(QStringLiteral("approve"), QStringLiteral("ann")));
    QCOMPARE(codeOf(harness.send(event::ClaimApproval{id, {QStringLiteral("ann"), {}}})),
             QStringLiteral("approval.voted"));
    QVERIFY(harness.send(event::ClaimApproval{id, {QStringLiteral("bob"), {}}}));
}

void tst_Approvals::delegating()
{
    CoreHarness harness(workflow(approval(R"("assignees": {"users": ["ann"]})")), three());
    harness.run();
    const QString id = harness.openApproval();
    const event::Actor ann{QStringLiteral("ann"), {}};
    const event::Actor bob{QStringLiteral("bob"), {}};
    QCOMPARE(codeOf(harness.send(event::DelegateApproval{id, bob, QStringLiteral("cid"), {}})),
             QStringLiteral("approval.not_assigned"));
    QCOMPARE(codeOf(harness.send(event::DelegateApproval{id, ann, {}, {}})),
             QStringLiteral("approval.no_delegate"));
    QVERIFY(harness.send(
        event::DelegateApproval{id, ann, QStringLiteral("bob"), QStringLiteral("away")}));
    QCOMPARE(codeOf(harness.decide(QStringLiteral("approve"), QStringLiteral("ann"))),
             QStringLiteral("approval.not_assigned"));
    QVERIFY(harness.decide(QStringLiteral("approve"), QStringLiteral("bob")));
}

void tst_Approvals::digestIsCompared()
{
    CoreHarness harness(workflow(approval({})), three());
    harness.run();
    const QString digest = harness.state().step(0).detail->approval->request.digest;
    event::DecideApproval command{
        harness.openApproval(), {QStringLiteral("ann"), {}}, QStringLiteral("approve")};
    command.digest = QStringLiteral("another");
    QCOMPARE(codeOf(harness.send(command)), QStringLiteral("approval.changed"));
    command.digest = digest;
    QVERIFY(harness.send(command));
}

void tst_Approvals::time_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("end");
    QTest::addColumn<qint64>("ms");
    const QString asked = QStringLiteral("ask:requested");
    QTest::newRow("being due alone does nothing")
        << QByteArray(R"("due_in": 10)") << asked << QStringLiteral("live") << qint64(0);
    QTest::newRow("a reminder is sent once")
        << QByteArray(R"("remind_in": 5)") << asked + QStringLiteral(" ask:reminder")
        << QStringLiteral("live") << qint64(5000);
    QTest::newRow("on_timeout decides") << QByteArray(R"("due_in": 10, "on_timeout": "approve")")
                                        << asked << QStringLiteral("completed") << qint64(10'000);
    QTest::newRow("on_timeout may reject")
        << QByteArray(R"("due_in": 10, "on_timeout": "reject")") << asked
        << QStringLiteral("failed rejected") << qint64(10'000);
    QTest::newRow("others are asked when it is due")
        << QByteArray(R"("due_in": 10, "escalate_to": {"users": ["boss"]})")
        << asked + QStringLiteral(" ask:escalated") << QStringLiteral("live") << qint64(10'000);
    QTest::newRow("they get as long again, then time decides")
        << QByteArray(
               R"("due_in": 10, "remind_in": 4, "escalate_to": {"users": ["boss"]}, "on_timeout": "approve")")
        << asked + QStringLiteral(" ask:reminder ask:escalated") << QStringLiteral("completed")
        << qint64(20'000);
    QTest::newRow("no form is needed for what time decides")
        << QByteArray(
               R"("due_in": 10, "on_timeout": "approve", "form": {"type": "object", "required": ["x"]})")
        << asked << QStringLiteral("completed") << qint64(10'000);
}

void tst_Approvals::time()
{
    QFETCH(QByteArray, fields);
    CoreHarness harness(workflow(approval(fields)), three());
    harness.run();
    QTEST(harness.logOf(QStringLiteral("tell")), "told");
    QTEST(harness.end(), "end");
    QTEST(harness.clock().now() - ManualClock::kStart, "ms");
    QCOMPARE(harness.state().activeMs, 0);
}

void tst_Approvals::escalationAsksOthersAsWell()
{
    CoreHarness harness(
        workflow(approval(
            R"("assignees": {"users": ["ann"]}, "due_in": 10, "escalate_to": {"users": ["boss"]})")),
        three());
    harness.run();
    QCOMPARE(codeOf(harness.decide(QStringLiteral("approve"), QStringLiteral("cid"))),
             QStringLiteral("approval.not_assigned"));
    QVERIFY(harness.decide(QStringLiteral("approve"), QStringLiteral("boss")));
}

void tst_Approvals::stepLimitFailsTheStep()
{
    CoreHarness harness(workflow(approval({}, R"("timeout": 60)")), three());
    harness.run();
    QCOMPARE(harness.end(), QStringLiteral("failed timeout"));
    QCOMPARE(codeOf(harness.send(event::ClaimApproval{QStringLiteral("7-1"), {}})),
             QStringLiteral("approval.closed"));
}

void tst_Approvals::badContextFailsTheStep()
{
    CoreHarness harness(workflow(approval(R"("context": {"x": "workflow.a.b"})")), three());
    harness.run();
    QCOMPARE(harness.end(), QStringLiteral("failed expression"));
}

void tst_Approvals::withdrawnWhenTheRunEnds()
{
    CoreHarness harness(workflow(approval({})), three());
    harness.run();
    const QString id = harness.openApproval();
    QVERIFY(harness.send(event::CancelRun{QStringLiteral("ivy"), {}}));
    QCOMPARE(harness.end(), QStringLiteral("cancelled cancelled"));
    QCOMPARE(codeOf(harness.send(event::ClaimApproval{id, {}})), QStringLiteral("approval.closed"));
}

void tst_Approvals::survivesACrash()
{
    CoreHarness harness(workflow(approval(R"("required": 2)")), three());
    harness.run();
    QVERIFY(harness.decide(QStringLiteral("approve"), QStringLiteral("ann")));
    harness.crash();
    QCOMPARE(codeOf(harness.decide(QStringLiteral("approve"), QStringLiteral("ann"))),
             QStringLiteral("approval.voted"));
    QVERIFY(harness.decide(QStringLiteral("approve"), QStringLiteral("bob")));
    QCOMPARE(harness.end(), QStringLiteral("completed"));
}

void tst_Approvals::unknownIdIsRefused()
{
    CoreHarness harness(workflow(approval({})), three());
    harness.run();
    for (const char *id :
         {"", "7-0", "7-2", "8-1", "7-1x", "-1", "x", "07-1", "7-99999999999999999999"})
        QCOMPARE(codeOf(harness.send(event::ClaimApproval{QString::fromLatin1(id), {}})),
                 QStringLiteral("approval.unknown"));
}

QTEST_GUILESS_MAIN(tst_Approvals)
#include "tst_approvals.moc"
