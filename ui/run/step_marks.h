// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/api/run_view.h"
#include "ui/canvas/scene/step_mark.h"

namespace millrace::ui {

/// What a step's card says at a moment. Pure but for the language.
StepMark markOf(const api::StepTally &tally, base::TimeMs now);
/// Whether its card changes with time alone.
bool changesWithTime(api::StepStage stage);

} // namespace millrace::ui
