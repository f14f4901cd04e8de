// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/paint/canvas_colors.h"
#include "ui/canvas/scene/card_states.h"

namespace millrace::ui {

/// What the pointer and the keyboard have marked.
struct Marks
{
    QSet<int> selected;
    int hovered = -1;
    int focused = -1; ///< by keyboard
    int selectedEdge = -1;
    int hoveredEdge = -1;
    bool isConnecting = false; ///< a wire is being drawn: ports inside containers show
};

enum class EdgeState : std::uint8_t
{
    Idle,
    Active,
    Done,
    Failed,
    NotTaken
};

/// How far a run has come over an edge, by what its two ends say.
EdgeState edgeState(const EdgeLine &edge, RunStatus from, RunStatus to);

struct EdgeStyle
{
    QColor color;
    double width = 1.5;
    double dash = 0; ///< 0: solid
    double gap = 0;
    bool isActive = false; ///< its dashes move
};

EdgeStyle edgeStyle(const EdgeLine &edge, int number, const CanvasColors &colors,
                    const CardStates &states, const Marks &marks);

} // namespace millrace::ui
