// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/json_reader.h"
#include "engine/base/json_writer.h"
#include "engine/steps/action/http/http_action.h"
#include "tests/engine/steps/action/attempt_bench.h"
#include "tests/engine/steps/action/loopback_server.h"
#include "tests/engine/steps/action/self_signed.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTest>

using namespace millrace;
using namespace millrace::steps;
using base::ErrorClass;

class tst_HttpAction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestIsSentAsAsked();
    void bodiesAndTypes_data();
    void bodiesAndTypes();
    void responses_data();
    void responses();
    void statuses_data();
    void statuses();
    void retryAfterIsTold();
    void expectedStatusIsASuccess();
    void noServerIsANetworkError();
    void redirectsKeepNoCredentialsForOthers();
    void redirectsThatAreRefused_data();
    void redirectsThatAreRefused();
    void postBecomesGetOn303();
    void noCookiesAreKept();
    void pagesByLink();
    void pagesByPointer();
    void tooManyPagesAreAnError();
    void aPageOnAnotherServerIsRefused();
    void brokenOffAnswerIsANetworkError();
    void hugeAnswerIsRefused_data();
    void hugeAnswerIsRefused();
    void certificateNobodyTrustsIsRefused();
    void cancelStopsWaiting();
    void manyAtOnce();
    void parametersAreChecked();
    void circuitIsTheOrigin();

private:
    Result<Value> get(const QByteArray &parameters) { return m_bench.run(request(parameters)); }
    static AttemptRequest request(const QByteArray &parameters)
    {
        AttemptRequest request;
        request.kind = u"http"_qs;
        request.parameters = base::parseJson(parameters).value();
        request.idempotencyKey = u"run/step/0"_qs;
        return request;
    }
    static QByteArray with(const LoopbackServer &server, const QByteArray &more = {})
    {
        return "{\"url\":\"" + server.url(u"/p"_qs).toUtf8() + '"' + more + '}';
    }

    Bench m_bench{makeHttpAction(std::make_shared<HttpService>())};
};

void tst_HttpAction::requestIsSentAsAsked()
{
    LoopbackServer server([](const Received &) { return LoopbackServer::json("{}"); });
    const auto outcome =
        get(with(server, R"(,"method":"PUT","query":{"a":"1 + 2&3","b":[1,true],"c":null},
        "headers":{"X-Test":"yes"},"body":{"n":1})"));
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message));
    const Received &received = server.received.at(0);
    QCOMPARE(received.method, "PUT");
    QCOMPARE(received.target, "/p?a=1%20%2B%202%263&b=1&b=true");
    QCOMPARE(received.header("X-Test"), "yes");
    QCOMPARE(received.header("Idempotency-Key"), "run/step/0");
    QCOMPARE(received.header("Content-Type"), "application/json");
    QCOMPARE(received.body, R"({"n":1})");
}

void tst_HttpAction::bodiesAndTypes_data()
{
    QTest::addColumn<QByteArray>("parameters");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("text stays text") << QByteArray(R"(,"body":"größe")") << QByteArray("größe")
                                     << QByteArray("text/plain; charset=utf-8");
    QTest::newRow("a list is JSON")
        << QByteArray(R"(,"body":[1])") << QByteArray("[1]") << QByteArray("application/json");
    QTest::newRow("a given type wins")
        << QByteArray(R"(,"body":"a=1","headers":{"content-type":"x/y"})") << QByteArray("a=1")
        << QByteArray("x/y");
    QTest::newRow("no body has no type") << QByteArray() << QByteArray() << QByteArray();
}

void tst_HttpAction::bodiesAndTypes()
{
    QFETCH(QByteArray, parameters);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    LoopbackServer server([](const Received &) { return LoopbackServer::json("{}"); });
    const QByteArray method = body.isEmpty() ? "" : R"(,"method":"POST")";
    QVERIFY(get(with(server, method + parameters)));
    QCOMPARE(server.received.at(0).body, body);
    QCOMPARE(server.received.at(0).header("content-type"), type);
}

