// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas_view.h"
#include "ui/canvas/minimap.h"

namespace millrace::ui {

namespace {

constexpr double kLeastMoving = 0.35; // zoom from which on things move
constexpr int kMostMoving = 200;

} // namespace

void CanvasView::setRunMarks(const QHash<QString, StepMark> &marks)
{
    m_pending.clear();
    m_states.setRun(marks);
    refreshStates();
}

void CanvasView::setProblemMarks(const QHash<QString, bool> &isError)
{
    m_states.setProblems(isError);
    refreshStates();
}

void CanvasView::setBreakpoints(const QSet<QString> &steps)
{
    m_states.setBreakpoints(steps);
    refreshStates();
}

void CanvasView::setHighlights(const QSet<QString> &writers, const QSet<QString> &readers)
{
    m_states.setHighlights(writers, readers);
    refreshStates();
}

void CanvasView::refreshStates()
{
    m_states.follow(m_scene);
    refresh();
}

void CanvasView::updateRunMark(const QString &step, const StepMark &mark)
{
    m_pending.insert(step, mark);
    constexpr int kFrameMs = 16;
    constexpr int kCostly = 5; // milliseconds; then half as many frames leave time for the rest
    if (!m_frame.isActive())
        m_frame.start(m_frameCost > kCostly ? 2 * kFrameMs : kFrameMs);
}

/// All marks that came in since the last frame.
void CanvasView::takePending()
{
    constexpr int kMany = 64; // then one drawing of all is cheaper than of each
    std::vector<int> changed;
    if (m_pending.size() <= static_cast<qsizetype>(StatusFades::kMost)) {
        for (auto mark = m_pending.cbegin(); mark != m_pending.cend(); ++mark)
            fade(m_scene.find(mark.key()));
    }
    for (auto mark = m_pending.cbegin(); mark != m_pending.cend(); ++mark) {
        if (const int card = m_states.updateRun(mark.key(), mark.value()); card >= 0)
            changed.push_back(card);
    }
    m_pending.clear();
    if (changed.size() > kMany)
        return refresh();
    for (const int card : changed)
        refreshCard(card);
    m_minimap->spoil();
    moveOrRest();
}

QRectF CanvasView::cardArea(int card) const
{
    constexpr double kRing = 12;
    return m_scene.card(card).outline().adjusted(-kRing, -kRing, kRing, kRing);
}

qint64 CanvasView::now() const
{
    return m_clock.isValid() ? m_clock.elapsed() : 0;
}

/// Keeps how a card looks, so that the new look can come up under it.
void CanvasView::fade(int card)
{
    const bool may = card >= 0 && !m_reducedMotion && isVisible() && zoom() >= kLeastMoving &&
                     !m_backing.isStale();
    if (!may || m_scene.card(card).isContainer || !cardArea(card).intersects(visibleArea()))
        return;
    if (!m_clock.isValid())
        m_clock.start();
    const double ratio = devicePixelRatioF();
    const QRectF area = cardArea(card);
    const QRect pixels =
        QRectF(toView(area.topLeft()) * ratio, toView(area.bottomRight()) * ratio).toAlignedRect();
    const QRectF exact(toScene(QPointF(pixels.topLeft()) / ratio),
                       QSizeF(pixels.size()) / ratio / zoom());
    m_fades.add(exact, m_backing.copy(pixels), now());
}

QString CanvasView::toolTipOf(int card) const
{
    const StepMark &mark = m_states.at(card).mark;
    QStringList lines{m_scene.card(card).title, subtitleOf(m_scene.card(card)), mark.subtitle,
                      mark.cause};
    lines.removeAll({});
    return lines.join(u'\n');
}

/// A card, its edges, and the counts of the containers around it.
void CanvasView::refreshCard(int card)
{
    constexpr double kRing = 40;
    constexpr double kHeader = 36;
    refresh(m_scene.card(card).outline().adjusted(-kRing, -kRing, kRing, kRing));
    for (const int edge : m_scene.edgesOf(card))
        refresh(m_scene.edge(edge).bounds);
    for (const int container : m_states.around(card)) {
        QRectF header = m_scene.card(container).rect;
        header.setHeight(kHeader);
        refresh(header);
    }
}

void CanvasView::setMinimapVisible(bool visible)
{
    m_minimap->setWanted(visible);
}

bool CanvasView::isMinimapVisible() const
{
    return m_minimap->isWanted();
}

void CanvasView::setReducedMotion(bool reduced)
{
    m_reducedMotion = reduced;
    m_fades.clear();
    moveOrRest();
    update();
}

/// The clock runs only while something that moves is in sight, near enough, and not too much.
/// What is in sight is another part of the graph.
void CanvasView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    moveOrRest();
}

