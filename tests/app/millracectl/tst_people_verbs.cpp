// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/millracectl/program_runner.h"

#include <QtTest>

using namespace millrace;
using namespace millrace::tests;

/// Approvals and operations on runs with the real program.
class tst_PeopleVerbs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anApprovalIsDecidedOnce();
    void decisionsAreChecked_data();
    void decisionsAreChecked();
    void claimedDelegatedCommented();
    void aChildsApprovalParksItsParent();
    void pausedAndContinued();
    void cancelledAndDeleted();
    void retriedWithOtherData();
    void forkedFromAStep();

private:
    static QString approvalOf(const base::Value &parked)
    {
        return parked[u"approvals"].at(0).text();
    }
};

void tst_PeopleVerbs::anApprovalIsDecidedOnce()
{
    const ProgramRunner runner;
    const base::Value parked = runner.park(u"approval"_qs, {u"--set"_qs, u"amount=7"_qs});
    const QString id = approvalOf(parked);
    QVERIFY(!id.isEmpty());
    const Outcome shown = runner.call({u"approvals"_qs, u"show"_qs, id, u"--json"_qs});
    COMPARE_CODE(shown, 0);
    QCOMPARE(shown.json()[u"title"].text(), u"Pay 7"_qs);
    QCOMPARE(shown.json()[u"context"][u"amount"].numberOr(0), 7.0);
    QCOMPARE(shown.json()[u"outcomes"].size(), std::size_t(2));
    const QStringList decide = {u"approvals"_qs,
                                u"decide"_qs,
                                id,
                                u"--outcome"_qs,
                                u"approve"_qs,
                                u"--form"_qs,
                                u"{\"account\": \"1234\"}"_qs};
    COMPARE_CODE(runner.call(decide + QStringList{u"--as"_qs, u"ada"_qs}), 0);
    const Outcome again = runner.call(decide + QStringList{u"--as"_qs, u"bob"_qs});
    COMPARE_CODE(again, 1);
    QVERIFY2(again.err.contains("ada"), again.err.constData());
    COMPARE_CODE(runner.call({u"resume"_qs, u"1"_qs}), 0);
    const Outcome done = runner.call({u"runs"_qs, u"show"_qs, u"1"_qs, u"--json"_qs});
    QVERIFY(done.json()[u"output"][u"paid"].boolOr(false));
    QCOMPARE(done.json()[u"output"][u"by"].text(), u"ada"_qs);
}

void tst_PeopleVerbs::decisionsAreChecked_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    QTest::newRow("a form that does not fit")
        << QStringList{u"--as"_qs,    u"ada"_qs,    u"--outcome"_qs,
                       u"approve"_qs, u"--form"_qs, u"{\"account\": \"x\"}"_qs}
        << 1;
    QTest::newRow("a form that is no JSON")
        << QStringList{u"--as"_qs, u"ada"_qs, u"--outcome"_qs, u"approve"_qs, u"--form"_qs, u"{"_qs}
        << 1;
    QTest::newRow("an outcome that is none")
        << QStringList{u"--as"_qs, u"ada"_qs, u"--outcome"_qs, u"maybe"_qs} << 1;
    QTest::newRow("four eyes: not by who started it")
        << QStringList{u"--as"_qs,    u"starter"_qs, u"--outcome"_qs,
                       u"approve"_qs, u"--form"_qs,  u"{\"account\": \"1234\"}"_qs}
        << 5;
    QTest::newRow("a rejection needs no form")
        << QStringList{u"--as"_qs, u"ada"_qs, u"--outcome"_qs, u"reject"_qs} << 0;
}

void tst_PeopleVerbs::decisionsAreChecked()
{
    QFETCH(QStringList, words);
    QFETCH(int, code);
    const ProgramRunner runner;
    const base::Value parked =
        runner.park(u"approval"_qs, {u"--set"_qs, u"amount=7"_qs, u"--as"_qs, u"starter"_qs});
    const Outcome outcome =
        runner.call(QStringList{u"approvals"_qs, u"decide"_qs, approvalOf(parked)} + words);
    COMPARE_CODE(outcome, code);
}

void tst_PeopleVerbs::claimedDelegatedCommented()
{
    const ProgramRunner runner;
    const QString id = approvalOf(runner.park(u"approval"_qs, {u"--set"_qs, u"amount=7"_qs}));
    const auto call = [&](const QStringList &words) {
        return runner.call(QStringList{u"approvals"_qs} + words);
    };
    COMPARE_CODE(call({u"claim"_qs, id, u"--as"_qs, u"ada"_qs}), 0);
    const Outcome list = call({u"list"_qs, u"--json"_qs});
    QCOMPARE(list.lines()[0][u"claimed_by"].text(), u"ada"_qs);
    COMPARE_CODE(call({u"release"_qs, id, u"--as"_qs, u"ada"_qs}), 0);
    COMPARE_CODE(call({u"comment"_qs, id, u"is it right?"_qs, u"--as"_qs, u"bob"_qs}), 0);
    COMPARE_CODE(call({u"delegate"_qs, id, u"--to"_qs, u"eve"_qs, u"--as"_qs, u"ada"_qs}), 0);
    const Outcome shown = call({u"show"_qs, id});
    COMPARE_CODE(shown, 0);
    for (const char *part : {"is it right?", "eve", "bob"})
        QVERIFY2(shown.out.contains(part), shown.out.constData());
    COMPARE_CODE(call({u"show"_qs, u"ffffffff"_qs}), 1);
}

