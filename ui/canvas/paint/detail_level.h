// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace millrace::ui {

/// How much of the graph is drawn, by zoom (design/ui.md, "Zooming out").
enum class DetailLevel : std::uint8_t
{
    Blocks, ///< below 15 %: colours only
    Icons,  ///< to 35 %: icon and tint
    Titles, ///< to 60 %: no subtitles, chips, ports and labels
    Full
};

inline DetailLevel detailLevel(double zoom)
{
    if (zoom < 0.15)
        return DetailLevel::Blocks;
    if (zoom < 0.35)
        return DetailLevel::Icons;
    return zoom < 0.6 ? DetailLevel::Titles : DetailLevel::Full;
}

} // namespace millrace::ui
