// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/action/webhook/webhook_action.h"

#include "engine/steps/action/http/http_body.h"
#include "engine/steps/action/http/http_parameters.h"
#include "engine/steps/action/http/http_status.h"
#include "engine/steps/action/parameters.h"
#include "engine/steps/action/webhook/signature.h"

namespace millrace::steps {

namespace {

struct WebhookCall
{
    HttpRequest request;
    ExpectedStatus expected;
};

base::Done sign(HttpRequest &request, const QString &secret, const AttemptRequest &attempt)
{
    const auto key = secretKey(secret);
    if (!key)
        return base::fail(key.error());
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    for (auto &header : signatureHeaders(*key, attempt.idempotencyKey.toUtf8(), now, request.body))
        request.headers.push_back(std::move(header));
    return {};
}

Result<WebhookCall> readCall(const AttemptRequest &attempt)
{
    Parameters parameters(attempt.parameters, attempt.kind);
    WebhookCall call;
    HttpRequest &request = call.request;
    request.method =
        parameters.choice(u"method", {u"POST"_qs, u"PUT"_qs, u"PATCH"_qs}, u"POST"_qs).toLatin1();
    request.url = readHttpUrl(parameters);
    request.headers = readHttpHeaders(parameters);
    request.maxRedirects = 0;
    call.expected = ExpectedStatus::read(parameters);
    const QString secret = parameters.text(u"secret");
    if (const auto error = parameters.error())
        return base::fail(*error);
    const Value &given = attempt.parameters[u"body"];
    const HttpBody body = bodyOf(given.isUndefined() ? attempt.input : given);
    request.body = body.bytes;
    addCommonHeaders(request.headers, body.contentType, attempt.idempotencyKey);
    if (!secret.isEmpty()) {
        if (const auto done = sign(request, secret, attempt); !done)
            return base::fail(done.error());
    }
    return call;
}

Result<Value> resultOf(const ExpectedStatus &expected, const HttpResponse &response)
{
    if (!expected.contains(response.status))
        return base::fail(statusError(response, QDateTime::currentDateTimeUtc()));
    auto body = contentOf(response, u"auto"_qs);
    return body ? Result<Value>(responseValue(response, std::move(*body))) : body;
}

class WebhookAction final : public Executor
{
public:
    explicit WebhookAction(std::shared_ptr<HttpService> http) : m_http(std::move(http)) {}

    Home home(const AttemptRequest &) const override { return Home::IoThread; }
    Effect effect() const override { return Effect::Outside; }
    QString circuit(const AttemptRequest &request) const override { return httpCircuit(request); }

    void start(AttemptPtr context, Finished finished) override
    {
        auto call = readCall(context->request());
        if (!call)
            return finished(base::fail(call.error()));
        m_http->client().send(call->request, context->cancellation(),
                              [finished = std::move(finished),
                               expected = call->expected](const Result<HttpResponse> &response) {
                                  finished(response ? resultOf(expected, *response)
                                                    : base::fail(response.error()));
                              });
    }

private:
    const std::shared_ptr<HttpService> m_http; // shared by all executors that call over HTTP
};

} // namespace

std::unique_ptr<Executor> makeWebhookAction(std::shared_ptr<HttpService> http)
{
    return std::make_unique<WebhookAction>(std::move(http));
}

} // namespace millrace::steps
