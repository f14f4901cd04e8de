// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/journal/sqlite_journal.h"
#include "engine/journal/store_care.h"
#include "engine/query/inbox_query.h"
#include "tests/engine/journal/journal_builder.h"

#include <QTemporaryDir>
#include <QtTest>

namespace millrace::tests {

using event::StepRef;
using journal::ApprovalStatus;
using query::InboxFilter;
using query::InboxQuery;

namespace {

event::ApprovalRequested asking(const QString &id, const QStringList &users,
                                const QStringList &roles)
{
    event::ApprovalRequested asked;
    asked.ref = {u"review"_qs, 0};
    asked.approval = id;
    asked.title = u"Release invoice?"_qs;
    asked.users = users;
    asked.roles = roles;
    return asked;
}

} // namespace

class tst_InboxQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void list_data();
    void list();
    void eventsMoveAnApprovalOn_data();
    void eventsMoveAnApprovalOn();
    void showTellsTheWholeStory();
    void aRepeatedStepHasAStoryForEachApproval();
    void unknownIdsAreNamed();
    void tenThousandAreListed();

private:
    void write(qint64 run, qint64 firstSeq, std::vector<event::Event> events)
    {
        journal::Append append = appendOf(run, firstSeq, 0);
        append.events = std::move(events);
        m_journal->append(append);
    }
    InboxQuery inbox() { return InboxQuery(*m_connection); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<journal::SqliteJournal> m_journal;
    std::unique_ptr<journal::Connection> m_connection;
};

/// ana: a (due late), b (due early), urgent c; role clerks: d; anybody: e; decided: f.
void tst_InboxQuery::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString store = m_folder->filePath(u"store.db"_qs);
    m_journal = std::move(*journal::SqliteJournal::open(store));
    std::vector<event::ApprovalRequested> all = {
        asking(u"a"_qs, {u"ana"_qs}, {}), asking(u"b"_qs, {u"ana"_qs, u"bob"_qs}, {}),
        asking(u"c"_qs, {u"ana"_qs}, {}), asking(u"d"_qs, {}, {u"clerks"_qs}),
        asking(u"e"_qs, {}, {}),          asking(u"f"_qs, {u"ana"_qs}, {})};
    all[0].dueAt = 9000;
    all[1].dueAt = 8000;
    all[2].priority = 9;
    for (std::size_t i = 0; i < all.size(); ++i)
        write(static_cast<qint64>(i) + 1, 1, {all[i]});
    event::ApprovalDecided decided{{u"review"_qs, 0}, u"approve"_qs};
    decided.by = u"ana"_qs;
    write(6, 2, {decided});
    QVERIFY(m_journal->flush());
    m_connection = std::move(*journal::openStore(store, journal::OpenMode::ReadOnly));
}

void tst_InboxQuery::cleanup()
{
    m_connection.reset();
    m_journal.reset();
}

void tst_InboxQuery::list_data()
{
    QTest::addColumn<InboxFilter>("filter");
    QTest::addColumn<QString>("ids");
    const auto row = [](const char *name, const InboxFilter &filter, const QString &ids) {
        QTest::newRow(name) << filter << ids;
    };
    row("all that are open: by priority, due date, age", {}, u"cbade"_qs);
    row("those of a user, and of nobody", {u"ana"_qs}, u"cbae"_qs);
    row("those of another user", {u"bob"_qs}, u"be"_qs);
    row("those of a role", {{}, {u"clerks"_qs, u"x"_qs}}, u"de"_qs);
    row("a user with a role", {u"bob"_qs, {u"clerks"_qs}}, u"bde"_qs);
    row("a part of a name is not the name", {u"an"_qs}, u"e"_qs);
    row("those of a run", {{}, {}, base::RunId{4}}, u"d"_qs);
    row("closed ones too", {{}, {}, {}, false}, u"cbadef"_qs);
    row("a page", {{}, {}, {}, true, 2, 1}, u"ba"_qs);
}

void tst_InboxQuery::list()
{
    QFETCH(InboxFilter, filter);
    const auto approvals = inbox().list(filter);
    QVERIFY2(approvals, qPrintable(approvals ? QString() : approvals.error().message));
    QString ids;
    for (const query::Approval &approval : *approvals)
        ids += approval.id;
    QTEST(ids, "ids");
}

