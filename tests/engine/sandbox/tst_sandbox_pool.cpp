// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/json_reader.h"
#include "engine/base/json_writer.h"
#include "engine/sandbox/sandbox_pool.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <thread>

using namespace millrace;
using namespace millrace::sandbox;
using base::ErrorClass;

class tst_SandboxPool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void results_data();
    void results();
    void thrownErrors_data();
    void thrownErrors();
    void bombs_data();
    void bombs();
    void nothingIsLeftForTheNextCall();
    void nothingButTheLanguageIsThere();
    void processIsReused();
    void processIsReplacedAfterSoManyCalls();
    void cancelStopsALoop();
    void cancelStopsWaiting();
    void callsFromManyThreads();
    void missingSandboxIsAClearError();
    void callIsFast();

private:
    Result<Value> call(const QString &source, const Value &input = {}, qint64 limitMs = 20'000)
    {
        return m_pool.call({source, input, limitMs}, base::CancellationToken());
    }

    SandboxPool m_pool{process::installedProcessHost()};
};

void tst_SandboxPool::results_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QByteArray>("input"); // empty: undefined
    QTest::addColumn<QByteArray>("result");
    QTest::newRow("a number") << u"return input.a + 1;"_qs << QByteArray(R"({"a":41})")
                              << QByteArray("42");
    QTest::newRow("an object keeps its order")
        << u"return {z: 1, a: [null, true, 'x']}"_qs << QByteArray()
        << QByteArray(R"({"z":1,"a":[null,true,"x"]})");
    QTest::newRow("nothing is undefined")
        << u"const x = 1;"_qs << QByteArray() << QByteArray("undefined");
    QTest::newRow("null is null") << u"return null"_qs << QByteArray() << QByteArray("null");
    QTest::newRow("no input is undefined")
        << u"return typeof input"_qs << QByteArray() << QByteArray(R"("undefined")");
    QTest::newRow("a comment at the end")
        << u"return 1 // one"_qs << QByteArray() << QByteArray("1");
    QTest::newRow("an empty source") << QString() << QByteArray() << QByteArray("undefined");
    QTest::newRow("whole JavaScript")
        << u"const m = new Map(); for (const w of input.match(/\\w+/g)) m.set(w, (m.get(w) || 0) + "
           u"1);"
           "return Array.from(m.entries())"_qs
        << QByteArray(R"("a b a")") << QByteArray(R"([["a",2],["b",1]])");
    QTest::newRow("text of every kind")
        << u"return input"_qs << QByteArray(R"("größe 😀 \u0000 \ud800")")
        << QByteArray(R"("größe 😀 \u0000 \ud800")");
    QTest::newRow("functions are left out")
        << u"return {a: () => 1, b: 2}"_qs << QByteArray() << QByteArray(R"({"b":2})");
    QTest::newRow("dates are text")
        << u"return new Date(0)"_qs << QByteArray() << QByteArray(R"("1970-01-01T00:00:00.000Z")");
}

void tst_SandboxPool::results()
{
    QFETCH(QString, source);
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, result);
    const Value value = input.isEmpty() ? Value() : base::parseJson(input).value();
    const auto outcome = call(source, value);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message));
    QCOMPARE(outcome->isUndefined() ? QByteArray("undefined") : base::toJson(*outcome),
             result == "undefined" ? result : base::toJson(base::parseJson(result).value()));
}

void tst_SandboxPool::thrownErrors_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("message");
    QTest::newRow("an error tells its line")
        << u"let a = 1;\n\nthrow new Error('hm');"_qs << 3 << u"hm"_qs;
    QTest::newRow("a wrong name") << u"return nothing"_qs << 1 << u"nothing"_qs;
    QTest::newRow("a syntax error") << u"let a;\nreturn 1 +;"_qs << 2 << u"Expected"_qs;
    QTest::newRow("thrown text") << u"throw 'text'"_qs << 0 << u"threw: text"_qs;
    QTest::newRow("thrown null") << u"throw null"_qs << 0 << u"threw: null"_qs;
    QTest::newRow("no JSON number") << u"return {a: [NaN]}"_qs << 0 << u"NaN"_qs;
    QTest::newRow("a circle") << u"const o = {}; o.o = o; return o"_qs << 0 << u"circular"_qs;
    QTest::newRow("a promise") << u"return Promise.resolve(1)"_qs << 0 << u"promise"_qs;
    QTest::newRow("deep recursion")
        << u"function f() { return f() + 1 }\nreturn f()"_qs << 1 << u"call stack"_qs;
    QTest::newRow("a built-in replaced by the script does not fool the answer")
        << u"JSON.stringify = () => '1'; throw new Error('still told')"_qs << 1 << u"still told"_qs;
}

