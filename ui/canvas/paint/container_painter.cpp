// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/paint/container_painter.h"

#include "ui/canvas/scene/measures.h"

#include <QCoreApplication>
#include <QPainter>
#include <QTextCursor>
#include <QTextDocument>

namespace millrace::ui {

using measures::kContainerRadius;

namespace {

constexpr double kHeader = 28;
constexpr double kIcon = 14;
constexpr double kBadge = 16;

} // namespace

QRectF ContainerPainter::badgePlace(const Card &card)
{
    return {card.rect.right() - 12 - kBadge, card.rect.top() + 4 + (kHeader - kBadge) / 2, kBadge,
            kBadge};
}

void ContainerPainter::paint(QPainter &painter, const CardView &view) const
{
    paintFrame(painter, view);
    if (view.level() == DetailLevel::Icons)
        return paintFarTitle(painter, view);
    paintHeader(painter, view);
    if (view.isStill || !view.turns())
        paintBadge(painter, view, 0);
    if (view.level() == DetailLevel::Full)
        paintPorts(painter, view);
}

void ContainerPainter::paintFrame(QPainter &painter, const CardView &view) const
{
    constexpr double kTint = 0.04;
    constexpr double kDash = 4;
    const RunStatus status = view.state.status;
    const bool plain = status == RunStatus::None || status == RunStatus::Pending;
    const double thin = qMax(1.0, 1 / view.zoom);
    QPen pen(m_colors.line2, thin);
    if (status == RunStatus::Completed)
        pen.setColor(mixed(m_colors.status(status).foreground, m_colors.canvas, 0.5));
    else if (hasStrongBorder(status))
        pen = QPen(m_colors.status(status).foreground, qMax(1.5, thin));
    if (status == RunStatus::Skipped || view.card.type == u"rollback")
        pen.setDashPattern({kDash, kDash});
    const QColor tint =
        plain ? m_colors.look(view.card).category.foreground : m_colors.status(status).foreground;
    painter.setPen(pen);
    painter.setBrush(mixed(view.isHovered ? m_colors.tx3 : tint, m_colors.canvas, kTint));
    painter.drawRoundedRect(view.card.rect.adjusted(0.5, 0.5, -0.5, -0.5), kContainerRadius,
                            kContainerRadius);
}

/// The title is larger than the header: above the border.
void ContainerPainter::paintFarTitle(QPainter &painter, const CardView &view) const
{
    painter.setFont(canvasFont(11 / view.zoom, QFont::DemiBold));
    painter.setPen(isDimmed(view.state.status) ? m_colors.tx3 : m_colors.tx);
    painter.drawText(view.card.rect.topLeft() + QPointF(0, -4 / view.zoom),
                     QFontMetricsF(painter.font())
                         .elidedText(view.card.title, Qt::ElideRight, view.card.rect.width()));
}

void ContainerPainter::paintHeader(QPainter &painter, const CardView &view) const
{
    const Card &card = view.card;
    const bool dimmed = isDimmed(view.state.status);
    const double left = card.rect.left() + measures::kContainerPadding;
    const double middle = card.rect.top() + 4 + kHeader / 2;
    const ResolvedLook &look = m_colors.look(card);
    painter.setOpacity(dimmed ? 0.5 : 1);
    m_badges.paintIcon(painter, {left, middle - kIcon / 2, kIcon, kIcon}, look.icon,
                       look.category.foreground, view.scale);
    painter.setOpacity(1);
    const double taken = paintProgress(painter, view);
    const double room = card.rect.width() - 2 * measures::kContainerPadding - 22 - taken;
    painter.setFont(canvasFont(textSize(12, 11, view.zoom), QFont::DemiBold));
    painter.setPen(dimmed ? m_colors.tx3 : m_colors.tx);
    QFontMetricsF metrics(painter.font());
    const QString title = metrics.elidedText(card.title, Qt::ElideRight, qMax(0.0, room));
    const QPointF at(left + 22, middle + metrics.capHeight() / 2);
    painter.drawText(at, title);
    const double used = metrics.horizontalAdvance(title) + 10;
    if (view.level() != DetailLevel::Full || room - used < 24)
        return;
    painter.setFont(canvasFont(textSize(11, 10, view.zoom), QFont::Normal));
    painter.setPen(m_colors.tx3);
    painter.drawText(
        at + QPointF(used, 0),
        QFontMetricsF(painter.font()).elidedText(subtitleOf(card), Qt::ElideRight, room - used));
}

/// How far the steps inside are, right-aligned before the badge; the width that it takes.
double ContainerPainter::paintProgress(QPainter &painter, const CardView &view) const
{
    if (view.state.status == RunStatus::None && view.state.problem == ProblemMark::None)
        return 0;
    const double badge = kBadge + 8;
    if (view.level() != DetailLevel::Full || view.state.status == RunStatus::None)
        return badge;
    QString said = view.state.mark.subtitle;
    if (said.isEmpty())
        said = QCoreApplication::translate("Card", "%1 of %2")
                   .arg(view.state.settled)
                   .arg(view.card.leaves);
    const bool plain = view.state.status == RunStatus::Pending || isDimmed(view.state.status);
    painter.setFont(canvasFont(textSize(11, 10, view.zoom), QFont::Medium));
    painter.setPen(plain ? m_colors.tx3 : m_colors.status(view.state.status).foreground);
    const QFontMetricsF metrics(painter.font());
    said = metrics.elidedText(said, Qt::ElideRight, view.card.rect.width() / 2);
    const double width = metrics.horizontalAdvance(said);
    const QRectF place = badgePlace(view.card);
    painter.drawText(
        QPointF(place.left() - 6 - width, place.center().y() + metrics.capHeight() / 2), said);
    return badge + width + 16;
}

void ContainerPainter::paintBadge(QPainter &painter, const CardView &view, double degrees) const
{
    const RunStatus status = view.state.status;
    const QRectF place = badgePlace(view.card);
    const ColorPair colors{isDimmed(status) ? m_colors.tx3 : m_colors.status(status).foreground,
                           m_colors.canvas};
    if (view.turns()) {
        m_badges.paintTurning(painter, place, status, colors, view.scale, degrees);
    } else if (status != RunStatus::None) {
        m_badges.paintBadge(painter, place, status, colors, view.scale);
    } else if (view.state.problem != ProblemMark::None) {
        const bool isError = view.state.problem == ProblemMark::Error;
        m_badges.paintIcon(painter, place,
                           isError ? QStringLiteral("error") : QStringLiteral("warning"),
                           isError ? m_colors.error : m_colors.warning, view.scale);
    }
}

void ContainerPainter::paintPorts(QPainter &painter, const CardView &view) const
{
    constexpr double kRadius = measures::kPort / 2 - 1;
    const bool shows = view.card.parent < 0 || view.isHovered || view.isConnecting;
    const QColor undo = m_colors.status(RunStatus::RolledBack).foreground;
    painter.setBrush(m_colors.canvas);
    if (shows || view.card.hasIn) {
        painter.setPen(QPen(view.card.isUndo ? undo : m_colors.line3, 1.5));
        painter.drawEllipse(view.card.inPort(), kRadius, kRadius);
    }
    if (shows || view.card.hasOut) {
        painter.setPen(QPen(view.isHovered ? m_colors.acc : m_colors.line3, 1.5));
        painter.drawEllipse(view.card.outPort(), kRadius, kRadius);
    }
}

void ContainerPainter::paintRecovery(QPainter &painter, const RecoveryFrame &frame, double zoom,
                                     double scale) const
{
    constexpr double kDash = 4;
    constexpr double kTint = 0.05;
    const QColor color =
        m_colors.status(frame.undoes ? RunStatus::RolledBack : RunStatus::Failed).foreground;
    QPen pen(mixed(color, m_colors.canvas, 0.6), qMax(1.0, 1 / zoom));
    pen.setDashPattern({kDash, kDash});
    painter.setPen(pen);
    painter.setBrush(mixed(color, m_colors.canvas, kTint));
    painter.drawRoundedRect(frame.rect.adjusted(0.5, 0.5, -0.5, -0.5), kContainerRadius,
                            kContainerRadius);
    if (detailLevel(zoom) < DetailLevel::Titles)
        return;
    const double left = frame.rect.left() + measures::kContainerPadding;
    const double middle = frame.rect.top() + 4 + kHeader / 2;
    m_badges.paintIcon(painter, {left, middle - kIcon / 2, kIcon, kIcon},
                       QStringLiteral("step-rollback"), color, scale);
    painter.setFont(canvasFont(textSize(12, 11, zoom), QFont::DemiBold));
    painter.setPen(m_colors.tx);
    const double room = frame.rect.width() - 2 * measures::kContainerPadding - 22;
    const QString title = frame.undoes ? QCoreApplication::translate("Card", "Roll back")
                                       : QCoreApplication::translate("Card", "On failure");
    const QFontMetricsF metrics(painter.font());
    const QPointF at(left + 22, middle + metrics.capHeight() / 2);
    painter.drawText(at, metrics.elidedText(title, Qt::ElideRight, room));
    const double used = metrics.horizontalAdvance(title) + 10;
    if (detailLevel(zoom) != DetailLevel::Full || room - used < 24)
        return;
    painter.setFont(canvasFont(textSize(11, 10, zoom), QFont::Normal));
    painter.setPen(m_colors.tx3);
    painter.drawText(at + QPointF(used, 0),
                     QFontMetricsF(painter.font())
                         .elidedText(QCoreApplication::translate("Card", "Runs only on failure"),
                                     Qt::ElideRight, room - used));
}

void ContainerPainter::paintNote(QPainter &painter, const Note &note, DetailLevel level) const
{
    constexpr double kRadius = 6;
    constexpr double kPadding = 10;
    painter.setPen(QPen(m_colors.noteLine, 1));
    painter.setBrush(m_colors.note);
    painter.drawRoundedRect(note.rect.adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    if (level < DetailLevel::Titles)
        return;
    QTextDocument text;
    text.setDocumentMargin(0);
    text.setDefaultFont(canvasFont(12, QFont::Normal));
    // No pictures and no raw markup: a note is a text that somebody else may have written.
    text.setMarkdown(note.text,
                     QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                         QTextDocument::MarkdownNoHTML);
    text.setTextWidth(note.rect.width() - 2 * kPadding);
    QTextCursor all(&text);
    all.select(QTextCursor::Document);
    QTextCharFormat colored;
    colored.setForeground(m_colors.noteTx);
    all.mergeCharFormat(colored);
    painter.save();
    painter.setClipRect(note.rect.adjusted(1, 1, -1, -1), Qt::IntersectClip);
    painter.translate(note.rect.topLeft() + QPointF(kPadding, kPadding - 2));
    text.drawContents(&painter);
    painter.restore();
}

} // namespace millrace::ui
