// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/paint/card_painter.h"

#include "ui/canvas/scene/measures.h"
#include "ui/theme/step_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace millrace::ui {

QString subtitleOf(const Card &card)
{
    const QString name = stepName(card.type, card.kind);
    if (card.isCollapsed)
        return QCoreApplication::translate("Card", "%1 · %n step(s)", nullptr, card.leaves)
            .arg(name);
    return card.detail.isEmpty() ? name : QStringLiteral("%1 · %2").arg(name, card.detail);
}

QFont canvasFont(double pixels, int weight)
{
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(qMax(1, qRound(pixels)));
    font.setWeight(static_cast<QFont::Weight>(weight));
    return font;
}

double textSize(double pixels, double least, double zoom)
{
    return qMax(pixels, least / zoom);
}

namespace {

using measures::kCardRadius;

/// Longest part of a text that fits; the painter's font is set for it.
QString elided(const QPainter &painter, const QString &text, double room)
{
    return QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, qMax(0.0, room));
}

} // namespace

QRectF CardPainter::badgePlace(const Card &card)
{
    constexpr double kFromEdge = 12;
    return {card.rect.right() - kFromEdge - measures::kBadge,
            card.rect.center().y() - measures::kBadge / 2, measures::kBadge, measures::kBadge};
}

void CardPainter::paint(QPainter &painter, const CardView &view) const
{
    const bool full = view.level() == DetailLevel::Full;
    if (m_colors.isLight && view.level() > DetailLevel::Icons && !isDimmed(view.state.status)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_colors.shadow);
        painter.drawRoundedRect((full ? view.card.outline() : view.card.rect).translated(0, 1),
                                kCardRadius, kCardRadius);
    }
    if (full && view.card.strip > 0)
        paintStrip(painter, view);
    paintBody(painter, view);
    paintTile(painter, view);
    if (view.level() == DetailLevel::Icons)
        return;
    paintTitle(painter, view);
    if (full) {
        paintSubtitle(painter, view);
        paintProgress(painter, view);
    }
    if (view.isStill || !view.turns())
        paintBadge(painter, view, 0);
    if (full) {
        paintPorts(painter, view);
        paintChips(painter, view);
    }
    paintSign(painter, view);
}

QPen CardPainter::border(const CardView &view) const
{
    constexpr double kStrong = 1.5;
    constexpr double kDash = 4;
    const RunStatus status = view.state.status;
    const double thin = qMax(1.0, 1 / view.zoom);
    if (hasStrongBorder(status))
        return {m_colors.status(status).foreground, qMax(kStrong, 1 / view.zoom)};
    if (status == RunStatus::Completed)
        return {mixed(m_colors.status(status).foreground, m_colors.canvas, 0.5), thin};
    QPen pen(m_colors.line2, thin);
    if (status == RunStatus::Skipped)
        pen.setDashPattern({kDash, kDash});
    return pen;
}

QColor CardPainter::fill(const CardView &view) const
{
    constexpr double kDimmed = 0.5;
    const RunStatus status = view.state.status;
    if (view.level() == DetailLevel::Icons)
        return status == RunStatus::None ? m_colors.look(view.card).category.fill
                                         : m_colors.status(status).fill;
    const QColor plain = view.isHovered ? m_colors.hover : m_colors.raised;
    return isDimmed(status) ? mixed(plain, m_colors.canvas, kDimmed) : plain;
}

