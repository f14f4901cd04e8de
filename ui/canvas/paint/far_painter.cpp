// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/paint/far_painter.h"

#include "ui/canvas/paint/detail_level.h"
#include "ui/canvas/scene/measures.h"

#include <QtMath>

namespace millrace::ui {

namespace {

constexpr int kLeast = 4; // a block is never smaller

QRect block(const PixelPlace &place, const QRectF &rect)
{
    QRect found = place.map(rect);
    found.setWidth(qMax(found.width(), kLeast));
    found.setHeight(qMax(found.height(), kLeast));
    return found;
}

} // namespace

void FarPainter::paintGround(Pixels &pixels, const PixelPlace &place, const GraphView &view) const
{
    pixels.fill(pixels.clip(), m_colors.canvas.rgb());
    if (detailLevel(view.zoom) != DetailLevel::Blocks)
        paintDots(pixels, place, view);
}

void FarPainter::paintDots(Pixels &pixels, const PixelPlace &place, const GraphView &view) const
{
    const double step = measures::kDot * (detailLevel(view.zoom) == DetailLevel::Icons ? 2 : 1);
    const int size = qMax(1, qRound(1.5 * view.scale / view.zoom));
    const QRgb color = mixed(m_colors.dot, m_colors.canvas, qBound(0.55, view.zoom, 1.0)).rgb();
    const QRect &clip = pixels.clip();
    const auto first = [&](int pixel, double origin) {
        return qFloor((pixel - size - origin) / place.scale / step);
    };
    const int left = first(clip.left(), place.origin.x());
    const int right = first(clip.right(), place.origin.x()) + 2;
    const int top = first(clip.top(), place.origin.y());
    const int bottom = first(clip.bottom(), place.origin.y()) + 2;
    for (int row = top; row <= bottom; ++row) {
        const int y = place.y(row * step) - size / 2;
        for (int column = left; column <= right; ++column) {
            const int x = place.x(column * step) - size / 2;
            pixels.fill(x, y, x + size, y + size, color);
        }
    }
}

/// One pixel wide, without arrows.
void FarPainter::paintLines(Pixels &pixels, const PixelPlace &place, const GraphView &view) const
{
    const QRgb color = mixed(m_colors.line3, m_colors.canvas, 0.6).rgb();
    for (const int number : view.scene.edgesIn(view.area)) {
        const EdgeLine &edge = view.scene.edge(number);
        QPoint from(place.x(edge.path.front().x()), place.y(edge.path.front().y()));
        for (std::size_t i = 1; i < edge.path.size(); ++i) {
            const QPoint to(place.x(edge.path[i].x()), place.y(edge.path[i].y()));
            pixels.fill(qMin(from.x(), to.x()), qMin(from.y(), to.y()), qMax(from.x(), to.x()) + 1,
                        qMax(from.y(), to.y()) + 1, color);
            from = to;
        }
    }
}

void FarPainter::paintBlocks(Pixels &pixels, const PixelPlace &place, const GraphView &view) const
{
    const QRgb outline = m_colors.line2.rgb();
    std::vector<int> urgent;
    for (const RecoveryFrame &frame : view.scene.frames())
        pixels.outline(place.map(frame.rect), outline);
    for (const int index : view.scene.cardsIn(view.area)) {
        const Card &card = view.scene.card(index);
        const RunStatus status = view.states.status(index);
        if (card.isContainer)
            pixels.outline(place.map(card.rect), status == RunStatus::None
                                                     ? outline
                                                     : m_colors.status(status).foreground.rgb());
        else if (isUrgent(status))
            urgent.push_back(index);
        else
            paintBlock(pixels, block(place, card.rect), status);
    }
    for (const int index : urgent)
        paintBlock(pixels, block(place, view.scene.card(index).rect), view.states.status(index));
    for (const Note &note : view.scene.notes()) {
        if (note.rect.intersects(view.area))
            pixels.fill(block(place, note.rect), m_colors.noteLine.rgb());
    }
    paintSelected(pixels, place, view);
}

/// The two states that somebody has to act on differ by shape, for those who see no hues.
void FarPainter::paintBlock(Pixels &pixels, QRect block, RunStatus status) const
{
    constexpr int kSmall = 8;
    const ColorPair &colors = m_colors.status(status);
    if (status == RunStatus::None) {
        pixels.fill(block, m_colors.line3.rgb());
        return;
    }
    const QRgb strong = colors.foreground.rgb();
    const bool small = block.height() < kSmall;
    if (status == RunStatus::WaitingApproval) {
        pixels.fill(block, strong);
        const int rim = small ? 1 : block.height() / 3;
        pixels.fill(block.adjusted(small ? 1 : block.width() / 3, rim,
                                   small ? -1 : -block.width() / 3, -rim),
                    m_colors.canvas.rgb());
        return;
    }
    if (status == RunStatus::Failed && !small) {
        pixels.fill(block, colors.fill.rgb());
        pixels.outline(block, strong);
        const int side = block.height() / 2;
        QRect inner(0, 0, side, side);
        inner.moveCenter(block.center());
        pixels.fill(inner, strong);
        return;
    }
    pixels.fill(block, strong);
}

void FarPainter::paintSelected(Pixels &pixels, const PixelPlace &place, const GraphView &view) const
{
    const auto ring = [&](int index, const QColor &color) {
        const QRectF &rect = view.scene.card(index).rect;
        if (rect.intersects(view.area))
            pixels.outline(block(place, rect).adjusted(-2, -2, 2, 2), color.rgb());
    };
    for (const int index : view.marks.selected)
        ring(index, m_colors.acc);
    if (view.marks.focused >= 0 && !view.marks.selected.contains(view.marks.focused))
        ring(view.marks.focused, m_colors.focus);
}

} // namespace millrace::ui
