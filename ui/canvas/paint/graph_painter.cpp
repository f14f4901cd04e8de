// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/paint/graph_painter.h"

#include "ui/canvas/scene/measures.h"

#include <QPainter>
#include <QtMath>

namespace millrace::ui {

namespace {

constexpr double kAround = 40; // rings, chips and strips stand out of their card so far
constexpr double kTurn = 1.2;  // seconds
constexpr double kSpeed = 24;  // of dashes, in scene units a second

/// The grid gives whole cells; this gives what is really there.
std::vector<int> cardsIn(const GraphView &view, double around)
{
    const QRectF area = view.area.adjusted(-around, -around, around, around);
    std::vector<int> cards = view.scene.cardsIn(area);
    std::erase_if(cards,
                  [&](int card) { return !view.scene.card(card).outline().intersects(area); });
    return cards;
}

} // namespace

GraphPainter::GraphPainter(const Theme &theme, const Icons &icons)
    : m_theme(theme)
    , m_colors(theme)
    , m_badges(icons)
    , m_cards(m_colors, m_badges)
    , m_containers(m_colors, m_badges)
    , m_edges(m_colors)
    , m_far(m_colors)
{
}

void GraphPainter::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_colors = CanvasColors(theme);
    m_revision = -1;
    m_cache.clear();
}

void GraphPainter::setVector(bool isVector)
{
    m_isVector = isVector;
    m_badges.setVector(isVector);
}

void GraphPainter::resolveLooks(const GraphScene &scene) const
{
    if (m_revision == scene.revision())
        return;
    m_revision = scene.revision();
    m_colors.resolve(m_theme, scene.looks());
}

CardView GraphPainter::cardView(const GraphView &view, int index) const
{
    return {view.scene.card(index),
            view.states.at(index),
            index == view.marks.hovered,
            view.marks.isConnecting,
            view.isStill,
            view.zoom,
            view.scale};
}

EdgeStyle GraphPainter::styleOf(const GraphView &view, int number) const
{
    return edgeStyle(view.scene.edge(number), number, m_colors, view.states, view.marks);
}

void GraphPainter::paint(QImage &image, const QRect &clip, const PixelPlace &place,
                         const GraphView &view) const
{
    Pixels pixels(image, clip);
    m_far.paintGround(pixels, place, view);
    if (detailLevel(view.zoom) == DetailLevel::Blocks) {
        m_far.paintLines(pixels, place, view);
        m_far.paintBlocks(pixels, place, view);
        return;
    }
    QPainter painter(&image);
    painter.setClipRect(clip);
    painter.translate(place.origin);
    painter.scale(place.scale, place.scale);
    paint(painter, view);
}

/// Containers lie below the edges, cards above them.
void GraphPainter::paint(QPainter &painter, const GraphView &view) const
{
    const DetailLevel level = detailLevel(view.zoom);
    resolveLooks(view.scene);
    m_cache.begin(view.scale);
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<int> cards = cardsIn(view, kAround);
    paintContainers(painter, view, cards);
    if (level > DetailLevel::Icons)
        paintEdges(painter, view);
    else
        paintThinEdges(painter, view);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRings(painter, view, cards);
    for (const int index : cards) {
        if (!view.scene.card(index).isContainer)
            paintPicture(painter, cardView(view, index));
    }
    for (const Note &note : view.scene.notes()) {
        if (note.rect.intersects(view.area))
            m_containers.paintNote(painter, note, level);
    }
    if (level == DetailLevel::Full)
        paintLabels(painter, view);
}

void GraphPainter::paintContainers(QPainter &painter, const GraphView &view,
                                   const std::vector<int> &cards) const
{
    for (const int index : cards) {
        if (view.scene.card(index).isContainer)
            m_containers.paint(painter, cardView(view, index));
    }
    for (const RecoveryFrame &frame : view.scene.frames()) {
        if (frame.rect.intersects(view.area))
            m_containers.paintRecovery(painter, frame, view.zoom, view.scale);
    }
}

