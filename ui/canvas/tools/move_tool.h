// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/tools/canvas_tool.h"

namespace millrace::ui {

/// Drags the selected cards; one undo step, snapped to the grid.
class MoveTool final : public CanvasTool
{
public:
    MoveTool(CanvasContext &context, QPointF start);

    QRectF move(QPointF point, Qt::KeyboardModifiers modifiers) override;
    void release(QPointF point, Qt::KeyboardModifiers modifiers) override;
    void cancel() override;
    void paint(QPainter &painter) const override;

private:
    CanvasContext &m_context;
    QPointF m_start;
    QPointF m_moved;
    bool m_drags = false;     ///< far enough from the start not to be a click
    std::vector<int> m_cards; ///< selected, without those inside of selected containers
    std::vector<QRectF> m_ghosts;
};

/// The edit that moves cards, given by index, to where the scene has them.
model::Edit positionsEdit(const GraphScene &scene, const std::vector<int> &cards);

} // namespace millrace::ui
