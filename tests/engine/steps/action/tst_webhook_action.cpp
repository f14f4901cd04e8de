// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/json_reader.h"
#include "engine/base/json_writer.h"
#include "engine/steps/action/notify/notify_action.h"
#include "engine/steps/action/webhook/signature.h"
#include "engine/steps/action/webhook/webhook_action.h"
#include "tests/engine/steps/action/attempt_bench.h"
#include "tests/engine/steps/action/loopback_server.h"

#include <QDateTime>
#include <QTest>

using namespace millrace;
using namespace millrace::steps;
using base::ErrorClass;

class tst_WebhookAction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signatureAsPublished();
    void callIsSigned();
    void inputIsTheBodyWhereNoneIsGiven();
    void missingSecretIsToldBeforeAnythingIsSent();
    void redirectIsNotFollowed();
    void notifyByWebhook();
    void notifyOnTheDesktop();
    void notifyNeedsSomethingToSay();

private:
    static AttemptRequest request(const QByteArray &parameters)
    {
        AttemptRequest request;
        request.kind = u"webhook"_qs;
        request.parameters = base::parseJson(parameters).value();
        request.input = Value::object({{u"from"_qs, u"input"_qs}});
        request.idempotencyKey = u"run/step/0"_qs;
        return request;
    }

    Bench m_bench{makeWebhookAction(std::make_shared<HttpService>())};
};

void tst_WebhookAction::signatureAsPublished()
{
    // The example of the Standard Webhooks specification's reference libraries.
    qputenv("MILLRACE_SECRET_PUBLISHED", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    const auto key = secretKey(u"published"_qs);
    const HttpHeaders headers = signatureHeaders(*key, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330,
                                                 R"({"test": 2432232314})");
    QCOMPARE(headers.at(1).second, "1614265330");
    QCOMPARE(headers.at(2).second, "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
}

void tst_WebhookAction::callIsSigned()
{
    qputenv("MILLRACE_SECRET_MY_BANK", "hush");
    LoopbackServer server([](const Received &) { return LoopbackServer::json("{}"); });
    const auto outcome = m_bench.run(
        request(R"({"url":")" + server.url().toUtf8() + R"(","secret":"my-bank","body":{"a":1}})"));
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message));
    const Received &received = server.received.at(0);
    QCOMPARE(received.method, "POST");
    QCOMPARE(received.body, R"({"a":1})");
    const qint64 time = received.header("webhook-timestamp").toLongLong();
    QVERIFY(qAbs(time - QDateTime::currentSecsSinceEpoch()) < 60);
    QCOMPARE(received.header("webhook-signature"),
             signatureHeaders("hush", "run/step/0", time, received.body).at(2).second);
    QCOMPARE(received.header("webhook-id"), "run/step/0");
}

void tst_WebhookAction::inputIsTheBodyWhereNoneIsGiven()
{
    LoopbackServer server([](const Received &) { return LoopbackServer::json("{}"); });
    QVERIFY(m_bench.run(request(R"({"url":")" + server.url().toUtf8() + "\"}")));
    QCOMPARE(server.received.at(0).body, R"({"from":"input"})");
    QCOMPARE(server.received.at(0).header("webhook-signature"), "");
}

void tst_WebhookAction::missingSecretIsToldBeforeAnythingIsSent()
{
    LoopbackServer server([](const Received &) { return LoopbackServer::json("{}"); });
    const auto outcome = m_bench.run(
        request(R"({"url":")" + server.url().toUtf8() + R"(","secret":"nobody knows"})"));
    QCOMPARE(outcome.error().errorClass, ErrorClass::NotFound);
    QVERIFY(outcome.error().hint.contains(u"MILLRACE_SECRET_NOBODY_KNOWS"_qs));
    QVERIFY(server.received.empty());
}

void tst_WebhookAction::redirectIsNotFollowed()
{
    LoopbackServer server([](const Received &) {
        return LoopbackServer::answer("307 Temporary Redirect", "Location: /q\r\n", {});
    });
    QVERIFY(!m_bench.run(request(R"({"url":")" + server.url().toUtf8() + "\"}")));
    QCOMPARE(server.received.size(), std::size_t(1));
}

namespace {

struct Shown final : NotificationSink
{
    void show(const QString &title, const QString &text) override { last = title + u'|' + text; }
    QString last;
};

} // namespace

void tst_WebhookAction::notifyByWebhook()
{
    LoopbackServer server([](const Received &) { return LoopbackServer::json("{}"); });
    Bench bench(makeNotifyAction(makeWebhookAction(std::make_shared<HttpService>()), nullptr));
    const auto outcome = bench.run(request(
        R"({"channel":"webhook","title":"T","text":"x","url":")" + server.url().toUtf8() + "\"}"));
    QCOMPARE(base::toJson(outcome.value()), R"({"channel":"webhook","delivered":true})");
    QCOMPARE(server.received.at(0).body, R"({"title":"T","text":"x"})");
}

void tst_WebhookAction::notifyOnTheDesktop()
{
    Shown shown;
    Bench bench(makeNotifyAction(makeWebhookAction(std::make_shared<HttpService>()), &shown));
    QVERIFY(bench.run(request(R"({"channel":"desktop","title":"T","text":"x"})")));
    QCOMPARE(shown.last, u"T|x"_qs);
    Bench alone(makeNotifyAction(makeWebhookAction(std::make_shared<HttpService>()), nullptr));
    QCOMPARE(base::toJson(alone.run(request(R"({"channel":"desktop","text":"x"})")).value()),
             R"({"channel":"desktop","delivered":false})");
}

void tst_WebhookAction::notifyNeedsSomethingToSay()
{
    Bench bench(makeNotifyAction(makeWebhookAction(std::make_shared<HttpService>()), nullptr));
    QVERIFY(!bench.run(request(R"({"channel":"log"})")));
    QVERIFY(!bench.run(request(R"({"channel":"email","text":"x"})")));
    QVERIFY(bench.run(request(R"({"text":"x"})")));
}

QTEST_GUILESS_MAIN(tst_WebhookAction)
#include "tst_webhook_action.moc"
