// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_delegate.h"

#include <QPainter>

namespace millrace::ui {

namespace {

constexpr int kRow = 40;
constexpr int kHead = 32;
constexpr int kIconAt = 14;
constexpr int kTextAt = 48;
constexpr int kGap = 12;

QFont sized(QFont font, int pixels, QFont::Weight weight)
{
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

} // namespace

PaletteDelegate::PaletteDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(&theme)
{
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {200, index.data(PaletteRole::kIsHead).toBool() ? kHead : kRow};
}

void PaletteDelegate::paintHead(QPainter &painter, const QRect &rect, const QString &words) const
{
    painter.setFont(sized(painter.font(), 12, QFont::DemiBold));
    painter.setPen(m_theme->color(u"tx3"_qs));
    painter.drawText(rect.adjusted(kIconAt, 6, -kIconAt, 0), Qt::AlignVCenter | Qt::AlignLeading,
                     words);
}

/// Piece by piece, so that what was typed can stand out; where the name ends.
int PaletteDelegate::paintName(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const QString words = index.data(Qt::DisplayRole).toString();
    const auto positions = index.data(PaletteRole::kPositions).value<QList<int>>();
    const QFont plain = sized(painter.font(), 13, QFont::Medium);
    const QFont strong = sized(painter.font(), 13, QFont::Bold);
    int x = rect.left() + kTextAt;
    for (int begin = 0; begin < words.size();) {
        const bool isTyped = positions.contains(begin);
        int end = begin + 1;
        while (end < words.size() && positions.contains(end) == isTyped)
            ++end;
        const QString piece = words.mid(begin, end - begin);
        painter.setFont(isTyped ? strong : plain);
        painter.setPen(m_theme->color(isTyped ? u"acc"_qs : u"tx"_qs));
        painter.drawText(QRect(x, rect.top(), rect.right() - x, rect.height()),
                         Qt::AlignVCenter | Qt::AlignLeft, piece);
        x += painter.fontMetrics().horizontalAdvance(piece);
        begin = end;
    }
    return x;
}

/// One cap for each key, from the right; where the first begins.
int PaletteDelegate::paintKeys(QPainter &painter, const QRect &rect, const QString &keys) const
{
    constexpr int kCap = 20;
    int right = rect.right() - kIconAt;
    painter.setFont(sized(painter.font(), 11, QFont::Normal));
    QStringList caps = keys.split(u'+', Qt::SkipEmptyParts);
    if (keys.endsWith(u'+'))
        caps.append(u"+"_qs);
    for (auto cap = caps.rbegin(); cap != caps.rend(); ++cap) {
        const int width = qMax(kCap, painter.fontMetrics().horizontalAdvance(*cap) + 12);
        const QRectF box(right - width + 0.5, rect.center().y() - kCap / 2.0 + 0.5, width, kCap);
        painter.setPen(m_theme->color(u"line2"_qs));
        painter.setBrush(m_theme->color(u"raised"_qs));
        painter.drawRoundedRect(box, 4, 4);
        painter.setPen(m_theme->color(u"tx2"_qs));
        painter.drawText(box, Qt::AlignCenter, *cap);
        right -= width + 4;
    }
    return right;
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect rect = option.rect;
    if (index.data(PaletteRole::kIsHead).toBool()) {
        paintHead(*painter, rect, index.data(Qt::DisplayRole).toString());
        painter->restore();
        return;
    }
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme->color(u"accTint"_qs));
        painter->drawRoundedRect(rect, 6, 6);
    }
    const QPixmap icon = index.data(Qt::DecorationRole).value<QPixmap>();
    painter->drawPixmap(rect.left() + kIconAt, rect.center().y() - 9, icon);
    const int keysAt = paintKeys(*painter, rect, index.data(PaletteRole::kKeys).toString());
    const int nameEnd = paintName(*painter, rect.adjusted(0, 0, keysAt - rect.right(), 0), index);
    painter->setFont(sized(painter->font(), 12, QFont::Normal));
    painter->setPen(m_theme->color(u"tx3"_qs));
    const int room = keysAt - nameEnd - 2 * kGap;
    if (room > kRow)
        painter->drawText(QRect(nameEnd + kGap, rect.top(), room, rect.height()),
                          Qt::AlignVCenter | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(
                              index.data(PaletteRole::kDetail).toString(), Qt::ElideRight, room));
    painter->restore();
}

} // namespace millrace::ui
