// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/steps/action/http/http_client.h"

namespace millrace::steps {

using base::Value;

/// A body to send and what it is: text as it stands, everything else as JSON.
struct HttpBody
{
    QByteArray bytes;
    QByteArray contentType; ///< empty: nothing is sent
};
HttpBody bodyOf(const Value &value);

/// The content as `response` asks: "json", "text", "bytes" (base64), "auto" by content type. Null
/// where there is no content. Fails with class validation where it is not what was asked for.
Result<Value> contentOf(const HttpResponse &response, const QString &as);

/// {status, headers, body}; headers by lower-case name.
Value responseValue(const HttpResponse &response, Value body);

/// The target of rel="next" in a Link header (RFC 8288); empty where there is none.
QByteArray nextLink(const QByteArray &linkHeader);

} // namespace millrace::steps
