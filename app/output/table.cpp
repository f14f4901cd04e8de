// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/output/table.h"

#include "app/output/safe_text.h"

#include <algorithm>
#include <numeric>

namespace millrace::app {

namespace {

constexpr int kGap = 2;
constexpr int kNarrowest = 8; // an elastic column is never cut below this

} // namespace

Table::Table(Output &output, std::vector<Column> columns)
    : m_output(output), m_columns(std::move(columns))
{
}

Table::~Table()
{
    if (!m_begun)
        begin();
}

void Table::row(std::vector<Cell> cells)
{
    cells.resize(m_columns.size());
    for (Cell &cell : cells)
        cell.text = safeText(cell.text);
    if (m_begun) {
        print(cells, false);
        return;
    }
    m_held.push_back(std::move(cells));
    if (m_held.size() >= kMeasured)
        begin();
}

void Table::begin()
{
    m_begun = true;
    if (m_held.empty())
        return;
    measure();
    shrink();
    std::vector<Cell> head;
    for (const Column &column : m_columns)
        head.push_back({column.title, Ink::Bold});
    print(head, true);
    for (const auto &cells : m_held)
        print(cells, false);
    m_held.clear();
}

void Table::measure()
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        int width = displayWidth(m_columns[i].title);
        for (const auto &cells : m_held)
            width = std::max(width, displayWidth(cells[i].text));
        m_widths.push_back(width);
    }
}

// Only for a terminal: a file or a pipe gets everything.
void Table::shrink()
{
    const int columns = m_output.dataTraits().columns;
    if (columns <= 0)
        return;
    int total = std::accumulate(m_widths.begin(), m_widths.end(),
                                kGap * (static_cast<int>(m_widths.size()) - 1));
    for (std::size_t i = m_columns.size(); i-- > 0 && total > columns;) {
        if (!m_columns[i].isElastic)
            continue;
        const int narrowed = std::max(kNarrowest, m_widths[i] - (total - columns));
        total -= m_widths[i] - std::min(narrowed, m_widths[i]);
        m_widths[i] = std::min(narrowed, m_widths[i]);
    }
}

void Table::print(const std::vector<Cell> &cells, bool isHead)
{
    QString line;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const Column &column = m_columns[i];
        const QString text = column.isElastic && m_output.dataTraits().columns > 0 && !isHead
                                 ? cutToWidth(cells[i].text, m_widths[i])
                                 : cells[i].text;
        const QString space(std::max(0, m_widths[i] - displayWidth(text)), u' ');
        const QString shown = inked(text, cells[i].ink, m_output.dataTraits().hasColour);
        const bool isLast = i + 1 == m_columns.size();
        line += column.align == Align::Right ? space + shown : shown + (isLast ? QString() : space);
        if (!isLast)
            line += QString(kGap, u' ');
    }
    while (line.endsWith(u' '))
        line.chop(1);
    m_output.line(line);
}

} // namespace millrace::app
