// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/elided_words.h"

#include "ui/expression/value_text.h"

#include <QPainter>

namespace millrace::ui {

ElidedWords::ElidedWords(int pixels, QFont::Weight weight, QWidget *parent) : QWidget(parent)
{
    QFont face = font();
    face.setPixelSize(pixels);
    face.setWeight(weight);
    setFont(face);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ElidedWords::show(const QString &words, const QString &id, const QColor &color)
{
    m_words = words;
    m_id = id;
    m_color = color;
    const QString all = id.isEmpty() ? words : tr("%1, id %2").arg(words, id);
    setAccessibleName(all);
    setToolTip(all.left(400));
    update();
}

QSize ElidedWords::sizeHint() const
{
    return {40, fontMetrics().height() + 2};
}

void ElidedWords::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_color);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const auto draw = [&](int left, const QString &text) {
        const QFontMetrics metrics = painter.fontMetrics();
        const QString shown = metrics.elidedText(text, Qt::ElideRight, width() - left);
        const int wide = metrics.horizontalAdvance(shown);
        painter.drawText(QRect(isMirrored ? width() - left - wide : left, 0, wide + 1, height()),
                         Qt::AlignVCenter, shown);
        return left + wide;
    };
    int left = draw(0, m_words);
    if (m_id.isEmpty())
        return;
    left = draw(left, u" · "_qs);
    painter.setFont(codeFont());
    draw(left, m_id);
}

} // namespace millrace::ui
