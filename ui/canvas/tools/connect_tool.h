// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/tools/canvas_tool.h"
#include "ui/editing/connections.h"

#include <functional>

namespace millrace::ui {

/// Drags a wire from a step's port to another step. Says why where that cannot be. Dropped on empty
/// canvas it asks for a new step there.
class ConnectTool final : public CanvasTool
{
public:
    /// Called with the step that the wire comes from and where it was dropped.
    using Dropped = std::function<void(const QString &from, QPointF point)>;

    ConnectTool(CanvasContext &context, int from, QPointF start, Dropped dropped = {});

    QRectF move(QPointF point, Qt::KeyboardModifiers modifiers) override;
    void release(QPointF point, Qt::KeyboardModifiers modifiers) override;
    void cancel() override { m_target = -1; }
    void paint(QPainter &painter) const override;
    QString refusal() const override { return m_refusal; }

private:
    CanvasContext &m_context;
    Flow m_flow;
    Dropped m_dropped;
    int m_from;
    int m_target = -1;
    QPointF m_start;
    QPointF m_end;
    QString m_refusal;
};

/// The corners of a wire that ends where the pointer is.
std::vector<QPointF> looseWire(const GraphScene &scene, QPointF from, QPointF to);

} // namespace millrace::ui