void tst_HttpAction::responses_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("as");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("JSON by its type")
        << QByteArray("application/problem+json") << QByteArray(R"({"a":[1]})")
        << QByteArray("auto") << QByteArray(R"({"a":[1]})");
    QTest::newRow("text by its type") << QByteArray("text/html; charset=iso-8859-1")
                                      << QByteArray("gr\xf6\xdf"
                                                    "e")
                                      << QByteArray("auto") << QByteArray(R"("größe")");
    QTest::newRow("bytes otherwise") << QByteArray("image/png") << QByteArray("\x89P")
                                     << QByteArray("auto") << QByteArray(R"("iVA=")");
    QTest::newRow("JSON as text") << QByteArray("application/json") << QByteArray("[1]")
                                  << QByteArray("text") << QByteArray(R"("[1]")");
    QTest::newRow("text as JSON") << QByteArray("text/plain") << QByteArray("[1]")
                                  << QByteArray("json") << QByteArray("[1]");
    QTest::newRow("nothing is null") << QByteArray("application/json") << QByteArray()
                                     << QByteArray("auto") << QByteArray("null");
}

void tst_HttpAction::responses()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, as);
    QFETCH(QByteArray, body);
    LoopbackServer server([&](const Received &) {
        return LoopbackServer::answer(
            "200 OK", "Content-Type: " + type + "\r\nX-A: 1\r\nX-A: 2\r\n", content);
    });
    const auto outcome = get(with(server, R"(,"response":")" + as + "\""));
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message));
    QCOMPARE(base::toJson(outcome.value()[u"body"]), body);
    QCOMPARE(outcome.value()[u"status"].numberOr(0), 200.0);
    QCOMPARE(outcome.value()[u"headers"][u"x-a"].text(), u"1, 2"_qs);
}

void tst_HttpAction::statuses_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QString>("errorClass");
    QTest::addColumn<bool>("retryable");
    QTest::newRow("400") << QByteArray("400 Bad Request") << u"validation"_qs << false;
    QTest::newRow("401") << QByteArray("401 Unauthorized") << u"permission"_qs << false;
    QTest::newRow("403") << QByteArray("403 Forbidden") << u"permission"_qs << false;
    QTest::newRow("404") << QByteArray("404 Not Found") << u"not_found"_qs << false;
    QTest::newRow("408") << QByteArray("408 Request Timeout") << u"timeout"_qs << true;
    QTest::newRow("429") << QByteArray("429 Too Many Requests") << u"rate_limited"_qs << true;
    QTest::newRow("500") << QByteArray("500 Internal Server Error") << u"network"_qs << true;
    QTest::newRow("503") << QByteArray("503 Service Unavailable") << u"network"_qs << true;
}

void tst_HttpAction::statuses()
{
    QFETCH(QByteArray, status);
    QFETCH(QString, errorClass);
    QFETCH(bool, retryable);
    LoopbackServer server(
        [&](const Received &) { return LoopbackServer::answer(status, {}, "why"); });
    const auto outcome = get(with(server));
    QVERIFY(!outcome);
    QCOMPARE(base::errorClassName(outcome.error().errorClass), errorClass);
    QCOMPARE(base::isRetryable(outcome.error()), retryable);
    QCOMPARE(outcome.error().details[u"status"].numberOr(0), status.left(3).toDouble());
    QCOMPARE(outcome.error().details[u"body"].text(), u"why"_qs);
}

void tst_HttpAction::retryAfterIsTold()
{
    LoopbackServer server([&](const Received &) {
        return LoopbackServer::answer("503 Service Unavailable", "Retry-After: 7\r\n", {});
    });
    const auto outcome = get(with(server));
    QCOMPARE(outcome.error().errorClass, ErrorClass::RateLimited);
    QCOMPARE(outcome.error().retryAfterMs, std::optional<qint64>(7000));
}

void tst_HttpAction::expectedStatusIsASuccess()
{
    LoopbackServer server(
        [&](const Received &) { return LoopbackServer::answer("404 Not Found", {}, {}); });
    QCOMPARE(get(with(server, R"(,"expect_status":[200,404])")).value()[u"status"].numberOr(0),
             404.0);
    QVERIFY(get(with(server, R"(,"expect_status":"4xx")")));
    QVERIFY(!get(with(server, R"(,"expect_status":"200-403")")));
}

void tst_HttpAction::noServerIsANetworkError()
{
    QByteArray url;
    {
        const LoopbackServer gone([](const Received &) { return QByteArray(); });
        url = with(gone);
    }
    const auto outcome = get(url);
    QCOMPARE(outcome.error().errorClass, ErrorClass::Network);
    QVERIFY(base::isRetryable(outcome.error()));
}

