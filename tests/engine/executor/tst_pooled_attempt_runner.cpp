// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/executor/pooled_attempt_runner.h"
#include "tests/engine/executor/recording_sink.h"

#include <QElapsedTimer>
#include <QTest>

#include <future>

using namespace millrace;
using namespace millrace::executor;
using base::ErrorClass;
using steps::AttemptContext;
using steps::AttemptRequest;

namespace {

/// An executor on a worker that does what the test says.
class Scripted final : public steps::Executor
{
public:
    using Work = std::function<Result<Value>(AttemptContext &)>;
    explicit Scripted(Work work) : m_work(std::move(work)) {}
    Home home(const AttemptRequest &) const override { return Home::Worker; }
    steps::Effect effect() const override { return steps::Effect::Outside; }
    QString circuit(const AttemptRequest &request) const override
    {
        return request.parameters[u"circuit"].text();
    }
    Result<Value> run(AttemptContext &context) override { return m_work(context); }

private:
    Work m_work;
};

/// Blocks until a token is cancelled.
void waitFor(const base::CancellationToken &token)
{
    auto cancelled = std::make_shared<std::promise<void>>();
    token.onCancel([cancelled] { cancelled->set_value(); });
    cancelled->get_future().wait();
}

Result<Value> stopped()
{
    return base::fail(ErrorClass::Cancelled, u"test.stopped"_qs, u"stopped"_qs);
}

struct Bench
{
    explicit Bench(RunnerConfig config = {}) : m_config(config)
    {
        add(u"noop"_qs, [](AttemptContext &context) { return context.request().input; });
        add(u"obedient"_qs, [](AttemptContext &context) {
            context.heartbeat({}); // tells the test that it runs
            waitFor(context.cancellation());
            return stopped();
        });
        add(u"stubborn"_qs, [](AttemptContext &context) {
            context.heartbeat({});
            waitFor(context.kill());
            return stopped();
        });
        add(u"proud"_qs, [](AttemptContext &context) {
            context.heartbeat({});
            waitFor(context.cancellation());
            return Result<Value>(u"done all the same"_qs);
        });
        add(u"broken"_qs, [](AttemptContext &) -> Result<Value> {
            return base::fail(ErrorClass::Network, u"test.down"_qs, u"down"_qs);
        });
        add(u"throws"_qs, [](AttemptContext &) -> Result<Value> { throw std::bad_alloc(); });
    }

    void add(const QString &kind, Scripted::Work work)
    {
        m_registry.add(kind, std::make_unique<Scripted>(std::move(work)));
    }

    PooledAttemptRunner &runner()
    {
        if (!m_runner)
            m_runner = std::make_unique<PooledAttemptRunner>(m_registry, sink, m_config);
        return *m_runner;
    }

    qint64 start(const QString &kind, qint64 timeoutMs = 0, qint64 heartbeatMs = 0,
                 Value parameters = {})
    {
        AttemptRequest request;
        request.token = ++m_lastToken;
        request.kind = kind;
        request.input = Value(double(request.token));
        request.timeoutMs = timeoutMs;
        request.heartbeatMs = heartbeatMs;
        request.parameters = std::move(parameters);
        runner().start(std::move(request));
        return m_lastToken;
    }

    RecordingSink sink;

private:
    steps::ExecutorRegistry m_registry;
    RunnerConfig m_config;
    qint64 m_lastToken = 0;
    std::unique_ptr<PooledAttemptRunner> m_runner; // first to go
};

RunnerConfig shortGrace()
{
    RunnerConfig config;
    config.grace = {20, 20};
    return config;
}

} // namespace

class tst_PooledAttemptRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAttemptIsReportedOnce();
    void timeLimitStopsAndReportsTimeout();
    void heartbeatLimitIsMovedByHeartbeats();
    void cancelledAttemptIsReportedCancelled();
    void aSuccessAfterCancelCounts();
    void oneThatMustBeKilledIsInterrupted();
    void cancelledInTheQueueNeverBegins();
    void unknownTokensAreIgnored();
    void unknownKindIsAnError();
    void exceptionsBecomeErrors();
    void recordsReachTheSink();
    void openCircuitRefusesWithoutCalling();
    void shutdownEndsWhatRuns();
    void raceOfCancelAndEnd();
    void handOffIsFast();
};

