// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/scene/graph_scene.h"
#include "ui/versions/difference.h"

namespace millrace::ui {

/// Edges of a graph, by index, that another graph lacks (`alone`: added or removed) or words
/// differently (changed). Edges are the same where they join the same steps in the same way.
QHash<int, DifferenceKind> edgeMarks(const GraphScene &scene, const GraphScene &other,
                                     DifferenceKind alone);

} // namespace millrace::ui