void tst_SandboxPool::thrownErrors()
{
    QFETCH(QString, source);
    QFETCH(int, line);
    QFETCH(QString, message);
    const auto outcome = call(source);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, u"script.error"_qs);
    QCOMPARE(outcome.error().errorClass, ErrorClass::Process);
    QVERIFY(!base::isRetryable(outcome.error()));
    QVERIFY2(outcome.error().message.contains(message), qPrintable(outcome.error().message));
    QCOMPARE(int(outcome.error().details[u"line"].numberOr(-1)), line);
}

void tst_SandboxPool::bombs_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("codes");
    const QStringList time = {u"script.time_limit"_qs};
    const QStringList memory = {u"script.memory"_qs};
    QStringList either = time + memory;
    QTest::newRow("endless loop") << u"while (true);"_qs << time;
    QTest::newRow("endless loop that catches")
        << u"while (true) { try { null.x } catch (e) {} }"_qs << time;
    QTest::newRow("doubling string")
        << u"let s = 'x'; while (true) s += s; return s.length"_qs << memory;
    QTest::newRow("long repeat") << u"return 'x'.repeat(1900000000).length"_qs << memory;
    QTest::newRow("growing array")
        << u"const a = []; while (true) a.push(new Array(100000).fill(1))"_qs << either;
    QTest::newRow("huge array filled")
        << u"return new Array(4000000000).fill(1).length"_qs << either;
    QTest::newRow("join of a huge array")
        << u"return new Array(50000000).fill().join('x').length"_qs << either;
    QTest::newRow("sort by chance")
        << u"const a = []; for (let i = 0; i < 3e6; i++) a.push(Math.random());"
           "a.sort(() => Math.random() - 0.5); return a.length"_qs
        << either;
    QTest::newRow("writing a huge value")
        << u"const a = []; for (let i = 0; i < 2000; i++) a.push('x'.repeat(1e6));"
           "return JSON.stringify(a).length"_qs
        << either;
    QTest::newRow("objects without end")
        << u"let o = {}; for (let i = 0; ; i++) o['k' + i] = {o}"_qs << either;
    QTest::newRow("result too large")
        << u"return 'x'.repeat(66e6)"_qs << either + QStringList{u"script.result"_qs};
}

