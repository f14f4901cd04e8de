// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/tools/drop_spot.h"
#include "ui/editing/new_step.h"

namespace millrace::ui {

/// A step type that is dragged in from the palette: shows where it would go.
class DropTool final : public CanvasTool
{
public:
    DropTool(CanvasContext &context, StepKind kind, QPointF point);

    QRectF move(QPointF point, Qt::KeyboardModifiers modifiers) override;
    /// The caller adds the step where spot() says.
    void release(QPointF point, Qt::KeyboardModifiers modifiers) override
    {
        move(point, modifiers);
    }
    void cancel() override {}
    void paint(QPainter &painter) const override;
    QString refusal() const override { return m_refusal; }

    const StepKind &kind() const { return m_kind; }
    NewStepSpot spot() const;

private:
    CanvasContext &m_context;
    StepKind m_kind;
    QPointF m_point;
    DropSpot m_spot;
    QString m_refusal;
};

} // namespace millrace::ui
