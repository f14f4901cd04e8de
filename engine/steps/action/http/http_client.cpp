// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/action/http/http_client.h"

#include "engine/steps/action/mailbox.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QThread>

#include <map>

namespace millrace::steps {

using base::Error;
using base::ErrorClass;
using base::Value;

namespace {

// QNetworkAccessManager opens six connections to a host; more managers let more calls run at once.
constexpr int kPerHost = 6;
constexpr std::size_t kMostManagers = 16;

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    return originOf(a) == originOf(b);
}

bool isCredential(const QByteArray &name)
{
    for (const char *credential : {"authorization", "proxy-authorization", "cookie"}) {
        if (qstricmp(name.constData(), credential) == 0)
            return true;
    }
    return false;
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

QNetworkRequest networkRequest(const HttpRequest &request)
{
    QNetworkRequest result(request.url);
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                        QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    for (const auto &[name, value] : request.headers)
        result.setRawHeader(name, value);
    return result;
}

Error networkError(const QNetworkReply &reply, const QUrl &url)
{
    Error error{ErrorClass::Network, u"http.network"_qs,
                u"No answer from %1: %2"_qs.arg(shownUrl(url), reply.errorString())};
    error.details = Value::object({{u"url"_qs, shownUrl(url)}});
    if (reply.error() == QNetworkReply::SslHandshakeFailedError) {
        error.code = u"http.tls"_qs;
        error.hint = u"The server's certificate is not trusted on this computer"_qs;
        error.retryable = false;
    } else if (reply.error() == QNetworkReply::TimeoutError) {
        error.errorClass = ErrorClass::Timeout;
    } else if (reply.error() == QNetworkReply::ProtocolUnknownError) {
        error.errorClass = ErrorClass::Validation;
    }
    return error;
}

/// Errors of Qt's below this are the connection's, from here on they restate the HTTP status.
bool isAnswer(const QNetworkReply &reply)
{
    constexpr int kFirstContentError = QNetworkReply::ContentAccessDenied;
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid() &&
           (reply.error() == QNetworkReply::NoError || reply.error() >= kFirstContentError);
}

HttpHeaders headersOf(const QNetworkReply &reply)
{
    HttpHeaders headers;
    for (const auto &[name, value] : reply.rawHeaderPairs()) {
        const QByteArray lower = name.toLower();
        const auto same = std::find_if(headers.begin(), headers.end(),
                                       [&](const auto &header) { return header.first == lower; });
        if (same == headers.end())
            headers.emplace_back(lower, value);
        else
            same->second += ", " + value;
    }
    return headers;
}

} // namespace

QByteArray HttpResponse::header(const QByteArray &lowerCaseName) const
{
    for (const auto &[name, value] : headers) {
        if (name == lowerCaseName)
            return value;
    }
    return {};
}

QString originOf(const QUrl &url)
{
    if (url.host().isEmpty())
        return {};
    const QString scheme = url.scheme().toLower();
    return u"%1://%2:%3"_qs.arg(scheme, url.host().toLower())
        .arg(url.port(scheme == u"https" ? 443 : 80));
}

QString shownUrl(const QUrl &url)
{
    return url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

/// Spreads the calls to a host over several managers.
class HttpClient::Managers
{
public:
    QNetworkAccessManager *take(const QString &origin)
    {
        for (Seat &seat : m_seats) {
            if (seat.inFlight[origin] < kPerHost || m_seats.size() == kMostManagers)
                return use(seat, origin);
        }
        m_seats.push_back({std::make_unique<QNetworkAccessManager>(), {}});
        return use(m_seats.back(), origin);
    }

    void giveBack(const QNetworkAccessManager *manager, const QString &origin)
    {
        for (Seat &seat : m_seats) {
            if (seat.manager.get() == manager && --seat.inFlight[origin] <= 0)
                seat.inFlight.erase(origin);
        }
    }

private:
    struct Seat
    {
        std::unique_ptr<QNetworkAccessManager> manager;
        std::map<QString, int> inFlight;
    };

    static QNetworkAccessManager *use(Seat &seat, const QString &origin)
    {
        ++seat.inFlight[origin];
        return seat.manager.get();
    }

    std::vector<Seat> m_seats;
};

namespace {

/// One request with its redirects; deletes itself at its end.
class Exchange : public QObject
{
public:
    using TakeManager = std::function<QNetworkAccessManager *(const QString &)>;
    using GiveBack = std::function<void(const QNetworkAccessManager *, const QString &)>;

    Exchange(HttpRequest request, TakeManager take, GiveBack giveBack,
             HttpClient::Callback finished, QObject *parent)
        : QObject(parent)
        , m_request(std::move(request))
        , m_take(std::move(take))
        , m_giveBack(std::move(giveBack))
        , m_finished(std::move(finished))
    {
    }

    ~Exchange() override
    {
        m_mailbox.close();
        letGo();
    }

    void begin(const base::CancellationToken &cancellation)
    {
        post();
        cancellation.onCancel([this, mailbox = m_mailbox] {
            mailbox.post([this] {
                end(base::fail(ErrorClass::Cancelled, u"http.cancelled"_qs,
                               u"Stopped while waiting for %1"_qs.arg(shownUrl(m_request.url))));
            });
        });
    }

private:
    void post()
    {
        m_origin = originOf(m_request.url);
        m_manager = m_take(m_origin);
        m_reply = m_manager->sendCustomRequest(networkRequest(m_request), m_request.method,
                                               m_request.body);
        // No read buffer limit: with one, Qt 6.4 forgets now and then to go on reading.
        QObject::connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] { foresee(); });
        QObject::connect(m_reply, &QNetworkReply::readyRead, this, [this] { read(); });
        QObject::connect(m_reply, &QNetworkReply::finished, this, [this] { answered(); });
    }

    void read()
    {
        m_body += m_reply->readAll();
        if (m_body.size() > m_request.maxBody)
            refuse();
    }

    /// A body that is announced as too large need not be read to know it.
    void foresee()
    {
        const auto length = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
        if (m_request.method != "HEAD" && length > m_request.maxBody)
            refuse();
    }

    void refuse()
    {
        Error error{ErrorClass::Validation, u"http.too_large"_qs,
                    u"The answer of %1 is larger than %2 MiB"_qs.arg(shownUrl(m_request.url))
                        .arg(m_request.maxBody / 1024 / 1024)};
        end(base::fail(error));
    }

    void answered()
    {
        if (!isAnswer(*m_reply))
            return end(base::fail(networkError(*m_reply, m_request.url)));
        read();
        if (!m_finished)
            return;
        HttpResponse response;
        response.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        response.headers = headersOf(*m_reply);
        response.url = m_request.url;
        const QByteArray location = response.header("location");
        if (isRedirect(response.status) && !location.isEmpty())
            return redirect(response.status, QUrl::fromEncoded(location));
        response.body = std::move(m_body);
        end(std::move(response));
    }

    void redirect(int status, const QUrl &location)
    {
        const QUrl target = m_request.url.resolved(location);
        const bool safe = target.scheme() == m_request.url.scheme() || target.scheme() == u"https";
        if (!safe || target.host().isEmpty() || m_request.maxRedirects-- <= 0) {
            return end(base::fail(ErrorClass::Permission, u"http.redirect"_qs,
                                  u"%1 sends on to %2, which is not followed"_qs.arg(
                                      shownUrl(m_request.url), shownUrl(target)),
                                  u"Redirects go to the same scheme or to https, ten at most"_qs));
        }
        if (!sameOrigin(m_request.url, target)) {
            auto &headers = m_request.headers;
            headers.erase(std::remove_if(headers.begin(), headers.end(),
                                         [](const auto &h) { return isCredential(h.first); }),
                          headers.end());
        }
        const bool getNow =
            status == 303 || ((status == 301 || status == 302) && m_request.method == "POST");
        if (getNow && m_request.method != "HEAD") {
            m_request.method = "GET";
            m_request.body.clear();
        }
        m_request.url = target;
        m_body.clear();
        letGo();
        post();
    }

    void letGo()
    {
        if (!m_reply)
            return;
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
        m_reply = nullptr;
        m_giveBack(m_manager, m_origin);
    }

    void end(Result<HttpResponse> outcome)
    {
        if (!m_finished)
            return;
        const HttpClient::Callback finished = std::exchange(m_finished, nullptr);
        letGo();
        deleteLater();
        finished(std::move(outcome));
    }

    const Mailbox m_mailbox{this};
    HttpRequest m_request;
    const TakeManager m_take;
    const GiveBack m_giveBack;
    HttpClient::Callback m_finished;
    QNetworkAccessManager *m_manager = nullptr;
    QNetworkReply *m_reply = nullptr;
    QString m_origin;
    QByteArray m_body;
};

} // namespace

HttpClient::HttpClient() : m_managers(std::make_unique<Managers>())
{
}

HttpClient::~HttpClient()
{
    qDeleteAll(findChildren<QObject *>(Qt::FindDirectChildrenOnly)); // before the managers
}

void HttpClient::send(const HttpRequest &request, const base::CancellationToken &cancellation,
                      Callback finished)
{
    auto *exchange = new Exchange(
        request, [this](const QString &origin) { return m_managers->take(origin); },
        [this](const QNetworkAccessManager *manager, const QString &origin) {
            m_managers->giveBack(manager, origin);
        },
        std::move(finished), this);
    exchange->begin(cancellation);
}

HttpClient &HttpService::client()
{
    if (!m_client) {
        m_client = new HttpClient;
        QObject::connect(QThread::currentThread(), &QThread::finished, m_client.data(),
                         &QObject::deleteLater);
    }
    return *m_client;
}

} // namespace millrace::steps
