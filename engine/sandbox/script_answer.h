// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/base/value.h"

namespace millrace::sandbox {

/// An error that the script itself is to blame for: never worth a second attempt.
base::Error scriptError(const QString &code, const QString &message, const QString &hint = {});

/// What millrace-sandbox answered to a call: {"value": …}, {} for undefined, or
/// {"error": {"name", "message", "line"}} of what the script has thrown. The sender ran foreign
/// code, so nothing about the bytes is believed: anything else is `script.result`, and what an
/// error says is cut to 4,000 characters. Thread: any.
base::Result<base::Value> readScriptAnswer(const QByteArray &bytes);

} // namespace millrace::sandbox
