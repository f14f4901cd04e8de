// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/millracectl/session.h"
#include "engine/event/run_events.h"

namespace millrace::app {

/// The JSON value of an option, as it stands or, behind an @, in a file (`-` is standard input).
/// Undefined where the option is not given. Errors: validation, naming option, line and column.
base::Result<base::Value> jsonOption(const Session &session, const QString &option);
/// The writes of all --set PATH=JSON. Errors: usage without a "=", validation.
base::Result<std::vector<event::Write>> setOptions(const Session &session);
/// --input with what --set changes in it.
base::Result<base::Value> inputOf(const Session &session);

} // namespace millrace::app
