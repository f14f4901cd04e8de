// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/action/http/http_action.h"

#include "engine/steps/action/http/http_body.h"
#include "engine/steps/action/http/http_parameters.h"
#include "engine/steps/action/http/http_status.h"
#include "engine/steps/action/parameters.h"

namespace millrace::steps {

using base::ErrorClass;

namespace {

constexpr double kMostPages = 10'000;
constexpr double kPages = 100;
constexpr std::size_t kMostItems = 1'000'000;

const QStringList kMethods = {u"GET"_qs,   u"HEAD"_qs,   u"POST"_qs,   u"PUT"_qs,
                              u"PATCH"_qs, u"DELETE"_qs, u"OPTIONS"_qs};

/// How a list is read page by page.
struct Paging
{
    bool isOn = false;
    QString next;  ///< path in the body; empty: Link header
    QString items; ///< path in the body; empty: the body
    int max = int(kPages);
};

/// What the parameters say, checked.
struct HttpCall
{
    HttpRequest request;
    ExpectedStatus expected;
    QString response;
    Paging paging;
};

Paging readPaging(const AttemptRequest &request, Parameters &parameters)
{
    Paging paging;
    const Value &given = request.parameters[u"pages"];
    if (given.isNullish() || (given.isBool() && !given.boolOr(false)))
        return paging;
    if (!given.isBool() && !given.isObject())
        parameters.complain(u"pages", u"must be true or an object"_qs);
    Parameters inner(given, request.kind);
    paging.isOn = true;
    paging.next = inner.text(u"next");
    paging.items = inner.text(u"items");
    paging.max = int(inner.number(u"max", kPages, 1, kMostPages));
    if (inner.error())
        parameters.complain(u"pages", u"must be {next, items, max: 1 to 10000}"_qs);
    return paging;
}

Result<HttpCall> readCall(const AttemptRequest &request)
{
    Parameters parameters(request.parameters, request.kind);
    HttpCall call;
    call.request.method = parameters.choice(u"method", kMethods, u"GET"_qs).toLatin1();
    call.request.url = readHttpUrl(parameters);
    call.request.headers = readHttpHeaders(parameters);
    call.expected = ExpectedStatus::read(parameters);
    call.response = parameters.choice(
        u"response", {u"auto"_qs, u"json"_qs, u"text"_qs, u"bytes"_qs}, u"auto"_qs);
    call.paging = readPaging(request, parameters);
    if (const auto error = parameters.error())
        return base::fail(*error);
    const HttpBody body = bodyOf(request.parameters[u"body"]);
    call.request.body = body.bytes;
    addCommonHeaders(call.request.headers, body.contentType, request.idempotencyKey);
    return call;
}

/// The pages of one call, one after another; keeps itself alive through the pending callback.
class Reading : public std::enable_shared_from_this<Reading>
{
public:
    Reading(HttpCall call, AttemptPtr context, HttpClient &client, Finished finished)
        : m_call(std::move(call))
        , m_context(std::move(context))
        , m_client(client)
        , m_finished(std::move(finished))
    {
    }

    void next()
    {
        m_client.send(m_call.request, m_context->cancellation(),
                      [self = shared_from_this()](Result<HttpResponse> response) {
                          if (response)
                              self->take(*response);
                          else
                              self->m_finished(base::fail(response.error()));
                      });
    }

private:
    void take(const HttpResponse &response)
    {
        if (!m_call.expected.contains(response.status))
            return m_finished(base::fail(statusError(response, QDateTime::currentDateTimeUtc())));
        auto body = contentOf(response, m_call.response);
        if (!body)
            return m_finished(base::fail(body.error()));
        if (!m_call.paging.isOn)
            return m_finished(responseValue(response, std::move(*body)));
        ++m_pages;
        m_context->heartbeat(Value::object({{u"pages"_qs, m_pages}}));
        collect(*body);
        const QUrl url = nextUrl(response, *body);
        if (url.isEmpty())
            return m_finished(responseValue(response, Value(std::move(m_items))));
        follow(url);
    }