void tst_HttpAction::redirectsKeepNoCredentialsForOthers()
{
    LoopbackServer target([](const Received &) { return LoopbackServer::json("1"); });
    LoopbackServer server([&](const Received &r) {
        return r.target == "/p"
                   ? LoopbackServer::answer("307 Temporary Redirect", "Location: /q\r\n", {})
                   : LoopbackServer::answer("308 Permanent Redirect",
                                            "Location: " + target.url(u"/r"_qs).toUtf8() + "\r\n",
                                            {});
    });
    const auto outcome = get(with(
        server, R"(,"method":"POST","body":"b","headers":{"Authorization":"Bearer t","X-A":"1"})"));
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message));
    QCOMPARE(server.received.at(1).header("authorization"), "Bearer t");
    QCOMPARE(target.received.at(0).method, "POST");
    QCOMPARE(target.received.at(0).body, "b");
    QCOMPARE(target.received.at(0).header("authorization"), "");
    QCOMPARE(target.received.at(0).header("x-a"), "1");
}

void tst_HttpAction::redirectsThatAreRefused_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::newRow("to a file") << QByteArray("file:///etc/passwd");
    QTest::newRow("to ftp") << QByteArray("ftp://127.0.0.1/");
    QTest::newRow("round and round") << QByteArray("/p");
}

void tst_HttpAction::redirectsThatAreRefused()
{
    QFETCH(QByteArray, location);
    LoopbackServer server([&](const Received &) {
        return LoopbackServer::answer("302 Found", "Location: " + location + "\r\n", {});
    });
    QCOMPARE(get(with(server)).error().code, u"http.redirect"_qs);
    QVERIFY(server.received.size() <= 11);
}

void tst_HttpAction::postBecomesGetOn303()
{
    LoopbackServer server([](const Received &r) {
        return r.method == "POST" ? LoopbackServer::answer("303 See Other", "Location: /q\r\n", {})
                                  : LoopbackServer::json("1");
    });
    QVERIFY(get(with(server, R"(,"method":"POST","body":"b")")));
    QCOMPARE(server.received.at(1).method, "GET");
    QCOMPARE(server.received.at(1).body, "");
}

void tst_HttpAction::noCookiesAreKept()
{
    LoopbackServer server(
        [](const Received &) { return LoopbackServer::json("1", "Set-Cookie: a=b\r\n"); });
    QVERIFY(get(with(server)));
    QVERIFY(get(with(server)));
    QCOMPARE(server.received.at(1).header("cookie"), "");
}

void tst_HttpAction::pagesByLink()
{
    LoopbackServer server([](const Received &r) {
        return r.target == "/p"
                   ? LoopbackServer::json(
                         "[1,2]", "Link: </p?n=1>; rel=\"first\", </p?n=2>; rel=\"next\"\r\n")
                   : LoopbackServer::json("[3]", "Link: </p?n=1>; rel=\"prev\"\r\n");
    });
    const auto outcome = get(with(server, R"(,"pages":true)"));
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message));
    QCOMPARE(base::toJson(outcome.value()[u"body"]), "[1,2,3]");
}

void tst_HttpAction::pagesByPointer()
{
    LoopbackServer server([](const Received &r) {
        return r.target == "/p"
                   ? LoopbackServer::json(R"({"data":{"list":["a"]},"links":{"next":"p2"}})")
                   : LoopbackServer::json(R"({"data":{"list":["b"]},"links":{"next":null}})");
    });
    const auto outcome = get(with(server, R"(,"pages":{"next":"links.next","items":"data.list"})"));
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message));
    QCOMPARE(base::toJson(outcome.value()[u"body"]), R"(["a","b"])");
    QCOMPARE(server.received.at(1).target, "/p2");
}

void tst_HttpAction::tooManyPagesAreAnError()
{
    LoopbackServer server(
        [](const Received &) { return LoopbackServer::json("[1]", "Link: </p>; rel=next\r\n"); });
    const auto outcome = get(with(server, R"(,"pages":{"max":3})"));
    QCOMPARE(outcome.error().code, u"http.pages"_qs);
    QCOMPARE(server.received.size(), std::size_t(3));
}

