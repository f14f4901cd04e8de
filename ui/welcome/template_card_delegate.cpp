// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/template_card_delegate.h"

#include "ui/welcome/preview_painter.h"
#include "ui/welcome/template_model.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

namespace millrace::ui {

namespace {

constexpr int kMargin = 8;    // around a card; two make the gap between cards
constexpr int kPadding = 14;  // around its words
constexpr int kPicture = 112; // height
constexpr int kRadius = 8;
constexpr int kButton = 24; // height
constexpr int kBodyPixels = 13, kSmallPixels = 11;

/// The view's font at another size of the design, following the font scale.
QFont sized(QFont font, int pixels, QFont::Weight weight = QFont::Normal)
{
    font.setPixelSize(qMax(10, QFontInfo(font).pixelSize() * pixels / kBodyPixels));
    font.setWeight(weight);
    return font;
}

QRect cardIn(const QRect &cell)
{
    return cell.adjusted(kMargin, kMargin, -kMargin, -kMargin);
}

/// As many lines as there are, the last one elided.
void drawLines(QPainter &painter, const QRect &room, const QString &text,
               Qt::LayoutDirection direction)
{
    QTextLayout layout(text, painter.font());
    QTextOption wrapping;
    wrapping.setTextDirection(direction);
    layout.setTextOption(wrapping);
    const int height = painter.fontMetrics().lineSpacing();
    const int most = qMax(1, room.height() / height);
    layout.beginLayout();
    for (int i = 0; i < most; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(room.width());
        const bool isLast = i == most - 1;
        const QString words = isLast ? painter.fontMetrics().elidedText(
                                           text.mid(line.textStart()), Qt::ElideRight, room.width())
                                     : text.mid(line.textStart(), line.textLength()).trimmed();
        painter.drawText(QRect(room.left(), room.top() + i * height, room.width(), height),
                         static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignLeft)) |
                             Qt::AlignVCenter | Qt::TextSingleLine,
                         words);
    }
    layout.endLayout();
}

} // namespace

TemplateCardDelegate::TemplateCardDelegate(const Theme &theme, const Icons &icons, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(&theme), m_icons(icons)
{
}

int TemplateCardDelegate::heightFor(const QFont &font)
{
    constexpr int kLinesOfPurpose = 3;
    const int title = QFontMetrics(sized(font, 13, QFont::DemiBold)).lineSpacing();
    const int line = QFontMetrics(sized(font, 12)).lineSpacing();
    return 2 * kMargin + kPicture + 2 * kPadding + title + 4 + kLinesOfPurpose * line + 8 + kButton;
}

QSize TemplateCardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return m_cell;
}

QRect TemplateCardDelegate::buttonIn(const QRect &cell, const QFont &font,
                                     Qt::LayoutDirection direction) const
{
    const QRect card = cardIn(cell);
    const int width =
        QFontMetrics(sized(font, 12, QFont::Medium)).horizontalAdvance(tr("Use template")) + 20;
    const QRect place(card.right() - kPadding - width, card.bottom() - kPadding - kButton + 3,
                      width, kButton);
    return QStyle::visualRect(direction, card, place);
}

void TemplateCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const auto *filter = qobject_cast<const TemplateFilter *>(index.model());
    if (filter == nullptr)
        return;
    const TemplateEntry &entry = filter->entry(index);
    const QRect card = cardIn(option.rect);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintFrame(*painter, option, card, entry);
    QRect text = card.adjusted(kPadding, kPicture + kPadding - 4, -kPadding, -kPadding);
    paintHead(*painter, option, text, entry);
    paintWords(*painter, option, text, entry);
    if ((option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) != 0)
        paintButton(*painter, option);
    painter->restore();
}

