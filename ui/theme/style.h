// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

class QApplication;

namespace millrace::ui {

enum class Density : std::uint8_t
{
    Comfortable,
    Compact ///< rows 4 lower, controls 24 high
};

/// Gives the whole program the theme's palette, faces and control shapes. Thread: the interface's.
void applyTheme(QApplication &application, const Theme &theme,
                Density density = Density::Comfortable);

} // namespace millrace::ui
