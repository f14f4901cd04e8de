// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/millracectl/program_runner.h"

#include <QtTest>

#include <csignal>

using namespace millrace;
using namespace millrace::tests;

/// Verbs that read: lists, histories, care, checks of definitions; and what the program says about
/// itself.
class tst_ReadingVerbs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void jsonKeys_data();
    void jsonKeys();
    void tables_data();
    void tables();
    void missingStore();
    void validateListsEverything();
    void showTellsEachStep();
    void eventsFollowUntilTheEnd();
    void exportHoldsEverything();
    void backupIsAStore();
    void auditHeads();
    void diffSaysWhatChanged();
    void helpHasAnExample_data();
    void helpHasAnExample();
    void badCommandLines_data();
    void badCommandLines();
    void dataCannotPaintTheTerminal();

private:
    ProgramRunner m_runner;
};

void tst_ReadingVerbs::initTestCase()
{
    COMPARE_CODE(m_runner.call({u"run"_qs, m_runner.data(u"sum"_qs), u"--set"_qs, u"a=1"_qs}), 0);
    COMPARE_CODE(m_runner.call({u"run"_qs, m_runner.data(u"fail"_qs)}), 1);
    COMPARE_CODE(
        m_runner.call({u"run"_qs, m_runner.data(u"approval"_qs), u"--set"_qs, u"amount=7"_qs}), 4);
}

void tst_ReadingVerbs::jsonKeys_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<int>("count");
    QTest::newRow("runs list") << QStringList{u"runs"_qs, u"list"_qs}
                               << QStringList{u"id"_qs,         u"number"_qs,  u"status"_qs,
                                              u"workflow"_qs,   u"version"_qs, u"created_at"_qs,
                                              u"duration_ms"_qs}
                               << 3;
    QTest::newRow("runs list, one status")
        << QStringList{u"runs"_qs, u"list"_qs, u"--status"_qs, u"failed"_qs}
        << QStringList{u"id"_qs, u"error"_qs} << 1;
    QTest::newRow("runs list, one workflow")
        << QStringList{u"runs"_qs, u"list"_qs, u"--workflow"_qs, u"Ask"_qs}
        << QStringList{u"id"_qs, u"waits_for"_qs} << 1;
    QTest::newRow("runs list, searched, since a day, limited")
        << QStringList{u"runs"_qs,    u"list"_qs, u"--search"_qs, u"sum"_qs,
                       u"--since"_qs, u"1d"_qs,   u"--limit"_qs,  u"5"_qs}
        << QStringList{u"id"_qs} << 1;
    QTest::newRow("runs list, limited")
        << QStringList{u"runs"_qs, u"list"_qs, u"--limit"_qs, u"2"_qs} << QStringList{u"id"_qs}
        << 2;
    QTest::newRow("runs events") << QStringList{u"runs"_qs, u"events"_qs, u"1"_qs}
                                 << QStringList{u"id"_qs, u"seq"_qs, u"time"_qs, u"type"_qs} << -1;
    QTest::newRow("approvals list")
        << QStringList{u"approvals"_qs, u"list"_qs}
        << QStringList{u"id"_qs, u"run"_qs, u"run_id"_qs, u"title"_qs, u"status"_qs} << 1;
    QTest::newRow("audit list") << QStringList{u"audit"_qs, u"list"_qs}
                                << QStringList{u"id"_qs,      u"time"_qs,   u"actor"_qs,
                                               u"os_user"_qs, u"action"_qs, u"hash"_qs}
                                << -1;
    QTest::newRow("validate") << QStringList{u"validate"_qs, ProgramRunner::data(u"broken"_qs)}
                              << QStringList{u"id"_qs,       u"file"_qs,    u"step"_qs, u"field"_qs,
                                             u"severity"_qs, u"message"_qs, u"hint"_qs}
                              << -1;
}

void tst_ReadingVerbs::jsonKeys()
{
    QFETCH(QStringList, words);
    QFETCH(QStringList, keys);
    QFETCH(int, count);
    const Outcome outcome = m_runner.call(words + QStringList{u"--json"_qs});
    const base::Array lines = outcome.lines();
    QVERIFY2(!lines.empty(), outcome.err.constData());
    if (count >= 0)
        QCOMPARE(static_cast<int>(lines.size()), count);
    for (const base::Value &line : lines) {
        for (const QString &key : keys)
            QVERIFY2(line.has(key), qPrintable(key));
    }
}

