// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/steps/action/http/http_client.h"
#include "engine/steps/attempt.h"

namespace millrace::steps {

class Parameters;

// What all kinds that call over HTTP read from their parameters.

/// `url` with `query` added.
QUrl readHttpUrl(Parameters &parameters);
/// `headers`, without any that could end the line they stand in.
HttpHeaders readHttpHeaders(Parameters &parameters);
/// Content-Type, Idempotency-Key and User-Agent, each where it has a value and is not given.
void addCommonHeaders(HttpHeaders &headers, const QByteArray &contentType, const QString &key);
/// The connection, else the origin of `url`.
QString httpCircuit(const AttemptRequest &request);

} // namespace millrace::steps
