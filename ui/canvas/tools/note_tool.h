// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/tools/canvas_tool.h"

namespace millrace::ui {

/// Moves a note, or sizes it by its lower right corner; one undo step.
class NoteTool final : public CanvasTool
{
public:
    NoteTool(CanvasContext &context, const Note &note, QPointF start, bool sizes);

    /// Whether a point takes the corner that sizes a note.
    static bool isOnHandle(const Note &note, QPointF point, double zoom);

    QRectF move(QPointF point, Qt::KeyboardModifiers modifiers) override;
    void release(QPointF point, Qt::KeyboardModifiers modifiers) override;
    void cancel() override { m_rect = m_note.rect; }
    void paint(QPainter &painter) const override;

private:
    CanvasContext &m_context;
    Note m_note;
    QRectF m_rect;
    QPointF m_start;
    bool m_sizes;
};

} // namespace millrace::ui
