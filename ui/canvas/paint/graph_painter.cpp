// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/paint/graph_painter.h"

#include "ui/canvas/paint/rounded_path.h"
#include "ui/canvas/scene/measures.h"
#include "ui/theme/step_words.h"

#include <QPainter>
#include <QtMath>

namespace millrace::ui {

QString subtitleOf(const Card &card)
{
    const QString name = stepName(card.type, card.kind);
    return card.detail.isEmpty() ? name : QStringLiteral("%1 · %2").arg(name, card.detail);
}

namespace {

QFont fontOf(double pixels, QFont::Weight weight)
{
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(qMax(1, qRound(pixels)));
    font.setWeight(weight);
    return font;
}

/// Scene units for a text that is `pixels` at 100 % and never smaller than `least` on screen.
double textSize(double pixels, double least, double zoom)
{
    return qMax(pixels, least / zoom);
}

} // namespace

GraphPainter::GraphPainter(const Theme &theme, const Icons &icons) : m_theme(&theme), m_icons(icons)
{
}

void GraphPainter::setTheme(const Theme &theme)
{
    m_theme = &theme;
    m_cache.clear();
}

void GraphPainter::paint(QPainter &painter, const GraphScene &scene, const QRectF &area,
                         double zoom, const Marks &marks) const
{
    const DetailLevel level = detailLevel(zoom);
    painter.fillRect(area, m_theme->color(u"canvas"_qs));
    if (level != DetailLevel::Blocks)
        paintDots(painter, area, zoom);
    m_cache.begin(zoom, scene.revision(), painter.device()->devicePixelRatioF());
    const std::vector<int> cards = scene.cardsIn(area.adjusted(-16, -16, 16, 16));
    if (level <= DetailLevel::Icons)
        paintThinEdges(painter, scene, area);
    if (level == DetailLevel::Blocks)
        paintBlocks(painter, scene, cards);
    else
        paintCards(painter, scene, cards, {area, zoom, marks});
    painter.setRenderHint(QPainter::Antialiasing);
    for (const int index : cards) {
        if (level == DetailLevel::Full)
            paintPorts(painter, scene.card(index), index == marks.hovered);
        if (marks.selected.contains(index) || index == marks.focused)
            paintRing(painter, scene.card(index), !marks.selected.contains(index));
    }
}

/// Containers lie below the edges, cards above them.
void GraphPainter::paintCards(QPainter &painter, const GraphScene &scene,
                              const std::vector<int> &cards, const View &view) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const int index : cards) {
        if (scene.card(index).isContainer)
            paintContainer(painter, scene.card(index), view.zoom);
    }
    if (detailLevel(view.zoom) > DetailLevel::Icons)
        paintEdges(painter, scene, view);
    for (const int index : cards) {
        if (!scene.card(index).isContainer)
            paintCached(painter, scene, index, view.zoom, index == view.marks.hovered);
    }
}

void GraphPainter::paintDots(QPainter &painter, const QRectF &area, double zoom) const
{
    const double step =
        measures::kDot * (detailLevel(zoom) == DetailLevel::Icons ? 4 : 1) * (zoom < 0.6 ? 2 : 1);
    const double dot = 1.5 / qMin(zoom, 1.0);
    const int left = qFloor(area.left() / step);
    const int right = qCeil(area.right() / step);
    const int top = qFloor(area.top() / step);
    const int bottom = qCeil(area.bottom() / step);
    std::vector<QRectF> dots;
    for (int column = left; column < right; ++column) {
        for (int row = top; row < bottom; ++row)
            dots.emplace_back(column * step - dot / 2, row * step - dot / 2, dot, dot);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme->color(u"dot"_qs));
    painter.drawRects(dots.data(), static_cast<int>(dots.size()));
}