void TemplateCardDelegate::paintFrame(QPainter &painter, const QStyleOptionViewItem &option,
                                      const QRect &card, const TemplateEntry &entry) const
{
    const bool isSelected = (option.state & QStyle::State_Selected) != 0;
    const bool isHovered = (option.state & QStyle::State_MouseOver) != 0;
    const QRectF frame = QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(frame, kRadius, kRadius);
    painter.fillPath(outline, m_theme->color(u"raised"_qs));
    painter.save();
    painter.setClipPath(outline);
    const QRect picture(card.topLeft(), QSize(card.width(), kPicture));
    painter.fillRect(picture, m_theme->color(u"canvas"_qs));
    painter.setPen(m_theme->color(u"line"_qs));
    painter.drawLine(picture.bottomLeft(), picture.bottomRight());
    painter.restore();
    paintPreview(painter, QRectF(picture).adjusted(16, 12, -16, -12), entry.preview, *m_theme,
                 m_icons);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(isSelected ? QPen(m_theme->color(u"acc"_qs), 2)
                              : QPen(m_theme->color(isHovered ? u"line3"_qs : u"line"_qs), 1));
    painter.drawPath(outline);
    if ((option.state & QStyle::State_HasFocus) == 0)
        return;
    constexpr double kGap = 4;
    painter.setPen(QPen(m_theme->color(u"focus"_qs), 2));
    painter.drawRoundedRect(frame.adjusted(-kGap, -kGap, kGap, kGap), kRadius + kGap,
                            kRadius + kGap);
}

void TemplateCardDelegate::paintHead(QPainter &painter, const QStyleOptionViewItem &option,
                                     QRect &text, const TemplateEntry &entry) const
{
    constexpr int kTagPadding = 6, kTagIcon = 12;
    const QFont title = sized(option.font, 13, QFont::DemiBold);
    const int height = QFontMetrics(title).lineSpacing();
    const QFont small = sized(option.font, kSmallPixels);
    const QString category = templateCategoryName(entry.category);
    const int tagWidth =
        QFontMetrics(small).horizontalAdvance(category) + 2 * kTagPadding + kTagIcon + 4;
    const auto mirrored = [&](const QRect &place) {
        return QStyle::visualRect(option.direction, text, place);
    };
    const QRect tag(text.right() - tagWidth + 1, text.top() - 1, tagWidth, height + 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme->color(u"hover"_qs));
    painter.drawRoundedRect(mirrored(tag), 4, 4);
    const QRect icon(tag.left() + kTagPadding, tag.center().y() - kTagIcon / 2 + 1, kTagIcon,
                     kTagIcon);
    const QString key = entry.category == u"start-here" ? u"start"_qs : entry.category;
    painter.drawPixmap(mirrored(icon), m_icons.pixmap(templateCategoryIcon(entry.category),
                                                      kTagIcon, m_theme->category(key).foreground,
                                                      painter.device()->devicePixelRatioF()));
    painter.setFont(small);
    painter.setPen(m_theme->color(u"tx2"_qs));
    painter.drawText(mirrored(tag.adjusted(kTagPadding + kTagIcon + 4, 0, 0, 0)),
                     static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) |
                         Qt::AlignVCenter,
                     category);
    painter.setFont(title);
    painter.setPen(m_theme->color(u"tx"_qs));
    const int room = text.width() - tagWidth - 8;
    painter.drawText(mirrored(QRect(text.left(), text.top(), room, height)),
                     static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) |
                         Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(entry.title, Qt::ElideRight, room));
    text.setTop(text.top() + height + 4);
}

void TemplateCardDelegate::paintWords(QPainter &painter, const QStyleOptionViewItem &option,
                                      QRect text, const TemplateEntry &entry) const
{
    const QRect foot(text.left(), text.bottom() - kButton + 4, text.width(), kButton);
    painter.setFont(sized(option.font, 12));
    painter.setPen(m_theme->color(u"tx2"_qs));
    text.setBottom(foot.top() - 4);
    drawLines(painter, text, entry.purpose, option.direction);
    painter.setFont(sized(option.font, kSmallPixels));
    painter.setPen(m_theme->color(u"tx3"_qs));
    painter.drawText(foot,
                     static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) |
                         Qt::AlignVCenter,
                     tr("%n step(s)", nullptr, entry.steps));
}

void TemplateCardDelegate::paintButton(QPainter &painter, const QStyleOptionViewItem &option) const
{
    const QRect button = buttonIn(option.rect, option.font, option.direction);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme->color(u"accFill"_qs));
    painter.drawRoundedRect(button, 6, 6);
    painter.setFont(sized(option.font, 12, QFont::Medium));
    painter.setPen(m_theme->color(u"onAcc"_qs));
    painter.drawText(button, Qt::AlignCenter, tr("Use template"));
}

} // namespace millrace::ui
