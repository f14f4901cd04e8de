// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/tools/canvas_tool.h"

namespace millrace::ui {

/// A rubber band from empty canvas: selects what it touches; with Shift or Ctrl in addition.
class SelectTool final : public CanvasTool
{
public:
    SelectTool(CanvasContext &context, QPointF start, bool extends);

    QRectF move(QPointF point, Qt::KeyboardModifiers modifiers) override;
    void release(QPointF point, Qt::KeyboardModifiers modifiers) override;
    void cancel() override;
    void paint(QPainter &painter) const override;

private:
    CanvasContext &m_context;
    QPointF m_start;
    QRectF m_band;
    QSet<int> m_before;
};

} // namespace millrace::ui
