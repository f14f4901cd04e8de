// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/scene/graph_scene.h"

namespace millrace::ui {

/// What of a step's policies its card says: time limit, retries, due time, a note.
std::vector<Chip> policyChips(const model::StepDefinition &step);

/// "45 s", "2 m", "4 h", "3 d": the largest unit that leaves at most one decimal.
QString shortDuration(double seconds);

} // namespace millrace::ui