    void collect(const Value &body)
    {
        const Paging &paging = m_call.paging;
        const Value items = paging.items.isEmpty() ? body : base::valueAt(body, paging.items);
        if (items.isArray())
            m_items.insert(m_items.end(), items.items().begin(), items.items().end());
        else if (!items.isNullish())
            m_items.push_back(items);
    }

    QUrl nextUrl(const HttpResponse &response, const Value &body) const
    {
        const Paging &paging = m_call.paging;
        const QByteArray target = paging.next.isEmpty()
                                      ? nextLink(response.header("link"))
                                      : base::valueAt(body, paging.next).text().toUtf8();
        return target.isEmpty() ? QUrl() : response.url.resolved(QUrl::fromEncoded(target));
    }

    void follow(const QUrl &url)
    {
        if (m_pages >= m_call.paging.max || m_items.size() > kMostItems) {
            return m_finished(
                base::fail(ErrorClass::Validation, u"http.pages"_qs,
                           u"%1 has more pages than the %2 allowed"_qs.arg(shownUrl(url))
                               .arg(m_call.paging.max),
                           u"Raise \"max\" in \"pages\", or ask for less"_qs));
        }
        if (originOf(url) != originOf(m_call.request.url)) {
            return m_finished(
                base::fail(ErrorClass::Permission, u"http.pages"_qs,
                           u"The next page is on another server, %1"_qs.arg(originOf(url))));
        }
        m_call.request.url = url;
        next();
    }

    HttpCall m_call;
    const AttemptPtr m_context;
    HttpClient &m_client;
    const Finished m_finished;
    base::Array m_items;
    int m_pages = 0;
};

class HttpAction final : public Executor
{
public:
    explicit HttpAction(std::shared_ptr<HttpService> http) : m_http(std::move(http)) {}

    Home home(const AttemptRequest &) const override { return Home::IoThread; }
    Effect effect() const override { return Effect::Outside; }
    QString circuit(const AttemptRequest &request) const override { return httpCircuit(request); }

    void start(AttemptPtr context, Finished finished) override
    {
        auto call = readCall(context->request());
        if (!call)
            return finished(base::fail(call.error()));
        std::make_shared<Reading>(std::move(*call), std::move(context), m_http->client(),
                                  std::move(finished))
            ->next();
    }

private:
    const std::shared_ptr<HttpService> m_http; // shared by all executors that call over HTTP
};

} // namespace

std::unique_ptr<Executor> makeHttpAction(std::shared_ptr<HttpService> http)
{
    return std::make_unique<HttpAction>(std::move(http));
}

model::ActionKind describeHttpAction()
{
    using model::ParameterType;
    return {
        .kind = u"http"_qs,
        .title = u"HTTP call"_qs,
        .doc = u"Calls a web service."_qs,
        .parameters = {
            {.name = u"method"_qs,
             .choices = kMethods,
             .fallback = u"GET"_qs,
             .doc = u"The method."_qs},
            {.name = u"url"_qs, .isRequired = true, .doc = u"An absolute http or https URL."_qs},
            {.name = u"headers"_qs,
             .type = ParameterType::Object,
             .doc = u"Name and value of each header."_qs},
            {.name = u"query"_qs,
             .type = ParameterType::Object,
             .doc = u"Added to the URL, escaped; a list gives its name several times."_qs},
            {.name = u"body"_qs,
             .type = ParameterType::Any,
             .isLongText = true,
             .doc = u"Text is sent as it stands, everything else as JSON."_qs},
            {.name = u"connection"_qs,
             .doc = u"Names what is called, for limits and the circuit breaker."_qs},
            {.name = u"expect_status"_qs,
             .type = ParameterType::Any,
             .fallback = u"2xx"_qs,
             .doc = u"Statuses that count as success: 200, \"2xx\", \"200-204\", or a list."_qs},
            {.name = u"response"_qs,
             .choices = {u"auto"_qs, u"json"_qs, u"text"_qs, u"bytes"_qs},
             .fallback = u"auto"_qs,
             .doc = u"What the answer's body becomes; bytes are base64."_qs},
            {.name = u"pages"_qs,
             .type = ParameterType::Any,
             .doc = u"Reads a list page by page: true, or {next, items, max}."_qs}}};
}

} // namespace millrace::steps
