// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/line_difference.h"

#include <algorithm>

namespace millrace::ui {

namespace {

constexpr std::size_t kMostCells = 4'000'000; // of the table: 2000 lines on both sides

std::size_t sizeOf(const QStringList &lines)
{
    return static_cast<std::size_t>(lines.size());
}

/// Lengths of the longest common subsequences of all endings, row by row.
class Table
{
public:
    Table(const QStringList &before, const QStringList &after)
        : m_columns(sizeOf(after) + 1), m_cells((sizeOf(before) + 1) * m_columns, 0)
    {
        for (auto i = before.size() - 1; i >= 0; --i) {
            for (auto j = after.size() - 1; j >= 0; --j)
                cell(i, j) = before[i] == after[j] ? cell(i + 1, j + 1) + 1
                                                   : std::max(cell(i + 1, j), cell(i, j + 1));
        }
    }

    std::uint16_t &cell(qsizetype row, qsizetype column)
    {
        return m_cells[static_cast<std::size_t>(row) * m_columns +
                       static_cast<std::size_t>(column)];
    }

private:
    std::size_t m_columns;
    std::vector<std::uint16_t> m_cells;
};

/// Clears the marks of what both have, from an offset on.
void unmark(const QStringList &before, const QStringList &after, std::size_t offset,
            LineDifference &difference)
{
    Table table(before, after);
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < before.size() && j < after.size()) {
        if (before[i] == after[j]) {
            difference.before[offset + static_cast<std::size_t>(i++)] = false;
            difference.after[offset + static_cast<std::size_t>(j++)] = false;
        } else if (table.cell(i + 1, j) >= table.cell(i, j + 1)) {
            ++i;
        } else {
            ++j;
        }
    }
}

} // namespace

LineDifference lineDifference(const QStringList &before, const QStringList &after)
{
    LineDifference difference{std::vector<bool>(sizeOf(before), true),
                              std::vector<bool>(sizeOf(after), true)};
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before[head] == after[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head &&
           before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    std::fill_n(difference.before.begin(), head, false);
    std::fill_n(difference.after.begin(), head, false);
    std::fill_n(difference.before.rbegin(), tail, false);
    std::fill_n(difference.after.rbegin(), tail, false);
    const QStringList left = before.mid(head, before.size() - head - tail);
    const QStringList right = after.mid(head, after.size() - head - tail);
    if ((sizeOf(left) + 1) * (sizeOf(right) + 1) <= kMostCells)
        unmark(left, right, static_cast<std::size_t>(head), difference);
    return difference;
}

} // namespace millrace::ui
