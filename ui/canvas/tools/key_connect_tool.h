// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/tools/canvas_tool.h"

namespace millrace::ui {

/// Connects without a pointer: arrows choose among the steps that can be connected, Enter accepts.
class KeyConnectTool final : public CanvasTool
{
public:
    KeyConnectTool(CanvasContext &context, int from);

    /// Whether there is a step that it can be connected to.
    bool isPossible() const { return m_target >= 0; }
    /// The step that Enter would connect to.
    int target() const { return m_target; }

    QRectF move(QPointF, Qt::KeyboardModifiers) override { return {}; }
    void release(QPointF, Qt::KeyboardModifiers) override {}
    void cancel() override {}
    void paint(QPainter &painter) const override;
    Handling key(int key) override;

private:
    void step(QPointF way);

    CanvasContext &m_context;
    int m_from;
    int m_target = -1;
    std::vector<int> m_candidates;
};

} // namespace millrace::ui
