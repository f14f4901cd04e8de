// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/steps/action/http/http_client.h"

#include <QByteArray>

namespace millrace::steps {

/// The headers that prove who sent a body and when: webhook-id, webhook-timestamp (seconds since
/// 1970), webhook-signature "v1," and the base64 of HMAC-SHA256(key, id.timestamp.body).
/// Source: the Standard Webhooks specification 1.0.0 (standardwebhooks.com), so that receivers can
/// check it with the libraries they have.
HttpHeaders signatureHeaders(const QByteArray &key, const QByteArray &id, qint64 timestamp,
                             const QByteArray &body);

/// The key behind a secret's name: the environment variable MILLRACE_SECRET_<NAME> of the engine
/// (name in upper case, other characters than letters and digits as "_"). A value that begins with
/// "whsec_" is base64. Fails with class not_found.
base::Result<QByteArray> secretKey(const QString &name);

} // namespace millrace::steps