void GraphPainter::paintRings(QPainter &painter, const GraphView &view,
                              const std::vector<int> &cards) const
{
    for (const int index : cards) {
        const bool isSelected = view.marks.selected.contains(index);
        if (isSelected || index == view.marks.focused)
            paintRing(painter, view.scene.card(index), !isSelected);
    }
}

/// What was not taken lies below what was: they share their ends.
void GraphPainter::paintEdges(QPainter &painter, const GraphView &view) const
{
    std::vector<std::pair<int, EdgeStyle>> later;
    for (const int number : view.scene.edgesIn(view.area)) {
        const EdgeLine &edge = view.scene.edge(number);
        if (!edge.bounds.intersects(view.area))
            continue;
        const EdgeStyle style = styleOf(view, number);
        if (style.isActive && !view.isStill)
            continue;
        if (style.color == m_colors.line3)
            paintOneEdge(painter, view, edge, style);
        else
            later.emplace_back(number, style);
    }
    for (const auto &[number, style] : later)
        paintOneEdge(painter, view, view.scene.edge(number), style);
}

void GraphPainter::paintOneEdge(QPainter &painter, const GraphView &view, const EdgeLine &edge,
                                const EdgeStyle &style) const
{
    if (!m_isVector && EdgePainter::canPaintFast(edge.path, style))
        m_edges.paintFast(painter, edge.path, style, view.scale);
    else
        m_edges.stroke(painter, edge.path, style, view.zoom);
}

void GraphPainter::paintLabels(QPainter &painter, const GraphView &view) const
{
    for (const int number : view.scene.edgesIn(view.area)) {
        const EdgeLine &edge = view.scene.edge(number);
        if ((edge.label.isEmpty() && !edge.isAcross) || !edge.bounds.intersects(view.area))
            continue;
        const EdgeStyle style = styleOf(view, number);
        if (edge.isAcross)
            m_edges.paintPorts(painter, edge, style);
        if (edge.label.isEmpty())
            continue;
        if (!style.isActive || view.isStill)
            m_edges.paintLabel(painter, edge, style);
    }
}