void tst_PooledAttemptRunner::everyAttemptIsReportedOnce()
{
    constexpr int kCount = 5000;
    Bench bench;
    for (int i = 0; i < kCount; ++i)
        bench.start(u"noop"_qs, 60'000);
    bench.sink.waitForReports(kCount);
    bench.runner().shutdown();
    QCOMPARE(bench.sink.reports(), kCount);
    for (qint64 token = 1; token <= kCount; ++token)
        QCOMPARE(bench.sink.waitFor(token).value().numberOr(0), double(token));
}

void tst_PooledAttemptRunner::timeLimitStopsAndReportsTimeout()
{
    Bench bench;
    const auto outcome = bench.sink.waitFor(bench.start(u"obedient"_qs, 20));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().errorClass, ErrorClass::Timeout);
    QCOMPARE(outcome.error().code, u"attempt.time_limit"_qs);
    QVERIFY(outcome.error().message.contains(u"0.02 s"_qs));
}

void tst_PooledAttemptRunner::heartbeatLimitIsMovedByHeartbeats()
{
    Bench bench;
    bench.add(u"beating"_qs, [](AttemptContext &context) {
        const QElapsedTimer timer = [] {
            QElapsedTimer t;
            t.start();
            return t;
        }();
        while (timer.elapsed() < 300 && !context.cancellation().isCancelled())
            context.heartbeat({});
        waitFor(context.cancellation()); // silent from here
        return Result<Value>(
            base::fail(ErrorClass::Cancelled, {}, QString::number(timer.elapsed())));
    });
    const auto outcome = bench.sink.waitFor(bench.start(u"beating"_qs, 0, 100));
    QCOMPARE(outcome.error().code, u"attempt.heartbeat"_qs);
    QVERIFY(outcome.error().details[u"cause"].text().toInt() >= 300);
}

void tst_PooledAttemptRunner::cancelledAttemptIsReportedCancelled()
{
    Bench bench;
    const qint64 token = bench.start(u"obedient"_qs);
    bench.sink.waitForProgress(1);
    bench.runner().cancel(token);
    const auto outcome = bench.sink.waitFor(token);
    QCOMPARE(outcome.error().errorClass, ErrorClass::Cancelled);
    QCOMPARE(outcome.error().details[u"cause"].text(), u"stopped"_qs);
}

void tst_PooledAttemptRunner::aSuccessAfterCancelCounts()
{
    Bench bench;
    const qint64 token = bench.start(u"proud"_qs);
    bench.sink.waitForProgress(1);
    bench.runner().cancel(token);
    QCOMPARE(bench.sink.waitFor(token).value().text(), u"done all the same"_qs);
}

void tst_PooledAttemptRunner::oneThatMustBeKilledIsInterrupted()
{
    Bench bench(shortGrace());
    const qint64 token = bench.start(u"stubborn"_qs);
    bench.sink.waitForProgress(1);
    bench.runner().cancel(token);
    const auto outcome = bench.sink.waitFor(token);
    QCOMPARE(outcome.error().errorClass, ErrorClass::Interrupted);
    bench.runner().shutdown();
    QCOMPARE(bench.sink.reports(), 1);
}

void tst_PooledAttemptRunner::cancelledInTheQueueNeverBegins()
{
    RunnerConfig config;
    config.maxWorkers = 1;
    Bench bench(config);
    std::atomic<bool> began{false};
    bench.add(u"witness"_qs, [&](AttemptContext &) {
        began = true;
        return Value();
    });
    const qint64 first = bench.start(u"obedient"_qs);
    bench.sink.waitForProgress(1);
    const qint64 second = bench.start(u"witness"_qs);
    bench.runner().cancel(second);
    QCOMPARE(bench.sink.waitFor(second).error().errorClass, ErrorClass::Cancelled);
    bench.runner().cancel(first);
    bench.runner().shutdown();
    QVERIFY(!began);
    QCOMPARE(bench.sink.reports(), 2);
}

