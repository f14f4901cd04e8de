// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/change.h"
#include "ui/editing/places.h"

namespace millrace::ui {

enum class Alignment : std::uint8_t
{
    Left,
    Centre,
    Right,
    Top,
    Middle,
    Bottom,
    Grid, ///< each upper left corner to the nearest point of the grid
};

/// Corners after lining boxes up with the border or the middle of all of them. Pure.
QHash<QString, QPointF> aligned(const Places &boxes, Alignment alignment);
/// Corners after making the gaps between boxes equal; the outer two stay. Pure.
QHash<QString, QPointF> distributed(const Places &boxes, Qt::Orientation orientation);

/// The edit that puts steps where they should stand; the places of their neighbours are kept, and
/// steps of a sequence stay where its order puts them. `corners` in scene units.
model::Edit placing(const model::WorkflowDefinition &definition,
                    const QHash<QString, QPointF> &corners, const Places &places);

} // namespace millrace::ui
