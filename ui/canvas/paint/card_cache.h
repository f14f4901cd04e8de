// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QPixmap>

namespace millrace::ui {

/// Cards as pictures, for one zoom, by what they look like: text and rounded corners cost twenty
/// times as much as copying them. Thread: the interface's.
class CardCache
{
public:
    static constexpr int kMostKilobytes = 48 * 1024;

    CardCache() : m_pictures(kMostKilobytes) {}

    /// Forgets all where the scale is another one.
    void begin(double scale)
    {
        if (scale == m_scale)
            return;
        m_pictures.clear();
        m_scale = scale;
    }
    void clear() { m_pictures.clear(); }

    const QPixmap *find(std::size_t signature) const { return m_pictures.object(signature); }
    const QPixmap *insert(std::size_t signature, const QPixmap &picture)
    {
        const int kilobytes = 1 + picture.width() * picture.height() / 256;
        auto *kept = new QPixmap(picture);
        return m_pictures.insert(signature, kept, kilobytes) ? kept : nullptr;
    }

private:
    QCache<std::size_t, QPixmap> m_pictures;
    double m_scale = 0;
};

} // namespace millrace::ui
