// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/output/table.h"
#include "engine/analysis/workflow_stats.h"

namespace millrace::app {

/// Seconds for people: "12.3 s".
QString secondsText(double seconds);
/// Figures of a workflow's runs, one line each.
void printWorkflowFigures(Output &output, const analysis::WorkflowStats &stats);
/// Its steps: the bottleneck first.
void printStepFigures(Output &output, const std::vector<analysis::StepFigures> &steps);

} // namespace millrace::app
