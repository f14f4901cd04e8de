// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/output/terminal.h"
#include "engine/base/value.h"

namespace millrace::app {

/// Where a program's words go: data to standard output, everything said to people to standard
/// error. A reader that has gone (a broken pipe) is no failure: isOpen() tells that nobody listens
/// any more, so that long lists stop. Thread: one.
class Output
{
public:
    Output(std::FILE *data, std::FILE *people, bool json);

    bool isJson() const { return m_json; }
    const TerminalTraits &dataTraits() const { return m_dataTraits; }
    const TerminalTraits &peopleTraits() const { return m_peopleTraits; }

    /// One line of data, as it is: what comes from data has been through safeText().
    void line(const QString &text);
    /// A document: indented JSON.
    void document(const base::Value &value);
    /// One JSON object on one line, of a list or stream.
    void jsonLine(const base::Value &value);
    /// Bytes as they are (a definition, a script).
    void bytes(const QByteArray &bytes);

    /// A line for people.
    void say(const QString &text);
    /// Raw text for people, for the display of progress.
    void draw(const QString &text);

    /// Pushes what is buffered to the reader.
    void flush();
    /// False when nobody reads standard output any more.
    bool isOpen() const { return !m_broken; }
    /// False where data could not be written for another reason than a reader that went (a full
    /// disk behind a redirection); told to people once.
    bool isWhole() const { return m_whole; }

private:
    void write(const QByteArray &bytes);
    void failed(int systemError);

    std::FILE *m_data;
    std::FILE *m_people;
    TerminalTraits m_dataTraits;
    TerminalTraits m_peopleTraits;
    bool m_json;
    bool m_broken = false;
    bool m_whole = true;
};

} // namespace millrace::app
