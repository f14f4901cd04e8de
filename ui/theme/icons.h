// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QHash>
#include <QPixmap>

namespace millrace::ui {

/// The drawings of resources/icons in any colour and size, drawn once each. Thread: the
/// interface's.
class Icons
{
public:
    /// `name` without folder and suffix, `size` in device-independent pixels, `ratio` device pixels
    /// for one of those. Unknown names give an empty picture.
    QPixmap pixmap(const QString &name, int size, const QColor &color, qreal ratio) const;

private:
    mutable QHash<QString, QByteArray> m_texts;
    mutable QHash<QString, QPixmap> m_pixmaps;
};

} // namespace millrace::ui
