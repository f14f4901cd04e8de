// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/paint/status_badges.h"

#include <QFile>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>

#include <cmath>

namespace millrace::ui {

namespace {

/// A few steps of sharpness, not one for each zoom.
double sharpness(double scale)
{
    constexpr double kSteps = 4;
    constexpr double kMost = 8;
    return qBound(1 / kSteps, std::ceil(scale * kSteps - 0.01) / kSteps, kMost);
}

QByteArray drawing(const QString &name)
{
    QFile file(QStringLiteral(":/millrace/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isSolid(RunStatus status)
{
    return status == RunStatus::Waiting || status == RunStatus::Completed ||
           status == RunStatus::Failed || status == RunStatus::WaitingApproval ||
           status == RunStatus::TimedOut || status == RunStatus::RolledBack;
}

void paintTurned(QPainter &painter, const QRectF &place, const QPixmap &picture, double turned)
{
    const bool smooth = painter.testRenderHint(QPainter::SmoothPixmapTransform);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (turned == 0) {
        painter.drawPixmap(place, picture, picture.rect());
    } else {
        painter.save();
        painter.translate(place.center());
        painter.rotate(turned);
        painter.drawPixmap(place.translated(-place.center()), picture, picture.rect());
        painter.restore();
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform, smooth);
}

} // namespace

void StatusBadges::paintIcon(QPainter &painter, const QRectF &place, const QString &name,
                             const QColor &color, double scale) const
{
    if (m_isVector) {
        QByteArray &text = m_texts[name];
        if (text.isEmpty())
            text = drawing(name);
        QByteArray colored = text;
        colored.replace("currentColor", color.name().toLatin1());
        QSvgRenderer(colored).render(&painter, place);
        return;
    }
    const QPixmap picture = m_icons.pixmap(name, qRound(place.width()), color, sharpness(scale));
    paintTurned(painter, place, picture, 0);
}

QByteArray StatusBadges::textOf(const Badge &badge)
{
    static const QRegularExpression kShape(QStringLiteral("<g id=\"shape\">.*?</g>"));
    static const QRegularExpression kGlyph(QStringLiteral("<g id=\"glyph\">.*?</g>"));
    QString text =
        QString::fromUtf8(drawing(u"status-"_qs + kRunStatusNames[at(badge.status)].toString()));
    if (badge.part == BadgePart::Shape)
        text.remove(kGlyph);
    if (badge.part == BadgePart::Glyph)
        text.remove(kShape);
    if (badge.status == RunStatus::Waiting) { // its lines enclose nothing that could be filled
        text.replace(
            u"<g id=\"glyph\"></g>"_qs,
            QStringLiteral("<path stroke=\"none\" fill=\"currentColor\" d=\"M7.5 3.5h9v3c0 "
                           "1.1-.4 2-1.1 2.7L12.6 12l2.8 2.8c.7.7 1.1 1.6 1.1 2.7v3h-9v-3c0-1.1"
                           ".4-2 1.1-2.7L11.4 12 8.6 9.2C7.9 8.5 7.5 7.6 7.5 6.5z\"/>"));
    } else if (isSolid(badge.status)) {
        text.replace(u"<g id=\"shape\">"_qs, u"<g id=\"shape\" fill=\"currentColor\">"_qs);
        text.replace(u"<g id=\"glyph\">"_qs,
                     QStringLiteral("<g id=\"glyph\" stroke-width=\"2.2\" stroke=\"%1\">")
                         .arg(badge.colors.fill.name()));
    } else {
        text.replace(u"stroke-width=\"1.75\""_qs, u"stroke-width=\"2.2\""_qs);
    }
    return text.replace(u"currentColor"_qs, badge.colors.foreground.name()).toUtf8();
}

void StatusBadges::paintPart(QPainter &painter, const QRectF &place, const Badge &badge,
                             double scale, double degrees) const
{
    if (badge.status == RunStatus::None)
        return;
    Badge drawn = badge;
    if (badge.status == RunStatus::RollingBack) // as one that is done, and turns
        drawn.status = RunStatus::RolledBack;
    if (m_isVector) {
        QSvgRenderer(textOf(drawn)).render(&painter, place);
        return;
    }
    const double ratio = sharpness(scale);
    const QString key = QStringLiteral("%1/%2/%3/%4/%5/%6")
                            .arg(at(drawn.status))
                            .arg(static_cast<int>(drawn.part))
                            .arg(place.width())
                            .arg(drawn.colors.foreground.rgba())
                            .arg(drawn.colors.fill.rgba())
                            .arg(ratio);
    QPixmap &picture = m_badges[key];
    if (picture.isNull()) {
        const int pixels = qMax(1, qRound(place.width() * ratio));
        picture = QPixmap(pixels, pixels);
        picture.fill(Qt::transparent);
        QPainter inner(&picture);
        QSvgRenderer(textOf(drawn)).render(&inner, picture.rect());
    }
    paintTurned(painter, place, picture, degrees);
}

} // namespace millrace::ui
