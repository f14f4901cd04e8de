// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/steps/action/http/http_client.h"

#include <QDateTime>

#include <optional>

namespace millrace::steps {

class Parameters;

/// Which statuses count as success: numbers, "2xx", "200-204".
class ExpectedStatus
{
public:
    /// Reads `expect_status`; absent: 200 to 299.
    static ExpectedStatus read(Parameters &parameters);
    bool contains(int status) const;

private:
    std::vector<std::pair<int, int>> m_ranges;
};

/// What a status that was not expected means: 401, 403, 407 permission, 404, 410 not_found, 408
/// timeout, 429 (and 503 with Retry-After) rate_limited, other 5xx network, the rest validation.
/// Details {status, url, body}; retryAfterMs from Retry-After.
base::Error statusError(const HttpResponse &response, const QDateTime &now);

/// The wait that Retry-After asks for, in ms: seconds or an HTTP date (RFC 9110 §10.2.3).
std::optional<qint64> retryAfterMs(const QByteArray &value, const QDateTime &now);

} // namespace millrace::steps
