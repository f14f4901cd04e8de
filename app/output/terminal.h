// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdio>

namespace millrace::app {

/// What a stream can show.
struct TerminalTraits
{
    bool isTerminal = false;
    bool hasColour = false; ///< a terminal, and NO_COLOR is not set
    bool hasGlyphs = false; ///< the locale is UTF-8
    int columns = 0;        ///< 0: not known
};
TerminalTraits terminalTraits(std::FILE *stream);

enum class Ink : std::uint8_t
{
    Plain,
    Bold,
    Dim,
    Red,
    Green,
    Yellow,
    Blue
};

/// The text in a colour, or as it is.
QString inked(const QString &text, Ink ink, bool hasColour);

} // namespace millrace::app
