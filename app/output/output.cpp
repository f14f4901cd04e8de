// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/output/output.h"

#include "app/output/safe_text.h"
#include "engine/base/json_writer.h"

#include <cerrno>
#include <cstring>

namespace millrace::app {

Output::Output(std::FILE *data, std::FILE *people, bool json)
    : m_data(data)
    , m_people(people)
    , m_dataTraits(terminalTraits(data))
    , m_peopleTraits(terminalTraits(people))
    , m_json(json)
{
}

void Output::line(const QString &text)
{
    write(text.toUtf8() + '\n');
}

void Output::document(const base::Value &value)
{
    QByteArray text = safeJson(base::toJson(value, base::JsonStyle::Indented));
    if (!text.endsWith('\n'))
        text += '\n';
    write(text);
}

void Output::jsonLine(const base::Value &value)
{
    write(safeJson(base::toJson(value)) + '\n');
}

void Output::bytes(const QByteArray &bytes)
{
    write(bytes);
}

void Output::say(const QString &text)
{
    // What data says before what is said about it, when both end on one terminal.
    flush();
    draw(text + u'\n');
}

void Output::draw(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), m_people);
    std::fflush(m_people);
}

void Output::write(const QByteArray &bytes)
{
    if (m_broken || !m_whole)
        return;
    const auto size = static_cast<std::size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, m_data) != size)
        failed(errno);
    else if (m_dataTraits.isTerminal)
        flush();
}

void Output::flush()
{
    if (!m_broken && m_whole && std::fflush(m_data) != 0)
        failed(errno);
}

void Output::failed(int systemError)
{
    if (systemError == EPIPE) {
        m_broken = true;
        return;
    }
    m_whole = false;
    draw(u"millracectl: standard output cannot be written: %1\n"_qs.arg(
        QString::fromLocal8Bit(std::strerror(systemError))));
}

} // namespace millrace::app