void tst_PooledAttemptRunner::unknownTokensAreIgnored()
{
    Bench bench;
    const qint64 token = bench.start(u"noop"_qs);
    bench.sink.waitFor(token);
    bench.runner().cancel(token);
    bench.runner().cancel(4711);
    bench.runner().shutdown();
    QCOMPARE(bench.sink.reports(), 1);
}

void tst_PooledAttemptRunner::unknownKindIsAnError()
{
    Bench bench;
    const auto outcome = bench.sink.waitFor(bench.start(u"telepathy"_qs));
    QCOMPARE(outcome.error().errorClass, ErrorClass::Validation);
    QVERIFY(outcome.error().message.contains(u"telepathy"_qs));
}

void tst_PooledAttemptRunner::exceptionsBecomeErrors()
{
    Bench bench;
    const auto outcome = bench.sink.waitFor(bench.start(u"throws"_qs));
    QCOMPARE(outcome.error().errorClass, ErrorClass::Internal);
}

void tst_PooledAttemptRunner::recordsReachTheSink()
{
    Bench bench;
    bench.add(u"recording"_qs, [](AttemptContext &context) {
        bool durable = false;
        context.record(u"turn"_qs, 1, [&](base::Done done) { durable = done.has_value(); });
        return Value(durable);
    });
    const qint64 token = bench.start(u"recording"_qs);
    QVERIFY(bench.sink.waitFor(token).value().boolOr(false));
    QCOMPARE(bench.sink.records(token).at(0).key, u"turn"_qs);
}

void tst_PooledAttemptRunner::openCircuitRefusesWithoutCalling()
{
    Bench bench;
    const Value there = Value::object({{u"circuit"_qs, u"https://down:443"_qs}});
    for (int i = 0; i < 5; ++i)
        QCOMPARE(bench.sink.waitFor(bench.start(u"broken"_qs, 0, 0, there)).error().errorClass,
                 ErrorClass::Network);
    const auto refused = bench.sink.waitFor(bench.start(u"noop"_qs, 0, 0, there));
    QCOMPARE(refused.error().errorClass, ErrorClass::CircuitOpen);
    QVERIFY(*refused.error().retryAfterMs > 0);
    QVERIFY(bench.sink.waitFor(bench.start(u"noop"_qs)).has_value());
}

void tst_PooledAttemptRunner::shutdownEndsWhatRuns()
{
    RunnerConfig config = shortGrace();
    config.maxWorkers = 2;
    Bench bench(config);
    const qint64 obedient = bench.start(u"obedient"_qs);
    const qint64 stubborn = bench.start(u"stubborn"_qs);
    bench.sink.waitForProgress(2);
    const qint64 queued = bench.start(u"noop"_qs);
    bench.runner().shutdown();
    QCOMPARE(bench.sink.reports(), 3);
    for (const qint64 token : {obedient, stubborn, queued})
        QCOMPARE(bench.sink.waitFor(token).error().errorClass, ErrorClass::Interrupted);
}

void tst_PooledAttemptRunner::raceOfCancelAndEnd()
{
    constexpr int kCount = 2000;
    Bench bench(shortGrace());
    for (int i = 0; i < kCount; ++i)
        bench.runner().cancel(bench.start(i % 2 ? u"noop"_qs : u"proud"_qs, 5, 5));
    bench.sink.waitForReports(kCount);
    bench.runner().shutdown();
    QCOMPARE(bench.sink.reports(), kCount);
}

void tst_PooledAttemptRunner::handOffIsFast()
{
    constexpr int kCount = 2000;
    Bench bench;
    bench.sink.waitFor(bench.start(u"noop"_qs, 300'000));
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < kCount; ++i)
        bench.sink.waitFor(bench.start(u"noop"_qs, 300'000));
    // Informative: both hand-offs and the test's own waiting; the bound is for a broken design.
    const double micros = double(timer.nsecsElapsed()) / 1000 / kCount;
    qInfo("%.1f us from start to report, one at a time", micros);
    QVERIFY(micros < 2000);
}

QTEST_APPLESS_MAIN(tst_PooledAttemptRunner)
#include "tst_pooled_attempt_runner.moc"
