// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/millracectl/program_runner.h"
#include "tests/crash/killed_batch.h"
#include "tests/crash/small_disk.h"
#include "tests/support/seed.h"

#include <QtTest>

#include <cerrno>

#include <sys/prctl.h>
#include <sys/wait.h>

using namespace millrace;
using namespace millrace::tests;

namespace {

/// MILLRACE_KILLS: how often the batch is killed; more than the default also parks more runs.
constexpr int kDefaultKills = 10;

int kills()
{
    bool given = false;
    const int number = qEnvironmentVariableIntValue("MILLRACE_KILLS", &given);
    return given ? number : kDefaultKills;
}

/// True when no descendant is left: orphans are ours to collect, see initTestCase().
bool nobodyIsLeft()
{
    while (::waitpid(-1, nullptr, WNOHANG) > 0) {
    }
    return ::waitpid(-1, nullptr, WNOHANG) == -1 && errno == ECHILD;
}

} // namespace

/// The real program, killed with SIGKILL or with the disk full beneath it (durability, promises
/// 1 to 5).
class tst_KillNine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aBatchSurvivesKillsAtAnyInstant();
    void parkedRunsSurviveAKilledResume();
    void aFullDiskStopsWorkAndLosesNothing();

private:
    void checkStore();
    QStringList approvals();
    std::unique_ptr<ProgramRunner> m_runner;
};

void tst_KillNine::initTestCase()
{
    // Orphans of a killed engine become children of this process, so that none goes unnoticed.
    QCOMPARE(::prctl(PR_SET_CHILD_SUBREAPER, 1), 0);
}

void tst_KillNine::init()
{
    m_runner = std::make_unique<ProgramRunner>();
    QVERIFY(QDir(m_runner->folder()).mkdir(u"tmp"_qs));
    qputenv("TMPDIR", QFile::encodeName(m_runner->folder() + u"/tmp"_qs));
}

void tst_KillNine::cleanup()
{
    qunsetenv("TMPDIR");
    m_runner.reset();
}

/// Whole and audited, no process and no file of a dead engine left.
void tst_KillNine::checkStore()
{
    COMPARE_CODE(m_runner->call({u"store"_qs, u"check"_qs}), 0);
    COMPARE_CODE(m_runner->call({u"audit"_qs, u"verify"_qs}), 0);
    QTRY_VERIFY(nobodyIsLeft());
    const auto everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    QStringList files = QDir(m_runner->folder()).entryList(everything);
    for (const QString &known : {u"ledger"_qs, u"tmp"_qs, u"test.db"_qs, u"test.db-shm"_qs,
                                 u"test.db-wal"_qs, u"test.db.lock"_qs})
        files.removeAll(known);
    QCOMPARE(files, QStringList());
    QCOMPARE(QDir(m_runner->folder() + u"/tmp"_qs).entryList(everything), QStringList());
}

void tst_KillNine::aBatchSurvivesKillsAtAnyInstant()
{
    KilledBatch batch(*m_runner, randomSeed(), kills());
    do {
        batch.play();
        QVERIFY2(batch.problems().isEmpty(), qPrintable(batch.problems().join(u'\n')));
    } while (batch.killsLeft() > 0);
    qInfo().noquote() << batch.figures();
    checkStore();
}

QStringList tst_KillNine::approvals()
{
    QStringList ids;
    const Outcome list =
        m_runner->call({u"approvals"_qs, u"list"_qs, u"--json"_qs, u"--limit"_qs, u"1000"_qs});
    for (const base::Value &line : list.lines())
        ids << line[u"id"].text();
    ids.sort();
    return ids;
}

void tst_KillNine::parkedRunsSurviveAKilledResume()
{
    const int runs = kills() > kDefaultKills ? 200 : 40;
    std::mt19937_64 random(randomSeed());
    for (int i = 0; i < runs; ++i)
        COMPARE_CODE(m_runner->call({u"run"_qs, m_runner->data(u"approval"_qs), u"--set"_qs,
                                     u"amount=%1"_qs.arg(i), u"--detach"_qs}),
                     0);
    QStringList before;
    for (int i = 0; i < 6; ++i) {
        const auto process = m_runner->start({u"resume"_qs, u"--wait"_qs});
        process->waitForFinished(std::uniform_int_distribution<int>(0, 300)(random));
        process->kill();
        process->waitForFinished();
        const QStringList now = approvals();
        for (const QString &id : before)
            QVERIFY2(now.contains(id), qPrintable(id));
        before = now;
    }
    COMPARE_CODE(m_runner->call({u"resume"_qs}), 4);
    before = approvals();
    QCOMPARE(before.size(), runs);
    COMPARE_CODE(m_runner->call({u"approvals"_qs, u"decide"_qs, before.first(), u"--outcome"_qs,
                                 u"approve"_qs, u"--form"_qs, u"{\"account\": \"1234\"}"_qs,
                                 u"--as"_qs, u"ada"_qs}),
                 0);
    COMPARE_CODE(m_runner->call({u"resume"_qs}), 4);
    QCOMPARE(approvals(), before.mid(1));
    const Outcome done =
        m_runner->call({u"runs"_qs, u"list"_qs, u"--json"_qs, u"--status"_qs, u"completed"_qs});
    QCOMPARE(done.lines().size(), std::size_t(1));
    checkStore();
}

void tst_KillNine::aFullDiskStopsWorkAndLosesNothing()
{
    constexpr int kSmall = 2 * 1024 * 1024;
    constexpr int kLarge = 64 * 1024 * 1024;
    SmallDisk disk(m_runner->folder(), kSmall);
    if (!disk.isMounted())
        QSKIP("needs the right to mount a file system in memory (root)");
    QVERIFY(QDir(m_runner->folder()).mkdir(u"tmp"_qs));
    QStringList items;
    for (int i = 0; i < 300; ++i)
        items << QString::number(i);
    const Outcome full = m_runner->call(
        {u"run"_qs, QStringLiteral(MILLRACE_SOURCE_DIR "/tests/data/crash/bulky.millrace.json"),
         u"--input"_qs, u"{\"items\":[%1]}"_qs.arg(items.join(u','))});
    COMPARE_CODE(full, 3);
    QVERIFY2(full.err.contains("is full") && full.err.contains("free some space"), full.err);
    const QStringList eventsOf{u"runs"_qs, u"events"_qs, u"1"_qs, u"--json"_qs};
    const RunHistory before = readHistory(m_runner->call(eventsOf).out);
    QVERIFY(!before.completed.isEmpty());
    QVERIFY(before.completed.contains(shownAsDone(full.err)));

    QVERIFY(disk.resize(kLarge));
    COMPARE_CODE(m_runner->call({u"resume"_qs}), 0);
    const RunHistory after = readHistory(m_runner->call(eventsOf).out);
    QCOMPARE(after.lines.mid(0, before.lines.size()), before.lines);
    QCOMPARE(after.end, u"completed"_qs);
    QCOMPARE(after.startedAgain, QStringList());
    QCOMPARE(after.completed.size(), items.size() + 1);
    checkStore();
}

QTEST_GUILESS_MAIN(tst_KillNine)
#include "tst_kill_nine.moc"