void tst_ReadingVerbs::tables_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("runs list") << QStringList{u"runs"_qs, u"list"_qs} << QByteArray("NUMBER");
    QTest::newRow("runs show") << QStringList{u"runs"_qs, u"show"_qs, u"2"_qs}
                               << QByteArray("failed");
    QTest::newRow("runs events") << QStringList{u"runs"_qs, u"events"_qs, u"1"_qs}
                                 << QByteArray("run_finished");
    QTest::newRow("approvals list")
        << QStringList{u"approvals"_qs, u"list"_qs} << QByteArray("Pay 7");
    QTest::newRow("store info") << QStringList{u"store"_qs, u"info"_qs} << QByteArray("runs");
    QTest::newRow("audit list") << QStringList{u"audit"_qs, u"list"_qs} << QByteArray("run.start");
    QTest::newRow("audit verify") << QStringList{u"audit"_qs, u"verify"_qs} << QByteArray("whole");
}

void tst_ReadingVerbs::tables()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, said);
    const Outcome outcome = m_runner.call(words);
    COMPARE_CODE(outcome, 0);
    QVERIFY2(outcome.out.contains(said), outcome.out.constData());
    QVERIFY(!outcome.out.contains('\x1b'));
}

void tst_ReadingVerbs::missingStore()
{
    const ProgramRunner empty;
    const Outcome outcome = empty.call({u"runs"_qs, u"list"_qs});
    COMPARE_CODE(outcome, 3);
    QVERIFY(outcome.err.contains("there is no store"));
    QVERIFY(!QFile::exists(empty.store()));
    QFile text(empty.store());
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write("this is no database, whatever its name says; it is only a text\n");
    text.close();
    COMPARE_CODE(empty.call({u"runs"_qs, u"list"_qs}), 3);
    COMPARE_CODE(empty.call({u"run"_qs, empty.data(u"sum"_qs), u"--set"_qs, u"a=1"_qs}), 3);
}

void tst_ReadingVerbs::validateListsEverything()
{
    const Outcome outcome = m_runner.call(
        {u"validate"_qs, m_runner.data(u"broken"_qs), m_runner.data(u"sum"_qs), u"none.json"_qs});
    COMPARE_CODE(outcome, 1);
    const QByteArray file = m_runner.data(u"broken"_qs).toUtf8();
    QVERIFY2(outcome.out.contains(file + ":a:dependencies"), outcome.out.constData());
    QVERIFY2(outcome.out.contains(file + ":b:"), outcome.out.constData());
    QVERIFY(outcome.out.contains(": error: "));
    QVERIFY(outcome.err.contains("none.json"));
    COMPARE_CODE(m_runner.call({u"validate"_qs, m_runner.data(u"sum"_qs)}), 0);
}

void tst_ReadingVerbs::showTellsEachStep()
{
    const Outcome outcome = m_runner.call({u"runs"_qs, u"show"_qs, u"2"_qs, u"--json"_qs});
    COMPARE_CODE(outcome, 0);
    const base::Value run = outcome.json();
    QCOMPARE(run[u"status"].text(), u"failed"_qs);
    const base::Array &steps = run[u"steps"].items();
    QCOMPARE(steps.size(), std::size_t(2));
    QCOMPARE(steps[0][u"id"].text(), u"first"_qs);
    QCOMPARE(steps[0][u"status"].text(), u"completed"_qs);
    QCOMPARE(steps[1][u"status"].text(), u"failed"_qs);
    QVERIFY(!steps[1][u"error"][u"message"].text().isEmpty());
    for (const char16_t *key : {u"attempts", u"started_at", u"finished_at", u"duration_ms"})
        QVERIFY(steps[1].has(QStringView(key)));
    const QString id = run[u"id"].text();
    COMPARE_CODE(m_runner.call({u"runs"_qs, u"show"_qs, id}), 0);
    COMPARE_CODE(m_runner.call({u"runs"_qs, u"show"_qs, id.left(13)}), 0);
    COMPARE_CODE(m_runner.call({u"runs"_qs, u"show"_qs, u"99"_qs}), 1);
}

