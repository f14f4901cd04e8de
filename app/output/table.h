// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/output/output.h"

#include <QStringList>

#include <vector>

namespace millrace::app {

enum class Align : std::uint8_t
{
    Left,
    Right
};

struct Column
{
    QString title = {};
    Align align = Align::Left;
    bool isElastic = false; ///< is cut where a line is longer than the terminal
};

struct Cell
{
    QString text = {};
    Ink ink = Ink::Plain;
};

/// Aligned columns under a head line. Widths are those of the first rows, so that a long list is
/// streamed: a later row that is wider than they were stands out. Writes nothing without a row.
class Table
{
public:
    Table(Output &output, std::vector<Column> columns);
    ~Table();
    Table(const Table &) = delete;
    Table &operator=(const Table &) = delete;

    /// Cells are made safe for a terminal here.
    void row(std::vector<Cell> cells);

private:
    static constexpr std::size_t kMeasured = 200;

    void begin();
    void measure();
    void shrink();
    void print(const std::vector<Cell> &cells, bool isHead);

    Output &m_output;
    std::vector<Column> m_columns;
    std::vector<int> m_widths;
    std::vector<std::vector<Cell>> m_held; ///< until widths are known
    bool m_begun = false;
};

} // namespace millrace::app
