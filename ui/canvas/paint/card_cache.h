// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QPixmap>

namespace millrace::ui {

/// Cards as pictures, for one zoom and one state of the scene: text and rounded corners cost twenty
/// times as much as copying them. Thread: the interface's.
class CardCache
{
public:
    static constexpr int kMost = 600; ///< about 30 MB at 100 %

    CardCache() : m_pictures(kMost) {}

    /// Forgets all where the zoom, the scene or the device is another one.
    void begin(double zoom, int revision, double ratio)
    {
        if (zoom == m_zoom && revision == m_revision && ratio == m_ratio)
            return;
        m_pictures.clear();
        m_zoom = zoom;
        m_revision = revision;
        m_ratio = ratio;
    }
    void clear() { m_pictures.clear(); }

    const QPixmap *find(int card, bool hovered) const
    {
        return m_pictures.object(key(card, hovered));
    }
    void insert(int card, bool hovered, const QPixmap &picture)
    {
        m_pictures.insert(key(card, hovered), new QPixmap(picture));
    }

private:
    static int key(int card, bool hovered) { return card * 2 + (hovered ? 1 : 0); }

    QCache<int, QPixmap> m_pictures;
    double m_zoom = 0;
    double m_ratio = 0;
    int m_revision = -1;
};

} // namespace millrace::ui
