// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/cancellation.h"

#include <QPointF>
#include <QSizeF>

#include <utility>
#include <vector>

namespace millrace::ui {

/// What is to be placed: boxes, and arrows between them by index.
struct LayoutGraph
{
    std::vector<QSizeF> sizes;
    std::vector<std::pair<int, int>> edges;
    std::vector<double> above = {}; ///< by box: least room above its layer; may be empty
    friend bool operator==(const LayoutGraph &, const LayoutGraph &) = default;
};

struct LayoutOptions
{
    double betweenBoxes = 32;
    double betweenLayers = 40;
    int sweeps = 12; ///< at most so many passes against crossings
};

/// Upper left corners, top to bottom along the arrows, without overlaps; the smallest x and y are
/// 0. Boxes of one layer are centred on each other. Cancelled, it gives the best it has. Pure.
///
/// After Sugiyama, Tagawa, Toda, "Methods for visual understanding of hierarchical system
/// structures" (1981): layers by longest path, order by barycentres, then places by least squares
/// under the order (pool adjacent violators), which keeps long edges straight by their weight.
std::vector<QPointF> layeredLayout(const LayoutGraph &graph, const LayoutOptions &options = {},
                                   const base::CancellationToken &cancellation = {});

} // namespace millrace::ui
