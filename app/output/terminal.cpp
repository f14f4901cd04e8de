// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/output/terminal.h"

#include <QtGlobal>

#include <clocale>
#include <cstring>
#include <langinfo.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace millrace::app {

namespace {

int columnsOf(int fd)
{
    winsize size{};
    if (::ioctl(fd, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
    return qEnvironmentVariableIntValue("COLUMNS");
}

QString inkCode(Ink ink)
{
    switch (ink) {
    case Ink::Plain:
        return {};
    case Ink::Bold:
        return u"1"_qs;
    case Ink::Dim:
        return u"2"_qs;
    case Ink::Red:
        return u"31"_qs;
    case Ink::Green:
        return u"32"_qs;
    case Ink::Yellow:
        return u"33"_qs;
    case Ink::Blue:
        return u"34"_qs;
    }
    return {};
}

} // namespace

TerminalTraits terminalTraits(std::FILE *stream)
{
    TerminalTraits traits;
    const int fd = ::fileno(stream);
    traits.isTerminal = ::isatty(fd) == 1 && qgetenv("TERM") != "dumb";
    // no-color.org: set and not empty turns colour off.
    traits.hasColour = traits.isTerminal && qgetenv("NO_COLOR").isEmpty();
    traits.hasGlyphs = std::strcmp(::nl_langinfo(CODESET), "UTF-8") == 0;
    if (traits.isTerminal)
        traits.columns = columnsOf(fd);
    return traits;
}

QString inked(const QString &text, Ink ink, bool hasColour)
{
    if (!hasColour || ink == Ink::Plain)
        return text;
    return u"\x1b["_qs + inkCode(ink) + u'm' + text + u"\x1b[0m"_qs;
}

} // namespace millrace::app
