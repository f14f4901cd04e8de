// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/journal/sqlite_journal.h"
#include "engine/journal/store_care.h"
#include "engine/query/run_query.h"
#include "tests/engine/journal/journal_builder.h"

#include <QTemporaryDir>
#include <QtTest>

#include <functional>

namespace millrace::tests {

using journal::RunStatus;
using query::RunFilter;

class tst_RunQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void list_data();
    void list();
    void pagesGoOnWhereTheLastEnded();
    void find_data();
    void find();
    void listsUseAnIndex_data();
    void listsUseAnIndex();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<journal::SqliteJournal> m_journal; // stays open: a writer beside the reader
    std::unique_ptr<journal::Connection> m_connection;
};

/// Twelve runs in turn of two workflows; 3 failed, 5 runs, 9 is a child of 5, the others completed.
void tst_RunQuery::initTestCase()
{
    const QString store = m_folder.filePath(u"store.db"_qs);
    m_journal = std::move(*journal::SqliteJournal::open(store));
    for (qint64 run = 1; run <= 12; ++run) {
        journal::Append append = firstAppendOf(run, RunStatus::Completed);
        journal::RunSummary &summary = *append.summary;
        const bool odd = run % 2 == 1;
        summary.workflowId = odd ? u"workflow-a"_qs : u"workflow-b"_qs;
        summary.workflowName = odd ? u"Invoices"_qs : u"Letters_100%"_qs;
        if (run == 3)
            summary.status = RunStatus::Failed;
        if (run == 3)
            summary.errorMessage = u"The printer is on fire"_qs;
        if (run == 5)
            summary.status = RunStatus::Running;
        if (run == 9)
            summary.parent = base::RunId{5};
        if (run == 12)
            summary.uuid = u"0000000b-ffff-4000-8000-000000000000"_qs; // begins like that of run 11
        append.definition = journal::StoredDefinition{summary.workflowId, summary.workflowId,
                                                      summary.workflowName, u"1.0.0"_qs, "{}"};
        m_journal->append(append);
    }
    QVERIFY(m_journal->flush());
    m_connection = std::move(*journal::openStore(store, journal::OpenMode::ReadOnly));
}

void tst_RunQuery::cleanupTestCase()
{
    m_connection.reset();
    m_journal.reset();
}

