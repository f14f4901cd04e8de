// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/action/http/http_parameters.h"

#include "engine/steps/action/parameters.h"

#include <QUrlQuery>

#include <algorithm>

namespace millrace::steps {

namespace {

bool isHeaderText(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c == u'\t' || (c >= u' ' && c.unicode() != 0x7f && c.unicode() < 0x100);
    });
}

bool hasHeader(const HttpHeaders &headers, const char *name)
{
    return std::any_of(headers.begin(), headers.end(), [name](const auto &header) {
        return qstricmp(header.first.constData(), name) == 0;
    });
}

} // namespace

QUrl readHttpUrl(Parameters &parameters)
{
    QUrl url(parameters.requiredText(u"url").trimmed(), QUrl::StrictMode);
    const QString scheme = url.scheme().toLower();
    if (parameters.has(u"url") &&
        (!url.isValid() || url.host().isEmpty() || (scheme != u"http" && scheme != u"https")))
        parameters.complain(u"url", u"must be an absolute http or https URL"_qs);
    QUrlQuery query(url);
    for (const base::Member &member : parameters[u"query"].members()) {
        const base::Array single = {member.value};
        for (const Value &value : member.value.isArray() ? member.value.items() : single) {
            const auto text = textOfScalar(value);
            if (text) // a plus is a space to most servers, unless it is escaped
                query.addQueryItem(QString::fromLatin1(QUrl::toPercentEncoding(member.key)),
                                   QString::fromLatin1(QUrl::toPercentEncoding(*text)));
            else if (!value.isNullish())
                parameters.complain(u"query", u"\"%1\" must be a text"_qs.arg(member.key));
        }
    }
    if (!query.isEmpty())
        url.setQuery(query.query(QUrl::FullyEncoded), QUrl::StrictMode);
    return url;
}

HttpHeaders readHttpHeaders(Parameters &parameters)
{
    HttpHeaders headers;
    for (const auto &[name, value] : parameters.textMap(u"headers")) {
        if (name.isEmpty() || !isHeaderText(name) || name.contains(u':') || name.contains(u' ') ||
            !isHeaderText(value))
            parameters.complain(u"headers", u"\"%1\" cannot be sent"_qs.arg(name));
        else
            headers.emplace_back(name.toLatin1(), value.toLatin1());
    }
    return headers;
}

void addCommonHeaders(HttpHeaders &headers, const QByteArray &contentType, const QString &key)
{
    const std::pair<QByteArray, QByteArray> common[] = {{"Content-Type", contentType},
                                                        {"Idempotency-Key", key.toUtf8()},
                                                        {"User-Agent", "Millrace"}};
    for (const auto &[name, value] : common) {
        if (!value.isEmpty() && !hasHeader(headers, name.constData()))
            headers.emplace_back(name, value);
    }
}

QString httpCircuit(const AttemptRequest &request)
{
    const QString &connection = request.parameters[u"connection"].text();
    return connection.isEmpty() ? originOf(QUrl(request.parameters[u"url"].text()))
                                : u"connection:"_qs + connection;
}

} // namespace millrace::steps
