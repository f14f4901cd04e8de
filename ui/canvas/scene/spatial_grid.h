// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QRectF>

#include <vector>

namespace millrace::ui {

/// Which rectangles touch an area, by a grid of wide cells.
class SpatialGrid
{
public:
    void clear();
    void insert(int index, const QRectF &rect);
    /// `rect` as it was inserted.
    void remove(int index, const QRectF &rect);
    /// Ascending and without repeats; a little more than touches.
    std::vector<int> touching(const QRectF &area) const;

private:
    QHash<quint64, std::vector<int>> m_cells;
    std::vector<int> m_large; ///< over many cells
    int m_count = 0;
};

} // namespace millrace::ui
