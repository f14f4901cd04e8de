// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/step_descriptor.h"
#include "engine/steps/action/http/http_client.h"
#include "engine/steps/executor.h"

namespace millrace::steps {

/// `http`: one HTTP call, or one for each page of a list (workflow model §6).
/// Result {status, headers, body}. `body` is sent as JSON unless it is text. `connection` names the
/// circuit breaker's circuit; without it that is the URL's origin.
///
/// pages: true, or {next, items, max}. The next page is where `next` (a path in the body) says,
/// else where the Link header's rel="next" does. The bodies, or what is at `items` in them, become
/// one list; more than `max` pages (100) are an error, so that nothing is cut off silently.
std::unique_ptr<Executor> makeHttpAction(std::shared_ptr<HttpService> http);
model::ActionKind describeHttpAction();

} // namespace millrace::steps
