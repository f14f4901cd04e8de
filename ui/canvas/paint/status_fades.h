// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRectF>

#include <vector>

class QPainter;

namespace millrace::ui {

/// Cards whose status has just changed: their old picture vanishes over the new one. Times in
/// milliseconds of any clock that only goes on. Thread: the interface's.
class StatusFades
{
public:
    static constexpr int kDuration = 180;
    static constexpr std::size_t kMost = 40; ///< more at once is no event that one follows

    bool isEmpty() const { return m_fades.empty(); }
    /// `area` in scene units; `before` what was there.
    void add(const QRectF &area, const QImage &before, qint64 now);
    /// Forgets those that are over.
    void expire(qint64 now);
    void clear() { m_fades.clear(); }
    std::vector<QRectF> areas() const;
    /// On a painter in scene units.
    void paint(QPainter &painter, qint64 now) const;

private:
    struct Fade
    {
        QRectF area;
        QImage before;
        qint64 start;
    };
    std::vector<Fade> m_fades;
};

} // namespace millrace::ui
