// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/tools/move_tool.h"

#include "ui/canvas/scene/measures.h"
#include "ui/editing/aligning.h"
#include "ui/editing/connections.h"
#include "ui/editing/edit_between.h"
#include "ui/editing/membership.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace millrace::ui {

namespace {

constexpr double kReach = 6; // pixels: so near cards snap and edges take a step

QHash<QString, QPointF> cornersOf(const GraphScene &scene, const std::vector<int> &cards)
{
    QHash<QString, QPointF> corners;
    for (const int card : cards)
        corners.insert(scene.card(card).id, scene.card(card).rect.topLeft());
    return corners;
}

} // namespace

model::Edit positionsEdit(const model::WorkflowDefinition &definition, const GraphScene &scene,
                          const std::vector<int> &cards)
{
    return placing(definition, cornersOf(scene, cards), placesOf(scene));
}

MoveTool::MoveTool(CanvasContext &context, QPointF start, Picture picture)
    : m_context(context), m_start(start), m_picture(std::move(picture))
{
    std::vector<int> selected(context.marks.selected.begin(), context.marks.selected.end());
    std::sort(selected.begin(), selected.end());
    int end = -1; // behind the last container that goes along
    for (const int card : selected) {
        if (card < end)
            continue;
        m_cards.push_back(card);
        end = context.scene.card(card).end;
    }
    for (const int card : m_cards) {
        m_ghosts.push_back(context.scene.card(card).rect);
        m_box |= m_ghosts.back();
    }
}

QPointF MoveTool::snapped(QPointF by, Qt::KeyboardModifiers modifiers)
{
    m_guides.clear();
    if (m_ghosts.empty() || modifiers.testFlag(Qt::AltModifier))
        return by;
    const QRectF box = m_ghosts.size() == 1 ? m_ghosts.front() : m_box;
    Snap snap =
        snapTo(m_context.scene, box.translated(by), m_cards, kReach / qMax(0.25, m_context.zoom));
    m_guides = std::move(snap.lines);
    return by + snap.by;
}

bool MoveTool::changesMembership() const
{
    const GraphScene &scene = m_context.scene;
    return m_spot &&
           (m_spot->index >= 0 || std::any_of(m_cards.begin(), m_cards.end(), [&](int card) {
                return scene.card(card).parent != m_spot->container;
            }));
}

bool MoveTool::isSpliceable(int edge) const
{
    if (edge < 0 || m_cards.size() != 1)
        return false;
    const Card &card = m_context.scene.card(m_cards.front());
    return !card.hasIn && !card.hasOut;
}

void MoveTool::findSpot(QPointF point, Qt::KeyboardModifiers modifiers)
{
    m_spot.reset();
    m_refusal.clear();
    if (modifiers.testFlag(Qt::AltModifier))
        return;
    DropSpot spot =
        dropSpotAt(m_context.scene, point, m_cards, kReach / qMax(0.25, m_context.zoom));
    if (!isSpliceable(spot.edge))
        spot.edge = -1;
    m_spot = spot;
    if (!changesMembership() && spot.edge < 0)
        m_spot.reset();
}

/// The scene draws cards in its own order; what is dragged lies above all.
void MoveTool::takePictures()
{
    constexpr std::size_t kMost = 40;
    if (!m_picture || m_cards.size() > kMost)
        return;
    for (const QRectF &ghost : m_ghosts)
        m_pictures.push_back(m_picture(ghost));
}

QRectF MoveTool::move(QPointF point, Qt::KeyboardModifiers modifiers)
{
    QPointF by = point - m_start;
    const bool begins =
        !m_drags && by.manhattanLength() * m_context.zoom >= QApplication::startDragDistance();
    if (begins)
        takePictures();
    m_drags = m_drags || begins;
    if (!m_drags)
        return {};
    by = snapped(by, modifiers);
    QRectF changed;
    if (by != m_moved) {
        const QPointF step = by - m_moved;
        m_moved = by;
        changed = m_context.scene.shift(m_cards, step);
    }
    findSpot(point, modifiers);
    return changed;
}

QStringList MoveTool::ids() const
{
    QStringList ids;
    for (const int card : m_cards)
        ids.append(m_context.scene.card(card).id);
    return ids;
}

void MoveTool::perform(const model::Edit &edit, const QString &words)
{
    const bool changes = !isEmpty(edit);
    if (!changes || !m_context.document.perform(edit, words))
        cancel();
}

void MoveTool::release(QPointF point, Qt::KeyboardModifiers modifiers)
{
    move(point, modifiers);
    if (!m_drags)
        return;
    const int count = static_cast<int>(m_cards.size());
    const GraphScene &scene = m_context.scene;
    const model::WorkflowDefinition &definition = m_context.document.definition();
    const Places places = placesOf(scene);
    if (!m_spot)
        return perform(positionsEdit(definition, scene, m_cards),
                       QCoreApplication::translate("MoveTool", "Move %n step(s)", nullptr, count));
    const MoveTarget target{idOf(scene, m_spot->container), m_spot->index,
                            cornersOf(scene, m_cards)};
    const auto moved = movingInto(definition, ids(), target, places);
    model::WorkflowDefinition after = definition;
    if (!moved || !model::apply(after, moved->edit)) {
        m_refusal = moved ? QString() : moved.error().message;
        return cancel();
    }
    if (m_spot->edge < 0)
        return perform(editBetween(definition, std::move(after)),
                       QCoreApplication::translate("MoveTool", "Move %n step(s)", nullptr, count));
    const EdgeLine &edge = scene.edge(m_spot->edge);
    putBetween(after, ids().front(), {scene.card(edge.from).id, scene.card(edge.to).id});
    perform(editBetween(definition, std::move(after)),
            QCoreApplication::translate("MoveTool", "Insert a step"));
}

void MoveTool::cancel()
{
    m_context.scene.shift(m_cards, -m_moved);
    m_moved = {};
}

void MoveTool::paintCards(QPainter &painter) const
{
    constexpr double kOpacity = 0.92;
    for (std::size_t i = 0; i < m_pictures.size(); ++i) {
        const bool isFrame = m_context.scene.card(m_cards[i]).isContainer;
        const double radius = isFrame ? measures::kContainerRadius : measures::kCardRadius;
        const QRectF place = m_ghosts[i].translated(m_moved);
        QPainterPath outline;
        outline.addRoundedRect(place, radius, radius);
        painter.save();
        painter.setClipPath(outline);
        painter.setOpacity(kOpacity);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawPixmap(place, m_pictures[i], QRectF(m_pictures[i].rect()));
        painter.restore();
        painter.setPen(QPen(m_context.theme->color(u"focus"_qs), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(place.adjusted(-4, -4, 4, 4), radius + 4, radius + 4);
    }
}

void MoveTool::paint(QPainter &painter) const
{
    if (m_moved.isNull())
        return;
    QPen pen(m_context.theme->color(u"line3"_qs), 1, Qt::DashLine);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    for (const QRectF &ghost : m_ghosts)
        painter.drawRoundedRect(ghost, measures::kCardRadius, measures::kCardRadius);
    QPen guide(m_context.theme->color(u"acc"_qs), 1);
    guide.setCosmetic(true);
    painter.setPen(guide);
    painter.setRenderHint(QPainter::Antialiasing, false); // hairlines stay sharp
    for (const QLineF &line : m_guides)
        painter.drawLine(line);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_spot)
        paintSpot(painter, m_context, *m_spot);
    paintCards(painter);
}

} // namespace millrace::ui
