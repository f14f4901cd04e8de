// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/steps/action/http/http_body.h"

#include "engine/base/json_reader.h"
#include "engine/base/json_writer.h"

#include <QRegularExpression>
#include <QStringDecoder>

namespace millrace::steps {

namespace {

/// "application/problem+json; charset=x" → the type and the charset.
struct ContentType
{
    explicit ContentType(const QByteArray &header)
        : type(header.split(';').constFirst().trimmed().toLower())
    {
        static const QRegularExpression pattern(u"charset=\"?([^\";\\s]+)"_qs,
                                                QRegularExpression::CaseInsensitiveOption);
        charset = pattern.match(QString::fromLatin1(header)).captured(1).toLatin1();
    }

    bool isJson() const { return type == "application/json" || type.endsWith("+json"); }
    bool isText() const
    {
        return type.startsWith("text/") || type.endsWith("+xml") || type == "application/xml" ||
               type == "application/javascript" || type == "application/yaml" ||
               type == "application/x-www-form-urlencoded";
    }

    QByteArray type;
    QByteArray charset;
};

QString textOf(const QByteArray &bytes, const QByteArray &charset)
{
    QStringDecoder decoder(charset.isEmpty() ? "UTF-8" : charset.constData());
    if (!decoder.isValid())
        decoder = QStringDecoder(QStringDecoder::Utf8);
    return decoder(bytes);
}

Result<Value> jsonOf(const HttpResponse &response)
{
    auto value = base::parseJson(response.body);
    if (value)
        return value;
    base::Error error{
        base::ErrorClass::Validation, u"http.body"_qs,
        u"The answer of %1 is not JSON: %2"_qs.arg(shownUrl(response.url), value.error().message)};
    error.details = Value::object({{u"status"_qs, response.status}});
    return base::fail(error);
}

} // namespace

HttpBody bodyOf(const Value &value)
{
    if (value.isUndefined())
        return {};
    if (value.isString())
        return {value.text().toUtf8(), "text/plain; charset=utf-8"};
    return {base::toJson(value), "application/json"};
}

Result<Value> contentOf(const HttpResponse &response, const QString &as)
{
    const ContentType type(response.header("content-type"));
    if (as == u"bytes")
        return Value(QString::fromLatin1(response.body.toBase64()));
    if (as == u"text")
        return Value(textOf(response.body, type.charset));
    if (response.body.isEmpty())
        return Value::null();
    if (as == u"json" || type.isJson())
        return jsonOf(response);
    if (type.isText())
        return Value(textOf(response.body, type.charset));
    return Value(QString::fromLatin1(response.body.toBase64()));
}

Value responseValue(const HttpResponse &response, Value body)
{
    Value headers = Value::emptyObject();
    for (const auto &[name, value] : response.headers)
        headers.set(QString::fromLatin1(name), QString::fromLatin1(value));
    return Value::object({{u"status"_qs, response.status},
                          {u"headers"_qs, std::move(headers)},
                          {u"body"_qs, std::move(body)}});
}

QByteArray nextLink(const QByteArray &linkHeader)
{
    static const QRegularExpression link(u"<([^>]*)>([^,<]*)"_qs);
    static const QRegularExpression next(
        u";\\s*rel=(?:\"(?:[^\"]*\\s)?next(?:\\s[^\"]*)?\"|next\\b)"_qs,
        QRegularExpression::CaseInsensitiveOption);
    auto matches = link.globalMatch(QString::fromLatin1(linkHeader));
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (next.match(match.captured(2)).hasMatch())
            return match.captured(1).toLatin1();
    }
    return {};
}

} // namespace millrace::steps