void CardPainter::paintBody(QPainter &painter, const CardView &view) const
{
    const QPen pen = border(view);
    const QRectF body = view.card.rect.adjusted(0.5, 0.5, -0.5, -0.5);
    if (view.state.writes || view.state.reads) {
        constexpr double kGlow = 3;
        const QColor glow =
            view.state.writes ? m_colors.acc : m_colors.status(RunStatus::Running).foreground;
        painter.setPen(QPen(glow, kGlow, view.state.writes ? Qt::SolidLine : Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(view.card.outline().adjusted(-2, -2, 2, 2), kCardRadius + 2,
                                kCardRadius + 2);
    }
    if (view.card.isCollapsed && view.level() > DetailLevel::Icons) { // more lies behind it
        painter.setPen(QPen(m_colors.line2, 1));
        painter.setBrush(m_colors.raised);
        painter.drawRoundedRect(body.adjusted(6, 0, -6, 4), kCardRadius, kCardRadius);
    }
    painter.setPen(pen);
    painter.setBrush(fill(view));
    painter.drawRoundedRect(body, kCardRadius, kCardRadius);
}

/// Why, below the card; it looks out from under it.
void CardPainter::paintStrip(QPainter &painter, const CardView &view) const
{
    constexpr double kSign = 12;
    const ColorPair &status = m_colors.status(view.state.status);
    const QRectF whole = view.card.outline().adjusted(0.5, kCardRadius, -0.5, -0.5);
    painter.setPen(border(view));
    painter.setBrush(status.fill);
    painter.drawRoundedRect(whole, kCardRadius, kCardRadius);
    const QRectF strip(view.card.rect.bottomLeft(),
                       QSizeF(view.card.rect.width(), view.card.strip));
    const QRectF sign(strip.left() + 12, strip.center().y() - kSign / 2, kSign, kSign);
    m_badges.paintIcon(painter, sign, QStringLiteral("warning"), status.foreground, view.scale);
    painter.setFont(canvasFont(textSize(11, 10, view.zoom), QFont::Medium));
    painter.setPen(status.foreground);
    const QRectF text = strip.adjusted(30, 0, -12, 0);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                     elided(painter, view.state.mark.cause.simplified(), text.width()));
}

void CardPainter::paintTile(QPainter &painter, const CardView &view) const
{
    constexpr double kHalf = 0.5;
    const ResolvedLook &look = m_colors.look(view.card);
    const bool far = view.level() == DetailLevel::Icons;
    const bool dimmed = isDimmed(view.state.status);
    QRectF tile(view.card.rect.topLeft() + QPointF(measures::kTileAt, measures::kTileAt),
                QSizeF(measures::kTile, measures::kTile));
    if (far) { // the icon is all that is left, so it takes the room
        constexpr double kFar = 56;
        tile = QRectF(0, 0, kFar, kFar);
        tile.moveCenter(view.card.rect.center());
    }
    if (!far) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(dimmed ? mixed(look.category.fill, m_colors.canvas, kHalf)
                                : look.category.fill);
        painter.drawRoundedRect(tile, kCardRadius, kCardRadius);
    }
    const bool marked = far && view.state.status != RunStatus::None;
    const QColor color =
        marked ? m_colors.status(view.state.status).foreground : look.category.foreground;
    painter.setOpacity(dimmed ? kHalf : 1);
    m_badges.paintIcon(painter, tile.adjusted(6, 6, -6, -6), look.icon, color, view.scale);
    painter.setOpacity(1);
}

/// For text, up to what stands on the right.
double CardPainter::room(const CardView &view) const
{
    const bool hasBadge = view.state.status != RunStatus::None ||
                          view.state.problem != ProblemMark::None || view.card.isCollapsed;
    return view.card.rect.width() - measures::kTextAt - (hasBadge ? 40 : 12);
}

void CardPainter::paintTitle(QPainter &painter, const CardView &view) const
{
    const bool full = view.level() == DetailLevel::Full;
    painter.setFont(canvasFont(textSize(13, 11, view.zoom), QFont::DemiBold));
    painter.setPen(isDimmed(view.state.status) ? m_colors.tx3 : m_colors.tx);
    const double middle =
        view.card.rect.height() / 2 + QFontMetricsF(painter.font()).capHeight() / 2;
    const QPointF place(measures::kTextAt, full ? measures::kTitleBaseline : middle);
    painter.drawText(view.card.rect.topLeft() + place,
                     elided(painter, view.card.title, room(view)));
}

void CardPainter::paintSubtitle(QPainter &painter, const CardView &view) const
{
    const RunStatus status = view.state.status;
    painter.setFont(canvasFont(textSize(11, 10, view.zoom), QFont::Normal));
    painter.setPen(hasStrongBorder(status) ? m_colors.status(status).foreground : m_colors.tx3);
    const double lower = (textSize(13, 11, view.zoom) - 13) / 2;
    const QString &said = view.state.mark.subtitle;
    painter.drawText(view.card.rect.topLeft() +
                         QPointF(measures::kTextAt, measures::kSubtitleBaseline + lower),
                     elided(painter, said.isEmpty() ? subtitleOf(view.card) : said, room(view)));
}

void CardPainter::paintProgress(QPainter &painter, const CardView &view) const
{
    if (view.state.mark.progress < 0 || isSettled(view.state.status))
        return;
    constexpr double kInset = 9;
    const QRectF rect = view.card.rect;
    const QRectF track(rect.left() + kInset, rect.bottom() - 3.5, rect.width() - 2 * kInset, 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colors.line2);
    painter.drawRoundedRect(track, 1, 1);
    QRectF done = track;
    done.setWidth(track.width() * qBound(0.0, view.state.mark.progress, 1.0));
    painter.setBrush(m_colors.status(view.state.status).foreground);
    painter.drawRoundedRect(done, 1, 1);
}

void CardPainter::paintBadge(QPainter &painter, const CardView &view, double degrees) const
{
    const RunStatus status = view.state.status;
    const QRectF place = badgePlace(view.card);
    if (status == RunStatus::None) {
        if (view.state.problem == ProblemMark::None)
            return;
        const bool isError = view.state.problem == ProblemMark::Error;
        m_badges.paintIcon(painter, place.adjusted(2, 2, -2, -2),
                           isError ? QStringLiteral("error") : QStringLiteral("warning"),
                           isError ? m_colors.error : m_colors.warning, view.scale);
        return;
    }
    const ColorPair colors{isDimmed(status) ? m_colors.tx3 : m_colors.status(status).foreground,
                           fill(view)};
    if (view.turns())
        m_badges.paintTurning(painter, place, status, colors, view.scale, degrees);
    else
        m_badges.paintBadge(painter, place, status, colors, view.scale);
    if (status == RunStatus::Retrying)
        paintAttempt(painter, view);
}

