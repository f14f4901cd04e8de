// SPDX-FileCopyrightText: 2026 The Millrace authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/scene/card_states.h"
#include "ui/canvas/scene/graph_scene.h"

namespace millrace::ui {

/// "Quality validation, ReAct, retrying attempt 2 of 3, step 10 of 14, goes to Human review": a
/// card for those who do not see it.
QString spokenCard(const GraphScene &scene, const CardStates &states, int card);
/// "From Route by type to Extract clauses, Contract, done".
QString spokenEdge(const GraphScene &scene, const CardStates &states, int edge);

} // namespace millrace::ui
