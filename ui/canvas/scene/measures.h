// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>

/// The measures of design/ui.md, in scene units: pixels at 100 %.
namespace millrace::ui::measures {

inline constexpr QSizeF kCard{224, 56};
inline constexpr double kCardRadius = 8;
inline constexpr double kTile = 32;
inline constexpr double kTileAt = 12;
inline constexpr double kTextAt = 54;
inline constexpr double kTitleBaseline = 25;
inline constexpr double kSubtitleBaseline = 42;
inline constexpr double kBadge = 20;
inline constexpr double kStrip = 24;
inline constexpr double kChip = 18;
inline constexpr double kPort = 10;
inline constexpr double kPortHit = 24;
inline constexpr double kContainerRadius = 12;
inline constexpr double kContainerPadding = 16;
inline constexpr double kContainerTop = 36;
inline constexpr double kCornerRadius = 10;
inline constexpr double kSnap = 8;
inline constexpr double kDot = 24; ///< between the dots of the grid

} // namespace millrace::ui::measures
