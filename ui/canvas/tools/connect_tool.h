// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/tools/canvas_tool.h"

namespace millrace::ui {

/// Drags a wire from a step's port to another step. Says why where that cannot be.
class ConnectTool final : public CanvasTool
{
public:
    ConnectTool(CanvasContext &context, int from, QPointF start);

    QRectF move(QPointF point, Qt::KeyboardModifiers modifiers) override;
    void release(QPointF point, Qt::KeyboardModifiers modifiers) override;
    void cancel() override { m_target = -1; }
    void paint(QPainter &painter) const override;
    QString refusal() const override { return m_refusal; }

private:
    QString reasonAgainst(int target) const;

    CanvasContext &m_context;
    int m_from;
    int m_target = -1;
    QPointF m_end;
    QString m_refusal;
};

} // namespace millrace::ui
