// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/action/http/http_status.h"

#include "engine/steps/action/parameters.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

namespace millrace::steps {

using base::Error;
using base::ErrorClass;

namespace {

constexpr qsizetype kBodyShown = 4096;
constexpr qint64 kLongestWaitMs = 24LL * 3600 * 1000;

std::optional<std::pair<int, int>> rangeOf(const QString &text)
{
    static const QRegularExpression single(u"^([1-5])xx$"_qs);
    static const QRegularExpression range(u"^([1-5]\\d\\d)(?:-([1-5]\\d\\d))?$"_qs);
    if (const auto match = single.match(text); match.hasMatch()) {
        const int first = match.captured(1).toInt() * 100;
        return std::pair(first, first + 99);
    }
    if (const auto match = range.match(text); match.hasMatch()) {
        const int first = match.captured(1).toInt();
        return std::pair(first, match.hasCaptured(2) ? match.captured(2).toInt() : first);
    }
    return {};
}

ErrorClass classOf(int status, bool hasRetryAfter)
{
    switch (status) {
    case 401:
    case 403:
    case 407:
        return ErrorClass::Permission;
    case 404:
    case 410:
        return ErrorClass::NotFound;
    case 408:
        return ErrorClass::Timeout;
    case 429:
        return ErrorClass::RateLimited;
    default:
        break;
    }
    if (status == 503 && hasRetryAfter)
        return ErrorClass::RateLimited;
    return status >= 500 ? ErrorClass::Network : ErrorClass::Validation;
}

} // namespace

ExpectedStatus ExpectedStatus::read(Parameters &parameters)
{
    ExpectedStatus expected;
    for (const QString &text : parameters.textList(u"expect_status")) {
        if (const auto range = rangeOf(text))
            expected.m_ranges.push_back(*range);
        else
            parameters.complain(u"expect_status",
                                u"is no status, \"2xx\" or \"200-204\": "_qs + text);
    }
    if (expected.m_ranges.empty())
        expected.m_ranges.emplace_back(200, 299);
    return expected;
}

bool ExpectedStatus::contains(int status) const
{
    return std::any_of(m_ranges.begin(), m_ranges.end(), [status](const auto &range) {
        return status >= range.first && status <= range.second;
    });
}

Error statusError(const HttpResponse &response, const QDateTime &now)
{
    Error error;
    error.retryAfterMs = retryAfterMs(response.header("retry-after"), now);
    error.errorClass = classOf(response.status, error.retryAfterMs.has_value());
    error.code = u"http.status"_qs;
    error.message =
        u"%1 answered with status %2"_qs.arg(shownUrl(response.url)).arg(response.status);
    error.details = Value::object({{u"status"_qs, response.status},
                                   {u"url"_qs, shownUrl(response.url)},
                                   {u"body"_qs, QString::fromUtf8(response.body.first(
                                                    qMin(response.body.size(), kBodyShown)))}});
    return error;
}

std::optional<qint64> retryAfterMs(const QByteArray &value, const QDateTime &now)
{
    if (value.isEmpty())
        return {};
    bool isNumber = false;
    const qint64 seconds = value.trimmed().toLongLong(&isNumber);
    if (isNumber)
        return seconds < 0 ? std::optional<qint64>() : qMin(seconds, kLongestWaitMs / 1000) * 1000;
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(value.trimmed()),
                                             u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_qs);
    if (!date.isValid())
        return {};
    date.setTimeSpec(Qt::UTC);
    return qBound<qint64>(0, now.msecsTo(date), kLongestWaitMs);
}

} // namespace millrace::steps
