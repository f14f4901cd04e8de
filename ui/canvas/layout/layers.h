// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/layout/layered_layout.h"

namespace millrace::ui {

/// A graph in layers: the boxes first, then a point for each layer that an edge passes.
struct LayeredGraph
{
    std::size_t boxes = 0;
    std::vector<int> layerOf;             ///< by node
    std::vector<std::vector<int>> layers; ///< nodes from left to right
    std::vector<std::vector<int>> above;  ///< by node: its neighbours one layer up
    std::vector<std::vector<int>> below;  ///< by node: its neighbours one layer down

    bool isPoint(int node) const { return static_cast<std::size_t>(node) >= boxes; }
};

/// Breaks cycles, gives layers by longest path, and divides long edges.
LayeredGraph inLayers(const LayoutGraph &graph);

/// Orders the layers so that few edges cross.
void orderLayers(LayeredGraph &graph, int sweeps, const base::CancellationToken &cancellation);

/// Crossings of the order as it is.
qint64 crossingsOf(const LayeredGraph &graph);

} // namespace millrace::ui
