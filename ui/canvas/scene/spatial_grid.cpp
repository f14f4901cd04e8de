// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/scene/spatial_grid.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace millrace::ui {

namespace {

constexpr double kCell = 512;
constexpr int kManyCells = 64;

struct Span
{
    int left;
    int right;
    int top;
    int bottom;
    qint64 cells() const { return qint64(right - left + 1) * (bottom - top + 1); }
};

int cellOf(double coordinate)
{
    constexpr double kFar = 1e6;
    return static_cast<int>(std::floor(std::clamp(coordinate / kCell, -kFar, kFar)));
}

Span spanOf(const QRectF &rect)
{
    return {cellOf(rect.left()), cellOf(rect.right()), cellOf(rect.top()), cellOf(rect.bottom())};
}

quint64 keyOf(int column, int row)
{
    return quint64(quint32(column)) << 32 | quint32(row);
}

} // namespace

void SpatialGrid::clear()
{
    m_cells.clear();
    m_large.clear();
    m_count = 0;
}

void SpatialGrid::insert(int index, const QRectF &rect)
{
    m_count = std::max(m_count, index + 1);
    const Span span = spanOf(rect);
    if (span.cells() > kManyCells) {
        m_large.push_back(index);
        return;
    }
    for (int column = span.left; column <= span.right; ++column) {
        for (int row = span.top; row <= span.bottom; ++row)
            m_cells[keyOf(column, row)].push_back(index);
    }
}

void SpatialGrid::remove(int index, const QRectF &rect)
{
    const Span span = spanOf(rect);
    if (span.cells() > kManyCells) {
        std::erase(m_large, index);
        return;
    }
    for (int column = span.left; column <= span.right; ++column) {
        for (int row = span.top; row <= span.bottom; ++row)
            std::erase(m_cells[keyOf(column, row)], index);
    }
}

std::vector<int> SpatialGrid::touching(const QRectF &area) const
{
    const Span span = spanOf(area);
    std::vector<int> found = m_large;
    if (span.cells() > m_cells.size()) {
        found.resize(static_cast<std::size_t>(m_count));
        std::iota(found.begin(), found.end(), 0);
        return found;
    }
    for (int column = span.left; column <= span.right; ++column) {
        for (int row = span.top; row <= span.bottom; ++row) {
            const auto cell = m_cells.constFind(keyOf(column, row));
            if (cell != m_cells.constEnd())
                found.insert(found.end(), cell->begin(), cell->end());
        }
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

} // namespace millrace::ui