/// The number inside the loop arrow.
void CardPainter::paintAttempt(QPainter &painter, const CardView &view) const
{
    if (view.state.mark.attempt <= 0)
        return;
    painter.setFont(canvasFont(9, QFont::Bold));
    painter.setPen(m_colors.status(RunStatus::Retrying).foreground);
    painter.drawText(badgePlace(view.card).translated(-0.5, 0.5), Qt::AlignCenter,
                     QLocale().toString(view.state.mark.attempt));
}

/// The breakpoint on the left edge.
void CardPainter::paintSign(QPainter &painter, const CardView &view) const
{
    if (!view.state.hasBreakpoint && !view.card.hasBreakpoint)
        return;
    constexpr double kRadius = 7;
    painter.setPen(QPen(m_colors.canvas, 2));
    painter.setBrush(m_colors.error);
    const QRectF &rect = view.card.rect;
    painter.drawEllipse(QPointF(rect.left(), rect.center().y()), kRadius, kRadius);
}

void CardPainter::paintChips(QPainter &painter, const CardView &view) const
{
    constexpr double kIcon = 12;
    constexpr double kPad = 6;
    constexpr double kGap = 4;
    painter.setFont(canvasFont(11, QFont::Medium));
    const QFontMetricsF metrics(painter.font());
    double right = view.card.rect.right() - 8;
    const auto chip = [&](const Chip &what, const QColor &text, const QColor &edge) {
        const double words = what.text.isEmpty() ? 0 : metrics.horizontalAdvance(what.text) + 3;
        const QRectF pill(right - words - kIcon - 2 * kPad,
                          view.card.rect.top() - measures::kChip / 2, words + kIcon + 2 * kPad,
                          measures::kChip);
        painter.setPen(QPen(edge, 1));
        painter.setBrush(m_colors.raised);
        painter.drawRoundedRect(pill.adjusted(0.5, 0.5, -0.5, -0.5), measures::kChip / 2,
                                measures::kChip / 2);
        m_badges.paintIcon(painter,
                           {pill.left() + kPad, pill.center().y() - kIcon / 2, kIcon, kIcon},
                           what.icon, text, view.scale);
        painter.setPen(text);
        painter.drawText(pill.adjusted(kPad + kIcon + 3, 0, 0, 0), Qt::AlignVCenter, what.text);
        right = pill.left() - kGap;
    };
    for (auto i = view.card.chips.rbegin(); i != view.card.chips.rend(); ++i)
        chip(*i, m_colors.tx2, m_colors.line2);
    if (view.state.mark.isStale)
        chip({QStringLiteral("history"), QCoreApplication::translate("Card", "stale")},
             m_colors.warning, m_colors.warning);
}

void CardPainter::paintPorts(QPainter &painter, const CardView &view) const
{
    constexpr double kRadius = measures::kPort / 2 - 1;
    const Card &card = view.card;
    const bool shows = card.parent < 0 || view.isHovered || view.isConnecting;
    const QColor rest = m_colors.line3;
    painter.setBrush(m_colors.canvas);
    if (shows || card.hasIn) {
        painter.setPen(
            QPen(card.isUndo ? m_colors.status(RunStatus::RolledBack).foreground : rest, 1.5));
        painter.drawEllipse(card.inPort(), kRadius, kRadius);
    }
    if (shows || card.hasOut) {
        painter.setPen(QPen(view.isHovered ? m_colors.acc : rest, 1.5));
        painter.drawEllipse(card.outPort(), kRadius, kRadius);
    }
}

std::size_t CardPainter::signature(const CardView &view) const
{
    const Card &card = view.card;
    const CardState &state = view.state;
    if (view.level() == DetailLevel::Icons) // all of a type look the same
        return qHashMulti(1, card.type, card.kind, at(state.status));
    const bool shows[] = {view.isHovered,      view.isConnecting, card.isUndo,
                          card.hasIn,          card.hasOut,       card.hasBreakpoint,
                          state.hasBreakpoint, state.writes,      state.reads,
                          state.mark.isStale,  card.parent < 0,   view.turns() && !view.isStill,
                          card.isSideways,     card.isCollapsed};
    std::size_t flags = 0;
    for (const bool flag : shows)
        flags = flags * 2 + static_cast<std::size_t>(flag);
    std::size_t chips = 0;
    for (const Chip &chip : card.chips)
        chips = qHashMulti(chips, chip.icon, chip.text);
    return qHashMulti(2, card.title, card.detail, card.type, card.kind, card.leaves, chips, flags,
                      at(state.status), static_cast<int>(state.problem), state.mark.subtitle,
                      state.mark.cause, state.mark.progress, state.mark.attempt);
}

} // namespace millrace::ui