void tst_PeopleVerbs::aChildsApprovalParksItsParent()
{
    const ProgramRunner runner;
    const base::Value parked = runner.park(u"parent"_qs, {u"--set"_qs, u"amount=3"_qs});
    QCOMPARE(parked[u"waits_for"].text(), u"run 2"_qs);
    const QString id = approvalOf(parked);
    COMPARE_CODE(runner.call({u"approvals"_qs, u"decide"_qs, id, u"--outcome"_qs, u"reject"_qs,
                              u"--as"_qs, u"ada"_qs}),
                 0);
    COMPARE_CODE(runner.call({u"resume"_qs, u"1"_qs}), 0);
    const Outcome shown = runner.call({u"runs"_qs, u"show"_qs, u"1"_qs, u"--json"_qs});
    QCOMPARE(shown.json()[u"output"][u"by"].text(), u"ada"_qs);
}

void tst_PeopleVerbs::pausedAndContinued()
{
    const ProgramRunner runner;
    runner.park(u"event"_qs);
    const Outcome paused =
        runner.call({u"runs"_qs, u"pause"_qs, u"1"_qs, u"--reason"_qs, u"lunch"_qs, u"--json"_qs});
    COMPARE_CODE(paused, 0);
    QCOMPARE(paused.json()[u"status"].text(), u"paused"_qs);
    COMPARE_CODE(runner.call({u"resume"_qs, u"1"_qs}), 4);
    COMPARE_CODE(runner.call({u"runs"_qs, u"continue"_qs, u"1"_qs}), 0);
    COMPARE_CODE(runner.call({u"signal"_qs, u"1"_qs, u"paid"_qs}), 0);
    COMPARE_CODE(runner.call({u"resume"_qs, u"1"_qs}), 0);
}

void tst_PeopleVerbs::cancelledAndDeleted()
{
    const ProgramRunner runner;
    runner.park(u"event"_qs);
    COMPARE_CODE(runner.call({u"runs"_qs, u"delete"_qs, u"1"_qs}), 1);
    COMPARE_CODE(runner.call({u"runs"_qs, u"cancel"_qs, u"1"_qs}), 0);
    const Outcome shown = runner.call({u"runs"_qs, u"show"_qs, u"1"_qs, u"--json"_qs});
    QCOMPARE(shown.json()[u"status"].text(), u"cancelled"_qs);
    COMPARE_CODE(runner.call({u"resume"_qs, u"1"_qs}), 1);
    COMPARE_CODE(runner.call({u"runs"_qs, u"delete"_qs, u"1"_qs}), 0);
    COMPARE_CODE(runner.call({u"runs"_qs, u"show"_qs, u"1"_qs}), 1);
    COMPARE_CODE(runner.call({u"audit"_qs, u"verify"_qs}), 0);
}

void tst_PeopleVerbs::retriedWithOtherData()
{
    const ProgramRunner runner;
    COMPARE_CODE(runner.call({u"run"_qs, runner.data(u"fail"_qs)}), 1);
    COMPARE_CODE(runner.call({u"runs"_qs, u"retry"_qs, u"1"_qs, u"--set"_qs, u"number=1.5"_qs}), 0);
    COMPARE_CODE(runner.call({u"resume"_qs, u"1"_qs}), 0);
    const Outcome shown = runner.call({u"runs"_qs, u"show"_qs, u"1"_qs, u"--json"_qs});
    QCOMPARE(shown.json()[u"output"].text(), u"1.50"_qs);
    COMPARE_CODE(runner.call({u"runs"_qs, u"retry"_qs, u"1"_qs, u"--from"_qs, u"nowhere"_qs}), 1);
}

void tst_PeopleVerbs::forkedFromAStep()
{
    const ProgramRunner runner;
    COMPARE_CODE(runner.call({u"run"_qs, runner.data(u"sum"_qs), u"--set"_qs, u"a=1"_qs}), 0);
    COMPARE_CODE(runner.call({u"runs"_qs, u"fork"_qs, u"1"_qs}), 2);
    const Outcome forked = runner.call({u"runs"_qs, u"fork"_qs, u"1"_qs, u"--from"_qs, u"add"_qs,
                                        u"--set"_qs, u"a=10"_qs, u"--json"_qs});
    COMPARE_CODE(forked, 0);
    QCOMPARE(forked.json()[u"number"].numberOr(0), 2.0);
    COMPARE_CODE(runner.call({u"resume"_qs, u"2"_qs}), 0);
    const Outcome shown = runner.call({u"runs"_qs, u"show"_qs, u"2"_qs, u"--json"_qs});
    QCOMPARE(shown.json()[u"output"][u"sum"].numberOr(0), 11.0);
}

QTEST_GUILESS_MAIN(tst_PeopleVerbs)
#include "tst_people_verbs.moc"
