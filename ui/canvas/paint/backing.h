// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRegion>

class QPainter;

namespace millrace::ui {

/// The picture of a view as it was drawn last. It wraps around at its sides, so that shifting it
/// moves no pixel: only where it begins. All sizes in pixels of the device. Thread: the
/// interface's.
class Backing
{
public:
    QSize size() const { return m_image.size(); }
    bool isStale() const { return !m_stale.isEmpty(); }
    /// Everything is to be drawn anew when the size is another one.
    void resize(QSize size);
    void spoil() { m_stale = QRect(QPoint(), size()); }
    void spoil(const QRect &part) { m_stale += part & QRect(QPoint(), size()); }
    /// What is drawn moves; what comes into sight is stale.
    void scroll(QPoint by);

    /// Calls `draw(image, clip, shift)` for what is stale: `clip` in pixels of the image, which
    /// show what lies at `pixel - shift` in the view.
    template<class Draw>
    void refresh(Draw draw)
    {
        constexpr int kMany = 48; // more parts than that cost more than what lies between them
        if (m_stale.rectCount() > kMany)
            m_stale = m_stale.boundingRect();
        for (const QRect &part : m_stale) {
            for (const QRect &piece : pieces(part)) {
                const QPoint inImage = wrapped(piece.topLeft());
                draw(m_image, QRect(inImage, piece.size()), inImage - piece.topLeft());
            }
        }
        m_stale = {};
    }

    /// What is shown there at the moment.
    QImage copy(const QRect &part) const;
    /// Copies a part of the view; the painter's units are pixels of the device.
    void blit(QPainter &painter, const QRect &part) const;

private:
    QPoint wrapped(QPoint point) const;
    /// Parts of a rectangle of the view that lie in one piece in the image.
    std::vector<QRect> pieces(const QRect &part) const;

    QImage m_image;
    QPoint m_start; ///< pixel of the image that shows the view's first one
    QRegion m_stale;
};

} // namespace millrace::ui
