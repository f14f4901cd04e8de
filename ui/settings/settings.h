// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/style.h"

#include <QMap>

namespace millrace::ui {

enum class ThemeChoice : std::uint8_t
{
    System, ///< light or dark, as the desktop's own colours are
    Light,
    Dark,
    Contrast
};

/// What the user has chosen about the program, apart from any workflow.
struct Settings
{
    QString language = {}; ///< such as "de"; empty: the system's
    ThemeChoice theme = ThemeChoice::System;
    Density density = Density::Comfortable;
    bool reducedMotion = false;
    bool welcomeAtStart = true;       ///< else a new workflow, where none was left open
    QMap<QString, QString> keys = {}; ///< own keys by command, portable; empty text: no key

    friend bool operator==(const Settings &, const Settings &) = default;
};

} // namespace millrace::ui
