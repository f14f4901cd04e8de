// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/clock.h"
#include "engine/base/value.h"

namespace millrace::app {

/// "850 ms", "12.3 s", "4 min 10 s", "3 h 20 min", "2 d 4 h".
QString durationText(qint64 ms);
/// "12.3 MiB".
QString sizeText(qint64 bytes);
/// Local time "2026-11-21 10:09:59"; empty for 0.
QString timeText(base::TimeMs time);
/// A moment as output has it: ISO 8601 in UTC with milliseconds; null for 0.
base::Value timeValue(base::TimeMs time);

} // namespace millrace::app