void CanvasView::moveOrRest()
{
    m_minimap->setVisibleArea(visibleArea());
    const bool may = !m_reducedMotion && m_states.isRun() && isVisible() && zoom() >= kLeastMoving;
    const bool moves =
        may && (!m_fades.isEmpty() || !m_painter.movingAreas(graphView(), kMostMoving).empty());
    if (moves == m_motion.isActive())
        return;
    if (!moves)
        return m_motion.stop();
    if (!m_clock.isValid())
        m_clock.start();
    m_motion.start();
}

void CanvasView::animate()
{
    std::vector<QRectF> areas = m_painter.movingAreas(graphView(), kMostMoving);
    const std::vector<QRectF> fading = m_fades.areas(); // once more when they are over
    areas.insert(areas.end(), fading.begin(), fading.end());
    m_fades.expire(now());
    if (areas.empty())
        return m_motion.stop();
    QRegion moved;
    for (const QRectF &area : areas)
        moved += QRectF(toView(area.topLeft()), toView(area.bottomRight())).toAlignedRect();
    update(moved);
}

void CanvasView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    moveOrRest();
}

void CanvasView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_motion.stop();
}

void CanvasView::reveal(const QString &step)
{
    constexpr double kMargin = 32;
    const int card = m_scene.find(step);
    if (card < 0)
        return;
    const QRectF rect = m_scene.card(card).outline();
    const QRectF seen = QRectF(toView(rect.topLeft()), toView(rect.bottomRight()))
                            .adjusted(-kMargin, -kMargin, kMargin, kMargin);
    // A card that is larger than the view shows its beginning.
    const auto missing = [](double from, double to, double room) {
        if (from < 0 || to - from > room)
            return -from;
        return to > room ? room - to : 0.0;
    };
    const QPointF by(missing(seen.left(), seen.right(), width()),
                     missing(seen.top(), seen.bottom(), height()));
    if (!by.isNull())
        pan(by);
}

std::pair<QString, QString> CanvasView::selectedEdge() const
{
    if (m_marks.selectedEdge < 0)
        return {};
    const EdgeLine &edge = m_scene.edge(m_marks.selectedEdge);
    return {m_scene.card(edge.from).id, m_scene.card(edge.to).id};
}

/// In reach of the pointer, where edges can be told apart.
int CanvasView::edgeNear(QPointF point) const
{
    constexpr double kReach = 6; // pixels
    return detailLevel(zoom()) < DetailLevel::Titles ? -1 : m_scene.edgeAt(point, kReach / zoom());
}

void CanvasView::selectEdge(const QString &from, const QString &to)
{
    markEdge(m_scene.findEdge(from, to));
}

void CanvasView::markEdge(int edge)
{
    if (edge == m_marks.selectedEdge)
        return;
    for (const int shown : {m_marks.selectedEdge, edge}) {
        if (shown >= 0)
            refresh(m_scene.edge(shown).bounds);
    }
    m_marks.selectedEdge = edge;
    const auto [from, to] = selectedEdge();
    Q_EMIT edgeSelected(from, to);
}

void CanvasView::hoverEdge(int edge)
{
    if (edge == m_marks.hoveredEdge)
        return;
    for (const int shown : {m_marks.hoveredEdge, edge}) {
        if (shown >= 0)
            refresh(m_scene.edge(shown).bounds);
    }
    m_marks.hoveredEdge = edge;
}

} // namespace millrace::ui