/// From far away: one list of straight pieces, one pixel wide, not smoothed. A wide smoothed pen
/// costs eight times as much.
void GraphPainter::paintThinEdges(QPainter &painter, const GraphScene &scene,
                                  const QRectF &area) const
{
    std::vector<QLineF> lines;
    lines.reserve(scene.edges().size() * 3);
    for (const EdgeLine &edge : scene.edges()) {
        for (std::size_t i = 1; i < edge.path.size(); ++i) {
            const QPointF &a = edge.path[i - 1];
            const QPointF &b = edge.path[i];
            const bool outside =
                qMax(a.x(), b.x()) < area.left() || qMin(a.x(), b.x()) > area.right() ||
                qMax(a.y(), b.y()) < area.top() || qMin(a.y(), b.y()) > area.bottom();
            if (!outside)
                lines.emplace_back(a, b);
        }
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    QPen pen(m_theme->color(u"line3"_qs), 1);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.drawLines(lines.data(), static_cast<int>(lines.size()));
}

/// All blocks in one call, all outlines in another.
void GraphPainter::paintBlocks(QPainter &painter, const GraphScene &scene,
                               const std::vector<int> &cards) const
{
    std::vector<QRectF> blocks;
    std::vector<QRectF> outlines;
    for (const int index : cards)
        (scene.card(index).isContainer ? outlines : blocks).push_back(scene.card(index).rect);
    painter.setRenderHint(QPainter::Antialiasing, false);
    QPen pen(m_theme->color(u"line2"_qs), 1);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRects(outlines.data(), static_cast<int>(outlines.size()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme->color(u"line3"_qs));
    painter.drawRects(blocks.data(), static_cast<int>(blocks.size()));
}

void GraphPainter::paintEdge(QPainter &painter, const std::vector<QPointF> &path, double zoom,
                             const QColor &color, double width) const
{
    QPen pen(color, width);
    pen.setCosmetic(zoom < 0.6);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(roundedPath(path, measures::kCornerRadius));
    const QPointF &tip = path.back();
    const bool down = path.size() < 2 || path[path.size() - 2].y() <= tip.y();
    const double back = down ? -8 : 8;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const QPointF arrow[] = {tip + QPointF(0, -5 * (down ? 1 : -1)),
                             tip + QPointF(-3.5, back - 5 * (down ? 1 : -1)),
                             tip + QPointF(3.5, back - 5 * (down ? 1 : -1))};
    painter.drawPolygon(arrow, 3);
}

QColor GraphPainter::colorOf(const EdgeLine &edge, const Marks &marks) const
{
    if (edge.kind == EdgeKind::Compensation)
        return m_theme->status(u"rolled-back"_qs).foreground;
    if (edge.kind == EdgeKind::Handler)
        return m_theme->status(u"failed"_qs).foreground;
    const bool hovered = marks.hovered == edge.from || marks.hovered == edge.to;
    return m_theme->color(hovered ? u"tx2"_qs : u"line3"_qs);
}

void GraphPainter::paintRecovery(QPainter &painter, const EdgeLine &edge, const QColor &color) const
{
    constexpr double kWidth = 1.5;
    QPen pen(color, kWidth);
    pen.setDashPattern({5 / kWidth, 4 / kWidth});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(roundedPath(edge.path, measures::kCornerRadius));
}

void GraphPainter::paintEdges(QPainter &painter, const GraphScene &scene, const View &view) const
{
    for (const EdgeLine &edge : scene.edges()) {
        if (!edge.bounds.intersects(view.area))
            continue;
        const QColor color = colorOf(edge, view.marks);
        if (edge.kind == EdgeKind::Compensation || edge.kind == EdgeKind::Handler)
            paintRecovery(painter, edge, color);
        else
            paintEdge(painter, edge.path, view.zoom, color, 1.5);
    }
    if (detailLevel(view.zoom) != DetailLevel::Full)
        return;
    for (const EdgeLine &edge : scene.edges()) {
        if (!edge.label.isEmpty() && edge.bounds.intersects(view.area))
            paintLabel(painter, edge);
    }
}

void GraphPainter::paintLabel(QPainter &painter, const EdgeLine &edge) const
{
    constexpr double kHeight = 19;
    constexpr double kWidest = 160;
    painter.setFont(fontOf(11, QFont::Medium));
    const QFontMetricsF metrics(painter.font());
    const QString text = metrics.elidedText(edge.label, Qt::ElideRight, kWidest);
    const double width = metrics.horizontalAdvance(text) + 16;
    const QPointF end = edge.path.back();
    constexpr double kAboveArrow = 27;
    const QPointF middle(end.x(), end.y() - kAboveArrow);
    const QRectF pill(middle.x() - width / 2, middle.y() - kHeight / 2, width, kHeight);
    painter.setPen(QPen(m_theme->color(u"line2"_qs), 1));
    painter.setBrush(m_theme->color(u"canvas"_qs));
    painter.drawRoundedRect(pill, kHeight / 2, kHeight / 2);
    painter.setPen(m_theme->color(u"tx2"_qs));
    painter.drawText(pill, Qt::AlignCenter, text);
}

void GraphPainter::paintRing(QPainter &painter, const Card &card, bool dotted) const
{
    const double radius = card.isContainer ? measures::kContainerRadius : measures::kCardRadius;
    QPen pen(m_theme->color(u"focus"_qs), 2);
    if (dotted)
        pen.setStyle(Qt::DotLine);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(card.rect.adjusted(-4, -4, 4, 4), radius + 4, radius + 4);
}

void GraphPainter::paintPorts(QPainter &painter, const Card &card, bool hovered) const
{
    constexpr double kRadius = measures::kPort / 2 - 1;
    painter.setBrush(m_theme->color(u"canvas"_qs));
    painter.setPen(QPen(m_theme->color(u"line3"_qs), 1.5));
    painter.drawEllipse(QPointF(card.rect.center().x(), card.rect.top()), kRadius, kRadius);
    if (hovered)
        painter.setPen(QPen(m_theme->color(u"acc"_qs), 1.5));
    painter.drawEllipse(QPointF(card.rect.center().x(), card.rect.bottom()), kRadius, kRadius);
}

QPixmap GraphPainter::icon(const Card &card, int size, double zoom) const
{
    const StepLook look = m_theme->step(card.type, card.kind);
    // A few steps of sharpness, not one for each zoom.
    const double ratio = zoom <= 1 ? 1 : zoom <= 2 ? 2 : 4;
    return m_icons.pixmap(look.icon, size, m_theme->category(look.category).foreground, ratio);
}

void GraphPainter::paintContainer(QPainter &painter, const Card &card, double zoom) const
{
    const StepLook look = m_theme->step(card.type, card.kind);
    QColor fill = m_theme->category(look.category).foreground;
    fill.setAlphaF(0.04F);
    painter.setPen(QPen(m_theme->color(u"line2"_qs), qMax(1.0, 1 / zoom)));
    painter.setBrush(fill);
    painter.drawRoundedRect(card.rect, measures::kContainerRadius, measures::kContainerRadius);
    const double size = textSize(12, 11, zoom);
    const QFontMetricsF metrics(fontOf(size, QFont::DemiBold));
    const double left = card.rect.left() + 16;
    if (detailLevel(zoom) > DetailLevel::Icons)
        painter.drawPixmap(QRectF(left, card.rect.top() + 9, 14, 14), icon(card, 14, zoom), {});
    painter.setFont(fontOf(size, QFont::DemiBold));
    painter.setPen(m_theme->color(u"tx"_qs));
    const double room = card.rect.width() - 48;
    const QString title = metrics.elidedText(card.title, Qt::ElideRight, room);
    QPointF at(left + 22, card.rect.top() + 20 + (size - 12) / 2);
    if (detailLevel(zoom) == DetailLevel::Icons) // larger than the header: above the border
        at = card.rect.topLeft() + QPointF(0, -4 / zoom);
    painter.drawText(at, title);
    if (detailLevel(zoom) != DetailLevel::Full)
        return;
    const double used = metrics.horizontalAdvance(title) + 12;
    painter.setFont(fontOf(textSize(11, 10, zoom), QFont::Normal));
    painter.setPen(m_theme->color(u"tx3"_qs));
    painter.drawText(at + QPointF(used, 0),
                     QFontMetricsF(painter.font())
                         .elidedText(subtitleOf(card), Qt::ElideRight, qMax(0.0, room - used)));
}

void GraphPainter::paintCached(QPainter &painter, const GraphScene &scene, int index, double zoom,
                               bool hovered) const
{
    constexpr double kLargest = 2; // closer, few cards are in sight and each is large
    constexpr int kMargin = 2;
    const Card &card = scene.card(index);
    if (zoom > kLargest)
        return paintCard(painter, card, zoom, hovered);
    const double ratio = painter.device()->devicePixelRatioF();
    const QPixmap *picture = m_cache.find(index, hovered);
    if (picture == nullptr) {
        const QSizeF size = card.rect.size() * zoom * ratio;
        QPixmap drawn(qCeil(size.width()) + 2 * kMargin, qCeil(size.height()) + 2 * kMargin);
        drawn.fill(Qt::transparent);
        QPainter inner(&drawn);
        inner.setRenderHint(QPainter::Antialiasing);
        inner.translate(kMargin, kMargin);
        inner.scale(zoom * ratio, zoom * ratio);
        inner.translate(-card.rect.topLeft());
        paintCard(inner, card, zoom, hovered);
        inner.end();
        drawn.setDevicePixelRatio(ratio);
        m_cache.insert(index, hovered, drawn);
        picture = m_cache.find(index, hovered);
    }
    // On whole pixels of the device, else the text would blur.
    const QPointF place = painter.worldTransform().map(card.rect.topLeft()) * ratio;
    painter.save();
    painter.resetTransform();
    painter.drawPixmap(QPointF(qRound(place.x()) - kMargin, qRound(place.y()) - kMargin) / ratio,
                       *picture);
    painter.restore();
}

void GraphPainter::paintCard(QPainter &painter, const Card &card, double zoom, bool hovered) const
{
    const ColorPair category = m_theme->category(m_theme->step(card.type, card.kind).category);
    painter.setPen(QPen(m_theme->color(u"line2"_qs), qMax(1.0, 1 / zoom)));
    const bool far = detailLevel(zoom) == DetailLevel::Icons;
    painter.setBrush(far       ? category.fill
                     : hovered ? m_theme->color(u"hover"_qs)
                               : m_theme->color(u"raised"_qs));
    painter.drawRoundedRect(card.rect, measures::kCardRadius, measures::kCardRadius);
    QRectF tile(card.rect.topLeft() + QPointF(measures::kTileAt, measures::kTileAt),
                QSizeF(measures::kTile, measures::kTile));
    if (far)
        tile.moveCenter(card.rect.center());
    painter.setPen(Qt::NoPen);
    painter.setBrush(category.fill);
    painter.drawRoundedRect(tile, measures::kCardRadius, measures::kCardRadius);
    painter.drawPixmap(tile.adjusted(6, 6, -6, -6), icon(card, 20, zoom), {});
    if (!far)
        paintText(painter, card, zoom);
}

void GraphPainter::paintText(QPainter &painter, const Card &card, double zoom) const
{
    const bool full = detailLevel(zoom) == DetailLevel::Full;
    const double size = textSize(13, 11, zoom);
    const double room = card.rect.width() - measures::kTextAt - 12;
    painter.setFont(fontOf(size, QFont::DemiBold));
    painter.setPen(m_theme->color(u"tx"_qs));
    const QFontMetricsF metrics(painter.font());
    const double baseline =
        full ? measures::kTitleBaseline : card.rect.height() / 2 + metrics.capHeight() / 2;
    const QPointF at = card.rect.topLeft() + QPointF(measures::kTextAt, 0);
    painter.drawText(at + QPointF(0, baseline),
                     metrics.elidedText(card.title, Qt::ElideRight, room));
    if (!full)
        return;
    painter.setFont(fontOf(textSize(11, 10, zoom), QFont::Normal));
    painter.setPen(m_theme->color(u"tx3"_qs));
    painter.drawText(
        at + QPointF(0, measures::kSubtitleBaseline + (size - 13) / 2),
        QFontMetricsF(painter.font()).elidedText(subtitleOf(card), Qt::ElideRight, room));
}

} // namespace millrace::ui
