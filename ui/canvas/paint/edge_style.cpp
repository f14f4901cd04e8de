// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/paint/edge_style.h"

namespace millrace::ui {

namespace {

bool hasFailed(RunStatus status)
{
    return status == RunStatus::Failed || status == RunStatus::TimedOut;
}

EdgeState recoveryState(RunStatus from, RunStatus to)
{
    if (isActive(to))
        return EdgeState::Active;
    const bool began =
        to != RunStatus::None && to != RunStatus::Pending && to != RunStatus::Skipped;
    return began && from != RunStatus::None ? EdgeState::Done : EdgeState::Idle;
}

EdgeStyle recoveryStyle(const EdgeLine &edge, EdgeState state, const CanvasColors &colors)
{
    const bool undoes = edge.kind == EdgeKind::Compensation;
    const RunStatus look = undoes ? RunStatus::RolledBack : RunStatus::Failed;
    EdgeStyle style{colors.status(look).foreground, 1.5, undoes ? 5.0 : 0.0, 4, false};
    if (state == EdgeState::Done)
        style.width = 2;
    return style;
}

} // namespace

EdgeState edgeState(const EdgeLine &edge, RunStatus from, RunStatus to)
{
    if (edge.kind == EdgeKind::Compensation || edge.kind == EdgeKind::Handler)
        return recoveryState(from, to);
    if (from == RunStatus::None && to == RunStatus::None)
        return EdgeState::Idle;
    if (from == RunStatus::Skipped || to == RunStatus::Skipped)
        return EdgeState::NotTaken;
    if (isActive(to))
        return EdgeState::Active;
    if (to == RunStatus::None || to == RunStatus::Pending || to == RunStatus::Cancelled)
        return hasFailed(from) ? EdgeState::Failed : EdgeState::Idle;
    return isSettled(from) ? EdgeState::Done : EdgeState::Idle;
}

EdgeStyle edgeStyle(const EdgeLine &edge, int number, const CanvasColors &colors,
                    const CardStates &states, const Marks &marks)
{
    constexpr double kDone = 0.75;
    if (marks.selectedEdge == number)
        return {colors.acc, 2.25, 0, 0, false};
    const EdgeState state = edgeState(edge, states.status(edge.from), states.status(edge.to));
    if (state == EdgeState::Active)
        return {colors.status(RunStatus::Running).foreground, 2.25, 7, 5, true};
    if (edge.kind == EdgeKind::Compensation || edge.kind == EdgeKind::Handler)
        return recoveryStyle(edge, state, colors);
    const bool hovered =
        marks.hoveredEdge == number ||
        (marks.hovered >= 0 && (marks.hovered == edge.from || marks.hovered == edge.to));
    switch (state) {
    case EdgeState::Done:
        return {mixed(colors.status(RunStatus::Completed).foreground, colors.canvas,
                      hovered ? 1 : kDone),
                1.75, 0, 0, false};
    case EdgeState::Failed:
        return {colors.error, 2, 0, 0, false};
    case EdgeState::NotTaken:
        return {hovered ? colors.tx2 : colors.line3, 1.25, 3, 4, false};
    case EdgeState::Active:
    case EdgeState::Idle:
        break;
    }
    return {hovered ? colors.tx2 : colors.line3, 1.5, 0, 0, false};
}

} // namespace millrace::ui