void tst_ReadingVerbs::eventsFollowUntilTheEnd()
{
    const Outcome ended = m_runner.call({u"runs"_qs, u"events"_qs, u"1"_qs, u"--follow"_qs});
    COMPARE_CODE(ended, 0);
    const ProgramRunner runner;
    runner.park(u"event"_qs);
    const auto process = runner.start({u"runs"_qs, u"events"_qs, u"1"_qs, u"--follow"_qs});
    QVERIFY(process->waitForReadyRead(30'000));
    COMPARE_CODE(runner.call({u"signal"_qs, u"1"_qs, u"paid"_qs}), 0);
    COMPARE_CODE(runner.call({u"resume"_qs}), 0);
    const Outcome followed = ProgramRunner::finish(*process);
    COMPARE_CODE(followed, 0);
    QVERIFY2(followed.out.contains("run_finished"), followed.out.constData());
}

void tst_ReadingVerbs::exportHoldsEverything()
{
    const Outcome outcome = m_runner.call({u"runs"_qs, u"export"_qs, u"1"_qs});
    COMPARE_CODE(outcome, 0);
    QCOMPARE(outcome.json()[u"format"].text(), u"millrace-run/1"_qs);
    QCOMPARE(outcome.json()[u"definition"][u"name"].text(), u"Sum"_qs);
    QCOMPARE(outcome.json()[u"events"].at(0)[u"type"].text(), u"run_created"_qs);
}

void tst_ReadingVerbs::backupIsAStore()
{
    const Outcome check = m_runner.call({u"store"_qs, u"check"_qs, u"--json"_qs});
    COMPARE_CODE(check, 0);
    QVERIFY(check.json()[u"ok"].boolOr(false));
    COMPARE_CODE(m_runner.call({u"store"_qs, u"backup"_qs, u"copy.db"_qs}), 0);
    COMPARE_CODE(m_runner.call({u"store"_qs, u"backup"_qs, u"copy.db"_qs}), 1);
    QProcess process;
    process.start(ProgramRunner::program(), {u"runs"_qs, u"list"_qs, u"--json"_qs, u"--store"_qs,
                                             m_runner.folder() + u"/copy.db"_qs});
    QCOMPARE(ProgramRunner::finish(process).lines().size(), std::size_t(3));
    const Outcome compact = m_runner.call({u"store"_qs, u"compact"_qs, u"--json"_qs});
    COMPARE_CODE(compact, 0);
    QVERIFY(compact.json().has(u"bytes_after"));
}

void tst_ReadingVerbs::auditHeads()
{
    COMPARE_CODE(m_runner.call({u"audit"_qs, u"verify"_qs, u"--write-head"_qs, u"head.json"_qs}),
                 0);
    COMPARE_CODE(m_runner.call({u"audit"_qs, u"verify"_qs, u"--head"_qs, u"head.json"_qs}), 0);
    const ProgramRunner other;
    COMPARE_CODE(other.call({u"run"_qs, other.data(u"sum"_qs), u"--set"_qs, u"a=1"_qs}), 0);
    COMPARE_CODE(
        other.call({u"audit"_qs, u"verify"_qs, u"--head"_qs, m_runner.folder() + u"/head.json"_qs}),
        1);
}

void tst_ReadingVerbs::diffSaysWhatChanged()
{
    const QString sum = m_runner.data(u"sum"_qs);
    const Outcome same = m_runner.call({u"diff"_qs, sum, sum});
    COMPARE_CODE(same, 0);
    QCOMPARE(same.out, QByteArray());
    const Outcome outcome =
        m_runner.call({u"diff"_qs, sum, m_runner.data(u"fail"_qs), u"--json"_qs});
    COMPARE_CODE(outcome, 0);
    QStringList changes;
    for (const base::Value &line : outcome.lines())
        changes += line[u"id"].text();
    QVERIFY2(changes.contains(u"step_removed:add"_qs), qPrintable(changes.join(u' ')));
    QVERIFY(changes.contains(u"step_added:check"_qs));
    QVERIFY(changes.contains(u"workflow:name"_qs));
}

void tst_ReadingVerbs::helpHasAnExample_data()
{
    QTest::addColumn<QString>("verb");
    const Outcome overview = m_runner.call({u"completions"_qs, u"fish"_qs});
    QVERIFY(overview.out.contains("runs"));
    for (const char *verb : {"validate",
                             "run",
                             "resume",
                             "runs list",
                             "runs show",
                             "runs events",
                             "runs cancel",
                             "runs pause",
                             "runs continue",
                             "runs retry",
                             "runs fork",
                             "runs delete",
                             "runs export",
                             "approvals list",
                             "approvals show",
                             "approvals claim",
                             "approvals release",
                             "approvals decide",
                             "approvals delegate",
                             "approvals comment",
                             "signal",
                             "simulate",
                             "test",
                             "stats",
                             "diff",
                             "store check",
                             "store backup",
                             "store compact",
                             "store info",
                             "audit verify",
                             "audit list",
                             "completions"})
        QTest::newRow(verb) << QString::fromLatin1(verb);
}

void tst_ReadingVerbs::helpHasAnExample()
{
    QFETCH(QString, verb);
    const Outcome outcome = m_runner.call(verb.split(u' ') + QStringList{u"--help"_qs});
    COMPARE_CODE(outcome, 0);
    QVERIFY(outcome.out.contains("Example:\n  "));
    QVERIFY(outcome.out.contains("millracectl " + verb.toUtf8()));
}

void tst_ReadingVerbs::badCommandLines_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("an unknown verb") << QStringList{u"rnus"_qs} << QByteArray("runs");
    QTest::newRow("an unknown second word")
        << QStringList{u"runs"_qs, u"lst"_qs} << QByteArray("list");
    QTest::newRow("a status that is none")
        << QStringList{u"runs"_qs, u"list"_qs, u"--status"_qs, u"fialed"_qs}
        << QByteArray("failed");
    QTest::newRow("a limit that is no number")
        << QStringList{u"runs"_qs, u"list"_qs, u"--limit"_qs, u"many"_qs} << QByteArray("--limit");
    QTest::newRow("a limit of nothing")
        << QStringList{u"runs"_qs, u"list"_qs, u"--limit"_qs, u"0"_qs} << QByteArray("at least 1");
    QTest::newRow("a time that is none")
        << QStringList{u"runs"_qs, u"list"_qs, u"--since"_qs, u"yesterday"_qs}
        << QByteArray("2026-11-21");
    QTest::newRow("a decision without an outcome")
        << QStringList{u"approvals"_qs, u"decide"_qs, u"x"_qs} << QByteArray("--outcome");
    QTest::newRow("a shell that is not known")
        << QStringList{u"completions"_qs, u"tcsh"_qs} << QByteArray("fish");
}

void tst_ReadingVerbs::badCommandLines()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, said);
    const Outcome outcome = m_runner.call(words);
    COMPARE_CODE(outcome, 2);
    QVERIFY2(outcome.err.contains(said), outcome.err.constData());
    QCOMPARE(outcome.out, QByteArray());
}

void tst_ReadingVerbs::dataCannotPaintTheTerminal()
{
    const ProgramRunner runner;
    COMPARE_CODE(runner.call({u"run"_qs, runner.data(u"sum"_qs), u"--input"_qs,
                              u"{\"a\": 1, \"note\": \"\\u001b[31mred\\u009b\\n\\u202e\"}"_qs}),
                 0);
    for (const QString &verb : {u"list"_qs, u"show"_qs, u"events"_qs, u"export"_qs}) {
        QStringList words = {u"runs"_qs, verb};
        if (verb != u"list"_qs)
            words += u"1"_qs;
        const Outcome outcome = runner.call(words);
        COMPARE_CODE(outcome, 0);
        QVERIFY2(!outcome.out.contains('\x1b'), qPrintable(verb));
        QVERIFY2(!outcome.out.contains("\xC2\x9B"), qPrintable(verb));
        QVERIFY2(!outcome.out.contains("\xE2\x80\xAE"), qPrintable(verb));
    }
}

QTEST_GUILESS_MAIN(tst_ReadingVerbs)
#include "tst_reading_verbs.moc"
