// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/tools/canvas_tool.h"
#include "ui/editing/connections.h"

namespace millrace::ui {

/// Drags one end of an edge to another step. Says why where that cannot be.
class RewireTool final : public CanvasTool
{
public:
    RewireTool(CanvasContext &context, int edge, bool movesEnd, QPointF start);

    QRectF move(QPointF point, Qt::KeyboardModifiers modifiers) override;
    void release(QPointF point, Qt::KeyboardModifiers modifiers) override;
    void cancel() override { m_target = -1; }
    void paint(QPainter &painter) const override;
    QString refusal() const override { return m_refusal; }

private:
    EdgeEnds wish() const;

    CanvasContext &m_context;
    EdgeEnds m_edge;
    bool m_movesEnd; ///< else its beginning
    int m_target = -1;
    QPointF m_fixed; ///< the port at the end that stays
    QPointF m_point;
    QString m_refusal;
};

} // namespace millrace::ui