void tst_InboxQuery::eventsMoveAnApprovalOn_data()
{
    QTest::addColumn<int>("event");
    QTest::addColumn<QString>("line");
    QTest::newRow("claimed") << 0 << u"open claimed=bob outcome= by= users=ana"_qs;
    QTest::newRow("released") << 1 << u"open claimed= outcome= by= users=ana"_qs;
    QTest::newRow("delegated") << 2 << u"open claimed=eve outcome= by= users=ana,eve"_qs;
    QTest::newRow("escalated") << 3 << u"open claimed= outcome= by= users=ana,zoe"_qs;
    QTest::newRow("a vote among several") << 4 << u"open claimed= outcome= by= users=ana"_qs;
    QTest::newRow("decided") << 5 << u"decided claimed= outcome=reject by=bob users=ana"_qs;
    QTest::newRow("expired") << 6 << u"expired claimed= outcome=approve by= users=ana"_qs;
    QTest::newRow("withdrawn") << 7 << u"withdrawn claimed= outcome= by= users=ana"_qs;
}

void tst_InboxQuery::eventsMoveAnApprovalOn()
{
    QFETCH(int, event);
    const StepRef ref{u"review"_qs, 0};
    event::ApprovalDecided vote{ref, u"reject"_qs};
    vote.by = u"bob"_qs;
    vote.isFinal = false;
    event::ApprovalDecided decision = vote;
    decision.isFinal = true;
    const std::vector<std::vector<event::Event>> events = {
        {event::ApprovalClaimed{ref, u"bob"_qs}},
        {event::ApprovalClaimed{ref, u"bob"_qs}, event::ApprovalReleased{ref, u"bob"_qs}},
        {event::ApprovalDelegated{ref, u"ana"_qs, u"eve"_qs, {}}},
        {event::ApprovalEscalated{ref, {u"zoe"_qs, u"ana"_qs}, {}}},
        {vote},
        {decision},
        {event::ApprovalExpired{ref, u"approve"_qs}},
        {event::ApprovalWithdrawn{ref}}};
    write(1, 2, events[static_cast<std::size_t>(event)]);
    QVERIFY(m_journal->flush());
    const query::Approval approval = inbox().show(u"a"_qs)->approval;
    QTEST(u"%1 claimed=%2 outcome=%3 by=%4 users=%5"_qs.arg(
              query::approvalStatusName(approval.status), approval.claimedBy, approval.outcome,
              approval.decidedBy, approval.users.join(u',')),
          "line");
    QCOMPARE(approval.decidedAt > 0, approval.status != ApprovalStatus::Open);
}

void tst_InboxQuery::showTellsTheWholeStory()
{
    const auto detail = inbox().show(u"f"_qs);
    QVERIFY(detail);
    QCOMPARE(detail->asked.title, u"Release invoice?"_qs);
    QCOMPARE(detail->approval.run.value, 6);
    QCOMPARE(detail->history.size(), std::size_t(1));
    QCOMPARE(event::eventName(detail->history[0].event), u"approval_decided"_qs);
}

void tst_InboxQuery::aRepeatedStepHasAStoryForEachApproval()
{
    write(6, 3, {asking(u"g"_qs, {}, {}), event::ApprovalClaimed{{u"review"_qs, 0}, u"bob"_qs}});
    QVERIFY(m_journal->flush());
    QCOMPARE(inbox().show(u"f"_qs)->history.size(), std::size_t(1));
    QCOMPARE(inbox().show(u"f"_qs)->approval.claimedBy, QString());
    const auto second = inbox().show(u"g"_qs);
    QCOMPARE(second->history.size(), std::size_t(1));
    QCOMPARE(second->approval.claimedBy, u"bob"_qs);
}

void tst_InboxQuery::unknownIdsAreNamed()
{
    QCOMPARE(inbox().show(u"zz"_qs).error().code, u"query.no_approval"_qs);
    QCOMPARE(inbox().show({}).error().code, u"query.no_approval"_qs);
    write(7, 1, {asking(u"zz-1"_qs, {}, {})});
    write(8, 1, {asking(u"zz-2"_qs, {}, {})});
    QVERIFY(m_journal->flush());
    QCOMPARE(inbox().show(u"zz"_qs).error().code, u"query.ambiguous_approval"_qs);
    QVERIFY(inbox().show(u"zz-2"_qs));
}

void tst_InboxQuery::tenThousandAreListed()
{
    for (qint64 run = 100; run < 10'100; ++run)
        write(run, 1, {asking(u"many-%1"_qs.arg(run), {u"user%1"_qs.arg(run % 100)}, {})});
    QVERIFY(m_journal->flush());
    const auto page = inbox().list({});
    const auto mine = inbox().list({u"user7"_qs});
    QCOMPARE(page->size(), std::size_t(100));
    QCOMPARE(mine->size(), std::size_t(100)); // of 101: its own, and one that is anybody's
    QCOMPARE(page->front().id, u"c"_qs);
    QCOMPARE(*m_connection->number("SELECT count(*) FROM approvals WHERE status=0"), 10'005);
}

} // namespace millrace::tests

QTEST_GUILESS_MAIN(millrace::tests::tst_InboxQuery)
#include "tst_inbox_query.moc"
