// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace millrace::ui {

/// Seconds as a person writes them: "20 s", "1 h 30 min", "250 ms". Reading it gives the same
/// number.
QString durationText(double seconds);
/// The other way round; a number alone is seconds, and "1:30" minutes and seconds. Nothing where it
/// is no duration.
std::optional<double> durationOfText(const QString &text);

} // namespace millrace::ui
