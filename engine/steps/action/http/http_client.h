// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/cancellation.h"
#include "engine/base/result.h"

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QUrl>

#include <functional>
#include <memory>
#include <vector>

namespace millrace::steps {

using base::Result;

using HttpHeaders = std::vector<std::pair<QByteArray, QByteArray>>;

/// What is sent; a body without a Content-Type header goes out untyped.
struct HttpRequest
{
    QByteArray method = "GET";
    QUrl url = {}; ///< http or https
    HttpHeaders headers = {};
    QByteArray body = {};
    qint64 maxBody = 64LL * 1024 * 1024; ///< bytes of the response, unpacked
    int maxRedirects = 10;
};

/// The answer, whatever its status, after redirects.
struct HttpResponse
{
    int status = 0;
    HttpHeaders headers; ///< names in lower case, each once
    QByteArray body;
    QUrl url; ///< after redirects

    QByteArray header(const QByteArray &lowerCaseName) const;
};

/// Sends HTTP requests on the I/O thread. No cookies, no cache, certificates are checked, redirects
/// go to the same scheme or from http to https only, and take no credentials to another origin.
/// Only what keeps an answer from coming is an error here; a status is none.
class HttpClient : public QObject
{
public:
    using Callback = std::function<void(Result<HttpResponse>)>;

    HttpClient();
    ~HttpClient() override;

    /// `finished` is called once, from the event loop.
    void send(const HttpRequest &request, const base::CancellationToken &cancellation,
              Callback finished);

private:
    class Managers;
    std::unique_ptr<Managers> m_managers;
};

/// The one client that the executors of an engine share; made on the I/O thread at the first use
/// and deleted with it.
class HttpService
{
public:
    HttpClient &client(); ///< I/O thread only

private:
    QPointer<HttpClient> m_client;
};

/// "https://example.org:443": what a circuit breaker is kept for; empty where the text is no URL.
QString originOf(const QUrl &url);
/// The URL without what may be secret (user, password, query, fragment).
QString shownUrl(const QUrl &url);

} // namespace millrace::steps