/// From far away: one list of straight pieces, one pixel wide, not smoothed.
void GraphPainter::paintThinEdges(QPainter &painter, const GraphView &view) const
{
    std::vector<QLineF> lines;
    for (const int number : view.scene.edgesIn(view.area)) {
        const std::vector<QPointF> &path = view.scene.edge(number).path;
        for (std::size_t i = 1; i < path.size(); ++i)
            lines.emplace_back(path[i - 1], path[i]);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    QPen pen(m_colors.line3, 1);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.drawLines(lines.data(), static_cast<int>(lines.size()));
}

void GraphPainter::paintEdge(QPainter &painter, const std::vector<QPointF> &path, double zoom,
                             const QColor &color, double width) const
{
    m_edges.stroke(painter, path, {color, width, 0, 0, false}, zoom);
}

void GraphPainter::paintRing(QPainter &painter, const Card &card, bool dotted) const
{
    constexpr double kGap = 3;
    const double radius = card.isContainer ? measures::kContainerRadius : measures::kCardRadius;
    QPen pen(m_colors.focus, 2);
    if (dotted) {
        pen.setCapStyle(Qt::RoundCap);
        pen.setDashPattern({0.1, 2});
    }
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const double out = kGap + 1;
    painter.drawRoundedRect(card.outline().adjusted(-out, -out, out, out), radius + out,
                            radius + out);
}

QPixmap GraphPainter::draw(const CardView &card) const
{
    const double out = CardPainter::kOutside;
    const QSizeF size = (card.card.outline().size() + QSizeF(2 * out, 2 * out)) * card.scale;
    QPixmap picture(qCeil(size.width()), qCeil(size.height()));
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(qRound(out * card.scale), qRound(out * card.scale));
    painter.scale(card.scale, card.scale);
    painter.translate(-card.card.rect.topLeft());
    m_cards.paint(painter, card);
    return picture;
}

void GraphPainter::paintPicture(QPainter &painter, const CardView &card) const
{
    constexpr double kLargest = 2.5; // closer, few cards are in sight and each is large
    if (m_isVector || card.scale > kLargest)
        return m_cards.paint(painter, card);
    const std::size_t signature = m_cards.signature(card);
    const QPixmap *picture = m_cache.find(signature);
    if (picture == nullptr)
        picture = m_cache.insert(signature, draw(card));
    if (picture == nullptr)
        return m_cards.paint(painter, card);
    // On whole pixels of the device, else the text would blur.
    constexpr double kOffEdge = 0.01; // the same pixel each time, whatever was rounded before
    const QPointF place =
        painter.worldTransform().map(card.card.rect.topLeft()) + QPointF(kOffEdge, kOffEdge);
    const QTransform transform = painter.worldTransform();
    painter.resetTransform();
    const int out = qRound(CardPainter::kOutside * card.scale);
    painter.drawPixmap(QPoint(qRound(place.x()) - out, qRound(place.y()) - out), *picture);
    painter.setWorldTransform(transform);
}

std::vector<QRectF> GraphPainter::movingAreas(const GraphView &view, int most) const
{
    constexpr double kWidth = 8;
    std::vector<QRectF> areas;
    const std::vector<int> edges = activeEdges(view);
    const std::vector<int> cards = turningCards(view);
    if (static_cast<int>(edges.size() + cards.size()) > most)
        return areas;
    for (const int number : edges) {
        const std::vector<QPointF> &path = view.scene.edge(number).path;
        for (std::size_t i = 1; i < path.size(); ++i)
            areas.push_back(QRectF(path[i - 1], path[i])
                                .normalized()
                                .adjusted(-kWidth, -kWidth, kWidth, kWidth));
    }
    for (const int index : cards) {
        const Card &card = view.scene.card(index);
        areas.push_back(card.isContainer ? ContainerPainter::badgePlace(card)
                                         : CardPainter::badgePlace(card));
    }
    return areas;
}

std::vector<int> GraphPainter::activeEdges(const GraphView &view) const
{
    std::vector<int> edges = view.scene.edgesIn(view.area);
    std::erase_if(edges, [&](int number) {
        return !view.scene.edge(number).bounds.intersects(view.area) ||
               !styleOf(view, number).isActive;
    });
    return edges;
}

std::vector<int> GraphPainter::turningCards(const GraphView &view) const
{
    std::vector<int> cards = cardsIn(view, 0);
    std::erase_if(cards, [&](int index) { return !cardView(view, index).turns(); });
    return cards;
}

void GraphPainter::paintMovingEdge(QPainter &painter, const EdgeLine &edge, const EdgeStyle &style,
                                   const GraphView &view, double seconds) const
{
    std::vector<QPointF> path = edge.path;
    if (path.size() > 1 && detailLevel(view.zoom) == DetailLevel::Full) { // out of the port
        const QPointF step = path[1] - path[0];
        path[0] += step * qMin(1.0, measures::kPort / 2 / qMax(1.0, step.manhattanLength()));
    }
    const double phase = std::fmod(seconds * kSpeed, style.dash + style.gap);
    m_edges.stroke(painter, path, style, view.zoom, phase);
    if (!edge.label.isEmpty() && detailLevel(view.zoom) == DetailLevel::Full)
        m_edges.paintLabel(painter, edge, style);
}

void GraphPainter::paintMoving(QPainter &painter, const GraphView &view, double seconds) const
{
    if (detailLevel(view.zoom) < DetailLevel::Titles)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    for (const int number : activeEdges(view))
        paintMovingEdge(painter, view.scene.edge(number), styleOf(view, number), view, seconds);
    const double degrees = std::fmod(seconds / kTurn, 1) * 360;
    for (const int index : turningCards(view)) {
        const CardView card = cardView(view, index);
        if (card.card.isContainer)
            m_containers.paintBadge(painter, card, degrees);
        else
            m_cards.paintBadge(painter, card, degrees);
    }
}

} // namespace millrace::ui
