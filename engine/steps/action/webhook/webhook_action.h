// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/steps/action/http/http_client.h"
#include "engine/steps/executor.h"

namespace millrace::steps {

/// An outgoing `webhook` (workflow model §3): sends `body` (the step's input where it is missing)
/// to `url` by `method` (POST), signed with the secret that `secret` names (signature.h). Result
/// {status, headers, body}. No redirects are followed: what is signed is meant for one receiver.
std::unique_ptr<Executor> makeWebhookAction(std::shared_ptr<HttpService> http);

} // namespace millrace::steps