void tst_RunQuery::list_data()
{
    QTest::addColumn<RunFilter>("filter");
    QTest::addColumn<QList<int>>("runs");
    const auto row = [](const char *name, const std::function<void(RunFilter &)> &set,
                        const QList<int> &runs) {
        RunFilter filter;
        set(filter);
        QTest::newRow(name) << filter << runs;
    };
    row("without a filter all come, newest first", [](RunFilter &) {},
        {12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1});
    row("the limit cuts", [](RunFilter &f) { f.limit = 3; }, {12, 11, 10});
    row("a limit of none gives none", [](RunFilter &f) { f.limit = -1; }, {});
    row("by status", [](RunFilter &f) { f.statuses = {RunStatus::Failed}; }, {3});
    row("by several statuses, in order",
        [](RunFilter &f) {
            f.statuses = {RunStatus::Failed, RunStatus::Running};
        },
        {5, 3});
    row("by workflow id", [](RunFilter &f) { f.workflow = u"workflow-a"_qs; }, {11, 9, 7, 5, 3, 1});
    row("by workflow name", [](RunFilter &f) { f.workflow = u"Letters_100%"_qs; },
        {12, 10, 8, 6, 4, 2});
    row("by a workflow that is unknown", [](RunFilter &f) { f.workflow = u"other"_qs; }, {});
    row("by workflow and status",
        [](RunFilter &f) {
            f.workflow = u"Invoices"_qs;
            f.statuses = {RunStatus::Completed};
        },
        {11, 9, 7, 1});
    row("since a time", [](RunFilter &f) { f.since = 10'000; }, {12, 11, 10});
    row("since a time that is to come", [](RunFilter &f) { f.since = 99'000; }, {});
    row("children of a run", [](RunFilter &f) { f.parent = base::RunId{5}; }, {9});
    row("a word of the error", [](RunFilter &f) { f.search = u"PRINTER"_qs; }, {3});
    row("a word of the subject", [](RunFilter &f) { f.search = u"subject 1"_qs; }, {12, 11, 10, 1});
    row("a part of the id", [](RunFilter &f) { f.search = u"b-ffff"_qs; }, {12});
    row("a number finds its run too", [](RunFilter &f) { f.search = u"7"_qs; }, {7});
    row("signs of patterns stand for themselves",
        [](RunFilter &f) {
            f.search = u"_100%"_qs;
            f.limit = 2;
        },
        {12, 10});
    row("a pattern finds nothing", [](RunFilter &f) { f.search = u"Let%100"_qs; }, {});
}

void tst_RunQuery::list()
{
    QFETCH(RunFilter, filter);
    const auto runs = query::RunQuery(*m_connection).list(filter);
    QVERIFY2(runs, qPrintable(runs ? QString() : runs.error().message));
    QList<int> numbers;
    for (const journal::RunSummary &run : *runs)
        numbers.append(static_cast<int>(run.run.value));
    QTEST(numbers, "runs");
}

void tst_RunQuery::pagesGoOnWhereTheLastEnded()
{
    RunFilter filter;
    filter.limit = 5;
    QList<int> numbers;
    while (true) {
        const auto runs = query::RunQuery(*m_connection).list(filter);
        QVERIFY(runs);
        if (runs->empty())
            break;
        for (const journal::RunSummary &run : *runs)
            numbers.append(static_cast<int>(run.run.value));
        filter.before = runs->back().run;
    }
    QCOMPARE(numbers, (QList<int>{12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1}));
}

void tst_RunQuery::find_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("run");
    QTest::addColumn<QString>("code");
    QTest::newRow("a number") << u"7"_qs << 7 << QString();
    QTest::newRow("a whole id") << u"0000000a-0000-4000-8000-000000000000"_qs << 10 << QString();
    QTest::newRow("an id in capitals") << u"0000000A-0000"_qs << 10 << QString();
    QTest::newRow("a beginning that is unique") << u"0000000b-f"_qs << 12 << QString();
    QTest::newRow("a beginning of two") << u"0000000b"_qs << 0 << u"query.ambiguous_run"_qs;
    QTest::newRow("a number that is not there") << u"77"_qs << 0 << u"query.no_run"_qs;
    QTest::newRow("nothing") << QString() << 0 << u"query.no_run"_qs;
    QTest::newRow("a word") << u"x%"_qs << 0 << u"query.no_run"_qs;
}

void tst_RunQuery::find()
{
    QFETCH(QString, words);
    const auto run = query::RunQuery(*m_connection).find(words);
    QTEST(run ? static_cast<int>(run->run.value) : 0, "run");
    QTEST(run ? QString() : run.error().code, "code");
}

void tst_RunQuery::listsUseAnIndex_data()
{
    QTest::addColumn<QByteArray>("where");
    QTest::addColumn<QString>("index");
    QTest::newRow("by status") << QByteArray("INDEXED BY runs_by_status WHERE run < 9 AND status=8")
                               << u"runs_by_status"_qs;
    QTest::newRow("by workflow")
        << QByteArray("INDEXED BY runs_by_workflow WHERE run < 9 AND workflow_id='a'")
        << u"runs_by_workflow"_qs;
    QTest::newRow("without a filter") << QByteArray("WHERE run < 9") << u"PRIMARY KEY"_qs;
}

void tst_RunQuery::listsUseAnIndex()
{
    QFETCH(QByteArray, where);
    QFETCH(QString, index);
    journal::Query query = m_connection->queryOnce("EXPLAIN QUERY PLAN SELECT * FROM runs " +
                                                   where + " ORDER BY run DESC LIMIT 50");
    QString plan;
    while (query.next())
        plan += query.text(3) + u'\n';
    QVERIFY2(plan.contains(u"SEARCH"_qs) && plan.contains(index), qPrintable(plan));
    QVERIFY2(!plan.contains(u"TEMP B-TREE"_qs), qPrintable(plan));
}

} // namespace millrace::tests

QTEST_GUILESS_MAIN(millrace::tests::tst_RunQuery)
#include "tst_run_query.moc"