void tst_SandboxPool::bombs()
{
    QFETCH(QString, source);
    QFETCH(QStringList, codes);
    QElapsedTimer timer;
    timer.start();
    const bool endsByItself = !codes.contains(u"script.time_limit"_qs);
    const auto outcome = call(source, {}, endsByItself ? 60'000 : 1500);
    QVERIFY(!outcome);
    QVERIFY2(codes.contains(outcome.error().code), qPrintable(outcome.error().message));
    QVERIFY(timer.elapsed() < 60'000);
    QVERIFY(outcome.error().code != u"script.time_limit" ||
            outcome.error().errorClass == ErrorClass::Timeout);
    QCOMPARE(call(u"return 1"_qs).value().numberOr(0), 1.0);
}

void tst_SandboxPool::nothingIsLeftForTheNextCall()
{
    QVERIFY(call(
        u"leak = 1; Array.prototype.map = null; Object.prototype.x = 1; JSON.parse = null"_qs));
    QCOMPARE(
        call(u"return [typeof leak, typeof [].map, typeof ({}).x, typeof JSON.parse].join()"_qs)
            .value()
            .text(),
        u"undefined,function,undefined,function"_qs);
}

void tst_SandboxPool::nothingButTheLanguageIsThere()
{
    QCOMPARE(call(u"return [typeof Qt, typeof console, typeof XMLHttpRequest, typeof print,"
                  "typeof require, typeof gc, typeof process].join()"_qs)
                 .value()
                 .text(),
             u"undefined,undefined,undefined,undefined,undefined,undefined,undefined"_qs);
    QVERIFY(!call(u"return import('/etc/passwd')"_qs));
}

void tst_SandboxPool::processIsReused()
{
    SandboxPool pool(process::installedProcessHost());
    const base::CancellationToken never;
    for (int i = 0; i < 20; ++i)
        QVERIFY(pool.call({u"return 1"_qs, {}, 0}, never));
    QCOMPARE(pool.idleProcesses(), std::size_t(1));
}

void tst_SandboxPool::processIsReplacedAfterSoManyCalls()
{
    SandboxLimits limits;
    limits.callsPerProcess = 2;
    SandboxPool pool(process::installedProcessHost(), limits);
    const base::CancellationToken never;
    QVERIFY(pool.call({u"return 1"_qs, {}, 0}, never));
    QCOMPARE(pool.idleProcesses(), std::size_t(1));
    QVERIFY(pool.call({u"return 1"_qs, {}, 0}, never));
    QCOMPARE(pool.idleProcesses(), std::size_t(0));
    QVERIFY(pool.call({u"return 1"_qs, {}, 0}, never));
}

void tst_SandboxPool::cancelStopsALoop()
{
    const base::CancellationToken token;
    std::thread canceller([token] { token.cancel(); });
    const auto outcome = m_pool.call({u"while (true);"_qs, {}, 0}, token);
    canceller.join();
    QCOMPARE(outcome.error().errorClass, ErrorClass::Cancelled);
    QVERIFY(call(u"return 1"_qs));
}

void tst_SandboxPool::cancelStopsWaiting()
{
    SandboxLimits limits;
    limits.maxProcesses = 1;
    SandboxPool pool(process::installedProcessHost(), limits);
    const base::CancellationToken first;
    const base::CancellationToken second;
    std::thread busy([&] { QVERIFY(!pool.call({u"while (true);"_qs, {}, 0}, first)); });
    std::thread waiting([&] {
        QCOMPARE(pool.call({u"while (true);"_qs, {}, 0}, second).error().errorClass,
                 ErrorClass::Cancelled);
    });
    second.cancel();
    waiting.join();
    first.cancel();
    busy.join();
}

void tst_SandboxPool::callsFromManyThreads()
{
    constexpr int kThreads = 8;
    constexpr int kCalls = 25;
    std::atomic<int> good{0};
    std::vector<std::thread> threads;
    for (int t = 0; t < kThreads; ++t) {
        threads.emplace_back([&, t] {
            for (int i = 0; i < kCalls; ++i) {
                const double n = t * 1000 + i;
                const auto outcome = call(u"return input * 2"_qs, n);
                good += outcome && outcome->numberOr(0) == 2 * n ? 1 : 0;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(good.load(), kThreads * kCalls);
    QVERIFY(m_pool.idleProcesses() <= SandboxLimits().maxProcesses);
}

void tst_SandboxPool::missingSandboxIsAClearError()
{
    process::ProcessHost host = process::installedProcessHost();
    host.sandboxPath = u"/nowhere/millrace-sandbox"_qs;
    SandboxPool pool(host);
    const auto outcome = pool.call({u"return 1"_qs, {}, 0}, base::CancellationToken());
    QCOMPARE(outcome.error().code, u"sandbox.missing"_qs);
}

void tst_SandboxPool::callIsFast()
{
    constexpr int kCalls = 200;
    QVERIFY(call(u"return 1"_qs));
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < kCalls; ++i)
        QVERIFY(call(u"return input + 1"_qs, i));
    qInfo("%.2f ms per call", double(timer.nsecsElapsed()) / 1e6 / kCalls);
}

QTEST_GUILESS_MAIN(tst_SandboxPool)
#include "tst_sandbox_pool.moc"
