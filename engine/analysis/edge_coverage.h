// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/state/run_state.h"

namespace millrace::analysis {

/// An edge of a workflow and how many step instances went along it.
struct CoveredEdge
{
    QString from = {};
    QString to = {};
    QString label =
        {}; ///< of the route, else its condition or outcome; "default"; empty: dependency
    bool routed = false; ///< chosen by a conditional or an approval
    int taken = 0;
};

/// All edges of a plan, in its order, taken by nobody.
std::vector<CoveredEdge> edgesOf(const plan::ExecutionPlan &plan);
/// Counts the edges that a run has taken.
void countTaken(std::vector<CoveredEdge> &edges, const state::RunState &run);

} // namespace millrace::analysis
