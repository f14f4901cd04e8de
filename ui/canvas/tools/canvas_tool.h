// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/paint/graph_painter.h"
#include "ui/document/workflow_document.h"

namespace millrace::ui {

/// What a tool works on. Owned by the view.
struct CanvasContext
{
    WorkflowDocument &document;
    GraphScene &scene;
    Marks &marks;
    const GraphPainter &painter;
    const Theme *theme;
    double zoom = 1;
};

/// One gesture of the pointer, from press to release. Points are in scene units.
class CanvasTool
{
public:
    virtual ~CanvasTool() = default;
    /// The area of the graph that looks different now; empty where only the tool's own drawing
    /// does.
    virtual QRectF move(QPointF point, Qt::KeyboardModifiers modifiers) = 0;
    virtual void release(QPointF point, Qt::KeyboardModifiers modifiers) = 0;
    /// The gesture is given up; everything is as it was before.
    virtual void cancel() = 0;
    /// Drawn above the graph while the gesture lasts.
    virtual void paint(QPainter &painter) const = 0;
    /// Why what is being done cannot be done; empty where it can.
    virtual QString refusal() const { return {}; }

    enum class Handling : std::uint8_t
    {
        Ignored,
        Taken,
        Finished, ///< the gesture is over
    };
    /// A key while the gesture lasts; Escape cancels it and never comes here.
    virtual Handling key(int) { return Handling::Ignored; }
};

} // namespace millrace::ui
