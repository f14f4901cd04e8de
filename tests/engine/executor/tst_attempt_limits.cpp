// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/json_reader.h"
#include "engine/executor/pooled_attempt_runner.h"
#include "engine/steps/builtin_executors.h"
#include "tests/engine/executor/recording_sink.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>

using namespace millrace;
using namespace millrace::executor;
using base::ErrorClass;

namespace {

int openDescriptors()
{
    return int(QDir(u"/proc/self/fd"_qs).entryList(QDir::NoDotAndDotDot | QDir::AllEntries).size());
}

/// A runner with the real executors.
struct Bench
{
    explicit Bench(const RunnerConfig &config = {})
    {
        steps::addBuiltinExecutors(m_registry, {process::installedProcessHost()});
        runner = std::make_unique<PooledAttemptRunner>(m_registry, sink, config);
    }

    qint64 start(const QString &kind, const QByteArray &parameters, qint64 timeoutMs = 0)
    {
        steps::AttemptRequest request;
        request.token = ++m_lastToken;
        request.kind = kind;
        request.parameters = base::parseJson(parameters).value();
        request.timeoutMs = timeoutMs;
        request.startFolder = folder.path();
        request.allowedFolders = {folder.path()};
        runner->start(std::move(request));
        return m_lastToken;
    }

    Result<Value> run(const QString &kind, const QByteArray &parameters, qint64 timeoutMs = 0)
    {
        return sink.waitFor(start(kind, parameters, timeoutMs));
    }

    QTemporaryDir folder;
    RecordingSink sink;

private:
    steps::ExecutorRegistry m_registry;
    qint64 m_lastToken = 0;

public:
    std::unique_ptr<PooledAttemptRunner> runner; // first to go
};

/// Waits until the file holds a line, which a started program writes.
QByteArray lineOf(const QString &path)
{
    QByteArray line;
    while (!line.endsWith('\n')) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            line = file.readAll();
        std::this_thread::yield();
    }
    return line.trimmed();
}

bool alive(const QByteArray &pid)
{
    return QFile::exists(u"/proc/"_qs + QString::fromLatin1(pid));
}

} // namespace

class tst_AttemptLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindRuns();
    void timeLimitKillsTheProcessTree();
    void cancelKillsTheStubbornAfterItsGrace();
    void timeLimitStopsAScript();
    void timeLimitStopsAQuery();
    void shutdownLeavesNoProcess();
    void manyProcessesLeaveNothing();
    void aSecondEngineInTheSameProgram();
};

void tst_AttemptLimits::everyKindRuns()
{
    Bench bench;
    const QByteArray nobody = "{\"url\":\"http://127.0.0.1:1/\"}";
    QVERIFY(bench.run(u"process"_qs, R"({"program":"true"})"));
    QVERIFY(bench.run(u"script"_qs, R"({"source":"return 1"})"));
    QVERIFY(bench.run(u"file"_qs, R"({"operation":"write","path":"f","content":"x"})"));
    QVERIFY(bench.run(u"sql"_qs, R"({"file":"d","statement":"SELECT 1"})"));
    QVERIFY(bench.run(u"notify"_qs, R"({"text":"hello"})"));
    QCOMPARE(bench.run(u"http"_qs, nobody).error().errorClass, ErrorClass::Network);
    QCOMPARE(bench.run(u"webhook"_qs, nobody).error().errorClass, ErrorClass::Network);
}

void tst_AttemptLimits::timeLimitKillsTheProcessTree()
{
    Bench bench;
    const auto outcome = bench.run(
        u"process"_qs,
        R"({"program":"/bin/sh","args":["-c","setsid sleep 1000 & echo $! > pid; wait"]})", 500);
    QCOMPARE(outcome.error().code, u"attempt.time_limit"_qs);
    QVERIFY(!alive(lineOf(bench.folder.filePath(u"pid"_qs))));
}

void tst_AttemptLimits::cancelKillsTheStubbornAfterItsGrace()
{
    RunnerConfig config;
    config.grace.stopMs = 50;
    Bench bench(config);
    const qint64 token = bench.start(
        u"process"_qs,
        R"({"program":"/bin/sh","args":["-c","trap '' TERM; echo $$ > pid; while :; do sleep 1000; done"]})");
    const QByteArray pid = lineOf(bench.folder.filePath(u"pid"_qs));
    bench.runner->cancel(token);
    QCOMPARE(bench.sink.waitFor(token).error().errorClass, ErrorClass::Interrupted);
    QVERIFY(!alive(pid));
}

void tst_AttemptLimits::timeLimitStopsAScript()
{
    Bench bench;
    QCOMPARE(bench.run(u"script"_qs, R"({"source":"while (true);"})", 300).error().errorClass,
             ErrorClass::Timeout);
}

void tst_AttemptLimits::timeLimitStopsAQuery()
{
    Bench bench;
    const QByteArray endless = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) "
                               "SELECT count(*) FROM c";
    const QByteArray parameters = "{\"file\":\"d\",\"statement\":\"" + endless + "\"}";
    QCOMPARE(bench.run(u"sql"_qs, parameters, 300).error().errorClass, ErrorClass::Timeout);
}

void tst_AttemptLimits::shutdownLeavesNoProcess()
{
    QByteArray pid;
    {
        Bench bench;
        const qint64 token = bench.start(
            u"process"_qs, R"({"program":"/bin/sh","args":["-c","echo $$ > pid; sleep 1000"]})");
        pid = lineOf(bench.folder.filePath(u"pid"_qs));
        bench.runner->shutdown();
        QCOMPARE(bench.sink.waitFor(token).error().errorClass, ErrorClass::Interrupted);
    }
    QVERIFY(!alive(pid));
    QCOMPARE(::waitpid(-1, nullptr, WNOHANG), -1);
}

void tst_AttemptLimits::manyProcessesLeaveNothing()
{
    constexpr int kCount = 300;
    const int before = openDescriptors();
    {
        Bench bench;
        for (int i = 0; i < kCount; ++i)
            bench.start(u"process"_qs, i % 3 ? R"({"program":"true"})" : R"({"program":"nowhere"})",
                        60'000);
        bench.sink.waitForReports(kCount);
    }
    QCOMPARE(openDescriptors(), before);
    QCOMPARE(::waitpid(-1, nullptr, WNOHANG), -1);
}

void tst_AttemptLimits::aSecondEngineInTheSameProgram()
{
    steps::ExecutorRegistry registry;
    steps::addBuiltinExecutors(registry, {process::installedProcessHost()});
    for (int i = 0; i < 2; ++i) {
        RecordingSink sink;
        PooledAttemptRunner runner(registry, sink);
        steps::AttemptRequest request;
        request.token = 1;
        request.kind = u"process"_qs;
        request.parameters = Value::object({{u"program"_qs, u"true"_qs}});
        runner.start(request);
        QVERIFY(sink.waitFor(1));
    }
}

QTEST_GUILESS_MAIN(tst_AttemptLimits)
#include "tst_attempt_limits.moc"
