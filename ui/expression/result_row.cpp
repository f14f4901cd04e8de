// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/expression/result_row.h"

#include "ui/expression/value_text.h"

#include <QPainter>

namespace millrace::ui {

ResultRow::ResultRow(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(&theme)
{
    QFont font = codeFont();
    font.setPixelSize(11);
    setFont(font);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ResultRow::setTheme(const Theme &theme)
{
    m_theme = &theme;
    update();
}

void ResultRow::show(Kind kind, const QString &text, const QString &whole)
{
    m_kind = kind;
    m_text = text;
    setToolTip(whole.isEmpty() ? text : whole);
    setAccessibleName(text);
    update();
}

QSize ResultRow::sizeHint() const
{
    return {0, std::max(22, fontMetrics().height() + 6)};
}

void ResultRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_theme->color(u"line"_qs));
    painter.drawLine(0, 0, width(), 0);
    painter.setPen(m_kind == Kind::Failure ? m_theme->status(u"failed"_qs).foreground
                   : m_kind == Kind::Hint  ? m_theme->color(u"tx3"_qs)
                                           : m_theme->color(u"tx2"_qs));
    const QRect room = rect().adjusted(9, 1, -9, 0);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_text, Qt::ElideRight, room.width()));
}

} // namespace millrace::ui
