// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/versions/history_delegate.h"

#include "ui/versions/history_model.h"

#include <QApplication>
#include <QPainter>

namespace millrace::ui {

namespace {

constexpr int kMargin = 12;
constexpr int kPad = 6;
constexpr int kGap = 8;
constexpr int kIcon = 16;

QFont titleFont(const QFont &font)
{
    QFont title = font;
    title.setWeight(QFont::DemiBold);
    return title;
}

QFont captionFont(const QFont &font)
{
    QFont caption = font;
    if (font.pixelSize() > 0)
        caption.setPixelSize(font.pixelSize() - 2);
    else
        caption.setPointSizeF(font.pointSizeF() * 11 / 13);
    return caption;
}

/// Draws elided text at the leading edge of a line and returns what is left of the line.
QRect paintText(QPainter &painter, QRect line, const QString &text, bool isRight)
{
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width());
    painter.drawText(line, Qt::AlignVCenter | (isRight ? Qt::AlignRight : Qt::AlignLeft), shown);
    const int used = painter.fontMetrics().horizontalAdvance(shown) + kGap;
    return isRight ? line.adjusted(0, 0, -used, 0) : line.adjusted(used, 0, 0, 0);
}

} // namespace

HistoryDelegate::HistoryDelegate(const Theme &theme, const Icons &icons, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(&theme), m_icons(icons)
{
}

QRect HistoryDelegate::paintPill(QPainter &painter, QRect line, const QString &words,
                                 bool isRight) const
{
    const int width = painter.fontMetrics().horizontalAdvance(words) + 12;
    QRect pill(isRight ? line.right() - width : line.left(), line.top(), width, line.height());
    const ColorPair colors = m_theme->status(u"completed"_qs);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.fill);
    painter.drawRoundedRect(pill, 4, 4);
    painter.setPen(colors.foreground);
    painter.drawText(pill, Qt::AlignCenter, words);
    return isRight ? line.adjusted(0, 0, -width - kGap, 0) : line.adjusted(width + kGap, 0, 0, 0);
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QWidget *widget = option.widget;
    QStyle *style = widget == nullptr ? QApplication::style() : widget->style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, widget);

    const bool isRight = option.direction == Qt::RightToLeft;
    const int lineHeight = QFontMetrics(option.font).height();
    QRect first = option.rect.adjusted(kMargin, kPad, -kMargin, 0);
    first.setHeight(lineHeight);
    QRect second = first.translated(0, lineHeight + 2);
    const QString problem = index.data(HistoryModel::ProblemRole).toString();

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(titleFont(option.font));
    painter->setPen(m_theme->color(u"tx"_qs));
    first = paintText(*painter, first, index.data().toString(), isRight);
    painter->setFont(captionFont(option.font));
    if (index.data(HistoryModel::SameRole).toBool())
        first = paintPill(*painter, first, tr("same as the draft"), isRight);
    painter->setFont(option.font);
    painter->setPen(m_theme->color(u"tx"_qs));
    const QString note = index.data(HistoryModel::NoteRole).toString();
    paintText(*painter, first, note.section(u'\n', 0, 0), isRight);

    painter->setFont(captionFont(option.font));
    if (problem.isEmpty()) {
        painter->setPen(m_theme->color(u"tx3"_qs));
        paintText(*painter, second, index.data(HistoryModel::BylineRole).toString(), isRight);
    } else {
        const QColor color = m_theme->status(u"failed"_qs).foreground;
        const QPixmap icon =
            m_icons.pixmap(u"error"_qs, kIcon, color, painter->device()->devicePixelRatioF());
        const int x = isRight ? second.right() - kIcon : second.left();
        painter->drawPixmap(x, second.center().y() - kIcon / 2 + 1, icon);
        second.adjust(isRight ? 0 : kIcon + 6, 0, isRight ? -kIcon - 6 : 0, 0);
        painter->setPen(color);
        paintText(*painter, second, problem, isRight);
    }
    painter->restore();
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, 2 * QFontMetrics(option.font).height() + 2 + 2 * kPad};
}

} // namespace millrace::ui