void tst_HttpAction::aPageOnAnotherServerIsRefused()
{
    LoopbackServer server([](const Received &) {
        return LoopbackServer::json("[1]", "Link: <http://127.0.0.1:1/p>; rel=next\r\n");
    });
    QCOMPARE(get(with(server, R"(,"pages":true)")).error().errorClass, ErrorClass::Permission);
}

void tst_HttpAction::brokenOffAnswerIsANetworkError()
{
    LoopbackServer server([](const Received &) {
        return QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
    });
    QCOMPARE(get(with(server)).error().errorClass, ErrorClass::Network);
}

void tst_HttpAction::hugeAnswerIsRefused_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("announced") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 73400320\r\n\r\n");
    QTest::newRow("not announced") << QByteArray("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
}

void tst_HttpAction::hugeAnswerIsRefused()
{
    QFETCH(QByteArray, head);
    LoopbackServer server(
        [&](const Received &) { return head + QByteArray(70 * 1024 * 1024, 'x'); });
    QCOMPARE(get(with(server)).error().code, u"http.too_large"_qs);
}

void tst_HttpAction::certificateNobodyTrustsIsRefused()
{
    QSslConfiguration configuration;
    configuration.setPrivateKey(QSslKey(kSelfSignedKey, QSsl::Ec));
    configuration.setLocalCertificate(QSslCertificate(kSelfSignedCertificate));
    QSslServer server;
    server.setSslConfiguration(configuration);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QByteArray port = QByteArray::number(server.serverPort());
    const auto outcome = get("{\"url\":\"https://127.0.0.1:" + port + "/\"}");
    QCOMPARE(outcome.error().code, u"http.tls"_qs);
    QCOMPARE(outcome.error().errorClass, ErrorClass::Network);
    QVERIFY(!base::isRetryable(outcome.error()));
}

void tst_HttpAction::cancelStopsWaiting()
{
    LoopbackServer server([](const Received &) { return QByteArray(); });
    m_bench.begin(request(with(server)));
    QTRY_COMPARE(server.received.size(), std::size_t(1));
    m_bench.attempt->cancellation().cancel();
    QCOMPARE(m_bench.wait().error().errorClass, ErrorClass::Cancelled);
}

void tst_HttpAction::manyAtOnce()
{
    constexpr int kCount = 40; // more than one manager opens connections for
    LoopbackServer server([](const Received &) { return QByteArray(); });
    const auto http = std::make_shared<HttpService>();
    std::vector<std::unique_ptr<Bench>> benches;
    for (int i = 0; i < kCount; ++i) {
        benches.push_back(std::make_unique<Bench>(makeHttpAction(http)));
        benches.back()->begin(request(with(server)));
    }
    QTRY_COMPARE_WITH_TIMEOUT(server.received.size(), std::size_t(kCount), 20000);
    for (const auto &bench : benches)
        bench->attempt->cancellation().cancel();
    for (const auto &bench : benches)
        QVERIFY(!bench->wait());
}

void tst_HttpAction::parametersAreChecked()
{
    const auto outcome =
        get(R"({"url":"ftp://x/","method":"BREW","headers":{"a b":"1","c":"x\r\ny"},
        "expect_status":"often","response":"xml","pages":3})");
    QCOMPARE(outcome.error().errorClass, ErrorClass::Validation);
    for (const char16_t *name :
         {u"url", u"method", u"\"a b\"", u"\"c\"", u"expect_status", u"response", u"pages"})
        QVERIFY2(outcome.error().message.contains(QString::fromUtf16(name)),
                 qPrintable(outcome.error().message));
}

void tst_HttpAction::circuitIsTheOrigin()
{
    const auto executor = makeHttpAction(std::make_shared<HttpService>());
    const auto circuit = [&](const QByteArray &parameters) {
        return executor->circuit(request(parameters));
    };
    const QString secure = circuit(R"({"url":"https://API.example.org/x?y"})");
    const QString other = circuit(R"({"url":"http://h:8080/"})");
    const QString named = circuit(R"({"url":"http://h/","connection":"crm"})");
    QCOMPARE(secure, u"https://api.example.org:443"_qs);
    QCOMPARE(other, u"http://h:8080"_qs);
    QCOMPARE(named, u"connection:crm"_qs);
}

QTEST_GUILESS_MAIN(tst_HttpAction)
#include "tst_http_action.moc"
