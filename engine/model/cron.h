// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

namespace millrace::model {

/// Whether a text is a cron expression: five fields (minute, hour, day of month, month, day of
/// week) of numbers, names, *, lists, ranges and steps, or one of @hourly, @daily, @weekly,
/// @monthly, @yearly. Errors: class validation, code "trigger.bad_cron", details {column}.
/// Source: crontab(5); day of week 0 and 7 are Sunday.
base::Done checkCron(const QString &text);

} // namespace millrace::model
