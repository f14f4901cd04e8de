// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/journal/run_summary.h"

#include <functional>

namespace millrace::app {

/// Whether there is something left to wait for in a terminal.
enum class Rest : std::uint8_t
{
    Busy,   ///< it executes, or will within a minute
    Parked, ///< it waits for a person, an event, or a time more than a minute away
    Ended,
};

/// A wait for a time that is longer than this parks a run.
inline constexpr qint64 kParkMs = 60'000;

/// Finds the rest of a child run that a run waits for.
using RestOf = std::function<Rest(base::RunId child)>;

/// Judges by the summary as it is at `now`. A run that waits for children rests as they do.
Rest restOf(const journal::RunSummary &summary, base::TimeMs now, const RestOf &child);

} // namespace millrace::app
